import type { GivenName } from '../../customers/people/given-names.ts'

/** The words of a name by what they are. */
export interface Parts {
  readonly given: readonly string[]
  readonly family: readonly string[]
}

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
  /** How a name of East Asia may be read; empty for other names. */
  readonly readings: readonly NameReading[]
}

/** One way to read a name of East Asia, in keys of `romanKey`; a part is empty where nobody can tell. */
export interface NameReading {
  readonly family: string
  readonly given: string
  /** The first letters of the syllables of the given name, as far as they are known apart. */
  readonly initials: string
  /** Whether the given name is written in initials alone. */
  readonly isInitials: boolean
}

export interface PreparedEmail {
  readonly text: string
  readonly local: string
  readonly domain: string
  /** The part before the @ is the name and nothing else, so that it says no more than the name. */
  readonly isOfName: boolean
  /** Of a desk, and so nobody's own. */
  readonly isRole: boolean
  /** Of a household. */
  readonly isShared: boolean
  /** At a provider where strangers have addresses side by side. */
  readonly isFree: boolean
}

export interface PreparedCompany {
  /** The name without its legal form, written together. */
  readonly text: string
  /** Its words in Latin letters that few firms have. */
  readonly words: readonly string[]
  /** All of them but legal forms, their first letters, and written together. */
  readonly all: readonly string[]
  readonly initials: string
  readonly latin: string
  /** What it is called in an East Asian script, and the same without what it does; empty where it isn't said. */
  readonly eastern: string
  readonly core: string
  /** How its core sounds, as keys of `romanKey`. */
  readonly roman: readonly string[]
  /** What it does, by line of a table. */
  readonly trades: readonly number[]
}

export interface PreparedAddress {
  readonly street: string
  /** Whether the street is written in an East Asian script. */
  readonly isEastern: boolean
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
  /** As it was written, in lower case. */
  readonly written: string
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
  /** Those of the phones that are somebody's own: numbers of mobile phones. */
  readonly mobiles: readonly string[]
  readonly links: readonly string[]
  /** Names that they chose themselves, in lower case. */
  readonly handles: readonly string[]
  /** Domains of its own: of the website, and of addresses at no provider. */
  readonly domains: readonly string[]
  readonly addresses: readonly PreparedAddress[]
  readonly other: Readonly<Record<string, PreparedValue>>
}
