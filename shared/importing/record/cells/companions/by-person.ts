import { readAddress } from '../../../../cleaning/names/evidence/read-address.ts'
import { readParty } from '../../../../cleaning/names/evidence/read-party.ts'
import { isGivenWord } from '../../../../cleaning/names/is-given-word.ts'
import { isBlank } from '../../../../cleaning/text/is-blank.ts'
import type { ColumnMapping } from '../../../mapping/column-mapping.ts'
import { isCustomerNoun, isPartyColumn } from '../../../mapping/naming/customer-names.ts'
import { isAddressColumn } from '../../../mapping/naming/fillers.ts'
import { headerWords } from '../../../mapping/normalize-header.ts'

const names: ReadonlySet<string | null> = new Set(['display_name', 'first_name', 'last_name'])

/**
 * What a column of those whom one deals with is in one record: the name of a person, or that of a firm. It is what a
 * column of forms of address says; else a cell of a column of firms is a name where that column has people in it, the cell
 * is somebody's and no other column names anybody. Undefined for a file where nothing says so.
 */
export function createPersonReader(
  columns: readonly ColumnMapping[],
): ((cells: readonly string[], ofRow: readonly ColumnMapping[]) => readonly ColumnMapping[]) | undefined {
  const address = columns.findIndex(({ column, field }) => field === null && isAddressColumn(headerWords(column)))
  const at = findParty(columns, address >= 0)
  const party = columns[at]
  if (party === undefined) return undefined
  const asPerson: ColumnMapping = { ...party, field: 'display_name', position: 1 }
  const asFirm: ColumnMapping = { ...party, field: 'company_primary', position: 1 }
  const others = columns.flatMap(({ field }, index) => (index !== at && names.has(field) ? [index] : []))
  const whoIs = (raw: string, cells: readonly string[]) => {
    const addressed = readAddress(cells[address] ?? '')
    if (addressed === 'firm' || (addressed === 'person' && readParty(raw) !== 'firm')) return addressed
    return addressed === null && party.seen?.people === true && isSomebody(raw) ? 'person' : null
  }
  return (cells, ofRow) => {
    const raw = (cells[at] ?? '').trim()
    if (isBlank(raw) || others.some((index) => !isBlank(cells[index] ?? ''))) return ofRow
    const who = whoIs(raw, cells)
    return who === null ? ofRow : ofRow.with(at, who === 'person' ? asPerson : asFirm)
  }
}

/** The column of firms that has people in it, as its cells or a column beside it say; or that of customers, of whichever kind. */
function findParty(columns: readonly ColumnMapping[], isAddressed: boolean): number {
  const firms = columns.findIndex(({ field }) => field === 'company_primary')
  const { column = '', seen } = columns[firms] ?? {}
  if (firms >= 0) return seen?.people === true || (isAddressed && isPartyColumn(column)) ? firms : -1
  return isAddressed ? columns.findIndex((one) => one.field === 'display_name' && isCustomerNoun(one.column)) : -1
}

/** Among people a given name alone is somebody's. */
const isSomebody = (text: string): boolean => readParty(text) === 'person' || isGivenWord(text)
