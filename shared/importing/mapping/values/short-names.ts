import { stateCode } from '../../../cleaning/country/us-states.ts'
import type { CustomerField } from '../../../customers/fields.ts'
import { normalizeHeader } from '../normalize-header.ts'

const fits = (pattern: RegExp) => (cell: string) => pattern.test(cell.trim())

/** What names that are short for many things are short for, where all of their cells are that. */
const shortNames: Readonly<Record<string, readonly [CustomerField, (cell: string) => boolean]>> = {
  st: ['region', (cell) => stateCode(cell) !== null],
  // Brevo keeps the number to send to under `SMS`.
  sms: ['phone', fits(/^[+(]?\d[\d\s().-]{7,18}$/)],
  pc: [
    'postal_code',
    fits(/^(?:[A-Z]{1,2}-)?\d{4,6}(?:[ -]?(?:[A-Z]{2}|\d{3,4}))?$|^[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}$/i),
  ],
}

/** The field of a column whose name says too little, by its cells; null where one of them is something else. */
export function fieldOfShortName(column: string, cells: readonly string[]): CustomerField | null {
  const name = normalizeHeader(column)
  const [field, isLike] = Object.hasOwn(shortNames, name) ? (shortNames[name] ?? []) : []
  const filled = cells.filter((cell) => cell.trim() !== '')
  return field !== undefined && isLike !== undefined && filled.length > 0 && filled.every(isLike) ? field : null
}
