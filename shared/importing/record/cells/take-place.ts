import { placeWithCountry } from '../../../cleaning/country/read-country-parts.ts'
import { foldKey } from '../../../cleaning/text/fold-key.ts'
import { tidyText } from '../../../cleaning/text/tidy-text.ts'
import { cleanPostalCode } from '../../../cleaning/values/clean-postal-code.ts'
import { type Cell, type Draft, keepRaw, note } from './draft.ts'

/** The city that stands in a cell beside its country, where no other cell states one; else the cell is kept as it came. */
export function takeCityOfCountry(draft: Draft, cells: readonly Cell[]): void {
  for (const cell of cells.filter(({ field }) => field === 'country_code')) {
    const place = cell.raw.length > 200 ? null : placeWithCountry(tidyText(cell.raw))
    if (place === null || draft.stated.country_code === undefined) continue
    note(draft, cell, 'city.with-country', null)
    const { city } = draft.stated
    if (city === undefined) draft.stated.city = place
    else if (foldKey(String(city)) !== foldKey(place)) keepRaw(draft, cell, 'country_code')
  }
}

/** The cell of a postal code without what a spreadsheet made of it; null where nothing can be stored by itself. */
export function takePostalCode(draft: Draft, cell: Cell, country: string | undefined): Cell | null {
  const { value, suggestion, rule, issue } = cleanPostalCode(cell.raw, country)
  if (issue === null) {
    if (rule === 'postal_code.decimals' || rule === 'postal_code.tidied') note(draft, cell, rule, null)
    return value === null ? cell : { ...cell, raw: value }
  }
  const { column, raw } = cell
  draft.notes.push({ column, issue, ...(suggestion === null ? {} : { suggestion }) })
  keepRaw(draft, cell, 'postal_code')
  if (issue === 'postal_code.zero-lost' && suggestion !== null)
    draft.reasons.push({ code: issue, column, value: raw, suggestion })
  return null
}
