import { cleanCountry } from '../../cleaning/country/clean-country.ts'
import type { Warning, WarningOf } from '../../csv/warning.ts'
import type { CustomerField } from '../../customers/fields.ts'
import type { ColumnMapping } from './column-mapping.ts'
import { findFieldOfValues } from './find-field-of-values.ts'

/** Fields that say who a customer is, beside their e-mail and phone. */
const naming: readonly CustomerField[] = [
  ...(['id', 'display_name', 'first_name', 'last_name', 'company_primary'] as const),
  ...(['youtube_handle', 'youtube_channel_url'] as const),
]
const contact: readonly CustomerField[] = ['email', 'phone']

/** So many of a column's cells tell what it is, and it has at least so many. */
const shareOfCells = 0.8
const cellsMin = 3

/**
 * What is doubtful about the columns of a file: nobody could be known by them, or one that holds what identifies
 * people goes nowhere. What a person, an earlier file or Harbour itself has decided is not doubted.
 *
 * @param rows cells of some records, in the order of the columns
 */
export function doubtColumns(mapping: readonly ColumnMapping[], rows: readonly (readonly string[])[]): Warning[] {
  const gives = (fields: readonly CustomerField[]) =>
    mapping.some(({ field }) => field !== null && fields.includes(field))
  const who: Warning[] = gives(naming)
    ? []
    : [{ code: gives(contact) ? ('columns.only-contact' as const) : ('columns.nobody' as const) }]
  return [
    ...who,
    ...mapping.flatMap(({ column, doubt }) =>
      doubt === undefined ? [] : [{ code: `columns.${doubt}` as const, column }],
    ),
    ...mapping.flatMap((column, index) =>
      doubtUnmapped(
        column,
        rows.map((cells) => cells[index] ?? ''),
      ),
    ),
  ]
}

function doubtUnmapped(mapping: ColumnMapping, cells: readonly string[]): WarningOf<'columns.unmapped'>[] {
  const { column, field, custom, evidence } = mapping
  if (field !== null || custom !== undefined || evidence !== 'none') return []
  const kind = kindOfCells(cells.map((cell) => cell.trim()).filter((cell) => cell !== ''))
  return kind === null ? [] : [{ code: 'columns.unmapped', column, kind }]
}

function kindOfCells(filled: readonly string[]): 'email' | 'phone' | 'country' | null {
  if (filled.length < cellsMin) return null
  const field = findFieldOfValues(filled)?.field
  // A long number without a plus, a blank or a dash is more likely a key of another system.
  if (field === 'email' || (field === 'phone' && filled.every((cell) => /[-+() ]/.test(cell)))) return field
  // Two letters are a language or a state as well.
  const isCountry = (cell: string) => cell.length > 3 && cleanCountry(cell).value !== null
  return filled.filter(isCountry).length >= shareOfCells * filled.length ? 'country' : null
}
