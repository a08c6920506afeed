import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { cancelImport } from '../../../functions/imports/cancel-import.ts'
import { fixReviewGroup } from '../../../functions/review/fix-review-group.ts'
import { getBulkFix } from '../../../functions/review/get-bulk-fix.ts'
import { ignoreReviewRow } from '../../../functions/review/ignore-review-row.ts'
import { listReviewGroups } from '../../../functions/review/list-review-groups.ts'
import { listReviewRows } from '../../../functions/review/list-review-rows.ts'
import { reconcile } from '../../../functions/steps/reconcile.job.ts'
import { invoke } from '../../../shared/contract/function.ts'
import { as, asSystem, openTestParts } from '../../support/test-parts.ts'
import { csv, emptyDatabase, importText, readTables } from '../import-text.ts'
import { countOpen, gmial, gmialFile, gmialLines, runOwed, undo, useGmail } from './gmial.ts'
import { outcomesOf } from './review-file.ts'

const parts = await openTestParts({ CHUNK_RECORDS: '500' })
const { deps } = parts
beforeEach(() => emptyDatabase(deps.db))
afterAll(() => parts.close())

const emails = async () =>
  (
    await deps.db.selectFrom('customers').select('email').where('deleted_at', 'is', null).orderBy('email').execute()
  ).map(({ email }) => email)
const action = (id: string | null) => invoke(getBulkFix, { id }, deps, as('viewer'))
const rows = async () => (await invoke(listReviewRows, {}, deps, as('viewer'))).items
const customers = async () => Number((await deps.db.selectFrom('customers').select('id').execute()).length)

