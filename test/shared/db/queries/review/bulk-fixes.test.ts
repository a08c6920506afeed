import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, test } from 'vitest'
import {
  countGroup,
  findBulkFix,
  findRowOfGroup,
  ignoreGroup,
  insertBulkFix,
  listRowsToFix,
  noteBulkFixUndone,
  openFixImports,
  type ReviewGroup,
  releaseRows,
  reopenBulkFix,
} from '../../../../../shared/db/queries/review/bulk-fixes.ts'
import { addRepairRule, removeRepairRule } from '../../../../../shared/db/queries/review/repair-rules.ts'
import { addCustomer } from '../../../../functions/customers/people.ts'
import { emptyDatabase } from '../../../../functions/import-text.ts'
import { addChunk, addImport, addPerson, addRecord, addReviewRow } from '../../ledger-rows.ts'
import { openTables } from '../../open-tables.ts'

const db = openTables()
const group: ReviewGroup = { reason: 'email.no-at', value: 'x' }
const reasons = (code = 'email.no-at', value = 'x') => JSON.stringify([{ code, value }])
let [file, eve] = ['', '']
beforeEach(async () => {
  await emptyDatabase(db())
  eve = await addPerson(db(), 'Eve')
  file = await addImport(db(), {
    state: 'finished',
    layout: '{"columns": ["a"]}',
    policy: 'strict',
    file_name: 'f.csv',
  })
  await addChunk(db(), file, 0, { outcomes: '{}' })
})

/** A row that waits, with its record. */
async function wait(line: number, more: object = {}, importId = file) {
  const hash = await addRecord(db(), importId, line, { outcome: 'review' }, null)
  return addReviewRow(db(), importId, line, { hash, reasons: reasons(), columns: '["a"]', ...more })
}
const decide = (more: object = {}) =>
  insertBulkFix(
    db(),
    { ...group, kind: 'value', becomes: 'y', ruleId: null, userId: eve, ...more } as Parameters<
      typeof insertBulkFix
    >[1],
    2,
  )
const rows = () => db().selectFrom('review_rows').selectAll().orderBy('line').execute()
const statesOf = async () => (await rows()).map(({ state }) => state)

describe('a group has the rows', () => {
  beforeEach(async () => {
    await wait(2)
    await wait(3, { state: 'fixed' })
    await wait(4, { reasons: reasons('email.no-domain') })
    await wait(5, { reasons: reasons('email.no-at', 'z') })
    await wait(6, { fix_import_id: await addImport(db(), { state: 'cleaning' }) })
    await wait(7, { fix_import_id: await addImport(db(), { state: 'finished' }) })
  })

  test('that wait for its reason and its value, and that nobody works on', async () => {
    expect(await countGroup(db(), group)).toBe(2)
    expect(await findRowOfGroup(db(), group)).toMatchObject({ line: 2, columns: ['a'], policy: 'strict', answer: null })
    expect(await ignoreGroup(db(), group, await decide(), eve)).toHaveLength(2)
    expect(await statesOf()).toEqual(['ignored', 'fixed', 'open', 'open', 'open', 'ignored'])
    expect((await rows())[0]).toMatchObject({ closed_by: eve, closed_at: expect.any(Date) })
    expect([await countGroup(db(), group), await findRowOfGroup(db(), group)]).toEqual([0, undefined])
  })

  test('of one import, those that it has met', async () => {
    const other = await addImport(db(), { state: 'finished' })
    const ofOther = { ...group, importId: other }
    await addChunk(db(), other, 0, { outcomes: '{}' })
    expect([await countGroup(db(), ofOther), await findRowOfGroup(db(), ofOther)]).toEqual([0, undefined])
    const { hash } = (await rows())[5] ?? { hash: '' }
    await addRecord(db(), other, 9, { outcome: 'review', hash }, null)
    expect([await countGroup(db(), ofOther), (await findRowOfGroup(db(), ofOther))?.line]).toEqual([1, 7])
    await ignoreGroup(db(), ofOther, await decide(), null)
    expect(await statesOf()).toEqual(['open', 'fixed', 'open', 'open', 'open', 'ignored'])
  })
})

