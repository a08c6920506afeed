import { countryOfCity } from '../../cleaning/country/names/city-names.ts'
import { sureCountry } from '../../cleaning/detect-country/detect-country.ts'
import type { CountryFacts } from '../../cleaning/detect-country/facts.ts'
import { cityShares } from '../../cleaning/detect-country/read-tables.ts'
import { readTownLine } from '../../cleaning/detect-country/read-town-line.ts'
import { foldKey } from '../../cleaning/text/fold-key.ts'
import { fits } from './cells/doubt-country.ts'
import type { Draft, Value } from './cells/draft.ts'

/**
 * The country of a record that states none, where its other cells name it or make sure of it; null where they don't,
 * where it is said of all records, or where a cell of the country says something that nobody can read.
 */
export function inferCountry(draft: Draft): string | null {
  const { stated, defaults, extra } = draft
  if (stated.country_code !== undefined || defaults.country_code !== undefined) return null
  if (extra.has('country_code_raw')) return null
  if (draft.own !== undefined) return draft.own
  const country = sureCountry(factsOf(draft))
  return country === null || isAddressedElsewhere(draft, country) ? null : country
}

/**
 * Whether an address that no column was read as is of another country: then a phone and a mail address that somebody
 * took along are no evidence.
 */
function isAddressedElsewhere({ stated, extra }: Draft, country: string): boolean {
  const { city, region, postal_code, address_primary } = stated
  if ([city, region, postal_code, address_primary].some((value) => value !== undefined)) return false
  return [...extra.values()]
    .flatMap((value) => (typeof value === 'string' ? readTownLine(value) : []))
    .some(({ code, town }) => isTownElsewhere(town, country) || (town !== '' && fits(code, country) === false))
}

function isTownElsewhere(town: string, country: string): boolean {
  const known = countryOfCity(town)
  const shares = cityShares().get(foldKey(town))
  return known === null ? shares !== undefined && !shares.has(country) : known !== country
}

/** What the cells of a record say of its country. A phone that was read by that of others says nothing of it. */
function factsOf({ stated, phones, emails }: Draft): CountryFacts {
  const { company_website, city, region, postal_code, company_primary } = stated
  return {
    phones: phones.filter(({ isByPlace }) => isByPlace !== true).map(({ phone }) => phone),
    hosts: texts([...emails.map(({ email }) => email), company_website]),
    address: texts([stated.address_primary, stated.address_secondary]),
    city: text(city),
    region: text(region),
    postalCode: text(postal_code),
    company: text(company_primary),
    names: texts([stated.display_name, stated.first_name, stated.last_name]),
  }
}

const text = (value: Value | undefined): string | undefined => (typeof value === 'string' ? value : undefined)
const texts = (values: readonly (Value | undefined)[]): string[] => values.filter((value) => typeof value === 'string')
