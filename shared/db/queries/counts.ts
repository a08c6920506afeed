import { sql } from 'kysely'
import type { Database } from '../database.ts'

/**
 * The counts whose names begin so, by their names: what the writers of customers and review rows keep up to date. One
 * that is not there is 0.
 */
export async function readCounts(db: Database, start = ''): Promise<ReadonlyMap<string, number>> {
  const rows = await db
    .selectFrom('counts')
    .select(['counted', sql<number>`sum(delta)`.as('count')])
    .where('counted', 'like', `${start}%`)
    .groupBy('counted')
    .having(sql`sum(delta)`, '<>', 0)
    .execute()
  return new Map(rows.map(({ counted, count }) => [counted, count]))
}
