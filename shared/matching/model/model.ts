/** How a column that is no field of ours is compared. */
export type ColumnKind = 'date' | 'code' | 'number' | 'words' | 'choice'

/** What of two records is compared, and in which levels, from what agrees most to what agrees least. */
export const fieldLevels = {
  given: ['same', 'variant', 'slip', 'initial', 'close', 'different'],
  family: ['same', 'variant', 'slip', 'close', 'different'],
  more: ['same', 'some', 'different'],
  order: ['same', 'exchanged'],
  company: ['same', 'similar', 'domain', 'different'],
  domain: ['same', 'different'],
  email: ['same', 'slip', 'different'],
  phone: ['same', 'slip', 'different'],
  link: ['same', 'different'],
  street: ['same', 'close', 'number', 'some', 'different'],
  place: ['same', 'postal', 'slip', 'city', 'close', 'region', 'different'],
} as const

export const columnLevels = {
  date: ['same', 'slip', 'close', 'year', 'different'],
  code: ['same', 'slip', 'beginning', 'different'],
  number: ['same', 'different'],
  words: ['same', 'slip', 'some', 'different'],
  choice: ['same', 'different'],
} as const satisfies Readonly<Record<ColumnKind, readonly string[]>>

export type MatchField = keyof typeof fieldLevels
export type Level = (typeof fieldLevels)[MatchField][number] | (typeof columnLevels)[ColumnKind][number]

export const matchFields = Object.keys(fieldLevels) as MatchField[]

/** How often a level is met between two records of one customer (m) and of two (u), level for level. */
export interface Chances {
  readonly m: readonly number[]
  readonly u: readonly number[]
}

export interface ColumnModel extends Chances {
  readonly column: string
  readonly kind: ColumnKind
  /** Nearly every customer has a value of its own, so that it says who somebody is. */
  readonly isIdentity: boolean
}

/**
 * Who two records may be about that are not one customer's: strangers; two of one household, of one firm; two branches; two
 * who are called the same; parent and child of one name and house.
 */
export const companies = ['household', 'colleagues', 'branches', 'namesakes', 'generations'] as const
export type Company = (typeof companies)[number]

/** Plain JSON. */
export interface Model {
  readonly version: 1
  /** How many records it stands for. */
  readonly records: number
  /** How many pairs of one customer there are a record, and how many pairs of two that share where they live or work. */
  readonly duplicates: number
  readonly near: Readonly<Record<Company, number>>
  readonly fields: Readonly<Record<MatchField, Chances>>
  readonly columns: readonly ColumnModel[]
  /** How often values are met, of those that are met more than once: field or `column:…`, value, share of the records. */
  readonly frequencies: Readonly<Record<string, Readonly<Record<string, number>>>>
  /** The share of a value that is in no table. */
  readonly rare: Readonly<Record<string, number>>
  readonly thresholds: { readonly same: number; readonly ask: number }
}
