import { zoneOf } from '../../shared/contract/call.ts'
import { defineFunction } from '../../shared/contract/function.ts'
import { CustomerFilters } from '../../shared/customers/filters.ts'
import { cellsStart, isOfCells, readCells } from '../../shared/customers/read-counts.ts'
import { type FacetCell, sumFacets } from '../../shared/customers/sum-facets.ts'
import type { Database } from '../../shared/db/database.ts'
import { readCounts } from '../../shared/db/queries/counts.ts'
import { countCells } from '../../shared/db/queries/customers/customer-facets.ts'
import { type Narrowing, narrow } from '../../shared/db/queries/customers/customer-filters.ts'
import { countBound } from '../../shared/db/queries/customers/customer-list.ts'
import { readPage } from '../../shared/db/read-page.ts'
import type { Deps } from '../../shared/deps.ts'

export const CountFacetsInput = CustomerFilters

/** Each facet is null where the other filters let more than 10,000 through, and are no counts that are kept. */
export const countFacets = defineFunction({
  name: 'customers.count-facets',
  summary: 'How many customers each type, status and country would leave of those that the other filters let through.',
  input: CountFacetsInput,
  access: 'viewer',
  audit: null,
  run: (filters, deps: Pick<Deps, 'db' | 'config'>, call) =>
    readPage(deps, call, async (db) => {
      const cells = await findCells(db, await narrow(db, filters, zoneOf(call)))
      const facets = cells === null ? { type: null, status: null, country: null } : sumFacets(cells, filters)
      return { ...facets, filters }
    }),
})

async function findCells(db: Database, filters: Narrowing): Promise<readonly FacetCell[] | null> {
  const { type, status, country, ...others } = filters
  if (!isOfCells(others)) return countCells(db, others, countBound)
  const { countryFrom } = others
  return readCells(await readCounts(db, cellsStart)).filter(
    (cell) => (countryFrom ?? cell.countryFrom) === cell.countryFrom,
  )
}