describe('rows that a decision left out wait again', () => {
  const ignored = async (line: number, more: object = {}) =>
    wait(line, { state: 'ignored', closed_by: eve, closed_at: new Date(), ...more })

  test('those of the decision alone, which are ignored', async () => {
    const [bulk_fix_id, other] = [await decide(), await decide()]
    await ignored(2, { bulk_fix_id })
    await ignored(3, { bulk_fix_id: other })
    await wait(4, { bulk_fix_id, state: 'fixed' })
    await ignored(5)
    expect(await reopenBulkFix(db(), bulk_fix_id)).toEqual([(await rows())[0]?.hash])
    expect(await statesOf()).toEqual(['open', 'ignored', 'fixed', 'ignored'])
    expect((await rows())[0]).toMatchObject({ closed_at: null, closed_by: null, bulk_fix_id: null })
  })

  test('not where the same cells wait already', async () => {
    const bulk_fix_id = await decide()
    await ignored(2, { bulk_fix_id })
    const { hash } = (await rows())[0] ?? { hash: '' }
    await addReviewRow(db(), file, 9, { hash })
    expect(await reopenBulkFix(db(), bulk_fix_id)).toEqual([])
  })

  test('though they were fixed, or other cells wait', async () => {
    const bulk_fix_id = await decide()
    await ignored(2, { bulk_fix_id })
    const { hash } = (await rows())[0] ?? { hash: '' }
    await addReviewRow(db(), file, 8, { hash, state: 'fixed' })
    await wait(9)
    expect(await reopenBulkFix(db(), bulk_fix_id)).toEqual([hash])
  })

  test.each<[string, string, object, boolean]>([
    ['is gone with an import that was undone', 'undone', { undone_at: new Date() }, true],
    ['is gone where its records were taken in', 'undone', { outcome: 'created' }, true],
    ['stays where a record of it needs review', 'undone', {}, false],
    ['stays where a record of it was skipped', 'undone', { outcome: 'skipped' }, false],
    ['stays with an import that stands', 'finished', { undone_at: new Date() }, false],
    ['stays with an import that is being undone', 'undoing', { undone_at: new Date() }, false],
  ])('a row %s', async (_, state, record, isGone) => {
    const [bulk_fix_id, other] = [await decide(), await decide()]
    const importId = await addImport(db(), { state: state as 'undone' })
    await addRecord(db(), importId, 9, { outcome: 'review' }, null)
    const add = async (line: number, more: object) => {
      const hash = await addRecord(db(), importId, line, { outcome: 'review', ...record }, null)
      await addReviewRow(db(), importId, line, { hash, state: 'ignored', ...more })
    }
    await add(2, { bulk_fix_id })
    await add(3, { bulk_fix_id: other })
    await add(4, { bulk_fix_id, state: 'fixed' })
    expect(await reopenBulkFix(db(), bulk_fix_id)).toHaveLength(isGone ? 0 : 1)
    expect(await statesOf()).toEqual([...(isGone ? [] : ['open']), 'ignored', 'fixed'])
  })
})

