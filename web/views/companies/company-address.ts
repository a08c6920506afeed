import type { SortOrder } from '../../../shared/customers/sorting.ts'
import { type CompanySort, usualOrder } from '../../../shared/customers/sorting.ts'

/** What a list of companies shows, and in which order: all of it is in the address. */
export interface CompanyListState {
  readonly search: string
  readonly sort: CompanySort
  readonly order: SortOrder
}

/** A page of the list: the cursor that it follows, with the number of its first row; or precedes, with that of its last. */
export type CompanyListPlace = Readonly<Partial<Record<'after' | 'from' | 'before' | 'to', string | number>>>

/** What a list is like anyway stays out of its address. */
export function companiesHref({ search, sort, order }: CompanyListState, place: CompanyListPlace = {}): string {
  const query = new URLSearchParams({
    ...(search !== '' && { search }),
    ...(sort !== 'name' && { sort }),
    ...(order !== usualOrder(sort) && { order }),
    ...Object.fromEntries(Object.entries(place).map(([name, value]) => [name, String(value)])),
  })
  return query.size === 0 ? '/companies' : `/companies?${query}`
}
