import type { PairReason } from './compare/compare-pair.ts'

/**
 * Whether a pair that somebody has said not to be one customer is to be asked about again: something that spoke against
 * it does so no more. Where nothing spoke against it, it is something new that speaks for it.
 */
export function isNewEvidence(then: readonly PairReason[], now: readonly PairReason[]): boolean {
  const [against, stillAgainst] = [fieldsOf(then, -1), fieldsOf(now, -1)]
  if (against.size > 0) return [...against].some((field) => !stillAgainst.has(field))
  const before = fieldsOf(then, 1)
  return [...fieldsOf(now, 1)].some((field) => !before.has(field))
}

const fieldsOf = (reasons: readonly PairReason[], sign: 1 | -1): ReadonlySet<string> =>
  new Set(reasons.filter(({ weight }) => Math.sign(weight) === sign).map(({ field }) => field))
