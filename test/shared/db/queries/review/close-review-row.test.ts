import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, test } from 'vitest'
import {
  closeReviewRow,
  dropImport,
  getDecision,
  getReviewRow,
  insertFixImport,
  lockReviewRow,
  reopenReviewRow,
} from '../../../../../shared/db/queries/review/close-review-row.ts'
import { importStates } from '../../../../../shared/importing/import-state.ts'
import { emptyDatabase } from '../../../../functions/import-text.ts'
import { addChunk, addImport, addPerson, addRecord, addReviewRow } from '../../ledger-rows.ts'
import { openTables } from '../../open-tables.ts'

const db = openTables()
beforeEach(() => emptyDatabase(db()))

const lock = (id: string, state: 'open' | 'ignored' = 'open') =>
  db()
    .transaction()
    .execute((tx) => lockReviewRow(tx, id, state))

test('a row comes with how its file is read, and what it stands for', async () => {
  const importId = await addImport(db(), { policy: 'strict', file_name: 'leads.csv', mapping: '[]' })
  await addChunk(db(), importId, 0, { outcomes: '{}' })
  const values = { cells: '["came"]', fixed_cells: '["fixed"]' }
  const id = await addReviewRow(db(), importId, 2, values)
  const { hash } = await getReviewRow(db(), id)
  for (let line = 30; line > 2; line -= 1) await addRecord(db(), importId, line, { outcome: 'review', hash }, null)
  expect(await getReviewRow(db(), id)).toMatchObject({
    ...{ importId, readingId: importId, policy: 'strict', fileName: 'leads.csv', mapping: [], line: 2 },
    ...{ cells: ['fixed'], cellsOfFile: ['came'], isTaken: false, state: 'open', closedBy: null },
    lines: Array.from({ length: 20 }, (_, n) => n + 3),
  })
  await expect(getReviewRow(db(), randomUUID())).rejects.toMatchObject({ code: 'not-found' })
})

describe('a row can be closed', () => {
  test.each(importStates)('of an import that is %s', async (state) => {
    const id = await addReviewRow(db(), await addImport(db(), { state }), 2)
    if (state === 'undoing') await expect(lock(id)).rejects.toMatchObject({ code: 'state.conflict' })
    else expect(await lock(id)).toMatchObject({ id })
  })

  test('not while others close it', async () => {
    const fixing = await addImport(db(), { state: 'cleaning' })
    const importId = await addImport(db(), { state: 'finished' })
    const id = await addReviewRow(db(), importId, 2, { fix_import_id: fixing })
    expect(await getReviewRow(db(), id)).toMatchObject({ isTaken: true })
    await expect(lock(id)).rejects.toThrow('being')
    const closed = await addReviewRow(db(), importId, 3, { fix_import_id: fixing, state: 'ignored' })
    expect(await getReviewRow(db(), closed)).toMatchObject({ isTaken: false })
  })

  test('while it is as was thought, else it says who has closed it', async () => {
    const importId = await addImport(db(), { state: 'finished' })
    const ann = await addPerson(db())
    const ignored = await addReviewRow(db(), importId, 2, { state: 'ignored', closed_by: ann })
    const fixed = await addReviewRow(db(), importId, 3, { state: 'fixed' })
    expect(await lock(ignored, 'ignored')).toMatchObject({ id: ignored })
    await expect(lock(ignored)).rejects.toThrow('Ann')
    await expect(lock(fixed)).rejects.toThrow(/^(?!.*Ann)/)
    await expect(lock(fixed, 'ignored')).rejects.toMatchObject({ code: 'state.conflict' })
  })
})

test('the import of one fixed row has one chunk that nobody works on, and is read as its file is', async () => {
  const parentId = await addImport(db(), { policy: 'keep', file_name: 'leads.csv' })
  const readingId = await addImport(db(), { policy: 'strict', layout: '{"columns": ["a"]}' })
  const [id, userId] = [randomUUID(), await addPerson(db())]
  await insertFixImport(db(), { id, parentId, readingId, line: 7, userId })
  expect(await db().selectFrom('imports').selectAll().where('id', '=', id).executeTakeFirst()).toMatchObject({
    ...{ parent_id: parentId, file_name: 'leads.csv', via: 'review', policy: 'strict', state: 'finished', records: 1 },
    ...{ layout: { columns: ['a'] }, created_by: userId },
  })
  expect(await db().selectFrom('import_chunks').selectAll().execute()).toMatchObject([
    { import_id: id, chunk: 0, first_line: 7, records: 1 },
  ])
  expect(await db().selectFrom('import_steps').selectAll().execute()).toMatchObject([
    { import_id: id, step: 'apply', chunk: 0, state: 'done' },
  ])
  await addRecord(db(), id, 7, { outcome: 'created' })
  expect(await getDecision(db(), id)).toMatchObject({ outcome: 'created', reasons: [] })
  await dropImport(db(), id)
  expect(await db().selectFrom('imports').select('id').execute()).toHaveLength(2)
})

test('why a fixed row still needs review', async () => {
  const id = await addImport(db())
  await addRecord(db(), id, 2, { outcome: 'review', reasons: '[{"code": "match.several"}]' })
  expect((await getDecision(db(), id)).reasons).toMatchObject([{ code: 'match.several' }])
})

test('a row is closed with all that is said, and opened again', async () => {
  const [importId, userId, customerId] = [await addImport(db()), await addPerson(db()), randomUUID()]
  const id = await addReviewRow(db(), importId, 2)
  const other = await addReviewRow(db(), importId, 3)
  const find = (one: string) => db().selectFrom('review_rows').selectAll().where('id', '=', one).executeTakeFirst()
  await closeReviewRow(db(), id, { state: 'fixed', userId, cells: ['x'], fixImportId: importId, customerId })
  expect(await find(id)).toMatchObject({
    ...{ state: 'fixed', closed_by: userId, closed_at: expect.any(Date), fixed_cells: ['x'] },
    ...{ fix_import_id: importId, customer_id: customerId },
  })
  await closeReviewRow(db(), id, { state: 'ignored', userId: null })
  expect(await find(id)).toMatchObject({
    ...{ state: 'ignored', closed_by: null, closed_at: expect.any(Date), fixed_cells: null },
    ...{ fix_import_id: null, customer_id: null },
  })
  await reopenReviewRow(db(), id)
  expect(await find(id)).toMatchObject({ state: 'open', closed_at: null })
  expect(await find(other)).toMatchObject({ state: 'open' })
})
