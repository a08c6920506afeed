import { setImmediate as turn } from 'node:timers/promises'
import { listMatchRecords } from '../../shared/db/queries/duplicates/match-records.ts'
import { type PreparedCustomer, replacePrepared } from '../../shared/db/queries/duplicates/prepared-customers.ts'
import type { Transaction } from '../../shared/db/transact.ts'
import { blockingKeys } from '../../shared/matching/block/blocking-keys.ts'
import { hashKeys } from '../../shared/matching/hash-keys.ts'
import type { MatchRecord } from '../../shared/matching/match-record.ts'
import { packPrepared } from '../../shared/matching/prepare/pack-prepared.ts'
import { prepareRecord } from '../../shared/matching/prepare/prepare-record.ts'
import { readAhead } from './read-ahead.ts'
import { toSlices } from './to-slices.ts'

/** So many customers are prepared while the next ones are read and those before are written. */
const sliceSize = 250

/** Prepares customers for being compared, and gives them the keys by which others find them. */
export async function keyCustomers(tx: Pick<Transaction, 'db' | 'copy'>, ids: readonly string[]): Promise<void> {
  let written = Promise.resolve()
  for await (const records of readAhead(toSlices(ids, sliceSize), (slice) => listMatchRecords(tx.db, slice))) {
    const prepared = await prepareAll(records)
    await written
    written = replacePrepared(tx, prepared)
    written.catch(() => undefined)
  }
  await written
}

async function prepareAll(records: readonly MatchRecord[]): Promise<PreparedCustomer[]> {
  const all: PreparedCustomer[] = []
  for (const record of records) {
    const prepared = prepareRecord(record)
    all.push({ id: record.id, keys: hashKeys(blockingKeys(prepared)), prepared: packPrepared(prepared) })
    // Other work of this process comes in between.
    if (all.length % 50 === 0) await turn()
  }
  return all
}
