import { cleanCountry } from '../../../cleaning/country/clean-country.ts'
import { splitPhones } from '../../../cleaning/phone/split-phones.ts'
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
