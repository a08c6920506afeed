import { randomUUID } from 'node:crypto'
import { beforeEach, expect, test } from 'vitest'
import {
  countLostCustomers,
  countReviewFaults,
  countReviewRowsByState,
  listChecksums,
  readChunkLedger,
} from '../../../../../shared/db/queries/imports/reports.ts'
import { addCustomer } from '../../../../functions/customers/people.ts'
import { emptyDatabase } from '../../../../functions/import-text.ts'
import { addChunk, addImport, addRecord, addReviewRow } from '../../ledger-rows.ts'
import { openTables } from '../../open-tables.ts'

const db = openTables()
let [one, other] = ['', '']
beforeEach(async () => {
  await emptyDatabase(db())
  one = await addImport(db())
  other = await addImport(db())
  for (const id of [one, other]) {
    await addChunk(db(), id, 0, { outcomes: '{}', checksum: 'sum' })
    await addChunk(db(), id, 1, { outcomes: null, checksum: 'none' })
  }
})

test('review rows are counted by what has become of them', async () => {
  for (const state of ['open', 'open', 'fixed', 'ignored', 'ignored', 'ignored'] as const)
    await addReviewRow(db(), one, 2, { state })
  await addReviewRow(db(), other, 2, { state: 'fixed' })
  expect(await countReviewRowsByState(db(), one)).toEqual({ open: 2, fixed: 1, ignored: 3 })
  expect(await countReviewRowsByState(db(), other)).toEqual({ open: 0, fixed: 1, ignored: 0 })
  expect(await listChecksums(db(), one)).toEqual([{ chunk: 0, checksum: 'sum' }])
})

test('the ledger of a chunk has its records alone, by the hash that each had at first', async () => {
  const second = await addRecord(db(), one, 3, { outcome: 'review' })
  const had = randomUUID()
  await addRecord(db(), one, 2, { outcome: 'created' }, { same_hash: had })
  await addRecord(db(), one, 4, { outcome: 'review', chunk: 1 })
  await addRecord(db(), other, 5, { outcome: 'review' })
  expect(await readChunkLedger(db(), one, 0)).toEqual({
    outcomes: { created: 1, review: 1 },
    checksum: expect.stringMatching(/^[\da-f]{64}$/),
    lines: [
      { line: 2, hash: had },
      { line: 3, hash: second },
    ],
  })
  expect(await readChunkLedger(db(), one, 7)).toEqual({ outcomes: {}, checksum: null, lines: [] })
})

test.each<[string, object, number]>([
  ['was created', { outcome: 'created' }, 1],
  ['was updated', { outcome: 'updated' }, 1],
  ['is unchanged', { outcome: 'unchanged' }, 1],
  ['was merged', { outcome: 'merged' }, 1],
  ['needs review', { outcome: 'review' }, 0],
  ['was undone', { undone_at: new Date() }, 0],
  ['was not applied', { chunk: 1 }, 0],
])('a record that %s and whose customer is gone is lost, or not', async (_, values, lost) => {
  const live = await addCustomer(db(), { display_name: 'Ann Lee', deleted_at: new Date() })
  await addRecord(db(), one, 2, { customer_id: live })
  await addRecord(db(), one, 3, { customer_id: randomUUID(), ...values })
  await addRecord(db(), other, 4, { customer_id: live })
  expect([await countLostCustomers(db(), one), await countLostCustomers(db(), other)]).toEqual([lost, 0])
})

test.each<[string, object, object | 'other' | null, number]>([
  ['has its row', {}, {}, 0],
  ['has none', {}, null, 1],
  ['has a row that was closed', {}, { state: 'ignored' }, 1],
  ['has none and was undone', { undone_at: new Date() }, null, 0],
  ['has none and was not applied', { chunk: 1 }, null, 0],
  ['was created and has none', { outcome: 'created' }, null, 0],
  ['was created and has a row', { outcome: 'created' }, {}, 1],
  ['has a row that waits under another import', {}, 'other', 0],
])('a record in review that %s is a fault, or not', async (_, values, row, faults) => {
  const hash = await addRecord(db(), one, 2, { outcome: 'review', ...values })
  if (row === null) await addReviewRow(db(), other, 9, { state: 'ignored' })
  else if (typeof row === 'string') await addReviewRow(db(), other, 9, { hash })
  else await addReviewRow(db(), one, 2, { hash, ...row })
  expect(await countReviewFaults(db(), one)).toBe(faults)
}) // biome-ignore format: as it is

test('an open row that stands at no record in review is a fault of its import alone', async () => {
  await addRecord(db(), one, 2, { outcome: 'created' })
  await addRecord(db(), other, 3, { outcome: 'review' })
  await addReviewRow(db(), one, 3)
  await addReviewRow(db(), one, 4, { state: 'fixed' })
  expect(await countReviewFaults(db(), one)).toBe(1)
})
