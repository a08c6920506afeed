import type { CustomerField } from '../../customers/fields.ts'
import { fieldOfRaw, type UnreadCounts } from '../../customers/unread/unread-fields.ts'

/**
 * Counts the cells of some records of which nothing could be made for their field, and that are kept as they came. What
 * stands beside a country that was read (`Hong Kong (moved)`) is none.
 */
export function countUnreadFields(
  records: readonly { readonly record: Readonly<Record<string, unknown>> }[],
): UnreadCounts {
  const counts: Partial<Record<CustomerField, number>> = {}
  for (const { record } of records) {
    if (record.extra === undefined) continue
    for (const key of Object.keys(record.extra as object)) {
      const field = fieldOfRaw(key)
      if (field === undefined || (field === 'country_code' && record.country_code !== undefined)) continue
      counts[field] = (counts[field] ?? 0) + 1
    }
  }
  return counts
}
