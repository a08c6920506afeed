import type { Database } from '../../shared/db/database.ts'
import { listMatchRecords } from '../../shared/db/queries/duplicates/match-records.ts'
import { prepareRecord } from '../../shared/matching/prepare/prepare-record.ts'
import type { Prepared } from '../../shared/matching/prepare/prepared.ts'

const blockSize = 500

/** What is compared of live customers, by their ids; read a block at a time. */
export async function prepareCustomers(db: Database, ids: readonly string[]): Promise<Map<string, Prepared>> {
  const prepared = new Map<string, Prepared>()
  for (let at = 0; at < ids.length; at += blockSize) {
    for (const record of await listMatchRecords(db, ids.slice(at, at + blockSize)))
      prepared.set(record.id, prepareRecord(record))
  }
  return prepared
}
