import { CustomerFilters } from '../../shared/customers/filters.ts'
import type { CustomerSort, SortOrder } from '../../shared/customers/sorting.ts'

interface WantedList extends Partial<CustomerFilters> {
  readonly sort?: CustomerSort
  readonly order?: SortOrder
  /** The columns, where others are wanted than usual. */
  readonly columns?: string
  /** The view that was opened, or `all`. */
  readonly view?: string
  /** Not a table of rows: a board. */
  readonly as?: 'board'
}

const names = [...CustomerFilters.keyof().options, 'sort', 'order', 'columns', 'view', 'as'] as const

/** The address of a list: `{ country: 'HK' }` → `/customers?country=HK`. The same list has always the same address. */
export function customersHref(wanted: WantedList = {}): string {
  const query = new URLSearchParams()
  for (const name of names) {
    const value = wanted[name]
    if (value !== undefined && value !== '') query.set(name, value)
  }
  return query.size === 0 ? '/customers' : `/customers?${query}`
}

/** The page of a company, by its key. */
export const companyHref = (key: string) => `/companies/${encodeURIComponent(key)}`

/** The page of a company that was renamed, or has its old name back: `id` is the bulk edit that did it. */
export const renamedHref = (key: string, id: string, was?: string) =>
  `${companyHref(key)}?${new URLSearchParams({ edited: id, ...(was !== undefined && { was }) })}`
