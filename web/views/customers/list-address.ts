import { ListCustomersInput } from '../../../functions/customers/list-customers.ts'
import type { Condition } from '../../../shared/customers/conditions/condition.ts'
import { readConditions, writeConditions } from '../../../shared/customers/conditions/write-conditions.ts'
import type { CustomerFilters } from '../../../shared/customers/filters.ts'
import type { CustomerSort, SortOrder } from '../../../shared/customers/sorting.ts'
import { readQuery } from '../../request/request.ts'
import { customersHref } from '../../words/customer-links.ts'
import type { FilterWords } from '../../words/filters.ts'

export type FilterName = keyof CustomerFilters

/** What a list shows, and in which order: all of it is in the address. */
export interface ListState {
  readonly filters: CustomerFilters
  readonly sort: CustomerSort
  readonly order: SortOrder
  /** As `writeColumns` writes them; undefined for the usual ones. */
  readonly columns?: string | undefined
  /** The view that was opened, or `all`, whatever of it has been changed since. */
  readonly view?: string | undefined
  /** Not a table of rows: a board. */
  readonly as?: 'board' | undefined
}

/** A page of the list: the cursor that it follows, with the number of its first row; or precedes, with that of its last. */
export interface ListPlace {
  readonly after?: string
  readonly from?: number
  readonly before?: string
  readonly to?: number
}

/** The list that an address is about; all customers by their names where it says nothing, or what can't be. */
export function listStateOf(query: URLSearchParams): ListState {
  const given = ListCustomersInput.safeParse(readQuery(query))
  const { sort, order, columns, after, before, limit, ...filters } = given.data ?? ListCustomersInput.parse({})
  return { filters, sort, order, columns, view: viewIn(query), as: asIn(query) }
}

/** The view that an address names. */
export function viewIn(query: URLSearchParams): string | undefined {
  const view = query.get('view') ?? ''
  return view === 'all' || /^[0-9a-f-]{36}$/.test(view) ? view : undefined
}

/** As what the list is shown. */
export const asIn = (query: URLSearchParams): ListState['as'] => (query.get('as') === 'board' ? 'board' : undefined)

/** Where a list is found. What it is like anyway stays out of the address. */
export function listPath({ filters, sort, order, columns, view, as }: ListState, place: ListPlace = {}): string {
  const path = customersHref({
    ...filters,
    ...(sort !== 'name' && { sort }),
    ...(order !== 'asc' && { order }),
    ...(columns !== undefined && { columns }),
    ...(view !== undefined && { view }),
    ...(as !== undefined && { as }),
  })
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

/** The same list without what these words say. */
export function withoutWords(state: ListState, { name, index }: FilterWords): ListState {
  if (index === undefined) return withoutFilter(state, name)
  return withWhere(
    state,
    conditionsOf(state).filter((_, n) => n !== index),
  )
}

/** The same list, narrowed by a further condition as well. */
export function withCondition(state: ListState, condition: Condition): ListState {
  const written = writeConditions([condition])
  const others = conditionsOf(state).filter((one) => writeConditions([one]) !== written)
  return withWhere(state, [...others, condition])
}

const conditionsOf = ({ filters }: ListState) => readConditions(filters.where ?? '') ?? []

const withWhere = (state: ListState, conditions: readonly Condition[]): ListState => ({
  ...state,
  filters: { ...state.filters, where: conditions.length === 0 ? undefined : writeConditions(conditions) },
})

/** The same order, all customers. */
export const withoutFilters = (state: ListState): ListState => ({ ...state, filters: { search: '' } })

/** What went wrong is said inside the list, so that the next question finds its place again. */
export const keepsList = { 'hx-status:4xx': 'swap:innerHTML', 'hx-status:5xx': 'swap:innerHTML' }
