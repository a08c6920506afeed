import { type CompiledField, type CompiledModel, mobileShares } from '../model/compile-model.ts'
import type { Company } from '../model/model.ts'
import { at, type Comparison } from './comparison.ts'

/** How many times likelier than one customer each of what else two may be is. */
export interface Odds {
  strangers: number
  household: number
  colleagues: number
  branches: number
  namesakes: number
  generations: number
}

/** The odds, in bits, that both are one customer, against all else that they may be. */
export function weigh(found: Comparison, compiled: CompiledModel): number {
  const { strangers, household, colleagues, branches, namesakes, generations } = weighAgainst(found, compiled)
  return -Math.log2(strangers + household + colleagues + branches + namesakes + generations)
}

export const toProbability = (bits: number): number => 1 / (1 + 2 ** -bits)

const odds: Odds = { strangers: 0, household: 0, colleagues: 0, branches: 0, namesakes: 0, generations: 0 }

/**
 * The odds against strangers, two of one household, two of one firm, two of one name, and, where neither is
 * called by a name, two branches of a firm. The next call writes over what this one gave.
 */
export function weighAgainst(found: Comparison, compiled: CompiledModel): Odds {
  const { nearPrior, prior } = compiled
  odds.strangers = 2 ** -sum(found, compiled, prior, null)
  odds.household = found.isNameless ? 0 : 2 ** -sum(found, compiled, nearPrior.household, 'household')
  odds.colleagues = found.isNameless ? 0 : 2 ** -sum(found, compiled, nearPrior.colleagues, 'colleagues')
  odds.branches = found.isNameless ? 2 ** -sum(found, compiled, nearPrior.branches, 'branches') : 0
  const isOneName = areNamesakes(found)
  odds.namesakes = isOneName
    ? commonness(found, compiled) * 2 ** -sum(found, compiled, nearPrior.namesakes, 'namesakes')
    : 0
  odds.generations = isOneName ? 2 ** -sum(found, compiled, nearPrior.generations, 'generations') : 0
  // An address that is the name is read by nobody else in the house.
  if (found.isOwner) odds.household /= 16
  return odds
}

const commonnessMax = 16

/** How much likelier than usual a namesake is: many who are called 刘伟 are met, and hardly two of a rare name. */
function commonness({ frequencies }: Comparison, { fields }: CompiledModel): number {
  const given = frequencies[at.given] ?? 0
  const family = frequencies[at.family] ?? 0
  if (given === 0 || family === 0) return 1
  const usual = (fields[at.given]?.u[0] ?? given) * (fields[at.family]?.u[0] ?? family)
  return Math.min(commonnessMax, Math.max(1 / commonnessMax, Math.sqrt((given * family) / usual)))
}

/** Both parts of the name agree, but for how they are written. */
function areNamesakes({ levels }: Comparison): boolean {
  const given = levels[at.given] ?? -1
  const family = levels[at.family] ?? -1
  return given >= 0 && given < 4 && family >= 0 && family < 3
}

function sum(found: Comparison, { fields }: CompiledModel, prior: number, company: Company | null): number {
  let bits = prior
  for (let n = 0; n < fields.length; n++) {
    const level = found.levels[n] ?? -1
    const field = fields[n]
    if (level < 0 || field === undefined) continue
    const frequency = found.frequencies[n] ?? 0
    bits +=
      company === null
        ? weightOf(field, level, frequency)
        : (ownWeightOf(field, level, frequency, company, found) ?? nearWeightOf(field, level, frequency, company))
  }
  return bits
}

/** What a level weighs against strangers. A value that many have weighs less, and so does one that resembles it. */
export function weightOf({ weights, m }: CompiledField, level: number, frequency: number): number {
  const weight = weights[level] ?? 0
  if (frequency === 0) return weight
  const ofValue = Math.log2((m[0] ?? 1) / frequency)
  return level === 0 ? Math.max(ofValue, Math.min(0, weights[1] ?? 0)) : Math.min(weight, Math.max(0, ofValue))
}

/** Namesakes are in one house where they work. */
const namesakesInOneHouse = 0.02

/**
 * What is somebody's own, against two who share it all the same: a mobile phone, and the house of two of one name of whom
 * nothing says that they work there. Undefined for anything else.
 */
function ownWeightOf(
  field: CompiledField,
  level: number,
  frequency: number,
  company: Company,
  found: Comparison,
): number | undefined {
  const isAtWork = (found.levels[at.company] ?? -1) >= 0 && (found.levels[at.company] ?? -1) < 3
  const share =
    field.name === 'phone' && level === 0 && found.isMobile
      ? mobileShares[company]
      : field.name === 'street' && level < 2 && company === 'namesakes' && !isAtWork
        ? namesakesInOneHouse
        : undefined
  if (share === undefined) return undefined
  const own = field.m[level] ?? 1
  const strangers = level === 0 && frequency > 0 ? frequency : (field.u[level] ?? 0)
  return Math.log2(own / (share * own + (1 - share) * strangers))
}

/** The same against two that share what those near each other share. */
function nearWeightOf(field: CompiledField, level: number, frequency: number, company: Company): number {
  const share = field.share[company]
  if (share === 1) return 0
  if (share === 0) return weightOf(field, level, frequency)
  if (frequency === 0 || level > 0) return field.near[company][level] ?? 0
  const m = field.m[0] ?? 1
  return Math.log2(m / (share * m + (1 - share) * frequency))
}
