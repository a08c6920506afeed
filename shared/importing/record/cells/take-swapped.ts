import { cleanCountry, isCountryName } from '../../../cleaning/country/clean-country.ts'
import { readPersonName } from '../../../cleaning/names/clean-name.ts'
import { areSwappedByAddress } from '../../../cleaning/names/evidence/swapped-by-address.ts'
import { isCompany } from '../../../cleaning/names/is-company.ts'
import { isGivenWord } from '../../../cleaning/names/is-given-word.ts'
import { eastAsian } from '../../../cleaning/names/take-title.ts'
import { isFamilyWord } from '../../../cleaning/names/words/family-names.ts'
import { foldKey } from '../../../cleaning/text/fold-key.ts'
import { isBlank } from '../../../cleaning/text/is-blank.ts'
import { tidyText } from '../../../cleaning/text/tidy-text.ts'
import { fitsCountry } from '../../../cleaning/values/postal-formats.ts'
import { type Cell, type Draft, note, onlyCell } from './draft.ts'

/** The cells with two of them changed back where each stands in the other's place; what only may be so is asked. */
export function takeSwapped(draft: Draft, cells: readonly Cell[]): readonly Cell[] {
  const [company, country] = [onlyCell(cells, 'company_primary'), onlyCell(cells, 'country_code')]
  doubtCompany(draft, onlyCell(cells, 'display_name'), company)
  const [city, code] = [onlyCell(cells, 'city'), onlyCell(cells, 'postal_code')]
  const isPlaced = city !== undefined && code !== undefined && areChanged(city, code, country)
  const placed = isPlaced ? changeBack(draft, cells, [city, code], 'city.swapped') : cells
  const named = changeNames(draft, placed)
  return company === undefined || !isCountry(company.raw) ? named : takeCountryName(draft, named, company, country)
}

/** `Тодорова` as the given name and `Елена` as the family name, where elena.todorova@ tells. */
function changeNames(draft: Draft, cells: readonly Cell[]): readonly Cell[] {
  const [first, last, email] = [onlyCell(cells, 'first_name'), onlyCell(cells, 'last_name'), onlyCell(cells, 'email')]
  if (first === undefined || last === undefined || email === undefined) return cells
  const areSwapped = areSwappedByAddress(first.raw, last.raw, email.raw)
  return areSwapped ? changeBack(draft, cells, [first, last], 'name.swapped') : cells
}

/**
 * `中国` as the company and `深圳市华联电子有限公司` as the country. A company that is called as a country, beside none, is
 * asked: `Jordan` in Norway is a firm, `Jordan` in Jordan as likely a slip.
 */
function takeCountryName(
  draft: Draft,
  cells: readonly Cell[],
  company: Cell,
  country: Cell | undefined,
): readonly Cell[] {
  if (country !== undefined && isCompany(country.raw) && cleanCountry(country.raw).certainty === 'none')
    return changeBack(draft, cells, [company, country], 'country.swapped')
  const named = country === undefined || isBlank(country.raw, 'country') ? null : cleanCountry(country.raw).value
  if (named === null || named === cleanCountry(company.raw).value)
    draft.reasons.push({ code: 'company.is-a-country', column: company.column, value: company.raw })
  return cells
}

/** `G2 1AL` as the city and `Glasgow` as the postal code, in a country that has such codes. */
function areChanged(city: Cell, code: Cell, country: Cell | undefined): boolean {
  const [place, digits] = [tidyText(city.raw), tidyText(code.raw)]
  if (!/\d/.test(place) || place.length > 12 || /\d/.test(digits) || !/\p{L}{3}|\p{Script=Han}{2}/u.test(digits))
    return false
  const { value } = cleanCountry(country?.raw ?? '')
  return value !== null && fitsCountry(place, value) === true
}

/** `Lucky Dragon (HK) Limited` as the name and `Lau Chun Hin` as the company: one who is called so may have a firm as well. */
function doubtCompany(draft: Draft, name: Cell | undefined, company: Cell | undefined): void {
  if (name === undefined || company === undefined || !isCompany(name.raw) || !isPerson(company.raw)) return
  if (foldKey(name.raw).includes(foldKey(company.raw))) return
  draft.reasons.push({ code: 'name.is-a-company', column: name.column, value: name.raw })
}

/** By a given name, or by a family name at either end. */
function isPerson(raw: string): boolean {
  const text = tidyText(raw)
  if (text.length > 60 || isCompany(text) || !/^[\p{L}\p{M}.'’ -]+$/u.test(text)) return false
  if (eastAsian.test(text)) return [...text].length === 3 && readPersonName(text).last !== null
  const words = text.split(' ')
  const [first = '', last = ''] = [words[0], words.at(-1)]
  return words.length > 1 && words.length < 5 && (isGivenWord(first) || isFamilyWord(first) || isFamilyWord(last))
}

function changeBack(
  draft: Draft,
  cells: readonly Cell[],
  [one, other]: readonly [Cell, Cell],
  rule: 'city.swapped' | 'country.swapped' | 'name.swapped',
): readonly Cell[] {
  for (const cell of [one, other]) note(draft, cell, rule, null)
  return cells.map((cell) => {
    if (cell === one) return { ...cell, raw: other.raw }
    return cell === other ? { ...cell, raw: one.raw } : cell
  })
}

/** A name, and no code: `SAP` and `IBM` are no countries, and `DEN` no company of Denmark's. */
const isCountry = (raw: string): boolean =>
  raw.length < 80 && isCountryName(raw) && (foldKey(raw).length > 3 || /[^\x20-\x7f]/.test(raw))
