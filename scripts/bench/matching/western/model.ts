import type { Phone } from './phones.ts'
import type { Lang } from './words-names.ts'
import type { City, Country } from './words-places.ts'

export const COLUMNS = [
  'id',
  'first_name',
  'last_name',
  'company',
  'job_title',
  'email',
  'phone',
  'website',
  'address',
  'city',
  'region',
  'postal_code',
  'country',
  'notes',
  'date_of_birth',
  'customer_since',
] as const
export type Column = (typeof COLUMNS)[number]
export type Row = Record<Column, string>

export interface Address {
  street: string
  number: string
  postal: string
  city: City
  country: Country
}

export interface Firm {
  core: string
  /** Spellings of the legal form, the usual one first. */
  legal: string[]
  lang: Lang
  domain: string
  infoMail: string
  address: Address
  switchboard: Phone
  mailScheme: number
  staff: Person[]
}

export interface Job {
  firm: Firm
  title: string
  mail: string
  direct: Phone
}

export interface Person {
  first: string
  middle: string
  last: string
  /** "Sr.", "jun." and the like, written after the surname. */
  suffix: string
  female: boolean
  lang: Lang
  born: string
  home: Address
  mail: string
  mobile: Phone
  job?: Job | undefined
}

/** One row on its way into the file, with what it truly says beside how it is spelled. */
export interface Entry {
  row: Row
  phone?: Phone | undefined
  firm?: Firm | undefined
  address?: Address | undefined
}

export type DeskPhone = 'mobile' | 'direct' | 'switchboard' | 'extension'

/** How an entity is seen: at work or at home, and which columns must not be left empty. */
export interface View {
  office: boolean
  desk: DeskPhone
  keep: Set<Column>
  /** Values that override what the person or firm would have, as an agency's phone. */
  phone?: Phone | undefined
  email?: string | undefined
  privateMail?: boolean | undefined
  company?: string | undefined
  firstName?: string | undefined
}

export interface Duplicate {
  entry: Entry
  kind: string
  also: string[]
  evidence: string
}

/** One real customer: a person, or a firm without a person. */
export interface Entity {
  person?: Person | undefined
  firm?: Firm | undefined
  view: View
  base?: Entry | undefined
  duplicates: Duplicate[]
}

export interface Trap {
  a: Entity
  b: Entity
  kind: string
}

/** Some of its values; those that are left out or undefined are drawn. */
export type Given<T> = { [K in keyof T]?: T[K] | undefined }
