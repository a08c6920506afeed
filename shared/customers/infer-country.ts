import { cleanCell } from '../cleaning/cleaners.ts'
import { type CountryDetection, detectCountry, sureCountry } from '../cleaning/detect-country/detect-country.ts'
import { evidenceOfPhones } from '../cleaning/detect-country/evidence-of-phones.ts'
import type { CountryFacts } from '../cleaning/detect-country/facts.ts'
import type { FormValue, FormValues } from './form.ts'
import type { FormBase } from './read-form.ts'

/** What of a customer may tell its country. */
export type CountryState = Pick<FormBase, 'values' | 'phones' | 'emails' | 'addresses' | 'extra'>

/** What speaks for the country of a customer; nothing where a cell of the country says what nobody can read. */
export const detectCountryOf = (state: CountryState): CountryDetection =>
  detectCountry(hasUnreadCountry(state) ? noFacts : factsOf(state))

/**
 * The country that a change of a customer comes to, where it is nobody's word: null where its evidence is gone, undefined
 * where the change says nothing of it, or a person has stated it.
 *
 * @param before null for somebody new
 */
export function inferCountryAnew(
  after: CountryState,
  before: (CountryState & { readonly isCountryInferred: boolean }) | null,
): string | null | undefined {
  const had = before?.values.country_code ?? null
  if (had !== null && before?.isCountryInferred !== true) return undefined
  if (before !== null && JSON.stringify(factsOf(before)) === JSON.stringify(factsOf(after))) return undefined
  const country = sureCountryOf(after)
  return country === had ? undefined : country
}

/** The country that all that is known of a customer makes sure; null for none. */
export const sureCountryOf = (state: CountryState): string | null =>
  hasUnreadCountry(state) ? null : sureCountry(factsOf(state))

/**
 * The phone of which a file said no country, read again by the one that is stated now; null where there is none, or
 * where it is not sure.
 */
export function readPhoneAgain({ values, extra }: CountryState, country: string): string | null {
  const raw = extra.phone_raw
  if (typeof raw !== 'string' || (values.phone ?? null) !== null) return null
  const { value, issue } = cleanCell('phone', raw, { country })
  return typeof value === 'string' && issue === null ? value : null
}

/** Whether a number in E.164 may be one of a country. */
export const isPhoneOf = (phone: string, country: string): boolean =>
  evidenceOfPhones([phone]).some(({ shares }) => shares.has(country))

const noFacts: CountryFacts = { phones: [], hosts: [], address: [], names: [] }

const hasUnreadCountry = ({ extra }: CountryState): boolean => typeof extra.country_code_raw === 'string'

function factsOf({ values, phones, emails }: CountryState): CountryFacts {
  return {
    phones: texts([values.phone, ...phones]),
    hosts: texts([values.email, ...emails, values.company_website]),
    address: texts([values.address_primary, values.address_secondary]),
    city: text(values.city),
    region: text(values.region),
    postalCode: text(values.postal_code),
    company: text(values.company_primary),
    names: texts([values.display_name, values.first_name, values.last_name]),
  }
}

/** The fields that `factsOf` reads, as the history of a customer names them. */
export const countryFields = [
  'phone',
  'phones',
  'email',
  'emails',
  'company_website',
  'address_primary',
  'address_secondary',
  'city',
  'region',
  'postal_code',
  'company_primary',
  'display_name',
  'first_name',
  'last_name',
  'extra',
] as const

const text = (value: FormValues[keyof FormValues]): string | undefined =>
  typeof value === 'string' ? value : undefined
const texts = (values: readonly (FormValue | undefined)[]): string[] =>
  values.filter((value) => typeof value === 'string')
