import type { CustomerStatus, CustomerType } from './fields.ts'
import type { CustomerFilters } from './filters.ts'

/** How many customers share a type, a status and a country; the country is two letters, or `none`. */
export interface FacetCell {
  readonly type: CustomerType
  readonly status: CustomerStatus
  readonly country: string
  readonly count: number
}

interface FacetCount<T extends string> {
  readonly value: T
  readonly count: number
}

interface Facets {
  readonly type: readonly FacetCount<CustomerType>[]
  readonly status: readonly FacetCount<CustomerStatus>[]
  readonly country: readonly FacetCount<string>[]
}

type FacetName = keyof Facets

/**
 * What each choice of a filter would leave, the most first. A facet heeds the other two filters and not its own, so that
 * the choices beside the one that is set can be seen too.
 */
export function sumFacets(cells: readonly FacetCell[], filters: Pick<CustomerFilters, FacetName>): Facets {
  return {
    type: sumFacet(cells, filters, 'type'),
    status: sumFacet(cells, filters, 'status'),
    country: sumFacet(cells, filters, 'country'),
  }
}

function sumFacet<N extends FacetName>(
  cells: readonly FacetCell[],
  filters: Pick<CustomerFilters, FacetName>,
  name: N,
): FacetCount<FacetCell[N]>[] {
  const others = (['type', 'status', 'country'] as const).filter((other) => other !== name)
  const left = cells.filter((cell) =>
    others.every((other) => filters[other] === undefined || filters[other] === cell[other]),
  )
  const byValue = Map.groupBy(left, (cell) => cell[name])
  return [...byValue.keys()]
    .sort()
    .map((value) => ({ value, count: sumOf(byValue.get(value) ?? []) }))
    .sort((a, b) => b.count - a.count)
}

const sumOf = (cells: readonly FacetCell[]) => cells.reduce((sum, { count }) => sum + count, 0)
