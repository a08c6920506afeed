import { readParty } from '../../../../cleaning/names/evidence/read-party.ts'
import { isGivenWord } from '../../../../cleaning/names/is-given-word.ts'
import { isBlank } from '../../../../cleaning/text/is-blank.ts'
import type { ColumnMapping } from '../../../mapping/column-mapping.ts'

const names: ReadonlySet<string | null> = new Set(['display_name', 'first_name', 'last_name'])

/**
 * What a column of firms is in one record of a file that has people in it: the name, where the cell is somebody's and no
 * other column names anybody. Undefined for a file without such a column.
 */
export function createPersonReader(
  columns: readonly ColumnMapping[],
): ((cells: readonly string[], ofRow: readonly ColumnMapping[]) => readonly ColumnMapping[]) | undefined {
  const at = columns.findIndex(({ field, seen }) => field === 'company_primary' && seen?.people === true)
  const party = columns[at]
  if (party === undefined) return undefined
  const asName: ColumnMapping = { ...party, field: 'display_name', position: 1 }
  const others = columns.flatMap(({ field }, index) => (names.has(field) ? [index] : []))
  return (cells, ofRow) => {
    const raw = cells[at] ?? ''
    const isNamed = others.some((index) => !isBlank(cells[index] ?? ''))
    if (isNamed || isBlank(raw) || !isSomebody(raw.trim())) return ofRow
    return ofRow.map((column, index) => (index === at ? asName : column))
  }
}

/** Among people a given name alone is somebody's. */
const isSomebody = (text: string): boolean => readParty(text) === 'person' || isGivenWord(text)
