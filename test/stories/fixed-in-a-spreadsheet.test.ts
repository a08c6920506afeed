import { parse } from 'csv-parse/sync'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { exportOutcome } from '../../functions/imports/export-outcome.ts'
import { startImport } from '../../functions/imports/start-import.ts'
import { fixReviewRow } from '../../functions/review/fix-review-row.ts'
import { ignoreReviewRow } from '../../functions/review/ignore-review-row.ts'
import { listReviewRows } from '../../functions/review/list-review-rows.ts'
import { runImport } from '../../functions/run-import.ts'
import { invoke } from '../../shared/contract/function.ts'
import type { Outcome } from '../../shared/importing/outcomes.ts'
import { csv, emptyDatabase, importText } from '../functions/import-text.ts'
import { countOpen, gmialFile, undo, useGmail } from '../functions/review/gmial.ts'
import { outcomesOf, reviewRowOf } from '../functions/review/review-file.ts'
import { as, asSystem, openTestParts } from '../support/test-parts.ts'

const parts = await openTestParts({ CHUNK_RECORDS: '5' })
const { deps } = parts
beforeEach(() => emptyDatabase(deps.db))
afterAll(() => parts.close())

/** The download of an outcome as a table, header first. */
async function download(id: string, outcome: Outcome = 'review'): Promise<string[][]> {
  const { body } = await invoke(exportOutcome, { id, outcome }, deps, as('viewer'))
  let text = ''
  for await (const piece of body) text += piece
  return parse(text, { bom: true, relax_column_count: true })
}

