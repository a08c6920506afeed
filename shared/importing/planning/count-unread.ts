import type { CellsKind } from '../../csv/warning-values.ts'
import { kindOf } from '../../customers/fields.ts'
import { ownOf } from '../../own-of.ts'
import type { ColumnMapping } from '../mapping/column-mapping.ts'
import { pickColumns } from '../mapping/companions/pick-columns.ts'
import { cleanRecord } from '../record/clean-record.ts'

export interface UnreadCells {
  /** What the cells should be; null for a column of anything that every cell may be. */
  readonly kind: CellsKind | null
  /** Of the filled ones, those of which no value comes. A word for nothing (`n/a`) is not filled. */
  readonly unread: number
  readonly filled: number
}

const none: UnreadCells = { kind: null, unread: 0, filled: 0 }

/**
 * How many cells of a column can't be read as what the column is. They are read by the rules of the import, each beside
 * the country of its record.
 *
 * @param country of all records that say none
 */
export function countUnread(
  mapping: readonly ColumnMapping[],
  index: number,
  rows: readonly (readonly string[])[],
  country: string | undefined,
): UnreadCells {
  const column = mapping[index]
  const kind = column === undefined ? null : kindOfColumn(column)
  if (column === undefined || kind === null || column.evidence === 'export') return none
  const alone = readCells(mapping, column, index, nextTo(mapping, index), rows, country)
  // What the rest of a record tells, as of `P` beside Lisboa, is asked where it would make a difference.
  if (alone.unread * 2 <= alone.filled) return { kind, ...alone }
  const places = mapping.flatMap(({ field }, at) => (at === index || field !== column.field ? [at] : []))
  const whole = readCells(mapping, column, index, places, rows, country)
  return { kind, filled: alone.filled, unread: Math.min(alone.unread, whole.unread) }
}

/** The columns that say how to read another one. */
function nextTo(mapping: readonly ColumnMapping[], index: number): number[] {
  const parts = mapping.flatMap(({ companionOf }, at) => (companionOf?.of === index ? [at] : []))
  return [...new Set([...placesOfCountries(mapping), index, ...parts])]
}

function readCells(
  mapping: readonly ColumnMapping[],
  column: ColumnMapping,
  index: number,
  places: readonly number[],
  rows: readonly (readonly string[])[],
  country: string | undefined,
): Omit<UnreadCells, 'kind'> {
  const columns = pickColumns(mapping, places)
  const read = rows.flatMap((cells) => {
    if ((cells[index] ?? '').trim() === '') return []
    const picked = places.map((place) => cells[place] ?? '')
    return readCell(columns, column, picked, country) ?? []
  })
  return { unread: read.filter((isRead) => !isRead).length, filled: read.length }
}

const placesOfCountries = (mapping: readonly ColumnMapping[]): number[] =>
  mapping.flatMap(({ field, companionOf }, at) => (field === 'country_code' && companionOf === undefined ? [at] : []))

function kindOfColumn({ field, custom, companionOf }: ColumnMapping): CellsKind | null {
  if (companionOf !== undefined) return null
  if (field === null) return custom?.kind === 'date' ? 'date' : null
  const kind = kindOf(field)
  return kind === 'email' || kind === 'phone' || kind === 'country' || kind === 'date' ? kind : null
}

/** Whether a value comes of it; null where it says that there is none. */
function readCell(
  columns: readonly ColumnMapping[],
  { column, field, custom }: ColumnMapping,
  cells: readonly string[],
  country: string | undefined,
): boolean | null {
  const { record, reasons } = cleanRecord(columns, cells, 'repair', {
    emptyCells: 'keep',
    defaults: country === undefined ? {} : { country_code: country },
  })
  const { extra = {} } = record as Partial<Record<string, Record<string, unknown>>>
  const name = field ?? custom?.key ?? ''
  const value = field === null ? ownOf(extra, name) : record[field]
  if (value !== undefined) return true
  return ownOf(extra, `${name}_raw`) !== undefined ||
    reasons.some((reason) => reason.column === undefined || reason.column === column)
    ? false
    : null
}
