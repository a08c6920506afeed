import type { Asked } from '../../asked.ts'

/** What the list is narrowed to; it goes along from page to page in the address. */
export interface HeldFilter {
  readonly importId?: string | undefined
  readonly reason?: string | undefined
}

export const heldFilter = ({ query }: Asked): HeldFilter => ({
  importId: query.get('import') || undefined,
  reason: query.get('reason') || undefined,
})

/** `/held?import=…&reason=…`, or another address with the same behind it. */
export function heldPath(filter: HeldFilter, path = '/held', more: Readonly<Record<string, string>> = {}): string {
  const query = new URLSearchParams()
  if (filter.importId !== undefined) query.set('import', filter.importId)
  if (filter.reason !== undefined) query.set('reason', filter.reason)
  for (const [name, value] of Object.entries(more)) query.set(name, value)
  return query.size === 0 ? path : `${path}?${query}`
}
