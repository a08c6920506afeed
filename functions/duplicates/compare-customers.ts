import { setImmediate as turn } from 'node:timers/promises'
import type { Database } from '../../shared/db/database.ts'
import {
  type FoundPair,
  listRejectedAmong,
  pairIds,
  replacePairs,
} from '../../shared/db/queries/duplicates/duplicate-pairs.ts'
import { type Candidates, findCandidates } from '../../shared/db/queries/duplicates/match-keys.ts'
import { comparePair } from '../../shared/matching/compare/compare-pair.ts'
import { isNewEvidence } from '../../shared/matching/is-new-evidence.ts'
import type { Model } from '../../shared/matching/model/model.ts'
import { unpackPrepared } from '../../shared/matching/prepare/pack-prepared.ts'
import type { Prepared } from '../../shared/matching/prepare/prepared.ts'
import { loadPrepared } from './load-prepared.ts'
import { readAhead } from './read-ahead.ts'
import { toSlices } from './to-slices.ts'

/** So many customers are compared while the next ones are read. */
const sliceSize = 250

/** Customers with their candidates, and what is compared of all of them. */
interface Slice extends Candidates {
  readonly packed: ReadonlyMap<string, string>
}

/**
 * Compares customers with all who were written before them and share a key, and makes what is found their open pairs.
 *
 * @returns how many keys were left out, since too many customers have them
 */
export async function compareCustomers(db: Database, ids: readonly string[], model: Model): Promise<number> {
  const found: FoundPair[] = []
  let cut = 0
  for await (const slice of readAhead(toSlices(ids, sliceSize), (some) => loadSlice(db, some))) {
    cut += slice.cutKeys
    found.push(...(await compareSlice(slice, model)))
  }
  await replacePairs(db, ids, found, await findReopened(db, found))
  return cut
}

async function loadSlice(db: Database, ids: readonly string[]): Promise<Slice> {
  const candidates = await findCandidates(db, ids)
  return { ...candidates, packed: await loadPrepared(db, [...new Set(candidates.pairs.flat())]) }
}

async function compareSlice({ pairs, packed }: Slice, model: Model): Promise<FoundPair[]> {
  const known = new Map<string, Prepared>()
  const unpack = (id: string) => {
    const before = known.get(id)
    const text = packed.get(id)
    if (before !== undefined || text === undefined) return before
    const prepared = unpackPrepared(id, text)
    known.set(id, prepared)
    return prepared
  }
  const found: FoundPair[] = []
  for (const [n, [a, b]] of pairs.entries()) {
    const [one, other] = [unpack(a), unpack(b)]
    if (one === undefined || other === undefined) continue
    const score = comparePair(one, other, model)
    if (score.zone !== 'different') found.push({ a, b, ...score })
    // Other work of this process comes in between.
    if (n % 200 === 0) await turn()
  }
  return found
}

async function findReopened(db: Database, found: readonly FoundPair[]) {
  const rejected = await listRejectedAmong(
    db,
    found.map(({ a, b }) => pairIds(a, b)),
  )
  if (rejected.length === 0) return []
  const now = new Map(found.map((pair) => [Object.values(pairIds(pair.a, pair.b)).join(), pair]))
  return rejected.filter((then) => {
    const pair = now.get([then.firstId, then.secondId].join())
    return pair !== undefined && isNewEvidence(then.reasons, pair.reasons)
  })
}
