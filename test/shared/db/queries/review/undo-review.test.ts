import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { beforeEach, describe, expect, test } from 'vitest'
import { releaseReviewRows } from '../../../../../shared/db/queries/review/undo-review.ts'
import { importStates } from '../../../../../shared/importing/import-state.ts'
import { addCustomer } from '../../../../functions/customers/people.ts'
import { emptyDatabase } from '../../../../functions/import-text.ts'
import { asOwner } from '../../as-owner.ts'
import { addChunk, addImport, addPerson, addRecord, addReviewRow } from '../../ledger-rows.ts'
import { openTables } from '../../open-tables.ts'

const db = openTables()
const hash = randomUUID()
let undone = ''
beforeEach(async () => {
  await emptyDatabase(db())
  undone = await addImport(db(), { state: 'undoing', created_at: new Date('2026-01-01') })
  await addChunk(db(), undone)
})

const release = () =>
  db()
    .transaction()
    .execute((tx) => releaseReviewRows(tx, undone, 0))
const rows = () => db().selectFrom('review_rows').selectAll().orderBy('line').execute()
const meet = (importId: string, line: number, values: object = {}, staged: object | null = null) =>
  addRecord(db(), importId, line, { outcome: 'review', hash, ...values }, staged)

/** Another import that has met the same cells, and stands. */
async function addOther(created: string, line: number, values: object = {}, record: object = {}, chunk: object = {}) {
  const id = await addImport(db(), {
    ...{ state: 'finished', created_at: new Date(created), layout: '{"columns": ["b", "a"]}' },
    ...values,
  })
  await addChunk(db(), id, 0, chunk)
  await meet(id, line, record, { written_cells: '["2", "1"]' })
  return id
}

describe('a row that the import had put there', () => {
  beforeEach(async () => {
    await meet(undone, 2)
    await addReviewRow(db(), undone, 2, { hash, columns: '["a", "b"]', cells: '["1", "2"]' })
  })

  test('is gone with it', async () => {
    await release()
    expect(await rows()).toEqual([])
  })

  test('stays known where a person has ignored it', async () => {
    await db().updateTable('review_rows').set({ state: 'ignored' }).execute()
    await release()
    expect(await rows()).toMatchObject([{ import_id: undone, state: 'ignored' }])
  })

  test('goes on waiting for the first import that has met the same cells, as that has them', async () => {
    await addOther('2026-01-04', 5)
    const other = await addOther('2026-01-03', 9)
    await meet(other, 7, {}, { written_cells: '["4", "3"]' })
    await release()
    expect(await rows()).toMatchObject([{ import_id: other, line: 7, columns: ['b', 'a'], cells: ['4', '3'] }])
  })

  test('as it was, where the cells of that have been swept', async () => {
    const other = await addOther('2026-01-03', 9)
    await db().updateTable('staged_records').set({ written_cells: null }).execute()
    await release()
    expect(await rows()).toMatchObject([{ import_id: other, line: 9, columns: ['a', 'b'], cells: ['1', '2'] }])
  })

  test('for one where a person has decided', async () => {
    const other = await addOther('2026-01-03', 9, {}, { outcome: 'unchanged', by_person: true })
    await release()
    expect(await rows()).toMatchObject([{ import_id: other }])
  })

  test.each<[string, object, object, object]>([
    ['of other cells', {}, { hash: randomUUID() }, {}],
    ['that was undone', {}, { undone_at: new Date() }, {}],
    ['that took them in', {}, { outcome: 'created' }, {}],
    ['that was not written', {}, {}, { applied_sequence: null }],
    ['that fixed rows of this one', { parent_id: 'this' }, {}, {}],
  ])('not for one %s', async (_, values, record, chunk) => {
    const more = 'parent_id' in values ? { parent_id: undone } : values
    await addOther('2026-01-03', 9, more, record, chunk)
    await release()
    expect(await rows()).toEqual([])
  })
})

test('rows of other chunks and imports, and those of other lines, stay', async () => {
  const other = await addImport(db())
  await meet(undone, 2, { hash: randomUUID() })
  await meet(undone, 3, { hash: randomUUID(), chunk: 1 })
  await addReviewRow(db(), undone, 3)
  await addReviewRow(db(), undone, 4)
  await addReviewRow(db(), other, 2)
  await release()
  expect((await rows()).map(({ import_id, line }) => [import_id, line])).toEqual([
    [other, 2],
    [undone, 3],
    [undone, 4],
  ])
})

