import { cleanCountry } from '../../../cleaning/country/clean-country.ts'
import { isCompany } from '../../../cleaning/names/is-company.ts'
import { splitPhones } from '../../../cleaning/phone/split-phones.ts'
import { foldKey } from '../../../cleaning/text/fold-key.ts'
import { isBlank } from '../../../cleaning/text/is-blank.ts'
import type { CustomerField } from '../../../customers/fields.ts'
import { confirms, contradict, isMisplaced, type RowPlace } from './doubt-country.ts'
import { type Cell, type Draft, note } from './draft.ts'
import { state, take } from './take-cell.ts'

/**
 * Takes the cell of the country beside what the rest of the row says of it: a suggestion that the row confirms is the
 * country, one that the row speaks against is asked.
 */
export function takeCountry(draft: Draft, cell: Cell, cells: readonly Cell[]): void {
  const place = placeOf(cells)
  const { value, suggestion } = draft.isOwn ? { value: null, suggestion: null } : cleanCountry(cell.raw)
  if (suggestion !== null && confirms(suggestion, place)) {
    note(draft, cell, 'country.confirmed', null)
    state(draft, cell, 'country_code', suggestion)
    return
  }
  take(draft, cell)
  if (value === null || draft.stated.country_code !== value) return
  const other = contradict(cell.raw, value, place)
  if (other !== null)
    draft.reasons.push({ code: 'country.contradicted', column: cell.column, value: cell.raw, suggestion: other })
  else if (isMisplaced(value, place)) {
    const code = cells.find(({ field }) => field === 'postal_code')
    if (code !== undefined) note(draft, code, null, 'postal_code.of-another-country')
  }
}

function placeOf(cells: readonly Cell[]): RowPlace {
  const first = (field: CustomerField) => cells.find((cell) => cell.field === field)?.raw
  return {
    postalCode: first('postal_code'),
    region: first('region'),
    city: first('city'),
    phones: cells.filter(({ field }) => field === 'phone').flatMap(({ raw }) => splitPhones(raw)),
  }
}

/**
 * The cells with company and country changed back, where each stands in the other's place: `中国` as the company and
 * `深圳市华联电子有限公司` as the country. A company that is called as a country, beside none, is asked.
 */
export function takeSwapped(draft: Draft, cells: readonly Cell[]): readonly Cell[] {
  const only = (field: CustomerField) => {
    const [cell, more] = cells.filter((one) => one.field === field)
    return more === undefined ? cell : undefined
  }
  const company = only('company_primary')
  if (company === undefined || !isCountryName(company.raw)) return cells
  const country = only('country_code')
  if (country !== undefined && isCompany(country.raw) && cleanCountry(country.raw).certainty === 'none') {
    for (const cell of [company, country]) note(draft, cell, 'country.swapped', null)
    return cells.map((cell) =>
      cell === company ? { ...cell, raw: country.raw } : cell === country ? { ...cell, raw: company.raw } : cell,
    )
  }
  const named = country === undefined || isBlank(country.raw, 'country') ? null : cleanCountry(country.raw).value
  // `Jordan` in Norway is a firm, `Jordan` in Jordan as likely a slip.
  if (named === null || named === cleanCountry(company.raw).value)
    draft.reasons.push({ code: 'company.is-a-country', column: company.column, value: company.raw })
  return cells
}

/** A name, and no code: `SAP` and `IBM` are no countries, and `DEN` no company of Denmark's. */
function isCountryName(raw: string): boolean {
  const key = foldKey(raw)
  return (
    (key.length > 3 || /[^\x20-\x7f]/.test(raw)) &&
    raw.length < 80 &&
    cleanCountry(raw).rule === 'country.name' &&
    cleanCountry(raw).value !== null
  )
}
