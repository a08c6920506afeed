import { defineFunction } from '../../shared/contract/function.ts'
import { CustomerFilters } from '../../shared/customers/filters.ts'
import { sumFacets } from '../../shared/customers/sum-facets.ts'
import { countCells } from '../../shared/db/queries/customers/customer-facets.ts'
import type { Deps } from '../../shared/deps.ts'

export const CountFacetsInput = CustomerFilters

export const countFacets = defineFunction({
  name: 'customers.count-facets',
  summary: 'How many customers each type, status and country would leave of those that the other filters let through.',
  input: CountFacetsInput,
  access: 'viewer',
  async run(filters, { db }: Pick<Deps, 'db'>) {
    const { type, status, country, ...others } = filters
    return { ...sumFacets(await countCells(db, others), filters), filters }
  },
})
