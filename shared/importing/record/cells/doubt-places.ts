import { isCountryName } from '../../../cleaning/country/clean-country.ts'
import { stateCode } from '../../../cleaning/country/us-states.ts'
import { tidyText } from '../../../cleaning/text/tidy-text.ts'
import { isStreet } from '../../../cleaning/values/is-street.ts'
import type { CustomerField } from '../../../customers/fields.ts'
import type { ColumnMapping } from '../../mapping/column-mapping.ts'
import type { Cell, Draft } from './draft.ts'

const places: ReadonlySet<CustomerField | null> = new Set([
  ...(['address_primary', 'city', 'region', 'postal_code'] as const),
])
const longest = 100

/** The columns of an address whose cells are mostly numbers: what one of them is says the header, and no single record. */
export const columnsOfNumbers = (columns: readonly ColumnMapping[]): ReadonlySet<string> =>
  new Set(
    columns
      .filter(({ field, seen }) => {
        const form = seen?.form?.is
        return places.has(field) && field !== 'postal_code' && (form === 'code' || form === 'phone')
      })
      .map(({ column }) => column),
  )

/**
 * Asks about an address one of whose cells can't be what its column says: a city, a region or a street that is a postal
 * code, and a postal code that is a street, a state or a country. The others may stand in the wrong columns as well.
 *
 * @param numbers columns whose cells are mostly numbers
 */
export function doubtPlaces(draft: Draft, cells: readonly Cell[], numbers: ReadonlySet<string>): void {
  for (const { field, column, raw } of cells) {
    if (!places.has(field) || raw.length > longest || numbers.has(column)) continue
    if (!(field === 'postal_code' ? isNoCode(raw) : isCodeAlone(raw))) continue
    draft.reasons.push({ code: 'address.wrong-column', column, value: raw })
    return
  }
}

/** Four digits at least, or letters and digits as in the United Kingdom and in Canada. */
const codeAlone =
  /^(?:\d{4,7}|\d{5}-\d{3,4}|\d{3}[- ]\d{2}|\d{3}-\d{4}|\d{2}-\d{3}|[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|[A-Z]\d[A-Z] ?\d[A-Z]\d)$/i

const isCodeAlone = (raw: string): boolean =>
  raw.length < 20 && /\d|[０-９]/.test(raw) && codeAlone.test(tidyText(raw).normalize('NFKC'))

/** Capitals alone are a state: `ok` is a word. */
function isNoCode(raw: string): boolean {
  const text = tidyText(raw)
  if (/\d/.test(text)) return isStreet(text) || /^\d{1,4}\p{L}?,? \p{L}+\.? \p{L}+/u.test(text)
  const isState = stateCode(text) !== null && (text.length > 2 || text === text.toUpperCase())
  return isState || ((text.length > 3 || /[^\x20-\x7f]/.test(text)) && isCountryName(text))
}
