import { inferCustomerType } from '../../cleaning/choices/infer-customer-type.ts'
import { isRoleAddress } from '../../cleaning/email/is-role-address.ts'
import { readPersonName } from '../../cleaning/names/clean-name.ts'
import { isKnownPerson } from '../../cleaning/names/evidence/is-known-person.ts'
import { orderByAddress } from '../../cleaning/names/evidence/order-by-address.ts'
import { isCompany } from '../../cleaning/names/is-company.ts'
import { jobOfTitle } from '../../cleaning/names/titles.ts'
import { isBlank } from '../../cleaning/text/is-blank.ts'
import { cleanId } from '../../cleaning/values/clean-id.ts'
import { idColumn } from '../../csv/own-file.ts'
import { type CustomerField, kindOf } from '../../customers/fields.ts'
import type { EmailPolicy, Reason, RecordNote } from '../import.ts'
import { defaultSettings, type ImportSettings, neverEmptied } from '../import-settings.ts'
import type { ColumnMapping } from '../mapping/column-mapping.ts'
import { countriesOfFile } from '../mapping/countries-of-file.ts'
import { inferredColumn } from '../mapping/own-columns.ts'
import { doubtLine } from './cells/companions/doubt-line.ts'
import { doubtNames } from './cells/companions/doubt-names.ts'
import { takePhrases } from './cells/companions/take-phrases.ts'
import { columnsOfNumbers, doubtPlaces } from './cells/doubt-places.ts'
import { type Cell, type Draft, keepReferences, newDraft, type Value, withoutShape } from './cells/draft.ts'
import { createCellReader, isSaid } from './cells/read-cells.ts'
import { take } from './cells/take-cell.ts'
import { doubtDefault, doubtHome, takeCountry } from './cells/take-country.ts'
import { takeCutNames } from './cells/take-cut-name.ts'
import { takeRefusals } from './cells/take-do-not-contact.ts'
import { takeFormulas } from './cells/take-formulas.ts'
import { takeMisplaced } from './cells/take-misplaced.ts'
import { nameFields, takeName } from './cells/take-name.ts'
import { takeCityOfCountry } from './cells/take-place.ts'
import { takeSwapped } from './cells/take-swapped.ts'
import type { CleanOptions } from './clean-options.ts'
import { inferCountry } from './infer-country.ts'
import { takeEntities } from './take-entities.ts'

/** What one record of a file says, before anybody asks whom it is about. */
export interface CleanedRecord {
  /** `review`: its own cells need a person. `blank`: it has no cells worth the name. */
  readonly verdict: 'review' | 'blank' | null
  readonly reasons: readonly Reason[]
  /**
   * Stated values by field, and `tags`, `phones`, `emails`, `addresses`, `extra`, `email_shared`; only what is not blank.
   * Null where an empty cell is to empty the field.
   */
  readonly record: Readonly<Record<string, unknown>>
  /** Values that no cell states, and defaults of the batch; they only ever fill what is blank. */
  readonly inferred: Readonly<Record<string, unknown>>
  readonly notes: readonly RecordNote[]
  /** The person's name, for comparing. */
  readonly name: string | null
  readonly keys: RecordKeys
}

/** By what a customer is known again. */
export interface RecordKeys {
  readonly id: string | null
  readonly external_id: string | null
  readonly email: string | null
  /** All of them, the primary one first. An address of a desk is nobody's key. */
  readonly emails: readonly string[]
  readonly youtube_handle: string | null
  readonly youtube_channel_url: string | null
  readonly phones: readonly string[]
}

/**
 * Cleans one record by the same rules as `harbour clean`. Never throws, whatever the cells hold: what can't be read
 * goes to `extra` as `<field>_raw`, unmapped columns and overflow cells under their headers, and only an e-mail that
 * the policy refuses holds the record. What we wrote beside the record ourselves is no part of it.
 *
 * @param columns the mapping of each column, in the order of the cells
 */
