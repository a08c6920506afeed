import type { CellsKind } from '../../csv/warning-values.ts'
import { kindOf } from '../../customers/fields.ts'
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
  const parts = mapping.flatMap(({ companionOf }, at) => (companionOf?.of === index ? [at] : []))
  const places = [...placesOfCountries(mapping), index, ...parts].filter((place, at, all) => all.indexOf(place) === at)
  const columns = pickColumns(mapping, places)
  const read = rows.flatMap((cells) => {
    const isFilled = (cells[index] ?? '').trim() !== ''
    return isFilled
      ? (readCell(
          columns,
          column,
          places.map((place) => cells[place] ?? ''),
          country,
        ) ?? [])
      : []
  })
  return { kind, unread: read.filter((isRead) => !isRead).length, filled: read.length }
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
  { field, custom }: ColumnMapping,
  cells: readonly string[],
  country: string | undefined,
): boolean | null {
  const { record, reasons } = cleanRecord(columns, cells, 'repair', {
    emptyCells: 'keep',
    defaults: country === undefined ? {} : { country_code: country },
  })
  const { extra } = record as Partial<Record<string, Record<string, unknown>>>
  const name = field ?? custom?.key ?? ''
  const value = field === null ? extra?.[name] : record[field]
  if (value !== undefined) return true
  return extra?.[`${name}_raw`] !== undefined || reasons.length > 0 ? false : null
}
