import { sql } from 'kysely'
import type { CustomerFilters } from '../../../customers/filters.ts'
import type { FacetCell } from '../../../customers/sum-facets.ts'
import type { Database } from '../../database.ts'
import { matchesFilters } from './customer-filters.ts'

/** How the customers that the filters let through are spread over types, statuses and countries. */
export const countCells = (db: Database, filters: CustomerFilters): Promise<FacetCell[]> =>
  db
    .selectFrom('customers')
    .select(({ fn }) => [
      'customer_type as type',
      'status',
      sql<string>`coalesce(country_code, 'none')`.as('country'),
      fn.countAll<number>().as('count'),
    ])
    .where(matchesFilters(filters))
    .groupBy(['customer_type', 'status', 'country_code'])
    .execute()
