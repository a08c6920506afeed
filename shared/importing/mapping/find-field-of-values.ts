import { cleanCountry } from '../../cleaning/country/clean-country.ts'
import type { CustomerField } from '../../customers/fields.ts'
import { emailPattern, kindOfValue, urlPattern } from './values/value-kind.ts'

const fits = (pattern: RegExp) => (cell: string) => pattern.test(cell)

/** What cells of a field look like. The first that fits counts: a channel's address is a web address too. */
const looks: readonly (readonly [CustomerField, (cell: string) => boolean])[] = [
  ['email', fits(emailPattern)],
  ['youtube_channel_url', fits(/^(?:https?:\/\/)?(?:(?:www|m)\.)?(?:youtube\.com|youtu\.be)\//i)],
  ['linkedin_url', fits(/^(?:https?:\/\/)?(?:[a-z]{2,3}\.)?linkedin\.com\//i)],
  ['facebook_url', fits(/^(?:https?:\/\/)?(?:(?:www|m)\.)?(?:facebook|fb)\.com\//i)],
  ['instagram_url', fits(/^(?:https?:\/\/)?(?:www\.)?instagram\.com\//i)],
  ['x_url', fits(/^(?:https?:\/\/)?(?:www\.)?(?:twitter|x)\.com\//i)],
  ['company_website', fits(urlPattern)],
  ['phone', (cell) => kindOfValue(cell) === 'phone'],
  ['country_code', isCountryName],
]
const enough = 0.8

/** Its whole name: two or three letters may as well be a language, a state or a currency. */
function isCountryName(cell: string): boolean {
  if (cell.length > 60 || /^[\d\s\p{P}]*[A-Za-z]{0,3}[\d\s\p{P}]*$/u.test(cell)) return false
  const { value, issue } = cleanCountry(cell)
  return value !== null && issue === null
}

/** The field that a column's cells speak for when at least four in five look like it, or null. */
export function findFieldOfValues(cells: readonly string[]): { field: CustomerField; confidence: number } | null {
  const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== '')
  for (const [field, isLike] of filled.length === 0 ? [] : looks) {
    // One country alone may be anybody's surname or town.
    if (field === 'country_code' && filled.length < 3) continue
    const share = filled.filter(isLike).length / filled.length
    if (share >= enough) return { field, confidence: Math.round(share * 80) / 100 }
  }
  return null
}
