import * as z from 'zod'
import { decodeCursor, encodeCursor } from '../cursor.ts'
import { type CustomerSort, customerSorts, type SortOrder, sortOrders } from './sorting.ts'

/** A place in a sorted list: the value that it is sorted by, and the id among equals. */
export interface CustomerCursor {
  /** Null among those that have no value. Of a moment: microseconds since 1970. */
  readonly value: string | null
  readonly id: string
}

const Written = z.tuple([
  z.enum(customerSorts),
  z.enum(sortOrders),
  z
    .string()
    .regex(/^[^\0]*$/)
    .nullable(),
  z.uuid(),
])

export const writeCursor = (sort: CustomerSort, order: SortOrder, { value, id }: CustomerCursor): string =>
  encodeCursor([sort, order, value, id])

/** The place that a cursor names; null where it is none, or a place in a list that is sorted otherwise. */
export function readCursor(sort: CustomerSort, order: SortOrder, text: string): CustomerCursor | null {
  const place = decodeCursor(Written, text)
  if (place === null) return null
  const [itsSort, itsOrder, value, id] = place
  const isMoment = sort === 'created' || sort === 'changed'
  const isSound = itsSort === sort && itsOrder === order && (!isMoment || /^-?\d{1,17}$/.test(value ?? ''))
  return isSound ? { value, id } : null
}