describe('14 rows that say gmial.com', () => {
  test('become 14 customers by one decision, as one import that is not listed, and nothing else changes', async () => {
    const { id } = await importText(deps, gmialFile)
    expect(await outcomesOf(deps, id)).toEqual({ created: 1, review: 15 })
    const { bulkFixId, rows: size } = await useGmail(deps, { rows: 14 })
    expect(size).toBe(14)
    expect(await outcomesOf(deps, id)).toEqual({ created: 15, review: 1 })
    expect(await emails()).toContain('person14@gmail.com')
    expect(await customers()).toBe(15)
    expect((await rows()).map(({ line }) => line)).toEqual([16])
    const done = await action(bulkFixId)
    expect(done).toMatchObject({ outcomes: { created: 14 }, stillOpen: 0, runs: false, imports: [{ parentId: id }] })
    expect(done.customers[0]).toMatchObject({ name: 'Person No1x', outcome: 'created' })
  })

  test('are settled once, however often and by how many at once that is asked', async () => {
    const { id } = await importText(deps, gmialFile)
    const both = await Promise.all([useGmail(deps), useGmail(deps)])
    expect(both.map((one) => one.rows).sort()).toEqual([0, 14])
    expect(both.map((one) => one.bulkFixId === null).sort()).toEqual([false, true])
    const before = await readTables(deps.db)
    expect(await useGmail(deps)).toEqual({ bulkFixId: null, rows: 0 })
    expect(await readTables(deps.db)).toEqual(before)
    expect(await outcomesOf(deps, id)).toEqual({ created: 15, review: 1 })
  })

  test('of which two are one customer: the second is merged, in the file too', async () => {
    const text = csv('email,name,city', 'ann@gmial.com,Ann Lee,Paris', 'ANN@gmial.com,Ann Lee,Rome', 'bo@gmial.com,Bo,')
    const { id } = await importText(deps, text)
    const { bulkFixId } = await useGmail(deps)
    expect((await action(bulkFixId)).outcomes).toEqual({ created: 2, merged: 1 })
    expect(await outcomesOf(deps, id)).toEqual({ created: 2, merged: 1 })
    expect(await emails()).toEqual(['ann@gmail.com', 'bo@gmail.com'])
    const lines = deps.db.selectFrom('import_records').select(['line', 'leader_line']).where('import_id', '=', id)
    expect(await lines.orderBy('line').execute()).toEqual([
      { line: 2, leader_line: 2 },
      { line: 3, leader_line: 2 },
      { line: 4, leader_line: 4 },
    ])
  })

  test('of several files: what the newest says of a customer stands', async () => {
    const cities = ['Bonn', 'Cork', 'Graz', 'Lyon', 'Oslo', 'Rome']
    for (const city of cities) await importText(deps, csv('email,name,city', `ann@gmial.com,Ann Lee,${city}`))
    const { rows: size } = await useGmail(deps)
    expect(size).toBe(cities.length)
    const found = await deps.db.selectFrom('customers').select(['email', 'city']).execute()
    expect(found).toEqual([{ email: 'ann@gmail.com', city: 'Rome' }])
  })

  test('of which one clashes after all: it alone goes on waiting, with its new reason and as far as it is fixed', async () => {
    await importText(deps, csv('email,name', 'person2@gmail.com,Zora Quite-Different'))
    const { id } = await importText(deps, gmialFile)
    const { bulkFixId } = await useGmail(deps)
    expect(await action(bulkFixId)).toMatchObject({ rows: 14, outcomes: { created: 13 }, stillOpen: 1 })
    expect(await outcomesOf(deps, id)).toEqual({ created: 14, review: 2 })
    const waiting = (await rows()).find(({ line }) => line === 3)
    expect(waiting).toMatchObject({
      reasons: [{ code: 'match.different-person' }],
      cells: ['person2@gmail.com', 'Person No2x', '1'],
      candidates: [{ name: 'Zora Quite-Different' }],
    })
    const { items, total } = await invoke(listReviewGroups, { importId: id }, deps, as('viewer'))
    expect(total).toBe(2)
    expect(items.map(({ reason, count }) => [reason, count])).toEqual([
      ['email.placeholder', 1],
      ['match.different-person', 1],
    ])
  })

  test('that update an existing customer do so, and what says nothing new is unchanged', async () => {
    await importText(deps, csv('email,name,city', 'ann@gmail.com,Ann Lee,Paris', 'bo@gmail.com,Bo Chan,Rome'))
    const { id } = await importText(
      deps,
      csv('email,name,city', 'ann@gmial.com,Ann Lee,Lyon', 'bo@gmial.com,Bo Chan,Rome'),
    )
    await useGmail(deps)
    expect(await outcomesOf(deps, id)).toEqual({ updated: 1, unchanged: 1 })
  })

  test('from two files are one decision, and an import of each', async () => {
    const first = await importText(deps, gmialFile)
    const second = await importText(deps, csv('name,email', 'Zed Zander,zed@gmial.com'))
    const { bulkFixId, rows: size } = await useGmail(deps)
    expect(size).toBe(15)
    expect((await action(bulkFixId)).imports.map(({ parentId }) => parentId).sort()).toEqual(
      [first.id, second.id].sort(),
    )
    expect(await outcomesOf(deps, second.id)).toEqual({ created: 1 })
  })

  test('of one import alone leave those of another waiting', async () => {
    const first = await importText(deps, gmialFile)
    await importText(deps, csv('name,email', 'Zed Zander,zed@gmial.com'))
    expect((await useGmail(deps, { importId: first.id })).rows).toBe(14)
    expect((await rows()).map(({ cells }) => cells[0])).toEqual(['n/a', 'Zed Zander'])
  })
})

describe('law 7, idempotent', () => {
  test('the file again after the decision creates, updates and holds nothing more', async () => {
    await importText(deps, gmialFile)
    await useGmail(deps)
    const before = await emails()
    for (const policy of ['repair', 'keep', 'strict'] as const) {
      const again = await importText(deps, gmialFile, policy)
      const outcomes = await outcomesOf(deps, again.id)
      expect(outcomes.created ?? 0).toBe(policy === 'keep' ? 1 : 0)
      expect(outcomes.unchanged).toBe(15)
    }
    expect((await emails()).filter((email) => email !== null)).toEqual(before)
  })

  test('a file met twice before the decision is settled in both', async () => {
    const first = await importText(deps, gmialFile)
    const second = await importText(deps, gmialFile)
    await useGmail(deps)
    expect(await outcomesOf(deps, first.id)).toEqual({ created: 15, review: 1 })
    expect(await outcomesOf(deps, second.id)).toEqual({ unchanged: 15, review: 1 })
    expect(await countOpen(deps)).toBe(1)
  })
})