export function cleanRecord(
  columns: readonly ColumnMapping[],
  cells: readonly string[],
  policy: EmailPolicy,
  settings: CleanOptions = defaultSettings,
): CleanedRecord {
  return createRecordCleaner(columns, policy, settings)(cells)
}

/** `cleanRecord` for the records of one file: prepares the columns once. */
export function createRecordCleaner(
  columns: readonly ColumnMapping[],
  policy: EmailPolicy,
  settings: CleanOptions = defaultSettings,
): (cells: readonly string[]) => CleanedRecord {
  const readCells = createCellReader(columns, settings.defaults.country_code)
  const names = columns.find(({ field }) => field === 'display_name')?.seen?.names
  const facts = { countries: countriesOfFile(columns), names }
  const numbers = columnsOfNumbers(columns)
  return (cells) => {
    const filled = readCells(cells)
    if (filled.length === 0) return emptyRecord
    const draft = newDraft(policy, settings, filled.some(isOurId), (field) => columnOf(columns, cells, field), facts)
    const placed = draft.isOwn
      ? filled
      : takeMisplaced(draft, takeSwapped(draft, takeRefusals(draft, takeFormulas(draft, takeEntities(draft, filled)))))
    if (!draft.isOwn) doubtPlaces(draft, placed, numbers)
    takeAll(draft, placed)
    const inferredCountry = draft.isOwn ? filled.find(({ column }) => column === inferredColumn)?.raw : undefined
    if (draft.references.length > 0) keepReferences(draft)
    return finish(draft, settings.emptyCells === 'clear' ? findEmptied(columns, cells) : [], inferredCountry)
  }
}

/** Takes all cells of a record in their turns. */
function takeAll(draft: Draft, cells: readonly Cell[]): void {
  doubtDefault(draft, cells)
  doubtHome(draft, cells)
  for (const cell of cells) {
    if (cell.rules.turn !== 'first') continue
    if (cell.field === 'country_code') takeCountry(draft, cell, cells)
    else take(draft, cell)
  }
  for (const cell of cells) {
    const { turn } = cell.rules
    if (turn === 'middle' || (turn === 'names' && draft.isOwn)) take(draft, cell)
  }
  for (const cell of cells) if (cell.rules.turn === 'last') take(draft, cell)
  if (draft.isOwn) return
  takeNames(draft, cells)
  doubtNames(draft, cells)
  takeCityOfCountry(draft, cells)
  doubtLine(draft, cells)
}

function takeNames(draft: Draft, all: readonly Cell[]): void {
  const cells = takePhrases(draft, takeCutNames(draft, all))
  for (const field of nameFields)
    for (const cell of cells) if (cell.field === field) takeName(draft, cell, field, cells)
}

const isOurId = ({ field, raw, column }: Cell) => field === 'id' && column === idColumn && cleanId(raw).value !== null

/** The column that states a field. A cell that a short row leaves out is none. */
function columnOf(
  columns: readonly ColumnMapping[],
  cells: readonly string[],
  field: CustomerField,
): string | undefined {
  return columns.find((one, i) => i < cells.length && one.field === field && isSaid(one, cells))?.column
}

/** Fields none of whose cells says anything. A cell that a short row leaves out is none. */
function findEmptied(columns: readonly ColumnMapping[], cells: readonly string[]): CustomerField[] {
  const said = new Set<CustomerField>()
  const mapped = new Set<CustomerField>()
  for (const [i, column] of columns.slice(0, cells.length).entries()) {
    const { field } = column
    if (field === null || !isSaid(column, cells)) continue
    mapped.add(field)
    if (!isBlank(cells[i] ?? '', kindOf(field))) said.add(field)
  }
  return [...mapped].filter((field) => !said.has(field) && !neverEmptied.includes(field))
}

