import { isSameFirm, mayBePerson, withoutMessrs } from '../../../cleaning/names/asides/is-same-firm.ts'
import { isCompany } from '../../../cleaning/names/is-company.ts'
import { isGivenWord } from '../../../cleaning/names/is-given-word.ts'
import { tidyName } from '../../../cleaning/names/tidy-name.ts'
import { otherFamilies } from '../../../cleaning/names/words/family-names.ts'
import { cleanText } from '../../../cleaning/text/clean-text.ts'
import { foldKey } from '../../../cleaning/text/fold-key.ts'
import { readRemark } from '../../../cleaning/text/read-remark.ts'
import { counts, totals } from '../../reading/footer-words.ts'
import { type Cell, type Draft, keepRaw, type NameField, note } from './draft.ts'
import { state } from './take-cell.ts'

/**
 * Takes a cell that names nobody: a remark on the row, the end of a list, a count, or a firm in a column of given or of
 * family names. It is no name, and is kept as it came; whoever is known by nothing else needs a person.
 *
 * @returns whether nothing of it is left to be read as a name
 */
export function takeNoName(
  draft: Draft,
  cell: Cell,
  field: NameField,
  value: string,
  others: readonly Cell[],
): boolean {
  const remark = isCount(value) ? 'remark' : readRemark(value)
  if (remark === 'remark') {
    note(draft, cell, 'name.remark', null)
    keepRaw(draft, cell, field)
    return true
  }
  const isDoubted = remark === 'maybe' || (remark === 'test' && field === 'display_name')
  if (isDoubted || (remark === 'alone' && otherName(field, others) === '')) doubt(draft, cell)
  return field === 'display_name'
    ? takeFirmAlone(draft, cell, tidyName(value))
    : takeCompany(draft, cell, field, tidyName(value), others)
}

export const doubt = (draft: Draft, { column, raw }: Cell) =>
  draft.reasons.push({ code: 'name.maybe-nothing', column, value: raw })

/** `34 visitors`, 計30名: what stands below a table. Sum alone may be a name. */
function isCount(value: string): boolean {
  if (value.length > 80 || !/\d/.test(value)) return false
  const said = totals.exec(value)?.groups
  return counts.test(value) || said?.number !== undefined || said?.nounNumber !== undefined
}

/** A full name that is the firm's once more names nobody: `Acme` of `Acme`, `M/s Royal Textiles`. A sole trader is somebody. */
function takeFirmAlone(draft: Draft, cell: Cell, name: string): boolean {
  const { company_primary: company } = draft.stated
  const firm = withoutMessrs(name)
  const isSame = company !== undefined && isSameFirm(String(company), firm)
  if (firm === name && (!isSame || mayBePerson(name))) return false
  if (company !== undefined && !isSame) {
    draft.reasons.push({ code: 'name.is-a-company', column: cell.column, value: cell.raw })
    return false
  }
  draft.stated.company_primary = company ?? firm
  note(draft, cell, 'name.company', null)
  keepRaw(draft, cell, 'display_name')
  return true
}

/** A firm goes to its own column, where that says nothing else and nothing more of it stands in the other name. */
function takeCompany(draft: Draft, cell: Cell, field: NameField, name: string, others: readonly Cell[]): boolean {
  if (!isCompany(name)) return false
  const { company_primary } = draft.stated
  const isSaid = company_primary !== undefined && foldKey(String(company_primary)) === foldKey(name)
  if (!isSaid && (company_primary !== undefined || mayBeCut(field, others))) {
    draft.reasons.push({ code: 'name.is-a-company', column: cell.column, value: cell.raw })
    state(draft, cell, field, name)
    return true
  }
  if (company_primary === undefined) draft.stated.company_primary = name
  note(draft, cell, 'name.company', null)
  keepRaw(draft, cell, field)
  return true
}

/** Anna, Alpen-Technik GmbH; but Blue Mesa, Software Inc. */
function mayBeCut(field: NameField, others: readonly Cell[]): boolean {
  const text = otherName(field, others)
  return text !== '' && !otherFamilies.has(foldKey(text)) && !text.split(' ').every(isGivenWord)
}

/** What the column of the other half of a name says. */
function otherName(field: NameField, others: readonly Cell[]): string {
  const half = field === 'first_name' ? 'last_name' : 'first_name'
  const other = field === 'display_name' ? undefined : others.find((one) => one.field === half)
  return cleanText(other?.raw ?? '').value ?? ''
}