describe('law 8, undoable', () => {
  test('to take the import of the fixed rows back lets them wait again', async () => {
    const { id } = await importText(deps, gmialFile)
    const { bulkFixId } = await useGmail(deps)
    const [child] = (await action(bulkFixId)).imports
    await undo(deps, child?.id ?? '')
    expect(await emails()).toEqual(['cy@beta-works.com'])
    expect(await outcomesOf(deps, id)).toEqual({ created: 1, review: 15 })
    expect(await countOpen(deps)).toBe(15)
    expect((await useGmail(deps)).rows).toBe(14)
    expect(await outcomesOf(deps, id)).toEqual({ created: 15, review: 1 })
  })

  test('to take the file back takes its fixed rows back', async () => {
    const { id } = await importText(deps, gmialFile)
    await useGmail(deps)
    await undo(deps, id)
    expect(await customers()).toBe(0)
    expect(await countOpen(deps)).toBe(0)
  })

  test('a file can not be undone while its rows are being fixed', async () => {
    const { id } = await importText(deps, csv('email,name', ...many(201)))
    await useGmail(deps)
    await expect(undo(deps, id)).rejects.toMatchObject({ code: 'state.conflict' })
    await runOwed(deps)
    await undo(deps, id)
    expect(await customers()).toBe(0)
  })
})

const many = (count: number) => Array.from({ length: count }, (_, n) => `p${n}@gmial.com,Person ${n}x`)

describe('more rows than a person waits for', () => {
  test('are left to the workers, in chunks, and nobody else can settle them meanwhile', async () => {
    const { id } = await importText(deps, csv('email,name', ...many(1_201)))
    const { bulkFixId, rows: size } = await useGmail(deps)
    expect(size).toBe(1_201)
    expect(await action(bulkFixId)).toMatchObject({ runs: true, outcomes: {} })
    expect((await rows())[0]?.isTaken).toBe(true)
    const one = (await rows())[0]?.id
    await expect(invoke(ignoreReviewRow, { id: one }, deps, asSystem)).rejects.toMatchObject({ code: 'state.conflict' })
    expect((await useGmail(deps)).rows).toBe(0)
    await runOwed(deps)
    expect(await action(bulkFixId)).toMatchObject({ runs: false, outcomes: { created: 1_201 }, stillOpen: 0 })
    expect(await outcomesOf(deps, id)).toEqual({ created: 1_201 })
    expect(await countOpen(deps)).toBe(0)
  })

  test('have their wake-ups in the queue, and are found by the reconciler without it', async () => {
    await importText(deps, csv('email,name', ...many(201)))
    parts.sent.length = 0
    await useGmail(deps)
    expect(parts.sent.map(({ name }) => name)).toEqual(['steps.clean-chunk'])
    await deps.db
      .updateTable('import_steps')
      .set({ queued_at: new Date(0) })
      .execute()
    await invoke(reconcile, {}, deps, asSystem)
    expect(parts.sent.map(({ name }) => name)).toContain('steps.clean-chunk')
  })
})

