import type { CustomerFilters } from '../../../shared/customers/filters.ts'
import type { CustomerSort, SortOrder } from '../../../shared/customers/sorting.ts'
import { customersHref } from '../../words/customer-links.ts'

export type FilterName = keyof CustomerFilters

/** What a list shows, and in which order: all of it is in the address. */
export interface ListState {
  readonly filters: CustomerFilters
  readonly sort: CustomerSort
  readonly order: SortOrder
}

/** A page of the list: the cursor that it follows, with the number of its first row; or precedes, with that of its last. */
export interface ListPlace {
  readonly after?: string
  readonly from?: number
  readonly before?: string
  readonly to?: number
}

/** Where a list is found. What it is like anyway stays out of the address. */
export function listPath({ filters, sort, order }: ListState, place: ListPlace = {}): string {
  const path = customersHref({ ...filters, ...(sort !== 'name' && { sort }), ...(order !== 'asc' && { order }) })
  const query = new URLSearchParams(
    Object.entries(place).map(([name, value]): [string, string] => [name, String(value)]),
  )
  return query.size === 0 ? path : `${path}${path.includes('?') ? '&' : '?'}${query}`
}

/** The same list without one of its filters. */
export const withoutFilter = (state: ListState, name: FilterName): ListState => ({
  ...state,
  filters: { ...state.filters, [name]: name === 'search' ? '' : undefined },
})

/** The same order, all customers. */
export const withoutFilters = (state: ListState): ListState => ({ ...state, filters: { search: '' } })

/** What went wrong is said inside the list, so that the next question finds its place again. */
export const keepsList = { 'hx-status:4xx': 'swap:innerHTML', 'hx-status:5xx': 'swap:innerHTML' }
