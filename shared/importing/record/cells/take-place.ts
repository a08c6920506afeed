import { placeWithCountry } from '../../../cleaning/country/read-country-parts.ts'
import { stateCode } from '../../../cleaning/country/us-states.ts'
import { foldKey } from '../../../cleaning/text/fold-key.ts'
import { tidyText } from '../../../cleaning/text/tidy-text.ts'
import { cleanPostalCode, type PostalCodeIssue } from '../../../cleaning/values/clean-postal-code.ts'
import { type Cell, countryOf, type Draft, keepRaw, note } from './draft.ts'

/** The city that stands in a cell beside its country, where no other cell states one; else the cell is kept as it came. */
export function takeCityOfCountry(draft: Draft, cells: readonly Cell[]): void {
  for (const cell of cells) {
    if (cell.field !== 'country_code') continue
    const place = cell.raw.length > 200 ? null : placeWithCountry(tidyText(cell.raw))
    if (place === null || draft.stated.country_code === undefined) continue
    note(draft, cell, 'city.with-country', null)
    const { city } = draft.stated
    if (city === undefined) draft.stated.city = place
    else if (foldKey(String(city)) !== foldKey(place)) keepRaw(draft, cell, 'country_code')
  }
}

/** The cell of a postal code without what a spreadsheet made of it; null where nothing can be stored by itself. */
export function takePostalCode(draft: Draft, cell: Cell): Cell | null {
  const { country_code, region } = draft.stated
  const state = stateCode(typeof region === 'string' ? region : '') ?? undefined
  const cleaned = cleanPostalCode(cell.raw, { country: countryOf(draft), state })
  const { value, rule, issue } = cleaned
  // By the country of the whole file it is a guess.
  const isGuess = rule === 'postal_code.zero-put-in' && country_code === undefined
  if (issue === null && !isGuess) {
    note(draft, cell, rule, null)
    return value === null ? cell : { ...cell, raw: value }
  }
  ask(draft, cell, issue ?? 'postal_code.zero-lost', cleaned.suggestion ?? value)
  return null
}

function ask(draft: Draft, cell: Cell, issue: PostalCodeIssue, suggestion: string | null): void {
  const { column, raw } = cell
  draft.notes.push({ column, issue, ...(suggestion === null ? {} : { suggestion }) })
  keepRaw(draft, cell, 'postal_code')
  if ((issue === 'postal_code.zero-lost' || issue === 'postal_code.look-alike') && suggestion !== null)
    draft.reasons.push({ code: issue, column, value: raw, suggestion })
}