const quote = (cell: string) => (/[",;\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)
const save = (rows: readonly (readonly string[])[], delimiter = ',') =>
  rows.map((row) => `${row.map(quote).join(delimiter)}\r\n`).join('')

/** A spreadsheet's search and replace in the cells, not in what is ours. */
const replace = (rows: string[][], from: string | RegExp, to: string) =>
  rows.map((row, line) => row.map((cell, i) => (line > 0 && i < 3 ? cell.replace(from, to) : cell)))

const upload = (rows: string[][]) => importText(deps, save(rows))
const emails = async () =>
  (await deps.db.selectFrom('customers').select('email').where('deleted_at', 'is', null).execute()).map(
    ({ email }) => email,
  )

describe('review rows that are downloaded, fixed in a spreadsheet and uploaded', () => {
  test('are known again: they settle, the outcomes of their file move, and nothing is doubled', async () => {
    const { id } = await importText(deps, gmialFile)
    const sheet = await download(id)
    expect(sheet).toHaveLength(16)
    const back = await upload(replace(sheet, /gmial\.com/i, 'gmail.com'))
    expect(await outcomesOf(deps, back.id)).toEqual({ created: 14, review: 1 })
    expect(await outcomesOf(deps, id)).toEqual({ created: 1, unchanged: 14, review: 1 })
    expect(await countOpen(deps)).toBe(1)
    expect(await emails()).toHaveLength(15)
    const settled = await deps.db
      .selectFrom('review_rows')
      .select(['fix_import_id', 'fixed_cells'])
      .where('state', '=', 'fixed')
      .execute()
    expect(new Set(settled.map((row) => row.fix_import_id))).toEqual(new Set([back.id]))
    expect(settled.map((row) => row.fixed_cells?.[0])).toContain('person2@gmail.com')
    const extras = await deps.db.selectFrom('customers').select('extra').execute()
    expect(extras.every(({ extra }) => Object.keys(extra).join() === 'Shoe size')).toBe(true)
  })

  test('as they are stay in review, once', async () => {
    const { id } = await importText(deps, gmialFile)
    const back = await upload(await download(id))
    expect(await outcomesOf(deps, back.id)).toEqual({ review: 15 })
    expect(await countOpen(deps)).toBe(15)
    const { total } = await invoke(listReviewRows, { importId: back.id }, deps, as('viewer'))
    expect(total).toBe(15)
  })

  test('are known by our columns, whatever else Excel has made of the file', async () => {
    const { id } = await importText(
      deps,
      csv('email,name,zip', 'ann@gmial.com,Ann Lée,00123', 'bo@gmial.com,Bo Chan,00456'),
    )
    const sheet = replace(await download(id), /^00/, '')
    // Only the first is fixed; columns change places, the delimiter and the encoding are the machine's.
    const moved = sheet.map((row) => [...row.slice(3), row[2] ?? '', row[1] ?? '', row[0] ?? ''])
    const text = save(moved, ';').replace('ann@gmial', 'ann@gmail')
    async function* bytes() {
      yield Buffer.from(text, 'latin1')
    }
    const file = { fileName: 'people-review.csv', via: 'browser', bytes: bytes() }
    const { importId } = await invoke(startImport, file, deps, asSystem)
    await runImport(importId, deps, asSystem)
    expect(await outcomesOf(deps, importId)).toEqual({ created: 1, review: 1 })
    expect(await outcomesOf(deps, id)).toEqual({ unchanged: 1, review: 1 })
    expect(await countOpen(deps)).toBe(1)
  })

  test('fixed not well enough go on waiting as one row, as far as they are fixed', async () => {
    const { id } = await importText(deps, gmialFile)
    const back = await upload(replace(await download(id), 'n/a', 'nobody@'))
    expect(await outcomesOf(deps, back.id)).toEqual({ review: 15 })
    expect(await countOpen(deps)).toBe(15)
    expect(await reviewRowOf(deps, id, 16)).toMatchObject({
      cells: ['nobody@', 'Nobody Known', '40'],
      cellsOfFile: ['n/a', 'Nobody Known', '40'],
      reasons: [{ code: 'email.no-domain' }],
    })
  })

  test('can be downloaded from there, fixed further, and are still the same rows', async () => {
    const { id } = await importText(deps, gmialFile)
    const second = await upload(await download(id))
    const third = await upload(replace(await download(second.id), /gmial\.com/i, 'gmail.com'))
    expect(await outcomesOf(deps, third.id)).toEqual({ created: 14, review: 1 })
    expect(await outcomesOf(deps, second.id)).toEqual({ unchanged: 14, review: 1 })
    expect(await outcomesOf(deps, id)).toEqual({ created: 1, unchanged: 14, review: 1 })
    expect(await countOpen(deps)).toBe(1)
  })

  test('law 7: the fixed file again, and the file itself again, change nothing', async () => {
    const { id } = await importText(deps, gmialFile)
    const fixed = replace(await download(id), /gmial\.com/i, 'gmail.com')
    await upload(fixed)
    expect(await outcomesOf(deps, (await upload(fixed)).id)).toEqual({ unchanged: 14, review: 1 })
    expect(await outcomesOf(deps, (await importText(deps, gmialFile)).id)).toEqual({ unchanged: 15, review: 1 })
    expect(await emails()).toHaveLength(15)
    expect(await countOpen(deps)).toBe(1)
  })

  test('that somebody has closed meanwhile are unchanged', async () => {
    const { id } = await importText(deps, gmialFile)
    const sheet = await download(id)
    await useGmail(deps)
    expect(await outcomesOf(deps, (await upload(sheet)).id)).toEqual({ unchanged: 14, review: 1 })
    expect(await outcomesOf(deps, (await upload(replace(sheet, /gmial\.com/i, 'gmail.com'))).id)).toEqual({
      unchanged: 14,
      review: 1,
    })
    expect(await outcomesOf(deps, id)).toEqual({ created: 15, review: 1 })
  })

  test('law 8: to take the fixed file back lets them wait again', async () => {
    const { id } = await importText(deps, gmialFile)
    const back = await upload(replace(await download(id), /gmial\.com/i, 'gmail.com'))
    await undo(deps, back.id)
    expect(await emails()).toEqual(['cy@beta-works.com'])
    expect(await outcomesOf(deps, id)).toEqual({ created: 1, review: 15 })
    expect(await countOpen(deps)).toBe(15)
  })
})

describe('rows of other outcomes', () => {
  test('that were left out come in when they are fixed, and stay out as they are', async () => {
    const { id } = await importText(deps, csv('email,name', 'n/a,Ann Lee', 'bo@,Bo Chan'))
    for (const line of [2, 3])
      await invoke(ignoreReviewRow, { id: (await reviewRowOf(deps, id, line)).id }, deps, asSystem)
    const back = await upload(replace(await download(id, 'skipped'), 'n/a', 'ann@alpha-works.com'))
    expect(await outcomesOf(deps, back.id)).toEqual({ created: 1, skipped: 1 })
    expect(await outcomesOf(deps, id)).toEqual({ unchanged: 1, skipped: 1 })
    expect(await emails()).toEqual(['ann@alpha-works.com'])
  })

  test('that are customers are the same customers with another address', async () => {
    const { id } = await importText(
      deps,
      csv('email,name', 'ann@alpha-works.com,Ann Lee', 'bo@alpha-works.com,Bo Chan'),
    )
    const back = await upload(replace(await download(id, 'created'), 'ann@alpha', 'ann@beta'))
    expect(await outcomesOf(deps, back.id)).toEqual({ updated: 1, unchanged: 1 })
    expect((await emails()).sort()).toEqual(['ann@beta-works.com', 'bo@alpha-works.com'])
  })
})

describe('our columns', () => {
  test('that name nothing of ours make ordinary rows of them', async () => {
    const { id } = await importText(deps, gmialFile)
    const [header = [], row = [], ...rest] = await download(id)
    const [, , , , , , importId = '', hash = ''] = row
    const say = (line: string, of: string, mark: string, n: number) => [
      `new${n}@alpha-works.com`,
      `New No${n}x`,
      '',
      line,
      '',
      '',
      of,
      mark,
    ]
    const back = await upload([
      header,
      say('2', '00000000-0000-4000-8000-000000000000', hash, 1),
      say('999', importId, hash, 2),
      say('2', importId, `h${'0'.repeat(32)}`, 3),
      say('x', 'y', 'z', 4),
      say('99999999999999999999', importId, hash, 5),
      say('', '', '', 6),
    ])
    expect(rest).toHaveLength(14)
    expect(await outcomesOf(deps, back.id)).toEqual({ created: 6 })
    expect(await countOpen(deps)).toBe(15)
  })

  test('copied to a row that says something else leave that a row of its own', async () => {
    const { id } = await importText(deps, csv('email,name', 'ann@gmial.com,Ann Lee'))
    const [header = [], row = []] = await download(id)
    const back = await upload([
      header,
      ['ann@gmail.com', ...row.slice(1)],
      ['zora@alpha-works.com', 'Zora Quite-Different', ...row.slice(2)],
    ])
    expect(await outcomesOf(deps, back.id)).toEqual({ created: 2 })
    expect(await outcomesOf(deps, id)).toEqual({ unchanged: 1 })
  })

  test('of two lines that were the same are known both, fixed or not', async () => {
    const { id } = await importText(
      deps,
      csv('email,name,zip', 'ann@gmial.com,Ann Lee,007', 'ann@gmial.com,Ann Lee,007'),
    )
    const sheet = await download(id)
    expect(await outcomesOf(deps, (await upload(replace(sheet, /^00/, ''))).id)).toEqual({ review: 2 })
    expect(await countOpen(deps)).toBe(1)
    expect(await outcomesOf(deps, (await upload(replace(sheet, 'gmial', 'gmail'))).id)).toEqual({
      created: 1,
      merged: 1,
    })
    expect(await outcomesOf(deps, id)).toEqual({ unchanged: 1, merged: 1 })
  })

  test('do not count when a row fixed in the inbox comes back as it was', async () => {
    const { id } = await importText(deps, csv('email,name', 'ann@gmial.com,Ann Lee'))
    const sheet = await download(id)
    const row = await reviewRowOf(deps, id, 2)
    await invoke(fixReviewRow, { id: row.id, cells: ['ann@alpha-works.com', 'Ann Lee'] }, deps, asSystem)
    expect(await outcomesOf(deps, (await upload(sheet)).id)).toEqual({ unchanged: 1 })
    expect(await emails()).toEqual(['ann@alpha-works.com'])
  })
})
