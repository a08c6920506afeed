import { cleanCell } from '../../cleaning/cleaners.ts'
import { cleanCountry } from '../../cleaning/country/clean-country.ts'
import { stateCode } from '../../cleaning/country/us-states.ts'
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
  ['phone', isPhone],
]
const enough = 0.8

/** `150-0001` is a postal code of Japan; without its area code nobody dials it elsewhere. */
export function isPhone(cell: string): boolean {
  return kindOfValue(cell) === 'phone' && !/^\d{3}-\d{4}$/.test(cell.normalize('NFKC').trim())
}

/** A code, or its whole name: two or three letters may as well be a language, a state or a currency. */
const isCode = (cell: string): boolean => /^[\d\s\p{P}]*[A-Za-z]{0,3}[\d\s\p{P}]*$/u.test(cell)

function isCountry(cell: string): boolean {
  const { value, issue } = cell.length > 60 ? noCountry : cleanCountry(cell)
  return value !== null && issue === null
}
const noCountry = { value: null, issue: null }

/**
 * How many of some cells are countries. Codes count beside names: `UK` and `USA` among `Germany`, `France` and `Japan`.
 * One country alone may be anybody's surname or town.
 */
export function countCountries(filled: readonly string[]): number {
  const countries = filled.filter(isCountry)
  const names = countries.filter((cell) => !isCode(cell))
  return names.length >= 3 && names.length * 3 >= countries.length ? countries.length : 0
}

/**
 * Whether at least half of the cells of a column of regions are countries, a name among them: `HK`, `香港`, `九龍`. What is
 * a state as well (Georgia), and codes alone (NL, SK), say nothing.
 */
export function areCountries(cells: readonly string[]): boolean {
  const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== '')
  const countries = filled.filter((cell) => stateCode(cell) === null && isCountry(cell))
  const names = countries.filter((cell) => !isCode(cell))
  return names.length > 0 && names.length * 3 >= countries.length && countries.length * 2 >= filled.length
}

/** The field that a column's cells speak for when at least four in five look like it, or null. */
export function findFieldOfValues(cells: readonly string[]): { field: CustomerField; confidence: number } | null {
  const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== '')
  for (const [field, isLike] of filled.length === 0 ? [] : looks) {
    const found = asField(field, filled.filter(isLike).length / filled.length)
    if (found !== null) return found
  }
  const emails = shareOfEmails(filled)
  if (emails !== null) return { field: 'email', confidence: emails }
  return filled.length === 0 ? null : asField('country_code', countCountries(filled) / filled.length)
}

/**
 * How sure a column is one of e-mail addresses of which up to half need repair: the others have the sign of one, or are read as
 * one, `ada@acme,com`, `ada at acme dot com`, or say that there is none. Null where it is none.
 */
function shareOfEmails(filled: readonly string[]): number | null {
  const clean = filled.filter((cell) => emailPattern.test(cell)).length
  if (clean < 5 || clean * 2 < filled.length) return null
  const like = filled.filter((cell) => emailPattern.test(cell) || isMeantAsEmail(cell)).length
  return asField('email', like / filled.length)?.confidence ?? null
}

function isMeantAsEmail(cell: string): boolean {
  if (cell.length > 100) return false
  if (/\S[@＠]\S/.test(cell)) return true
  const { value, suggestion, issue } = cleanCell('email', cell)
  return value !== null || suggestion !== null || issue === null
}

/**
 * The same for a column whose name has a word for a telephone in it (`紧急手机`): half of its cells are enough to ask.
 */
export function arePhonesOfName(column: string, cells: readonly string[]): number | null {
  if (!phoneNoun.test(column.normalize('NFKC'))) return null
  const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== '')
  const share = filled.filter((cell) => kindOfValue(cell) === 'phone').length / Math.max(1, filled.length)
  return filled.length >= fewestPhones && share >= half ? Math.round(share * 80) / 100 : null
}

const fewestPhones = 3
const half = 0.5
const phoneNoun =
  /(?:手机|手機|电话|電話|固话|座机|手提|携帯|휴대폰|휴대전화|핸드폰|전화)(?:号码|號碼|号|號|番号|번호)?\s*\d?$|(?<!\p{L})(?:phone|mobile|cell|telephone|whatsapp|handy|telefon|teléfono|móvil|celular|portable|telefoon)(?!\p{L})/iu

const asField = (field: CustomerField, share: number) =>
  share >= enough ? { field, confidence: Math.round(share * 80) / 100 } : null
