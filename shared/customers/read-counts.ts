import { customerStatuses, customerTypes } from './fields.ts'
import { type CustomerFilters, type SubscriberBand, subscriberBands } from './filters.ts'
import { searchTerms } from './search-terms.ts'
import type { FacetCell } from './sum-facets.ts'

/** The counts that the writers of customers keep, by their names; one that is not there is 0. */
export type Counts = ReadonlyMap<string, number>

/** Filters, whatever becomes of their conditions. */
type Narrowed = Omit<CustomerFilters, 'where'> & { readonly where?: unknown }

/** How many live customers share a type, a status, a country and how that is known. */
export interface CountedCell extends FacetCell {
  readonly countryFrom: 'stated' | 'inferred' | 'none'
}

const cellFilters = ['type', 'status', 'country', 'countryFrom']

/** Whether the filters let everybody through. */
export const isWhole = (filters: Narrowed): boolean => isOnly(filters, [])

/** Whether nothing narrows the customers down but what the cells tell apart. */
export const isOfCells = (filters: Narrowed): boolean => isOnly(filters, cellFilters)

/** Whether how many customers the filters let through follows from the counts. */
export const isCounted = (filters: Narrowed): boolean => isOfCells(filters) || isOnly(filters, ['missing'])

function isOnly({ search, ...narrowing }: Narrowed, names: readonly string[]): boolean {
  const set = Object.entries(narrowing).flatMap(([name, value]) => (value === undefined ? [] : [name]))
  return searchTerms(search).length === 0 && set.every((name) => names.includes(name))
}

/** How many customers the filters let through, of which `isCounted` is true. */
export function countOf(counts: Counts, filters: Narrowed): number {
  const { missing } = filters
  if (missing === 'email' || missing === 'phone') return counts.get(`without-${missing}`) ?? 0
  return countCellsOf(readCells(counts), missing === 'country' ? { country: 'none' } : filters)
}

/** With what the names of the counts begin that `readCells` reads. */
export const cellsStart = 'customers:'

/** With what the names of the counts begin that `countOf` reads. */
export const countStart = ({ missing }: Pick<CustomerFilters, 'missing'>): string =>
  missing === 'email' || missing === 'phone' ? `without-${missing}` : cellsStart

export const readCells = (counts: Counts): CountedCell[] =>
  [...counts]
    .filter(([counted]) => counted.startsWith(cellsStart))
    .map(([counted, count]) => {
      const [, type, status, country, countryFrom] = counted.split(':')
      return { type, status, country, countryFrom, count } as CountedCell
    })

type Narrowing = Pick<CustomerFilters, 'type' | 'status' | 'country' | 'countryFrom'>

const countCellsOf = (cells: readonly CountedCell[], filters: Narrowing): number =>
  sumOf(
    cells.filter(
      ({ type, status, country, countryFrom }) =>
        (filters.type ?? type) === type &&
        (filters.status ?? status) === status &&
        (filters.country ?? country) === country &&
        (filters.countryFrom ?? countryFrom) === countryFrom,
    ),
  )

const sumOf = (cells: readonly { readonly count: number }[]) => cells.reduce((sum, { count }) => sum + count, 0)

/** What the live customers are made of. */
export function readTotals(counts: Counts) {
  const cells = readCells(counts)
  const count = (filters: Narrowing = {}) => countCellsOf(cells, filters)
  const named = (counted: string) => counts.get(counted) ?? 0
  return {
    total: count(),
    types: countEach(customerTypes, (type) => count({ type })),
    statuses: countEach(customerStatuses, (status) => count({ status })),
    missing: { email: named('without-email'), phone: named('without-phone'), country: count({ country: 'none' }) },
    imported: named('imported'),
    notToContact: named('do-not-contact'),
    countries: {
      stated: count({ countryFrom: 'stated' }),
      inferred: count({ countryFrom: 'inferred' }),
      list: listCountries(cells),
    },
    creators: {
      withHandle: named('creators:with-handle'),
      withChannel: named('creators:with-channel'),
      bands: countEach(
        subscriberBands.map(({ name }): SubscriberBand => name),
        (band) => named(`creators:${band}`),
      ),
    },
  }
}

const countEach = <V extends string>(values: readonly V[], count: (value: V) => number) =>
  Object.fromEntries(values.map((value) => [value, count(value)])) as Record<V, number>

/** Each country that customers have, the most customers first. */
function listCountries(cells: readonly CountedCell[]) {
  const byCode = Map.groupBy(
    cells.filter(({ country }) => country !== 'none'),
    ({ country }) => country,
  )
  return [...byCode]
    .map(([code, all]) => ({
      code,
      stated: countCellsOf(all, { countryFrom: 'stated' }),
      inferred: countCellsOf(all, { countryFrom: 'inferred' }),
    }))
    .sort((a, b) => b.stated + b.inferred - a.stated - a.inferred || (a.code < b.code ? -1 : 1))
}

/** How many came in on each of these days or in each of these months, in their order. */
export const countCreated = (counts: Counts, periods: readonly string[]): number[] =>
  periods.map((period) =>
    sumOf([...counts].filter(([counted]) => counted.startsWith(`created:${period}`)).map(([, count]) => ({ count }))),
  )
