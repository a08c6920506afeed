import { parseReasonCode } from '../../../shared/importing/parse-reason.ts'
import type { ReasonCode } from '../../../shared/importing/reason-code.ts'
import type { PageRequest } from '../../request/request.ts'

/** What the list is narrowed to; it goes along from page to page in the address. */
export interface ReviewFilter {
  readonly importId?: string | undefined
  readonly reason?: ReasonCode | undefined
  /** What the rows of a group say. */
  readonly value?: string | undefined
}

export function reviewFilter({ query }: PageRequest): ReviewFilter {
  const reason = query.get('reason') || undefined
  return {
    importId: query.get('import') || undefined,
    reason: reason === undefined ? undefined : parseReasonCode(reason),
    value: query.get('value') || undefined,
  }
}

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
