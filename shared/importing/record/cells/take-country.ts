import { cleanCountry } from '../../../cleaning/country/clean-country.ts'
import { isHomeWord } from '../../../cleaning/country/country-guesses.ts'
import { readByLanguage } from '../../../cleaning/country/language-codes.ts'
import { sureCountry } from '../../../cleaning/detect-country/detect-country.ts'
import { splitPhones } from '../../../cleaning/phone/split-phones.ts'
import { foldAccented } from '../../../cleaning/text/fold-key.ts'
import { isBlank } from '../../../cleaning/text/is-blank.ts'
import type { CustomerField } from '../../../customers/fields.ts'
import { type Against, countryOfRow } from '../country-of-row.ts'
import { confirms, contradict, isMisplaced, type RowPlace } from './doubt-country.ts'
import { type Cell, type Draft, keepRaw, note } from './draft.ts'
import { state, take } from './take-cell.ts'

/**
 * Takes the cell of the country beside what the rest of the row says of it: a suggestion that the row confirms is the
 * country, one that the row speaks against is asked.
 */
export function takeCountry(draft: Draft, cell: Cell, cells: readonly Cell[]): void {
  const place = placeOf(cells, draft.file?.main)
  const { value, suggestion, issue } = draft.isOwn ? nothing : readCountry(cell.raw, draft.file?.main)
  // Of two countries in one cell the rest of the row may say the other one as well.
  if (suggestion !== null && issue !== 'country.several' && confirms(suggestion, place)) {
    note(draft, cell, 'country.confirmed', null)
    state(draft, cell, 'country_code', suggestion)
    return
  }
  const local = draft.isOwn ? null : readByLanguage(cell.raw, cell.column, draft.file?.main)
  if (local !== null && local.code !== value) {
    takeLocal(draft, cell, local)
    return
  }
  if (issue === homeIssue) {
    note(draft, cell, null, 'country.unknown', suggestion)
    keepRaw(draft, cell, 'country_code')
  } else take(draft, cell)
  // It is not said to be where all others are.
  if (value === null && draft.file !== undefined && suggestion !== draft.file.main && !isBlank(cell.raw, 'country'))
    draft.file = { ...draft.file, isDoubted: true }
  if (value === null || draft.stated.country_code !== value) return
  const other = contradict(cell.raw, value, place)
  if (other !== null)
    draft.reasons.push({ code: 'country.contradicted', column: cell.column, value: cell.raw, suggestion: other })
  else if (isMisplaced(value, place)) {
    const code = cells.find(({ field }) => field === 'postal_code')
    if (code !== undefined) note(draft, code, null, 'postal_code.of-another-country')
  }
}

/** `SR` in a Czech file: where its header is of that language too, and no list has another country for it, it is sure. */
function takeLocal(
  draft: Draft,
  cell: Cell,
  { code, isSure }: { readonly code: string; readonly isSure: boolean },
): void {
  if (isSure || cleanCountry(cell.raw).value === null) {
    note(draft, cell, 'country.confirmed', null)
    state(draft, cell, 'country_code', code)
    return
  }
  const { column, raw } = cell
  keepRaw(draft, cell, 'country_code')
  draft.reasons.push({ code: 'country.contradicted', column, value: raw, suggestion: code })
}

/**
 * The country of all records holds for a record that says none, unless its other cells speak against it: then it has
 * the one that they name, or none, and its numbers are not read by that of all.
 */
export function doubtDefault(draft: Draft, cells: readonly Cell[]): void {
  const { country_code: country, ...others } = draft.defaults
  if (country === undefined || draft.isOwn) return
  const said = cells.find(({ field, raw }) => field === 'country_code' && !isBlank(raw, 'country'))
  if (said !== undefined) {
    draft.defaults = others
    return
  }
  const row = countryOfRow(country, placeOf(cells, draft.file?.main))
  if (row === null) return
  draft.defaults = others
  draft.own = row.own ?? undefined
  const cell = cells.find(({ field }) => field !== null && fieldsOf[row.against].includes(field))
  if (cell !== undefined) note(draft, cell, null, 'country.not-that-of-all')
}

/**
 * Where the records of a file only seem to be holds for none of whose cells one speaks against it, and where not nearly
 * all seem to be there, only for those whose cells say it too.
 */
export function doubtHome(draft: Draft, cells: readonly Cell[]): void {
  const { main, inferred } = draft.file ?? {}
  if (main === undefined || inferred === undefined || draft.isOwn) return
  const place = placeOf(cells, main)
  const isSaid = () => sureCountry({ ...place, address: place.address ?? [], phones: [], names: [] }) === main
  if (countryOfRow(main, place) !== null || (inferred === 'of-most' && !isSaid())) draft.file = undefined
}

const fieldsOf: Readonly<Record<Against, readonly CustomerField[]>> = {
  ...{ phone: ['phone'], postal_code: ['postal_code'], city: ['city'], region: ['region'] },
  ...{ address_primary: ['address_primary', 'address_secondary'], email: ['email', 'company_website'] },
}

const nothing = { value: null, suggestion: null, issue: null }
const homeIssue = 'home'

/** `国内` is the country of all others. */
function readCountry(raw: string, main: string | undefined) {
  if (main !== undefined && raw.length < 40 && isHomeWord(foldAccented(raw)))
    return { value: null, suggestion: main, issue: homeIssue } as const
  return cleanCountry(raw)
}

function placeOf(cells: readonly Cell[], file: string | undefined): RowPlace {
  let [postalCode, region, city]: (string | undefined)[] = []
  const hosts: string[] = []
  const phones: string[] = []
  const address: string[] = []
  const unmapped: string[] = []
  for (const { field, raw } of cells) {
    if (field === 'postal_code') postalCode ??= raw
    else if (field === 'region') region ??= raw
    else if (field === 'city') city ??= raw
    else if (field === 'email' || field === 'company_website') hosts.push(raw)
    else if (field === 'address_primary' || field === 'address_secondary') address.push(raw)
    else if (field === 'phone') phones.push(...splitPhones(raw))
    else if (field === null) unmapped.push(raw)
  }
  return { postalCode, region, city, address, lines: [...address, ...unmapped], file, hosts, phones }
}
