import type { GivenName } from '../../customers/people/given-names.ts'

/** A name in one script, in folded words. */
export interface PreparedName {
  /** Latin, Cyrillic and Greek are one: they are folded into each other. */
  readonly script: string
  /** The given names as words; empty where none is known. Romanised syllables are one word, and the first. */
  readonly given: readonly string[]
  /** Whether the first given name is one of East Asia, romanised. */
  readonly isRomanized: boolean
  /** The words of the family name; empty where none is known. */
  readonly family: readonly string[]
  /** Each of both written together. */
  readonly givenText: string
  readonly familyText: string
  /** The first given name and the family name by their sound. */
  readonly firstGiven: GivenName
  readonly familySound: string
  /** The family name as a given name is read: the two may stand in each other's place. */
  readonly familyAsGiven: GivenName
  /** Further words: middle names, further family names, titles of nobility. */
  readonly more: readonly string[]
  /** 1 for the senior, 2 for the junior or second; null where nothing says. */
  readonly generation: number | null
  readonly gender: 'm' | 'f' | null
  /** How the parts may be written in Latin letters, as keys of `romanKey`; empty where nobody can tell. */
  readonly romanGiven: readonly string[]
  readonly romanFamily: readonly string[]
}

export interface PreparedEmail {
  readonly text: string
  readonly local: string
  readonly domain: string
  /** The part before the @ is the name and nothing else, so that it says no more than the name. */
  readonly isOfName: boolean
  /** Of a desk, and so nobody's own. */
  readonly isRole: boolean
  /** At a provider where strangers have addresses side by side. */
  readonly isFree: boolean
}

export interface PreparedCompany {
  /** The name without its legal form, written together. */
  readonly text: string
  readonly words: readonly string[]
  /** How it may be written in Latin letters, where it is in another script. */
  readonly roman: readonly string[]
}

export interface PreparedAddress {
  readonly street: string
  /** Pairs of letters beside each other in the street, sorted. */
  readonly pairs: Uint32Array
  readonly numbers: readonly string[]
  readonly postalCode: string
  readonly city: string
  readonly region: string
  readonly country: string
}

/** A value of a column that is no field, read in every way in which it may be compared. */
export interface PreparedValue {
  /** In folded words. */
  readonly text: string
  readonly words: readonly string[]
  /** Letters and digits alone. */
  readonly code: string
  /** Year, month and day; month and day are 0 where only the year is said. */
  readonly date: readonly [number, number, number] | null
}

/** A record, normalised once; whatever is compared is in here. */
export interface Prepared {
  readonly id: string
  readonly names: readonly PreparedName[]
  readonly company: PreparedCompany | null
  readonly emails: readonly PreparedEmail[]
  readonly phones: readonly string[]
  readonly links: readonly string[]
  /** Domains of its own: of the website, and of addresses at no provider. */
  readonly domains: readonly string[]
  readonly addresses: readonly PreparedAddress[]
  readonly other: Readonly<Record<string, PreparedValue>>
}