describe('one value', () => {
  const noAddress = { reason: 'email.placeholder', value: 'n/a' }
  const change = (more: Record<string, unknown>) => invoke(fixReviewGroup, { ...noAddress, ...more }, deps, asSystem)

  test('is put into all rows that say the same, in whatever case they say it', async () => {
    await importText(deps, csv('email,name', 'n/a,Ann Lee', 'N/A,Bo Chan', ' n/a ,Cy Wu', 'none@none.com,Di Fu'))
    expect((await change({ becomes: '' })).rows).toBe(3)
    expect(await emails()).toEqual([null, null, null])
    expect((await rows()).map(({ cells }) => cells[1])).toEqual(['Di Fu'])
  })

  test('that would need review itself is refused, and nothing has changed', async () => {
    await importText(deps, gmialFile)
    const before = await readTables(deps.db)
    await expect(change({ becomes: 'still@' })).rejects.toMatchObject({
      code: 'input.invalid',
      fields: { becomes: 'Nothing follows the @. Write another value.' },
    })
    await expect(useGmail(deps, { becomes: 'no domain' })).rejects.toMatchObject({ code: 'input.invalid' })
    await expect(useGmail(deps, { becomes: 'gmaill.com' })).rejects.toMatchObject({ code: 'input.invalid' })
    expect(await readTables(deps.db)).toEqual(before)
  })

  test('is not put where no cell is to blame', async () => {
    await importText(deps, csv('email,name', 'a@a-works.com,Ann Lee', 'a@a-works.com,Zed Zander'))
    const group = { reason: 'match.different-person', value: '' }
    await expect(invoke(fixReviewGroup, { ...group, becomes: 'x' }, deps, asSystem)).rejects.toMatchObject({
      code: 'input.invalid',
    })
  })

  test('is put into no more rows than the person has seen', async () => {
    await importText(deps, csv('email,name,size', gmialLines[0] ?? ''))
    await importText(deps, gmialFile)
    await expect(useGmail(deps, { rows: 1 })).rejects.toMatchObject({
      code: 'state.conflict',
      message: expect.stringContaining('15'),
    })
    expect((await useGmail(deps, { rows: 20 })).rows).toBe(15)
  })
})

test('two hundred rows are fixed while the person waits, by nobody else', async () => {
  await importText(deps, csv('email,name', ...many(200)))
  parts.sent.length = 0
  const { bulkFixId } = await useGmail(deps)
  expect(await action(bulkFixId)).toMatchObject({ runs: false, outcomes: { created: 200 } })
  expect(parts.sent).toEqual([])
})

describe('more rows than are fixed while the person waits, of several files,', () => {
  const cities = ['Bonn', 'Cork', 'Graz']
  beforeEach(async () => {
    for (const city of cities) {
      const others = many(70).map((line) => `${city}-${line},${city}`)
      await importText(deps, csv('email,name,city', ...others, `ann@gmial.com,Ann Lee,${city}`))
    }
  })
  const fixImports = () =>
    deps.db.selectFrom('imports').select(['id', 'state']).where('bulk_fix_id', 'is not', null).orderBy('id').execute()
  const owed = async () => {
    const steps = deps.db.selectFrom('import_steps').select('import_id').where('state', '<>', 'done')
    return (await steps.execute()).map(({ import_id }) => import_id)
  }
  const citiesNow = () => deps.db.selectFrom('customers').select('city').where('email', '=', 'ann@gmail.com').execute()

  test('are fixed a file at a time: what the newest says of a customer stands', async () => {
    await useGmail(deps)
    expect(await owed()).toEqual([(await fixImports())[0]?.id])
    await runOwed(deps)
    expect((await fixImports()).map(({ state }) => state)).toEqual(['finished', 'finished', 'finished'])
    expect(await citiesNow()).toEqual([{ city: 'Graz' }])
  })

  test('go on with the next file where one is cancelled', async () => {
    await useGmail(deps)
    const [first, second, third] = await fixImports()
    await invoke(cancelImport, { id: second?.id }, deps, asSystem)
    expect(await owed()).toEqual([first?.id])
    await invoke(cancelImport, { id: first?.id }, deps, asSystem)
    expect(await owed()).toContain(third?.id)
    await runOwed(deps)
    expect(await citiesNow()).toEqual([{ city: 'Graz' }])
  })
})

test('a group that nobody has heard of has no rows', async () => {
  expect(await invoke(fixReviewGroup, { ...gmial, value: '@never.com', becomes: 'a.com' }, deps, asSystem)).toEqual({
    bulkFixId: null,
    rows: 0,
  })
})
