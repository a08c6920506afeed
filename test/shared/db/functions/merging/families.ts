import { sql } from 'kysely'
import type { Database } from '../../../../../shared/db/database.ts'

/** Customers who say nothing; gives their ids. */
export async function addCustomers(db: Database, count: number): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    insert into customers (display_name) select 'One ' || n from generate_series(1, ${count}) n returning id`.execute(
    db,
  )
  return rows.map(({ id }) => id)
}

/** The loser merged into the survivor, or no more. */
export async function addMerge(db: Database, loser: string, survivor: string, isUnmerged = false): Promise<void> {
  const unmerged_at = isUnmerged ? sql<Date>`now()` : null
  const merge = { loser_id: loser, survivor_id: survivor, unmerged_at, sequence: 1 }
  await db.insertInto('merges').values(merge).execute()
}
