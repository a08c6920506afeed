import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, test } from 'vitest'
import { closeFixed } from '../../../../../shared/db/queries/review/close-fixed.ts'
import { addCustomer } from '../../../../functions/customers/people.ts'
import { emptyDatabase } from '../../../../functions/import-text.ts'
import { addChunk, addImport, addPerson, addRecord, addReviewRow } from '../../ledger-rows.ts'
import { openTables } from '../../open-tables.ts'

const db = openTables()
const hash = randomUUID()
let [file, fixing, ann, eve] = ['', '', '', '']
beforeEach(async () => {
  await emptyDatabase(db())
  ann = await addCustomer(db(), { display_name: 'Ann Lee' })
  eve = await addPerson(db(), 'Eve')
  file = await addImport(db())
  const { id } = await db()
    .insertInto('bulk_fixes')
    .values({ kind: 'value', reason: 'x', value: 'y', rows: 1 })
    .returning('id')
    .executeTakeFirstOrThrow()
  fixing = await addImport(db(), { parent_id: file, bulk_fix_id: id, created_by: eve, records: 3 })
  await addChunk(db(), fixing, 0, { records: 2 })
  await addChunk(db(), fixing, 1, { records: 1 })
  await addRecord(db(), file, 2, { outcome: 'review', hash }, null)
  await addRecord(db(), file, 3, { outcome: 'review', hash }, null)
})

const wait = (more: object = {}) => addReviewRow(db(), file, 2, { hash, fix_import_id: fixing, ...more })
const fix = (more: object = {}, line = 2, importId = fixing) =>
  addRecord(
    db(),
    importId,
    line,
    { outcome: 'created', customer_id: ann, hash: randomUUID(), ...more },
    { written_cells: '["fixed"]' },
  )
const rows = () => db().selectFrom('review_rows').selectAll().orderBy('line').execute()
const records = async (importId = file) =>
  (await db().selectFrom('import_records').selectAll().where('import_id', '=', importId).orderBy('line').execute()).map(
    (r) => `${r.line} ${r.outcome} ${r.leader_line}`,
  )

test.each([
  ['created', 'created'],
  ['updated', 'updated'],
  ['unchanged', 'unchanged'],
] as const)('what was applied as %s closes its row, and the records of that', async (outcome, becomes) => {
  await wait()
  await fix({ outcome })
  await closeFixed(db(), fixing, 0, [])
  expect(await rows()).toMatchObject([
    { state: 'fixed', fixed_cells: ['fixed'], customer_id: ann, closed_by: eve, closed_at: expect.any(Date) },
  ])
  expect(await records()).toEqual([`2 ${becomes} 2`, '3 merged 2'])
})

test('what was merged with another row leads to that', async () => {
  const second = randomUUID()
  await wait()
  await addReviewRow(db(), file, 5, { hash: second, fix_import_id: fixing })
  await addRecord(db(), file, 5, { outcome: 'review', hash: second }, null)
  await fix()
  await fix({ outcome: 'merged', leader_line: 2 }, 5)
  await closeFixed(db(), fixing, 0, [])
  expect(await records()).toEqual(['2 created 2', '3 merged 2', '5 merged 2'])
})

describe('a row stays as it is', () => {
  test.each<[string, object, object]>([
    ['which another import fixes', { fix_import_id: null }, {}],
    ['which was ignored', { state: 'ignored' }, {}],
    ['whose record is in another chunk', {}, { chunk: 1 }],
    ['whose record was skipped', {}, { outcome: 'skipped' }],
  ])('%s', async (_, row, record) => {
    await wait(row)
    const before = await rows()
    await fix(record)
    await closeFixed(db(), fixing, 0, [])
    expect(await rows()).toEqual(before)
    expect(await records()).toEqual(['2 review 2', '3 review 3'])
  })

  test('whose line is another', async () => {
    await wait()
    await fix({}, 3)
    await closeFixed(db(), fixing, 0, [])
    expect((await rows())[0]?.state).toBe('open')
  })

  test('of an import that fixes none, though a download has closed it by such a line', async () => {
    const download = await addImport(db())
    await wait({ fix_import_id: download })
    await fix({}, 2, download)
    await closeFixed(db(), download, 0, [])
    expect((await rows())[0]?.state).toBe('open')
    await db().updateTable('review_rows').set({ state: 'fixed' }).execute()
    await closeFixed(db(), download, 0, [])
    expect(await records()).toEqual(['2 review 2', '3 review 3'])
    await db().updateTable('import_records').set({ outcome: 'review' }).where('import_id', '=', download).execute()
    await closeFixed(db(), download, 0, [])
    expect((await rows())[0]?.state).toBe('fixed')
  })
})

test('a line of another chunk that follows closes its row too', async () => {
  await wait()
  await fix({ chunk: 1 })
  await closeFixed(db(), fixing, 0, [2])
  expect((await rows())[0]?.state).toBe('fixed')
})

describe('what clashes after all', () => {
  const clash = () =>
    fix({ outcome: 'review', customer_id: null, reasons: '[{"code": "match.several"}]', candidates: [ann] })

  test('goes on waiting with its new reason, and is no record of the import any more', async () => {
    await wait()
    await clash()
    await fix({}, 9)
    await fix({ chunk: 1 }, 10)
    await closeFixed(db(), fixing, 0, [])
    expect(await rows()).toMatchObject([
      {
        ...{ state: 'open', reasons: [{ code: 'match.several' }], candidates: [ann], fixed_cells: ['fixed'] },
        ...{ fix_import_id: null, customer_id: null, closed_at: null, closed_by: null },
      },
    ])
    expect(await records(fixing)).toEqual(['9 created 9', '10 created 10'])
    expect(await records()).toEqual(['2 review 2', '3 review 3'])
    const staged = await db().selectFrom('staged_records').select('line').orderBy('line').execute()
    expect(staged).toEqual([{ line: 9 }, { line: 10 }])
    const chunks = db().selectFrom('import_chunks').select('records').where('import_id', '=', fixing).orderBy('chunk')
    expect(await chunks.execute()).toEqual([{ records: 1 }, { records: 1 }])
    const row = await db().selectFrom('imports').select('records').where('id', '=', fixing).executeTakeFirst()
    expect(row).toEqual({ records: 2 })
  })

  test('without candidates has none, and what others have at that line stays', async () => {
    await wait({ candidates: [ann] })
    await addRecord(db(), file, 4, { outcome: 'created' })
    await fix({ outcome: 'review', customer_id: null, reasons: '[]' })
    await addChunk(db(), file, 0, { records: 7 })
    await closeFixed(db(), fixing, 0, [])
    expect((await rows())[0]?.candidates).toEqual([])
    expect(await db().selectFrom('staged_records').select('line').execute()).toEqual([{ line: 4 }])
    const chunk = await db().selectFrom('import_chunks').select('records').where('import_id', '=', file).execute()
    expect(chunk).toEqual([{ records: 7 }])
  })

  test('though it had been fixed, is review again wherever that had been counted', async () => {
    await wait({ state: 'fixed' })
    await db().updateTable('import_records').set({ outcome: 'unchanged', by_person: true }).execute()
    await clash()
    await closeFixed(db(), fixing, 0, [])
    expect(await records()).toEqual(['2 review 2', '3 review 3'])
  })

  test('and had not been fixed, changes no record', async () => {
    await wait()
    await db().updateTable('import_records').set({ outcome: 'unchanged', by_person: true }).execute()
    await clash()
    await closeFixed(db(), fixing, 0, [])
    expect(await records()).toEqual(['2 unchanged 2', '3 unchanged 3'])
  })
})
