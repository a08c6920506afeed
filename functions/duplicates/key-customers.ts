import { setImmediate as turn } from 'node:timers/promises'
import type { Database } from '../../shared/db/database.ts'
import { replaceKeys } from '../../shared/db/queries/duplicates/match-keys.ts'
import { listMatchRecords } from '../../shared/db/queries/duplicates/match-records.ts'
import { blockingKeys } from '../../shared/matching/block/blocking-keys.ts'
import { hashKeys } from '../../shared/matching/hash-keys.ts'
import { prepareRecord } from '../../shared/matching/prepare/prepare-record.ts'

/** Gives customers the keys by which others find them. */
export async function keyCustomers(db: Database, ids: readonly string[]): Promise<void> {
  const keys: { id: string; keys: string[] }[] = []
  for (const record of await listMatchRecords(db, ids)) {
    keys.push({ id: record.id, keys: hashKeys(blockingKeys(prepareRecord(record))) })
    // Other work of this process comes in between.
    if (keys.length % 100 === 0) await turn()
  }
  await replaceKeys(db, keys)
}
