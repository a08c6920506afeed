import { StoreError } from '../store-error.ts'

/** Both ends included; `last` is `first - 1` for nothing at all. */
export interface ByteRange {
  readonly first: number
  readonly last: number
}

/**
 * The one range of a Range header, or undefined for the whole object: no header, a form not understood, or several
 * ranges (RFC 9110, section 14.2 lets a server ignore those).
 *
 * @throws StoreError `InvalidRange` when nothing of it exists
 */
export function parseRange(header: string | undefined, sizeBytes: number): ByteRange | undefined {
  const match = /^\s*bytes\s*=\s*(\d*)\s*-\s*(\d*)\s*$/i.exec(header ?? '')
  const [, from = '', to = ''] = match ?? []
  if (!match || (from === '' && to === '') || (from && to && Number(from) > Number(to))) return undefined
  const first = from === '' ? Math.max(0, sizeBytes - Number(to)) : Number(from)
  const last = from === '' || to === '' ? sizeBytes - 1 : Math.min(Number(to), sizeBytes - 1)
  if (first > last)
    throw new StoreError('InvalidRange', 'The requested range is not satisfiable.', {
      'Content-Range': `bytes */${sizeBytes}`,
    })
  return { first, last }
}
