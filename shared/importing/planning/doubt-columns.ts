import { isEmptyCell } from '../../csv/records/is-empty-cell.ts'
import type { Warning, WarningOf } from '../../csv/warning.ts'
import type { UnmappedKind } from '../../csv/warning-values.ts'
import type { CustomerField } from '../../customers/fields.ts'
import { isAmbiguous, traitOf } from '../mapping/column-format.ts'
import type { ColumnMapping } from '../mapping/column-mapping.ts'
import { countCountries, findFieldOfValues } from '../mapping/find-field-of-values.ts'
import { certain } from '../mapping/find-named-field.ts'
import { mentionsName } from '../mapping/naming/mentions-name.ts'
import { isFax } from '../mapping/naming/part-names.ts'
import { kindOfValue } from '../mapping/values/value-kind.ts'
import { countUnread } from './count-unread.ts'

/** Fields that say who a customer is, beside their e-mail and phone. */
const naming: readonly CustomerField[] = [
  ...(['id', 'display_name', 'first_name', 'last_name', 'company_primary'] as const),
  ...(['youtube_handle', 'youtube_channel_url'] as const),
]
const contact: readonly CustomerField[] = ['email', 'phone']
const personal: readonly CustomerField[] = ['id', 'display_name', 'first_name', 'last_name']

/** So many of a column's cells tell what it is, and it has at least so many. */
const shareOfCells = 0.8
const cellsMin = 3
/** Beside countries, such a column may hold towns. */
const shareOfCountries = 0.5

type Rows = readonly (readonly string[])[]

interface Circumstances {
  /** A person has looked at these very columns: it is known that they name nobody. */
  readonly isConfirmed?: boolean
  /** The country of all records that say none. */
  readonly country?: string | undefined
}

/**
 * What is doubtful about the columns of a file: nobody could be known by them, one that holds what identifies people
 * goes nowhere, or the cells of one can't be read, or in two ways. What a person, an earlier file or Harbour itself has
 * decided is not doubted.
 *
 * @param rows cells of some records, in the order of the columns
 */
export function doubtColumns(
  mapping: readonly ColumnMapping[],
  rows: Rows,
  { isConfirmed = false, country }: Circumstances = {},
): Warning[] {
  const hasNames = mapping.some((column) => isOf(personal, column))
  return [
    ...doubtWho(mapping, rows).filter(({ code }) => !isConfirmed || code !== 'columns.nobody'),
    ...mapping.flatMap(doubtName),
    ...mapping.flatMap(doubtFormat),
    ...mapping.flatMap((column, index) => doubtUnmapped(column, filledCells(rows, index), hasNames)),
    ...mapping.flatMap((column, index) => tellDeleted(column, filledCells(rows, index))),
    ...mapping.flatMap((column, index) => doubtRead(column, countUnread(mapping, index, rows, country))),
  ]
}

/** What nobody would see is left out, and would be missed where its field is restored later. */
const tellDeleted = ({ column, evidence }: ColumnMapping, cells: readonly string[]): Warning[] =>
  evidence === 'deleted' && cells.length > 0 ? [{ code: 'columns.deleted', column }] : []

/** Something says who a customer is. */
export const tellsWho = (mapping: readonly ColumnMapping[]): boolean =>
  mapping.some((column) => isOf([...naming, ...contact], column))

/** The same, for certain: by its name, or by cells enough. */
export const isKnown = (mapping: readonly ColumnMapping[], rows: Rows): boolean =>
  tellsWho(mapping.filter((column, index) => isSure(column, index, rows)))

const isOf = (fields: readonly CustomerField[], { field }: ColumnMapping): boolean =>
  field !== null && fields.includes(field)

function isSure({ confidence, evidence }: ColumnMapping, index: number, rows: Rows): boolean {
  if (confidence >= certain) return true
  return evidence === 'values' && rows.filter((cells) => !isEmptyCell(cells[index] ?? '')).length >= cellsMin
}

function doubtWho(mapping: readonly ColumnMapping[], rows: Rows): Warning[] {
  const telling = mapping.filter((column) => isOf([...naming, ...contact], column))
  if (telling.length === 0) return [{ code: 'columns.nobody' }]
  if (!isKnown(mapping, rows)) return [{ code: 'columns.guessed', columns: telling.map(({ column }) => column) }]
  return telling.some((column) => isOf(naming, column)) ? [] : [{ code: 'columns.only-contact' }]
}

function doubtName({ column, doubt, field }: ColumnMapping): Warning[] {
  if (doubt === undefined) return []
  if (doubt !== 'values-differ') return [{ code: `columns.${doubt}`, column }]
  return [{ code: 'columns.values-differ', column, ...(field === 'email' && { kind: field }) }]
}

function doubtFormat(mapping: ColumnMapping): Warning[] {
  const { column } = mapping
  if (!isAmbiguous(mapping)) return []
  return [{ code: traitOf(mapping)?.trait === 'date-order' ? 'columns.date-order' : 'columns.decimal-mark', column }]
}

function doubtUnmapped(
  { column, field, custom, evidence }: ColumnMapping,
  filled: readonly string[],
  hasNames: boolean,
): WarningOf<'columns.unmapped'>[] {
  if (field !== null || custom !== undefined || evidence !== 'none' || filled.length < cellsMin) return []
  const kind = kindOfCells(filled) ?? (!hasNames && mentionsName(column) && areTexts(filled) ? 'name' : null)
  return kind === null || (kind === 'phone' && isFax(column)) ? [] : [{ code: 'columns.unmapped', column, kind }]
}

const filledCells = (rows: Rows, index: number): string[] =>
  rows.map((cells) => (cells[index] ?? '').trim()).filter((cell) => cell !== '')

const areTexts = (filled: readonly string[]): boolean =>
  filled.filter((cell) => kindOfValue(cell) === 'text').length >= shareOfCells * filled.length

function kindOfCells(filled: readonly string[]): UnmappedKind | null {
  const field = findFieldOfValues(filled)?.field
  // A long number without a plus, a blank or a dash is more likely a key of another system.
  if (field === 'email') return field
  if (arePhones(filled)) return 'phone'
  return countCountries(filled) >= shareOfCountries * filled.length ? 'country' : null
}

/** Most of them; and most of these are written in groups, as no key is. */
function arePhones(filled: readonly string[]): boolean {
  const phones = filled.filter((cell) => kindOfValue(withoutExtension(cell)) === 'phone')
  return (
    phones.length >= shareOfPhones * filled.length &&
    phones.filter((cell) => /[-+()]|\d \d/.test(cell)).length * 2 >= phones.length
  )
}

const shareOfPhones = 0.6
/** `x204`, `ext. 12`, `(office)`, and the label in front. */
const withoutExtension = (cell: string): string =>
  cell
    .normalize('NFKC')
    .replace(/^\s*(?:tel|ph|phone|mob|mobile|cell|t|m|p|c|h|w|o|fax|whatsapp|wa)\s*[.:]?\s*(?=[+(\d])/i, '')
    .replace(/\s*(?:x|ext\.?|extn\.?|#|durchwahl|int\.?|内线|內線)\s*\d{1,6}\s*$/i, '')
    .replace(/\s*[([（][^)\]）\d]{1,20}[)\]）]\s*$/u, '')

function doubtRead(
  mapping: ColumnMapping,
  { kind, unread, filled }: ReturnType<typeof countUnread>,
): WarningOf<'columns.unread'>[] {
  if (kind === null || filled < cellsMin || unread * 2 <= filled || isAmbiguous(mapping)) return []
  return [{ code: 'columns.unread', column: mapping.column, kind, cells: unread, of: filled }]
}
