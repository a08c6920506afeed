import { readAskFor } from '../../../cleaning/names/asides/ask-for.ts'
import { isSameFirm, mayBePerson, withoutMessrs } from '../../../cleaning/names/asides/is-same-firm.ts'
import { readBusiness } from '../../../cleaning/names/evidence/read-business.ts'
import { isCompany } from '../../../cleaning/names/is-company.ts'
import { isGivenWord } from '../../../cleaning/names/is-given-word.ts'
import { tidyName } from '../../../cleaning/names/tidy-name.ts'
import { otherFamilies } from '../../../cleaning/names/words/family-names.ts'
import { cleanText } from '../../../cleaning/text/clean-text.ts'
import { foldKey } from '../../../cleaning/text/fold-key.ts'
import { isAmount } from '../../../cleaning/text/is-amount.ts'
import { isAnybody, isPlaceholder, readRemark } from '../../../cleaning/text/read-remark.ts'
import { mayBeLineOfList } from '../../../cleaning/text/words/words-for-lines.ts'
import { counts, totals } from '../../reading/footer-words.ts'
import { type Cell, type Draft, keepRaw, type NameField, note } from './draft.ts'
import { state } from './take-cell.ts'

/**
 * Takes a cell that names nobody: a remark on the row, the end of a list, a count, an amount, or a firm in a column of given or of
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
  const isNobody = isPlaceholder(value) && (field === 'display_name' || otherName(field, others) === '')
  const remark = isNobody || isCount(value) || readAskFor(value) === null ? 'remark' : readRemark(value)
  if (remark === 'remark') {
    note(draft, cell, 'name.remark', null)
    keepRaw(draft, cell, field)
    return true
  }
  const isTest =
    (remark === 'test' && field === 'display_name') ||
    others.some(isOfTest) ||
    (isAnybody(value) && others.some(isOfNobody))
  const isDoubted =
    remark === 'maybe' || isTest || isAmount(value) || (!isReached(draft) && isLine(value, field, others))
  if (isDoubted || (remark === 'alone' && isNoName(otherName(field, others)))) doubt(draft, cell)
  return field === 'display_name'
    ? takeFirmAlone(draft, cell, tidyName(value), others)
    : takeCompany(draft, cell, field, tidyName(value), others)
}

/** Nothing, or a remark as well: `DO NOT USE` beside `DUPLICATE`. */
const isNoName = (name: string): boolean => name === '' || readRemark(name) !== null

/** Whether a cell says how to reach the customer, or of what firm it is. */
const isReached = ({ phones, emails, stated }: Draft): boolean =>
  phones.length > 0 ||
  emails.length > 0 ||
  ['company_primary', 'youtube_handle', 'youtube_channel_url', 'address_primary'].some((field) =>
    Object.hasOwn(stated, field),
  )

/** Both halves may be one line: `Anonymous` and `Donor`. */
function isLine(value: string, field: NameField, others: readonly Cell[]): boolean {
  const half = field === 'first_name' ? 'last_name' : 'first_name'
  const other = field === 'display_name' ? '' : (others.find((one) => one.field === half)?.raw ?? '')
  return mayBeLineOfList(field === 'first_name' ? `${value} ${other}` : `${other} ${value}`.trim())
}

/** A firm that is called Test, PRUEBA or 見本. */
const isOfTest = ({ field, raw }: Cell): boolean => field === 'company_primary' && readRemark(raw) === 'test'

/** A name that anybody has, with an address that is kept for examples (RFC 2606) or the word for a test in a note. */
const isOfNobody = ({ field, raw }: Cell): boolean =>
  field === 'email'
    ? /@(?:[^@]*\.)?(?:example\.(?:com|org|net)|(?:example|test|invalid|localhost)\.?)$|@(?:example|test|sample|domain)\./i.test(
        raw.trim(),
      )
    : (field === 'notes' || field === 'tags' || field === 'status' || field === null) && readRemark(raw) === 'test'

export const doubt = (draft: Draft, { column, raw }: Cell) =>
  draft.reasons.push({ code: 'name.maybe-nothing', column, value: raw })

/** `34 visitors`, 計30名: what stands below a table. Sum alone may be a name. */
function isCount(value: string): boolean {
  if (value.length > 80 || !/\d/.test(value)) return false
  const said = totals.exec(value)?.groups
  return counts.test(value) || said?.number !== undefined || said?.nounNumber !== undefined
}

/**
 * A full name that is the firm's once more names nobody: `Acme` of `Acme`, `M/s Royal Textiles`. A sole trader is somebody.
 * Where columns of their own name somebody, a firm is theirs.
 */
function takeFirmAlone(draft: Draft, cell: Cell, name: string, others: readonly Cell[]): boolean {
  const { company_primary: company } = draft.stated
  const firm = withoutMessrs(name)
  const isSame = company !== undefined && isSameFirm(String(company), firm)
  const isOfSomebody = company === undefined && others.some(isFilledHalf)
  if (firm === name && (!isSame || mayBePerson(name)) && !(isOfSomebody && isCompany(name))) return false
  if (company !== undefined && !isSame) {
    doubtFirm(draft, cell)
    return false
  }
  draft.stated.company_primary = company ?? firm
  note(draft, cell, 'name.company', null)
  keepRaw(draft, cell, 'display_name')
  return true
}

const doubtFirm = (draft: Draft, { column, raw }: Cell) =>
  draft.reasons.push({ code: 'name.is-a-company', column, value: raw })

const isFilledHalf = ({ field, raw }: Cell): boolean =>
  (field === 'first_name' || field === 'last_name') && cleanText(raw).value !== null

/** A firm goes to its own column, where that says nothing else and nothing more of it stands in the other name. */
function takeCompany(draft: Draft, cell: Cell, field: NameField, name: string, others: readonly Cell[]): boolean {
  if (!isCompany(name)) return false
  const { company_primary } = draft.stated
  const isSaid = company_primary !== undefined && foldKey(String(company_primary)) === foldKey(name)
  if (!isSaid && (company_primary !== undefined || mayBeCut(field, others))) {
    doubtFirm(draft, cell)
    state(draft, cell, field, name)
    return true
  }
  if (company_primary === undefined) draft.stated.company_primary = name
  note(draft, cell, 'name.company', null)
  keepRaw(draft, cell, field)
  return true
}

/** What may be a business or somebody, where nothing else says which: `Bank Cler`, `Anna Hotel`, and `Göldlin` beside `Apotheke`. */
export function doubtBusiness(draft: Draft, cell: Cell, field: NameField, name: string, others: readonly Cell[]): void {
  const isFirm =
    field === 'display_name'
      ? draft.stated.company_primary === undefined && !others.some(isFilledHalf) && readBusiness(name) === 'maybe'
      : isFirmInHalves(field, name, otherName(field, others))
  if (isFirm) doubtFirm(draft, cell)
}

/** Of the two cells, the one with the word is to blame. */
function isFirmInHalves(field: NameField, name: string, other: string): boolean {
  if (other === '') return readBusiness(name) === 'maybe'
  const whole = field === 'first_name' ? `${name} ${other}` : `${other} ${name}`
  const hasWord = readBusiness(`${unknownName} ${name}`) !== null && readBusiness(`${unknownName} ${other}`) === null
  return hasWord && readBusiness(whole) !== null
}

/** Nobody's, so that what stands beside it decides. */
const unknownName = 'xxxx'

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