describe('imports that fix rows', () => {
  const open = (chunkRecords = 2, of = group, bulkFixId?: string) =>
    db()
      .transaction()
      .execute(async (tx) =>
        openFixImports(tx, of, { bulkFixId: bulkFixId ?? (await decide()), userId: eve, chunkRecords }),
      )

  test('are one of each file, in chunks by its lines, read as that file is read', async () => {
    await db()
      .updateTable('imports')
      .set({ started_at: new Date('2026-02-02') })
      .execute()
    const older = {
      state: 'finished',
      policy: 'keep',
      layout: '{"columns": ["a"]}',
      started_at: new Date('2026-01-01'),
    } as const
    const other = await addImport(db(), older)
    await addChunk(db(), other, 0, { outcomes: '{}' })
    for (const line of [9, 2, 5]) await wait(line)
    await wait(7, {}, other)
    await wait(3, { reasons: reasons('email.no-domain') })
    const opened = await open()
    const imports = await db().selectFrom('imports').selectAll().where('parent_id', 'is not', null).execute()
    const [ofFile, ofOther] = [file, other].map((id) => imports.find(({ parent_id }) => parent_id === id))
    const same = { via: 'review', state: 'cleaning', created_by: eve, layout: { columns: ['a'] } }
    expect(ofFile).toMatchObject({ ...same, file_name: 'f.csv', policy: 'strict', records: 3 })
    expect(ofOther).toMatchObject({ ...same, policy: 'keep', records: 1 })
    expect(opened).toEqual([ofOther?.id, ofFile?.id])
    const chunks = db()
      .selectFrom('import_chunks')
      .selectAll()
      .where('import_id', '=', ofFile?.id ?? '')
      .orderBy('chunk')
    expect(await chunks.execute()).toMatchObject([
      { chunk: 0, first_line: 2, records: 2 },
      { chunk: 1, first_line: 9, records: 1 },
    ])
    const fixes = (await rows()).map(({ line, fix_import_id }) => [line, fix_import_id])
    expect(fixes).toEqual([
      [2, ofFile?.id],
      [3, null],
      [5, ofFile?.id],
      [7, ofOther?.id],
      [9, ofFile?.id],
    ])
  })

  test('are none of a file that is undone, and are read by an import that has met the rows since', async () => {
    await wait(2)
    const again = await addImport(db(), { policy: 'keep', layout: '{"columns": ["a"]}', mapping: '[]' })
    await addChunk(db(), again, 0, { outcomes: '{}' })
    await addRecord(db(), again, 2, { outcome: 'review', hash: (await rows())[0]?.hash ?? '' }, null)
    const undone = await addImport(db(), { state: 'undone' })
    await wait(3, {}, undone)
    expect(await open()).toHaveLength(1)
    const imports = db().selectFrom('imports').select(['policy', 'file_name']).where('bulk_fix_id', 'is not', null)
    expect(await imports.execute()).toEqual([{ policy: 'keep', file_name: 'f.csv' }])
  })

  test('have the rows of each chunk, as far as they wait', async () => {
    for (const line of [2, 3, 5, 6, 9]) await wait(line, { cells: `["cell ${line}"]` })
    await db().updateTable('review_rows').set({ fixed_cells: '["fixed"]' }).where('line', '=', 3).execute()
    const [importId = ''] = await open()
    await db().updateTable('review_rows').set({ state: 'ignored' }).where('line', '=', 6).execute()
    await wait(4)
    const chunk = async (n: number) =>
      (await listRowsToFix(db(), importId, n)).map(({ line, cells, kind, becomes }) => [line, cells[0], kind, becomes])
    expect(await chunk(0)).toEqual([
      [2, 'cell 2', 'value', 'y'],
      [3, 'fixed', 'value', 'y'],
    ])
    expect(await chunk(1)).toEqual([[5, 'cell 5', 'value', 'y']])
    expect(await chunk(2)).toEqual([[9, 'cell 9', 'value', 'y']])
    expect(await listRowsToFix(db(), file, 0)).toEqual([])
  })

  test('let go of rows that could not be fixed', async () => {
    for (const line of [2, 3, 5]) await wait(line)
    const [importId = ''] = await open()
    const records = async () => [
      ...(
        await db()
          .selectFrom('import_chunks')
          .select('records')
          .where('import_id', '=', importId)
          .orderBy('chunk')
          .execute()
      ).map((one) => one.records),
      (await db().selectFrom('imports').select('records').where('id', '=', importId).executeTakeFirstOrThrow()).records,
    ]
    await releaseRows(db(), importId, 0, [])
    expect(await records()).toEqual([2, 1, 3])
    await releaseRows(db(), importId, 0, [(await rows())[1]?.id ?? ''])
    expect(await records()).toEqual([1, 1, 2])
    expect((await rows()).map(({ fix_import_id }) => fix_import_id)).toEqual([importId, null, importId])
    const own = await db().selectFrom('imports').select('records').where('id', '=', file).executeTakeFirst()
    expect(own).toEqual({ records: null })
  })
})

