import { compareGroups } from './compare/compare-groups.ts'
import { toProbability, weigh } from './compare/weigh.ts'
import { Groups } from './group-pairs.ts'
import { compileModel } from './model/compile-model.ts'
import type { Model } from './model/model.ts'
import type { Prepared } from './prepare/prepared.ts'

/** Two records, by their places, who may be one. */
export interface ScoredPlaces {
  readonly one: number
  readonly other: number
  readonly bits: number
}

/** A group has no more members than these. */
const groupMax = 200
/** A pair that is sure joins two groups where all of their pairs together don't speak against it. */
const groupLeast = 0.6

/**
 * Groups of records that are one customer, by their pairs: the surest pairs join first; two groups become one where all of
 * their pairs together say so, and nobody has told two of them apart.
 */
export function joinPairs(
  pairs: readonly ScoredPlaces[],
  prepared: readonly Prepared[],
  model: Model,
  areApart: (one: number, other: number) => boolean = () => false,
): Groups {
  const groups = new Groups(prepared.length)
  const compiled = compileModel(model)
  for (const { one, other } of pairs.toSorted((a, b) => b.bits - a.bits || a.one - b.one || a.other - b.other)) {
    if (groups.find(one) === groups.find(other)) continue
    const [ours, theirs] = [groups.membersOf(one), groups.membersOf(other)]
    if (ours.length + theirs.length > groupMax) continue
    if (ours.some((a) => theirs.some((b) => areApart(a, b)))) continue
    const found = compareGroups(pick(ours, prepared), pick(theirs, prepared), compiled)
    const isSame = found.conflict === null && toProbability(weigh(found, compiled)) >= groupLeast
    if (isSame) groups.join(one, other)
  }
  return groups
}

export const pick = (members: readonly number[], prepared: readonly Prepared[]): Prepared[] =>
  members.flatMap((member) => prepared[member] ?? [])
