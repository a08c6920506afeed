import type { Database } from '../../shared/db/database.ts'
import { listPrepared } from '../../shared/db/queries/duplicates/prepared-customers.ts'
import { toSlices } from './to-slices.ts'

const sliceSize = 2_000

/** What is compared of customers, by their ids, as `packPrepared` makes it; of those who have no keys yet nothing comes. */
export async function loadPrepared(db: Database, ids: readonly string[]): Promise<Map<string, string>> {
  const found = new Map<string, string>()
  for (const slice of toSlices(ids, sliceSize))
    for (const { id, prepared } of await listPrepared(db, slice)) found.set(id, prepared)
  return found
}
