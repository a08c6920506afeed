import type { PairScore } from './compare/compare-pair.ts'

type Score = Pick<PairScore, 'zone' | 'reasons' | 'conflict'>

/**
 * Whether somebody who enters a customer is to be told of this one: it may be the same; or it has the same e-mail, phone
 * or profile, though other things say that it is somebody else; or both are firms without a person, of one name; or they
 * share their name and nothing is known that tells them apart, which is too little to ask about among all customers.
 */
export const isSimilar = ({ zone, reasons, conflict }: Score): boolean =>
  zone !== 'different' ||
  ['email', 'phone', 'link'].some((field) => isSame(reasons, field)) ||
  (conflict === 'name' && isSame(reasons, 'given') && isSame(reasons, 'family')) ||
  (isSame(reasons, 'company') &&
    conflict === null &&
    !reasons.some(({ field }) => field === 'given' || field === 'family'))

const isSame = (reasons: Score['reasons'], name: string): boolean =>
  reasons.some(({ field, isColumn, level }) => !isColumn && level === 'same' && field === name)

const zones = ['same', 'ask', 'different'] as const

/** Those who are surely the same come first, then who is likeliest. */
export const compareSimilar = (one: PairScore, other: PairScore): number =>
  zones.indexOf(one.zone) - zones.indexOf(other.zone) || other.weight - one.weight
