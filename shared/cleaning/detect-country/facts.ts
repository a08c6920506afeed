/** What a record says that may tell its country. */
export interface CountryFacts {
  /** In E.164, as written: none that was read by the country of something else. */
  readonly phones: readonly string[]
  /** E-mail and web addresses. */
  readonly hosts: readonly string[]
  /** Lines of an address. */
  readonly address: readonly string[]
  readonly city?: string | undefined
  readonly region?: string | undefined
  readonly postalCode?: string | undefined
  readonly company?: string | undefined
  /** Of a person. */
  readonly names: readonly string[]
}

/** Of a country by its ISO 3166-1 alpha-2 code, how likely it is, from 0 to 1; all of them are 1 at most. */
export type Shares = ReadonlyMap<string, number>

/** Where somebody is: `address-*`, `city`, `region`, `postal-code`, `phone`, `domain`. Where from: the others. */
export type EvidenceKind =
  | 'phone'
  | 'domain'
  | 'mail-provider'
  | 'address-country'
  | 'address-script'
  | 'address-words'
  | 'city'
  | 'region'
  | 'postal-code'
  | 'legal-form'
  | 'name-script'

/** One thing that a record says, and for which countries it speaks. */
export interface Evidence {
  readonly kind: EvidenceKind
  /** What says it: `+49…`, `.de`, `München`. */
  readonly value: string
  readonly shares: Shares
}
