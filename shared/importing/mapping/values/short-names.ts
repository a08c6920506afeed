import { stateCode } from '../../../cleaning/country/us-states.ts'
import type { CustomerField } from '../../../customers/fields.ts'
import { headerWords, normalizeHeader } from '../normalize-header.ts'

const fits = (pattern: RegExp) => (cell: string) => pattern.test(cell.trim())

/** In most of them; somebody writes `ask Bo` or an extension where a number should be. */
const phoneShare = 0.6
/** `Ph` is the acid of water too: its cells are numbers of two digits. */
const ofPhones =
  /^(?:(?:off|office|ofc|res|resi|residence|home|work|mob|cust|customer|client|alt|other|main|pri|sec|land|cont|contact) ?)?ph(?: ?(?:off|office|res|resi|residence|home|work|mob|mobile|land|landline|main|alt|other|h|w|o|r|m|c|no|nr|num|number|\d{1,2}))*$/

function isPhone(cell: string): boolean {
  const text = cell.normalize('NFKC').replace(/(?:x|ext\.?|extn\.?|#)\s*\d{1,6}\s*$/i, '')
  const digits = text.replace(/\D/g, '').length
  return (
    digits >= 7 &&
    digits <= 15 &&
    /^[^\p{L}@]*\p{L}{0,12}[^\p{L}@]*$/u.test(text) &&
    !/^\s*\p{Sc}|\d[.,]\d{2}\s*$|^\s*\d{1,3}[.,]\d+\s*$/u.test(text)
  )
}

/** What names that are short for many things are short for, where all of their cells are that. */
const shortNames: Readonly<Record<string, readonly [CustomerField, (cell: string) => boolean]>> = {
  st: ['region', (cell) => stateCode(cell) !== null],
  // A code of many a thing in Polish; `00-950` is one of posts.
  kod: ['postal_code', fits(/^\d{2}-\d{3}$/)],
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
  if (field === undefined && ofPhones.test(headerWords(column).join(' ')))
    return filled.length > 0 && filled.filter(isPhone).length >= phoneShare * filled.length ? 'phone' : null
  return field !== undefined && isLike !== undefined && filled.length > 0 && filled.every(isLike) ? field : null
}
