import { compareKeys, firstAtOrAfter } from './sorted-keys.ts'

export interface ListQuery {
  readonly prefix: string
  /** Empty: no grouping. */
  readonly delimiter: string
  /** The listing begins behind this key or common prefix; empty: at the beginning. */
  readonly after: string
  readonly limit: number
}

export interface Listing {
  readonly keys: readonly string[]
  readonly commonPrefixes: readonly string[]
  /** The last key or common prefix of this page when there's more; `after` of the next page. */
  readonly next: string | undefined
}

/** One page of S3's listing over sorted keys: keys and common prefixes count alike, each prefix once. */
export function listKeys(sorted: readonly string[], { prefix, delimiter, after, limit }: ListQuery): Listing {
  const keys: string[] = []
  const commonPrefixes: string[] = []
  let last: string | undefined
  for (let at = firstAtOrAfter(sorted, compareKeys(after, prefix) > 0 ? after : prefix); at < sorted.length; at++) {
    const key = sorted[at] ?? ''
    if (!key.startsWith(prefix)) break
    const group = groupOf(key, prefix, delimiter)
    const entry = group ?? key
    if (entry === last || key === after || (group !== undefined && group === after)) continue
    if (keys.length + commonPrefixes.length >= limit)
      return { keys, commonPrefixes, next: limit > 0 ? last : undefined }
    if (group === undefined) keys.push(key)
    else commonPrefixes.push(group)
    last = entry
  }
  return { keys, commonPrefixes, next: undefined }
}

function groupOf(key: string, prefix: string, delimiter: string): string | undefined {
  const end = delimiter === '' ? -1 : key.indexOf(delimiter, prefix.length)
  return end === -1 ? undefined : key.slice(0, end + delimiter.length)
}
