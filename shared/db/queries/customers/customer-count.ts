import type { Database } from '../../database.ts'
import { matchesFilters, type Narrowing } from './customer-filters.ts'

/** How many customers the filters let through: counted one by one, for what is no page. */
export async function countCustomers(db: Database, filters: Narrowing): Promise<number> {
  const row = await db
    .selectFrom('customers')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where(matchesFilters(filters))
    .executeTakeFirstOrThrow()
  return row.count
}