test('who had counted on it being fixed has it in review again', async () => {
  await meet(undone, 2)
  await addReviewRow(db(), undone, 2, { hash, state: 'fixed' })
  const waiting = await addImport(db(), { state: 'ready' })
  await meet(waiting, 5, { outcome: 'unchanged', by_person: true })
  await release()
  const records = db().selectFrom('import_records').select(['outcome', 'by_person']).where('import_id', '=', waiting)
  expect(await records.execute()).toEqual([{ outcome: 'review', by_person: false }])
})

describe('a row of another import that was fixed', () => {
  let other = ''
  beforeEach(async () => {
    other = await addImport(db(), { state: 'finished' })
    await meet(undone, 2)
  })
  const fix = async (values: object) => {
    const closed = { closed_at: new Date(), closed_by: await addPerson(db()), customer_id: randomUUID() }
    return addReviewRow(db(), other, 5, { hash, state: 'fixed', ...closed, ...values })
  }
  const isOpen = async () => (await rows()).map(({ state }) => state === 'open')
  const opened = {
    ...{ state: 'open', fixed_cells: null, fix_import_id: null, customer_id: null },
    ...{ closed_at: null, closed_by: null },
  }

  test('by this one waits again, and its records are in review', async () => {
    await fix({ fix_import_id: undone, fixed_cells: '["x"]', hash: randomUUID() })
    const { hash: own } = (await rows())[0] ?? { hash: '' }
    await meet(other, 5, { hash: own, outcome: 'unchanged', by_person: true })
    await release()
    expect(await rows()).toMatchObject([opened])
    const records = db().selectFrom('import_records').select('outcome').where('import_id', '=', other)
    expect(await records.execute()).toEqual([{ outcome: 'review' }])
  })

  test('into a customer of whom nothing is left waits again', async () => {
    await fix({})
    await release()
    expect(await rows()).toMatchObject([opened])
  })

  test.each<[string, () => Promise<object>]>([
    ['into a customer who is there', async () => ({ customer_id: await addCustomer(db(), { city: 'Rome' }) })],
    ['by a person', async () => ({ fixed_cells: '["x"]' })],
    ['of other cells', async () => ({ hash: randomUUID() })],
    ['by an import that stands', async () => ({ fixed_cells: '["x"]', fix_import_id: other })],
  ])('%s stays so', async (_, values) => {
    await fix(await values())
    await release()
    expect(await isOpen()).toEqual([false])
  })

  test('and that was ignored stays so', async () => {
    await addReviewRow(db(), other, 5, { hash, state: 'ignored' })
    await release()
    expect((await rows()).map(({ state }) => state)).toEqual(['ignored'])
  })

  test('of cells that another chunk has met stays so', async () => {
    const third = randomUUID()
    await meet(undone, 9, { chunk: 1, hash: third })
    const fourth = await addImport(db(), { state: 'finished' })
    await meet(fourth, 9, { hash: third })
    await fix({ hash: third })
    await release()
    expect(await isOpen()).toEqual([false])
  })

  test.each(importStates)('of an import that is %s waits again, unless that is undone', async (state) => {
    await db().deleteFrom('imports').where('id', '=', other).execute()
    other = await addImport(db(), { state })
    await fix({})
    await release()
    expect(await isOpen()).toEqual([state !== 'undone' && state !== 'undoing'])
  })

  test('and that this one had put there waits again for the other', async () => {
    await addReviewRow(db(), undone, 2, { hash, state: 'fixed', fixed_cells: '["x"]', fix_import_id: undone })
    await addOther('2026-01-03', 9, {}, { outcome: 'unchanged', by_person: true })
    await release()
    expect(await rows()).toMatchObject([{ ...opened, line: 9 }])
  })
})

test('few records are read, however many other imports have', async () => {
  const other = await addImport(db(), { state: 'finished' })
  for (let chunk = 0; chunk < 30; chunk++) await addChunk(db(), other, chunk)
  await sql`
    insert into import_records (import_id, line, chunk, hash, outcome, leader_line, customer_id)
    select ${other}, line, line / 300, md5(line::text)::uuid, 'created', line, gen_random_uuid()
    from generate_series(0, 8999) line`.execute(db())
  for (let line = 2; line < 22; line++)
    await addReviewRow(db(), undone, line, { hash: await meet(undone, line, { hash: randomUUID() }) })
  await asOwner(db(), 'analyze import_records, import_chunks, imports, review_rows')
  await db()
    .transaction()
    .execute(async (tx) => {
      await releaseReviewRows(tx, undone, 0)
      const { rows: read } = await sql<{ records: number }>`
        select (seq_tup_read + idx_tup_fetch)::int as records from pg_stat_xact_user_tables where relname = 'import_records'`.execute(
        tx,
      )
      expect(read[0]?.records).toBeLessThan(1_000)
    })
})
