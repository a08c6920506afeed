import { blankHistory } from '../db/queries/erasures/blank-history.ts'
import { blankRecords } from '../db/queries/erasures/blank-records.ts'
import { insertErasure, insertErasureKey } from '../db/queries/erasures/erasures.ts'
import { gatherPeople } from '../db/queries/erasures/gather-people.ts'
import { countErasing, removePeople } from '../db/queries/erasures/remove-people.ts'
import type { Transaction } from '../db/transact.ts'
import type { ErasureCounts } from './erasure-counts.ts'
import { makeErasureKey } from './keyed-hash.ts'

export interface Erasing {
  readonly ids: readonly string[]
  readonly userId: string | null
}

/**
 * Takes some customers, and all who are merged into them, out of the database in one transaction: what they are known by
 * stays as keyed hashes, the lines of their records as skipped. What the store has of them is for `runErasures`. Needs the
 * lock of the customers.
 */
export async function erasePeople(
  { db }: Transaction,
  { ids, userId }: Erasing,
): Promise<{ readonly id: string; readonly counts: ErasureCounts }> {
  await insertErasureKey(db, makeErasureKey())
  await gatherPeople(db, ids)
  const counts = await countErasing(db)
  const id = await insertErasure(db, { userId, counts })
  await blankHistory(db)
  await blankRecords(db)
  await removePeople(db)
  return { id, counts }
}
