import type { CustomerType } from '../../shared/customers/fields.ts'
import type { Country, StatedCountry } from './words/countries.ts'

/** What a row without a stated country still says about it: two-letter codes, null where it says nothing. */
export interface Signals {
  /** The dial code of a phone number that has one. */
  readonly phone: Country | null
  /** The country ending of the company's domain, in the website, the address after the @, or both. */
  readonly domain: Country | null
  /** The postal address, with a city. */
  readonly address: Country | null
}

export type Evidence = 'agreeing' | 'contradictory' | 'none'

/** What the generator knows about a record, whatever its cells look like. */
export interface Truth {
  /** The line of the file on which the record begins; the header is line 1. */
  readonly line: number
  /** Its outcome where white space is trimmed and letters are lowered, and nothing else is repaired. */
  readonly strict: 'imported' | 'review'
  /** Its outcome where safe repairs are made and the others are suggested. */
  readonly repair: 'imported' | 'suggestion' | 'hopeless'
  /** The address that a repair stores or, for a suggestion, proposes; null for an empty or a hopeless cell. */
  readonly email: string | null
  readonly type: CustomerType
  readonly statedCountry: StatedCountry | null
  readonly signals: Signals
  readonly evidence: Evidence
  /** The country that the signals agree on, where none is stated; else null. */
  readonly inferable: Country | null
  /** The index of the record that is the same customer, told by no key; else null. */
  readonly duplicateOf: number | null
}

export const weighSignals = (signals: Signals): { evidence: Evidence; country: Country | null } => {
  const said = new Set([signals.phone, signals.domain, signals.address].filter((country) => country !== null))
  const [country = null] = said
  if (country === null) return { evidence: 'none', country }
  return said.size === 1 ? { evidence: 'agreeing', country } : { evidence: 'contradictory', country: null }
}
