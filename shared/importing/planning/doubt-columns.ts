import { isEmptyCell } from '../../csv/records/is-empty-cell.ts'
import type { Warning, WarningOf } from '../../csv/warning.ts'
import type { CustomerField } from '../../customers/fields.ts'
import { isAmbiguous, traitOf } from '../mapping/column-format.ts'
import type { ColumnMapping } from '../mapping/column-mapping.ts'
import { certain } from '../mapping/find-named-field.ts'
import { countUnread, type UnreadCells } from './count-unread.ts'
import { findUnmapped } from './find-unmapped.ts'
import { needsCountry, type ProposedCountry, proposeCountry } from './propose-country.ts'
import { whereRecordsAre } from './where-records-are.ts'

/** Fields that say who a customer is, beside their e-mail and phone. */
const naming: readonly CustomerField[] = [
  ...(['id', 'display_name', 'first_name', 'last_name', 'company_primary'] as const),
  ...(['youtube_handle', 'youtube_channel_url'] as const),
]
const contact: readonly CustomerField[] = ['email', 'phone']

/** A column tells what it is by at least so many cells. */
const cellsMin = 3

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
  const unread = mapping.map((_, index) => countUnread(mapping, index, rows, country))
  const said = country === undefined && unread.some(needsCountry) ? whereRecordsAre(mapping, rows) : undefined
  return [
    ...doubtWho(mapping, rows).filter(({ code }) => !isConfirmed || code !== 'columns.nobody'),
    ...mapping.flatMap(doubtName),
    ...mapping.flatMap(doubtFormat),
    ...findUnmapped(mapping, rows, country),
    ...mapping.flatMap((column, index) => tellDeleted(column, filledCells(rows, index))),
    ...mapping.flatMap((column, index) => {
      const found = unread[index]
      return found === undefined ? [] : doubtRead(column, found, proposeCountry(mapping, index, rows, found, said))
    }),
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

const filledCells = (rows: Rows, index: number): string[] =>
  rows.map((cells) => (cells[index] ?? '').trim()).filter((cell) => cell !== '')

/** Most of its cells can't be read; of phone numbers also some, where a country would help. */
function doubtRead(
  column: ColumnMapping,
  { kind, unread: cells, filled: of }: UnreadCells,
  proposed: ProposedCountry | undefined,
): WarningOf<'columns.unread'>[] {
  if (kind === null || of < cellsMin || isAmbiguous(column)) return []
  if (cells * 2 <= of && proposed === undefined) return []
  return [{ code: 'columns.unread', column: column.column, kind, cells, of, ...proposed }]
}