function finish(draft: Draft, emptied: readonly CustomerField[], inferredCountry: string | undefined): CleanedRecord {
  const { stated, reasons } = draft
  const isCountryInferred = inferredCountry !== undefined && inferredCountry === stated.country_code
  const { primary: phone, further: phones } = setApart(draft.phones, 'phone', draft.isOwn)
  const inColumns = draft.emails.length > 1 ? draft.emails.toSorted((a, b) => a.position - b.position) : draft.emails
  const { primary: email, further: emails } = setApart(inColumns, 'email', draft.isOwn)
  const isDesk = email !== null && isRoleAddress(email)
  const record = copyStated(stated, isCountryInferred)
  if (stated.id !== undefined) record.id = stated.id
  if (phone !== null) record.phone = phone
  if (email !== null) record.email = email
  if (isDesk) record.email_shared = true
  // An import can set do-not-contact and never clear it.
  if (stated.do_not_contact === true) record.do_not_contact = true
  if (draft.tags.length > 0) record.tags = draft.tags
  if (phones.length > 0) record.phones = phones
  if (emails.length > 0) record.emails = emails
  if (draft.addresses.length > 0) record.addresses = draft.addresses
  if (draft.extra.size > 0) record.extra = Object.fromEntries(draft.extra)
  // Every cell said, in one word or another, that there is nothing.
  if (Object.keys(record).length === 0 && reasons.length === 0) return emptyRecord
  const tags = addTags(draft.tags, draft.defaults.tags)
  if (tags.length > 0) record.tags = tags
  if (draft.moved.size > 0) record.extra_moved = Object.fromEntries(draft.moved)
  return {
    verdict: reasons.length > 0 ? 'review' : null,
    reasons,
    record: emptied.length === 0 ? record : { ...Object.fromEntries(emptied.map((field) => [field, null])), ...record },
    inferred: inferAll(draft, isDesk ? null : email, isCountryInferred),
    notes: draft.notes,
    name: fullName(stated),
    keys: {
      id: text(stated.id),
      external_id: text(stated.external_id),
      email: isDesk ? null : email,
      emails: keysOf(isDesk ? null : email, emails),
      youtube_handle: text(stated.youtube_handle),
      youtube_channel_url: text(stated.youtube_channel_url),
      phones: draft.phones.map(({ phone }) => phone),
    },
  }
}

/** What is stated, but for what has its place behind. */
function copyStated(stated: Stated, isCountryInferred: boolean): Record<string, unknown> {
  const record: Record<string, unknown> = withoutShape()
  let field: CustomerField
  for (field in stated) {
    if (field === 'id' || field === 'do_not_contact' || (field === 'country_code' && isCountryInferred)) continue
    record[field] = stated[field]
  }
  return record
}

interface Placed {
  readonly label: string
  readonly position: number
}

/** Of what a customer has several, each value once: the one that stands in the row, and those beside it. */
function setApart<K extends string>(all: readonly (Placed & Readonly<Record<K, string>>)[], key: K, isOwn: boolean) {
  if (all.length === 0) return { primary: null, further: [] }
  const once = all.length === 1 ? all : all.filter((one, i) => all.findIndex((other) => other[key] === one[key]) === i)
  // Our own export says which one stands in the row, and whether none does.
  const primary = isOwn ? once.find(({ position }) => position === 1) : once[0]
  const further = once.filter((one) => one !== primary).map((one) => ({ [key]: one[key], label: one.label }))
  return { primary: primary?.[key] ?? null, further: further as (Record<K, string> & { label: string })[] }
}

function keysOf(email: string | null, further: readonly { readonly email: string }[]): string[] {
  const keys = email === null ? [] : [email]
  for (const one of further) if (!isRoleAddress(one.email)) keys.push(one.email)
  return keys
}

/** Tags that the batch gives every record, behind its own. */
function addTags(own: readonly string[], given: readonly string[] = []): readonly string[] {
  if (given.length === 0) return own
  const had = new Set(own.map((tag) => tag.toLowerCase()))
  return [...own, ...given.filter((tag) => !had.has(tag.toLowerCase()))]
}

type Stated = Draft['stated']

