import { foldKey } from '../../../shared/cleaning/text/fold-key.ts'
import { jaroWinkler } from '../../../shared/matching/compare/jaro-winkler.ts'
import type { MatchRecord } from '../../../shared/matching/match-record.ts'
import { pairKey } from './score-pairs.ts'

const namesAlike = 0.92

/** Pairs whose e-mail or phone is equal, once both are cleaned. */
export const matchByKeys = (records: readonly MatchRecord[]): ReadonlySet<string> =>
  pairsWithin(
    records.flatMap((record) => [...record.emails, ...record.phones].map((key) => [key, record] as const)),
    () => true,
  )

/** Pairs in one city whose names are alike, after Jaro and Winkler. */
export function matchByNames(records: readonly MatchRecord[]): ReadonlySet<string> {
  const names = new Map(records.map((record) => [record, foldKey(nameOf(record))]))
  const placed = records.flatMap((record) => {
    const city = foldKey(record.addresses[0]?.city ?? '')
    return city === '' || names.get(record) === '' ? [] : [[city, record] as const]
  })
  return pairsWithin(placed, (one, other) => jaroWinkler(names.get(one) ?? '', names.get(other) ?? '') >= namesAlike)
}

const nameOf = ({ name }: MatchRecord): string =>
  name.display_name ?? [name.first_name, name.last_name].filter(Boolean).join(' ')

function pairsWithin(
  keyed: readonly (readonly [key: string, record: MatchRecord])[],
  isOne: (one: MatchRecord, other: MatchRecord) => boolean,
): ReadonlySet<string> {
  const pairs = new Set<string>()
  for (const block of Map.groupBy(keyed, ([key]) => key).values()) {
    for (const [n, [, one]] of block.entries())
      for (const [, other] of block.slice(n + 1)) if (isOne(one, other)) pairs.add(pairKey(one.id, other.id))
  }
  return pairs
}
