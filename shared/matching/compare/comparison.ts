import { type MatchField, matchFields } from '../model/model.ts'

/** What comparing two records has found: one level a field, -1 where one of them says nothing. */
export interface Comparison {
  readonly levels: Int8Array
  /** For each field how often the value is met that both have; where they only resemble each other, that of the commoner one. 0 where it doesn't count. */
  readonly frequencies: Float64Array
  /** Neither is called by a name. */
  isNameless: boolean
  /** One has an e-mail and no name, and the e-mail is the other's name. */
  isOwner: boolean
  /** Both have a given name, and the two can't be compared: Peter and Tai Man. */
  isOpen: boolean
  /** Both are called something else in one script of East Asia, in which a name is written in one way, or by a western name beside it. */
  areTwoNames: boolean
  /** They share the family name and have another given name each, written or romanised in one way: those of one house have such. */
  isSibling: boolean
  /** The phone that both have is a mobile one: two who are not one hardly share it. */
  isMobile: boolean
  /** They can't be one in a way that no sum of other evidence makes up for. */
  conflict: Conflict | null
}

export type Conflict =
  | 'given'
  | 'generation'
  | 'channel'
  | 'branch'
  | 'nameless'
  | 'group'
  | 'firm'
  | 'family'
  | 'colleagues'
  | 'name'
  | 'sibling'
  | 'mailbox'
  | 'open'

export const newComparison = (fields: number): Comparison => ({
  levels: new Int8Array(fields).fill(-1),
  frequencies: new Float64Array(fields),
  isNameless: false,
  isOwner: false,
  isOpen: false,
  areTwoNames: false,
  isSibling: false,
  isMobile: false,
  conflict: null,
})

/** Where each field stands in a comparison. */
export const at = Object.fromEntries(matchFields.map((field, n) => [field, n])) as Readonly<Record<MatchField, number>>
