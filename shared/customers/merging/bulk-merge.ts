import { chooseValues } from './choose-values.ts'
import type { MergeSide, SurvivorReason } from './propose-survivor.ts'
import { proposeSurvivor } from './propose-survivor.ts'

/** Which pairs a bulk merge is about: those that are surely the same; or all that are this likely at least. */
export const atLeasts = ['same', '0.99', '0.95', '0.9', '0.8'] as const
export type AtLeast = (typeof atLeasts)[number]

/** A customer as a bulk merge sees it. */
export interface BulkSide extends MergeSide {
  readonly name: string
  readonly version: number
}

export interface PlannedMember {
  readonly id: string
  readonly name: string
  readonly version: number
}

export interface PlannedLoser extends PlannedMember {
  /** The fields of which the survivor takes what this one has, since it is the better value. */
  readonly choices: readonly string[]
}

/** Customers who become one. */
export interface PlannedGroup {
  readonly survivor: PlannedMember
  readonly why: SurvivorReason
  readonly losers: readonly PlannedLoser[]
}

/** Who stays of a group, and who is merged into it, in the order of their ids. */
export function planGroup(sides: readonly [BulkSide, ...BulkSide[]]): PlannedGroup {
  const { id: survivorId, why } = proposeSurvivor(sides)
  const members = inOrder(sides).map(toMember)
  const [survivor = toMember(sides[0])] = members.filter(({ id }) => id === survivorId)
  const [stays = sides[0]] = sides.filter(({ id }) => id === survivorId)
  const choices = chooseValues(stays, inOrder(sides.filter(({ id }) => id !== survivorId)))
  const losers = members.filter(({ id }) => id !== survivorId)
  return { survivor, why, losers: losers.map((one) => ({ ...one, choices: choices.get(one.id) ?? [] })) }
}

const inOrder = (sides: readonly BulkSide[]) => sides.toSorted((one, other) => (one.id < other.id ? -1 : 1))

const toMember = ({ id, name, version }: BulkSide): PlannedMember => ({ id, name, version })
