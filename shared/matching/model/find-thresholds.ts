import type { Model } from './model.ts'

/** Of the pairs of zone `same`, how many may be two customers. */
export const falseMergeRisk = 0.003
/**
 * The model is cautious: it adds up all that two may be instead of one customer. In labelled files what it expects to be
 * false is six times what is, and more.
 */
export const caution = 7
/** Of the pairs of zone `ask`, how many should be one customer. */
const askedTrue = 0.6
const sameRange = [0.82, 0.985] as const
const askRange = [0.2, 0.5] as const
/** With fewer likely pairs the usual thresholds stay. */
const pairsLeast = 50

/**
 * The lowest thresholds that keep what is expected to be false within the risk. A pair of probability p is false with
 * 1 - p.
 *
 * @param chances of the pairs that may be one customer, the likeliest first
 */
export function findThresholds(chances: Float64Array, usual: Model['thresholds']): Model['thresholds'] {
  let [same, ask]: [number, number] = [sameRange[1], askRange[1]]
  let falseOnes = 0
  let n = 0
  for (; n < chances.length; n++) {
    const chance = chances[n] ?? 0
    falseOnes += 1 - chance
    if (chance < sameRange[0]) break
    if (falseOnes / (n + 1) > falseMergeRisk * caution) {
      // Not all that are as likely as this one fit in.
      if (chance === same) same += Number.EPSILON
      break
    }
    same = Math.min(same, chance)
  }
  if (n < pairsLeast) return usual
  let trueOnes = 0
  const start = chances.findIndex((chance) => chance < same)
  for (n = start; n >= 0 && n < chances.length; n++) {
    const chance = chances[n] ?? 0
    trueOnes += chance
    if (chance < askRange[0] || trueOnes / (n - start + 1) < askedTrue) break
    ask = Math.min(ask, chance)
  }
  return { same, ask }
}