function inferAll(draft: Draft, email: string | null, isCountryInferred: boolean): Record<string, unknown> {
  const { stated, defaults, isOwn } = draft
  const inferred: Record<string, unknown> = {}
  if (!isOwn) infer(inferred, draft, email)
  const country = isOwn ? null : inferCountry(draft)
  if (country !== null) inferred.country_code = country
  fillIn(inferred, stated, defaults, isCountryInferred)
  if (isOwn && isCountryInferred) inferred.country_code = stated.country_code
  return inferred
}

/** What the batch says where the record says nothing. Its country is stated, not inferred. */
function fillIn(
  inferred: Record<string, unknown>,
  stated: Stated,
  { owner, source, country_code }: ImportSettings['defaults'],
  isCountryInferred: boolean,
): void {
  if (owner !== undefined && stated.owner === undefined) inferred.owner = owner
  if (source !== undefined && stated.source === undefined) inferred.source = source
  if (country_code === undefined || (stated.country_code !== undefined && !isCountryInferred)) return
  inferred.country_code = country_code
  inferred.country_inferred = false
}

function infer(inferred: Record<string, unknown>, draft: Draft, email: string | null): void {
  const { stated } = draft
  const firm = firmOfName(stated)
  if (stated.customer_type === undefined) inferred.customer_type = inferType(stated, firm)
  if (firm === null) inferName(inferred, draft, email)
  else inferred.company_primary = firm
}

/** A firm in the column of full names, where no other says one or who it is about. */
function firmOfName({ display_name, first_name, last_name, company_primary }: Stated): string | null {
  const name = text(display_name)
  const isAlone = company_primary === undefined && first_name === undefined && last_name === undefined
  return isAlone && name !== null && isCompany(name) ? name : null
}

/** The parts of a full name that are sure, and the job that its title names. */
function inferName(inferred: Record<string, unknown>, { stated, names }: Draft, email: string | null): void {
  const { display_name, first_name, last_name, position_primary } = stated
  const name = text(display_name)
  if (name === null) return
  const read = readPersonName(name, names)
  const isOpen = read.first === null && read.last === null && email !== null
  const { first, last, title, position } = { ...read, ...(isOpen ? orderByAddress(name, email) : null) }
  const isParted = first_name !== undefined || last_name !== undefined
  const isWhole = !isParted && !(isOfChannel(stated) && !isKnownPerson(first, last))
  const job = position_primary === undefined ? (position ?? jobOfTitle(title ?? '')) : null
  if (isWhole && first !== null) inferred.first_name = first
  if (isWhole && last !== null) inferred.last_name = last
  if (job !== null) inferred.position_primary = job
}

/** `Salty Sailor`, with a channel and no firm, is the channel's name, which has no halves. */
const isOfChannel = ({ youtube_handle, youtube_channel_url, company_primary }: Stated): boolean =>
  (youtube_handle !== undefined || youtube_channel_url !== undefined) && company_primary === undefined

const inferType = (stated: Stated, firm: string | null) =>
  inferCustomerType({
    youtube_handle: text(stated.youtube_handle),
    youtube_channel_url: text(stated.youtube_channel_url),
    youtube_subscribers: stated.youtube_subscribers,
    company_primary: firm ?? text(stated.company_primary),
  })

function fullName(stated: Stated): string | null {
  const { first_name, last_name, display_name } = stated
  const whole = text(display_name)
  if (whole !== null || (first_name === undefined && last_name === undefined)) return whole
  if (first_name === undefined) return String(last_name)
  return last_name === undefined ? String(first_name) : `${first_name} ${last_name}`
}

const text = (value: Value | undefined) => (typeof value === 'string' ? value : null)

export const noKeys: RecordKeys = {
  id: null,
  external_id: null,
  email: null,
  emails: [],
  youtube_handle: null,
  youtube_channel_url: null,
  phones: [],
}
/** A record that says nothing. */
export const emptyRecord: CleanedRecord = {
  verdict: 'blank',
  reasons: [],
  record: {},
  inferred: {},
  notes: [],
  name: null,
  keys: noKeys,
}
