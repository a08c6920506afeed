import type { PairReason, PairScore } from '../../../shared/matching/compare/compare-pair.ts'
import { explainConflict, explainReason } from '../../../shared/matching/explain-pair.ts'
import { textOf, toEnglish } from '../../../shared/messages/text.ts'

/** Two records or customers who may be one, as the command tells of them. */
export interface SaidPair extends Pick<PairScore, 'probability' | 'zone' | 'reasons' | 'conflict'> {
  readonly a: string
  readonly b: string
  readonly isThroughGroup?: boolean
}

/** A pair as a line of JSON. */
export function toPairJson(pair: SaidPair): string {
  const { a, b, probability, zone, reasons } = pair
  return JSON.stringify({
    ...{ a, b, score: round(probability, 4), zone },
    reasons: reasons.map(toSaid),
    ...(pair.conflict === null ? {} : { but: sayConflict(pair) }),
    ...(pair.isThroughGroup ? { but: toEnglish(textOf('matching.throughGroup')) } : {}),
  })
}

/** A pair as a line of a table: what weighs most of what was found. */
export function toPairLine({ zone, probability, a, b, reasons }: SaidPair): string {
  const said = reasons.slice(0, 4).map((reason) => toEnglish(explainReason(reason)))
  return [zone.padEnd(4), probability.toFixed(3), a, b, said.join('; ')].join('  ')
}

const toSaid = (reason: PairReason) => ({
  ...{ field: reason.field, level: reason.level, bits: round(reason.weight, 1) },
  text: toEnglish(explainReason(reason)),
})

const round = (value: number, digits: number): number => Number(value.toFixed(digits))

function sayConflict(pair: Pick<PairScore, 'conflict'>): string {
  const text = explainConflict(pair)
  return text === undefined ? '' : toEnglish(text)
}
