import { randomUUID } from 'node:crypto'
import { beforeEach, expect, test } from 'vitest'
import { recognizeRecords } from '../../../../../shared/db/queries/steps/same-records.ts'
import { emptyDatabase } from '../../../../functions/import-text.ts'
import { addImport, addRecord } from '../../ledger-rows.ts'
import { openTables } from '../../open-tables.ts'

const db = openTables()
const [known, own, other] = [randomUUID(), randomUUID(), randomUUID()]
let [before, now] = ['', '']
beforeEach(async () => {
  await emptyDatabase(db())
  before = await addImport(db())
  now = await addImport(db())
  await addRecord(db(), before, 7, { hash: known }, null)
})

const stage = (line: number, values: object, import_id = now) =>
  db()
    .insertInto('staged_records')
    .values({ import_id, line, chunk: 0, hash: own, ...values })
    .execute()
const named = (more: object = {}) => ({ same_import_id: before, same_line: 7, same_hash: known, ...more })
const staged = async (import_id = now) =>
  (
    await db()
      .selectFrom('staged_records')
      .select(['line', 'hash', 'same_hash', 'same_import_id', 'same_line'])
      .where('import_id', '=', import_id)
      .orderBy('line')
      .execute()
  ).map(({ line, ...said }) => said)
const asKnown = (hash = own) => ({ hash: known, same_hash: hash, same_import_id: before, same_line: 7 })
const asItself = (hash = own) => ({ hash, same_hash: null, same_import_id: null, same_line: null })

test.each<[string, object, boolean]>([
  ['names a record', {}, true],
  ['names a record and needs review', { verdict: 'review' }, true],
  ['names a record and is blank', { verdict: 'blank' }, false],
  ['has another hash', { same_hash: other }, false],
  ['has another line', { same_line: 8 }, false],
  ['has another import', { same_import_id: other }, false],
])('a row that %s is that one, or what its cells say', async (_, values, isKnown) => {
  await stage(2, named(values))
  await recognizeRecords(db(), now)
  expect(await staged()).toEqual([isKnown ? asKnown() : asItself()])
})

test('of rows that name the same record, those that say what the first one says are that one', async () => {
  await stage(2, named())
  await stage(3, named({ hash: other }))
  await stage(4, named())
  await recognizeRecords(db(), now)
  expect(await staged()).toEqual([asKnown(), asItself(other), asKnown()])
})

test('and those that need review, whatever they say', async () => {
  await stage(2, named({ verdict: 'review' }))
  await stage(3, named({ hash: other, verdict: 'review' }))
  await stage(4, named({ hash: other }))
  await recognizeRecords(db(), now)
  expect(await staged()).toEqual([asKnown(), asKnown(other), asItself(other)])
})

test('rows of other imports, and rows that name none, stay as they are', async () => {
  const third = await addImport(db())
  await stage(2, named(), third)
  await stage(2, named())
  await stage(3, {})
  await stage(4, { same_hash: other })
  await recognizeRecords(db(), now)
  expect(await staged()).toEqual([asKnown(), asItself(), { ...asItself(), same_hash: other }])
  expect(await staged(third)).toEqual([{ hash: own, ...named() }])
})
