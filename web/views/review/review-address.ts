import type { PageRequest } from '../../request/request.ts'

/** What the list is narrowed to; it goes along from page to page in the address. */
export interface ReviewFilter {
  readonly importId?: string | undefined
  readonly reason?: string | undefined
  /** What the rows of a group say. */
  readonly value?: string | undefined
}

export const reviewFilter = ({ query }: PageRequest): ReviewFilter => ({
  importId: query.get('import') || undefined,
  reason: query.get('reason') || undefined,
  value: query.get('value') || undefined,
})

/** `/review?import=…&reason=…&value=…`, or another address with the same behind it. */
export function reviewPath(
  filter: ReviewFilter,
  path = '/review',
  more: Readonly<Record<string, string>> = {},
): string {
  const query = new URLSearchParams()
  if (filter.importId !== undefined) query.set('import', filter.importId)
  if (filter.reason !== undefined) query.set('reason', filter.reason)
  if (filter.value !== undefined) query.set('value', filter.value)
  for (const [name, value] of Object.entries(more)) query.set(name, value)
  return query.size === 0 ? path : `${path}?${query}`
}

/** The rows themselves, one by one. */
export const rowsPath = (filter: ReviewFilter, more: Readonly<Record<string, string>> = {}) =>
  reviewPath(filter, '/review/rows', more)

/** Where the list is that a row belongs to: its group, or the groups of its reason. */
export const listPath = (filter: ReviewFilter) => (filter.value === undefined ? reviewPath(filter) : rowsPath(filter))
