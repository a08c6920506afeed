import { setImmediate as turn } from 'node:timers/promises'
import type { Database } from '../../shared/db/database.ts'
import {
  type FoundPair,
  listRejectedAmong,
  pairIds,
  replacePairs,
} from '../../shared/db/queries/duplicates/duplicate-pairs.ts'
import { findCandidates } from '../../shared/db/queries/duplicates/match-keys.ts'
import { comparePair } from '../../shared/matching/compare/compare-pair.ts'
import { isNewEvidence } from '../../shared/matching/is-new-evidence.ts'
import type { Model } from '../../shared/matching/model/model.ts'
import { prepareCustomers } from './prepare-customers.ts'

/**
 * Compares customers with all who were written before them and share a key, and makes what is found their open pairs.
 *
 * @returns how many keys were left out, since too many customers have them
 */
export async function compareCustomers(db: Database, ids: readonly string[], model: Model): Promise<number> {
  const { pairs, cutKeys } = await findCandidates(db, ids)
  const records = await prepareCustomers(db, [...new Set(pairs.flat())])
  const found: FoundPair[] = []
  for (const [n, [a, b]] of pairs.entries()) {
    const [one, other] = [records.get(a), records.get(b)]
    if (one === undefined || other === undefined) continue
    const score = comparePair(one, other, model)
    if (score.zone !== 'different') found.push({ a, b, ...score })
    if (n % 1_000 === 0) await turn()
  }
  await replacePairs(db, ids, found, await findReopened(db, found))
  return cutKeys
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