describe('what has come of a decision', () => {
  test('is told with who made it, and whether its rule stands', async () => {
    const ruleId = await addRepairRule(db(), { wrong: 'gmial.com', meant: 'gmail.com', userId: eve })
    const [plain, ruled] = [await decide(), await decide({ ruleId })]
    expect(await findBulkFix(db(), plain)).toMatchObject({ ruleStands: false, by: 'Eve', rows: 2, becomes: 'y' })
    expect(await findBulkFix(db(), ruled)).toMatchObject({ ruleStands: true, reason: 'email.no-at', value: 'x' })
    await removeRepairRule(db(), ruleId, eve)
    expect(await findBulkFix(db(), ruled)).toMatchObject({ ruleStands: false })
    expect(await findBulkFix(db(), randomUUID())).toBeUndefined()
  })

  test('is undone once', async () => {
    const [id, other] = [await decide(), await decide()]
    expect([await noteBulkFixUndone(db(), id), await noteBulkFixUndone(db(), randomUUID())]).toEqual([true, false])
    const first = (await findBulkFix(db(), id))?.undoneAt
    expect(first).toBeInstanceOf(Date)
    expect([await noteBulkFixUndone(db(), id), (await findBulkFix(db(), id))?.undoneAt]).toEqual([true, first])
    expect((await findBulkFix(db(), other))?.undoneAt).toBeNull()
  })

  test('are its imports, the outcomes of their records, customers, and rows that it left out', async () => {
    const [bulk_fix_id, other] = [await decide(), await decide()]
    const fixing = await addImport(db(), { parent_id: file, bulk_fix_id, file_name: 'f.csv', state: 'finished' })
    const second = await addImport(db(), { parent_id: file, bulk_fix_id: other })
    for (const id of [fixing, second]) {
      await addChunk(db(), id)
      await addChunk(db(), id, 1, { applied_sequence: null })
    }
    const customer = async (display_name: string, more: object = {}) => addCustomer(db(), { display_name, ...more })
    const ann = await customer('Ann Lee')
    const add = (importId: string, line: number, values: object) => addRecord(db(), importId, line, values, null)
    await add(fixing, 2, { customer_id: ann })
    await add(fixing, 3, { outcome: 'merged', customer_id: ann, leader_line: 2 })
    await add(fixing, 4, { outcome: 'updated', customer_id: await customer('Bob Ray') })
    await add(fixing, 5, { outcome: 'updated', customer_id: await customer('Cy Wu', { deleted_at: new Date() }) })
    await add(fixing, 6, { outcome: 'updated', customer_id: await customer('Di Fox'), undone_at: new Date() })
    await add(fixing, 7, { chunk: 1, outcome: 'review' })
    await add(second, 2, { customer_id: await customer('Eve Poe') })
    // Line 2 of the file was equal to its line 8 and 9, of which a person's decision has merged one.
    const hash = randomUUID()
    await add(file, 2, { hash, by_person: true })
    await add(file, 8, { hash, outcome: 'merged', by_person: true })
    await add(file, 9, { hash, outcome: 'merged' })
    await add(file, 10, { hash, outcome: 'unchanged', by_person: true })
    await add(file, 11, { outcome: 'merged', by_person: true })
    await add(second, 12, { hash, outcome: 'merged', by_person: true, chunk: 1 })
    await addReviewRow(db(), file, 2, { hash, fix_import_id: fixing, state: 'fixed' })
    await addReviewRow(db(), file, 20, { bulk_fix_id, state: 'ignored' })
    await addReviewRow(db(), file, 21, { bulk_fix_id, state: 'fixed' })
    await addReviewRow(db(), file, 22, { bulk_fix_id: other, state: 'ignored' })
    const found = await findBulkFix(db(), bulk_fix_id)
    expect(found?.imports).toEqual([{ id: fixing, parentId: file, fileName: 'f.csv', state: 'finished' }])
    expect(Object.fromEntries(found?.outcomes.map(({ outcome, count }) => [outcome, count]) ?? [])).toEqual({
      ...{ created: 1, updated: 3, merged: 2 },
    })
    expect(found?.customers).toEqual([
      { id: ann, name: 'Ann Lee', outcome: 'created' },
      { id: expect.any(String), name: 'Bob Ray', outcome: 'updated' },
    ])
    expect(found?.skipped).toBe(1)
  })

  test('are the customers of each of its files, one file after the other', async () => {
    const bulk_fix_id = await decide()
    const ids = [randomUUID(), randomUUID()].sort()
    for (const [at, id] of [...ids.entries()].reverse()) {
      await addImport(db(), { id, parent_id: file, bulk_fix_id })
      for (const line of [3 - at, 9 - at]) {
        const customer_id = await addCustomer(db(), { display_name: `${at} ${line}` })
        await addRecord(db(), id, line, { customer_id }, null)
      }
    }
    const found = await findBulkFix(db(), bulk_fix_id)
    expect(found?.customers.map(({ name }) => name)).toEqual(['0 3', '0 9', '1 2', '1 8'])
  })

  test('of nothing is nothing, and twelve customers are shown', async () => {
    const bulk_fix_id = await decide()
    expect(await findBulkFix(db(), bulk_fix_id)).toMatchObject({ imports: [], outcomes: [], customers: [], skipped: 0 })
    const fixing = await addImport(db(), { parent_id: file, bulk_fix_id })
    for (let line = 14; line > 1; line -= 1)
      await addRecord(db(), fixing, line, { customer_id: await addCustomer(db(), { display_name: `${line}` }) }, null)
    const found = await findBulkFix(db(), bulk_fix_id)
    expect(found?.customers.map(({ name }) => name)).toEqual(Array.from({ length: 12 }, (_, n) => `${n + 2}`))
  })
})
