import { sql } from 'kysely'
import type { FacetCell } from '../../../customers/sum-facets.ts'
import type { Database } from '../../database.ts'
import { matchesFilters, type Narrowing } from './customer-filters.ts'

/**
 * How the customers that the filters let through are spread over types, statuses and countries; null where they are more
 * than `bound`, which nobody counts.
 */
export async function countCells(db: Database, filters: Narrowing, bound: number): Promise<FacetCell[] | null> {
  const cells = await db
    .selectFrom(
      db
        .selectFrom('customers')
        .select(['customer_type', 'status', 'country_code'])
        .where(matchesFilters(filters))
        .limit(bound + 1)
        .as('found'),
    )
    .select(({ fn }) => [
      'customer_type as type',
      'status',
      sql<string>`coalesce(country_code, 'none')`.as('country'),
      fn.countAll<number>().as('count'),
    ])
    .groupBy(['customer_type', 'status', 'country_code'])
    .execute()
  return cells.reduce((sum, { count }) => sum + count, 0) > bound ? null : cells
}
