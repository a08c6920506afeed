import type { CustomerFilters } from '../../customers/filters.ts'
import type { Database } from '../database.ts'
import { matchesFilters } from './customer-filters.ts'

/** How many customers the filters let through; at `bound` the counting stops. */
export async function countCustomers(db: Database, filters: CustomerFilters, bound?: number): Promise<number> {
  const row = await db
    .selectFrom(
      db
        .selectFrom('customers')
        .select('id')
        .where(matchesFilters(filters))
        .$if(bound !== undefined, (query) => query.limit(bound ?? 0))
        .as('found'),
    )
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return row.count
}
