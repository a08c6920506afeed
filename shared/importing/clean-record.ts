import { splitName } from '../cleaning/clean-name.ts'
import { cleanId } from '../cleaning/clean-id.ts'
import { cleanText } from '../cleaning/clean-text.ts'
import { youtubeChannelUrl, youtubeHandle } from '../cleaning/clean-youtube.ts'
import { cleanCell } from '../cleaning/cleaners.ts'
import { inferCustomerType } from '../cleaning/infer-customer-type.ts'
import { splitPhones } from '../cleaning/split-phones.ts'
import { idColumn } from '../csv/own-file.ts'
import { type CustomerField, customerFields, type FieldKind } from '../customers/fields.ts'
import { readField } from '../customers/read-field.ts'
import { inferredColumn } from './export-columns.ts'
import type { EmailPolicy, Reason, RecordNote } from './import.ts'
import type { ColumnMapping } from './map-columns.ts'

/** What one record of a file says, before anybody asks whom it is about. */
export interface CleanedRecord {
  /** `held`: its own cells need a person. `blank`: it has no cells worth the name. */
  readonly verdict: 'held' | 'blank' | null
  readonly reasons: readonly Reason[]
  /** Stated values by field, and `tags`, `phones`, `addresses`, `extra`; only what is not blank. */
  readonly record: Readonly<Record<string, unknown>>
  /** Values that no cell states; they only ever fill what is blank. */
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
  readonly youtube_handle: string | null
  readonly youtube_channel_url: string | null
  readonly phones: readonly string[]
}

interface Cell {
  readonly column: string
  readonly field: CustomerField | null
  /** 1 for the column that states the field, more for further ones. */
  readonly position: number
  /** Under what name it is kept where it has no field; null, and it is not. */
  readonly extra: string | null
  readonly raw: string
}

/** An entry of an index has to fit on a page of the database. */
const keyLengthMax = 256
const kinds = new Map<CustomerField, FieldKind>(customerFields.map((field) => [field.name, field.kind]))

/**
 * Cleans one record by the same rules as `harbour clean`. Never throws, whatever the cells hold: what can't be read
 * goes to `extra` as `<field>_raw`, unmapped columns and overflow cells under their headers, and only an e-mail that
 * the policy refuses holds the record.
 *
 * @param columns the mapping of each column, in the order of the cells
 */
export function cleanRecord(
  columns: readonly ColumnMapping[],
  cells: readonly string[],
  policy: EmailPolicy,
): CleanedRecord {
  if (cells.every((cell) => cell.trim() === '')) return emptyRecord
  const filled = cells.map((raw, i) => toCell(raw, i, columns[i])).filter((cell) => cell.raw.trim() !== '')
  const draft = newDraft(policy, filled.some(isOurId))
  // The country first: it tells how to read the phones.
  for (const cell of filled) if (cell.field === 'country_code') take(draft, cell)
  for (const cell of filled) if (cell.field !== 'country_code') take(draft, cell)
  const inferredCountry = filled.find((cell) => draft.isOwn && cell.column === inferredColumn)?.raw
  return finish(draft, inferredCountry)
}

const isOurId = ({ field, raw, column }: Cell) => field === 'id' && column === idColumn && cleanId(raw).value !== null

const toCell = (raw: string, index: number, mapping: ColumnMapping | undefined): Cell => ({
  column: mapping?.column ?? `Column ${index + 1}`,
  field: mapping?.field ?? null,
  position: mapping?.position ?? 1,
  extra: mapping?.extra === undefined ? (mapping?.column ?? `Column ${index + 1}`) : mapping.extra,
  raw,
})

interface Draft {
  readonly policy: EmailPolicy
  /** A customer as one of our own exports gives it: complete, each cell in its place. */
  readonly isOwn: boolean
  readonly stated: Partial<Record<CustomerField, Value>>
  readonly extra: Map<string, string>
  readonly tags: string[]
  readonly phones: { phone: string; label: string; position: number }[]
  readonly addresses: { address: string; label: string }[]
  readonly notes: RecordNote[]
  readonly reasons: Reason[]
}

type Value = string | number | boolean | readonly string[]

const newDraft = (policy: EmailPolicy, isOwn: boolean): Draft => ({
  policy,
  isOwn,
  stated: {},
  extra: new Map(),
  tags: [],
  phones: [],
  addresses: [],
  notes: [],
  reasons: [],
})

function take(draft: Draft, cell: Cell): void {
  const { field } = cell
  if (draft.isOwn && takeOwn(draft, cell)) return
  if (field === null) {
    if (cell.extra !== null) keep(draft, cell.extra, cell.raw)
  } else if (field === 'email' && cell.position > 1) keep(draft, cell.column, cell.raw)
  else if (field === 'email') takeEmail(draft, cell)
  else if (field === 'phone') takePhones(draft, cell)
  else if (field === 'youtube_handle' || field === 'youtube_channel_url') takeYoutube(draft, cell)
  else if (field === 'address_primary' && draft.stated.address_primary !== undefined) takeAddress(draft, cell)
  else takeOne(draft, cell, field)
}

/**
 * A cell of our own export says what it said in the book, where a person may have insisted on what an import doubts. An
 * e-mail address is doubted all the same: it may have been typed since (`releaseKnownEmails`).
 */
function takeOwn(draft: Draft, cell: Cell): boolean {
  const { field, raw, position } = cell
  if (field === null || field === 'id' || field === 'email') return false
  const reading = readField(field, raw, countryOf(draft))
  const value = reading.kind === 'value' ? reading.value : reading.kind === 'doubt' ? reading.kept : null
  if (value === null) return false
  if (field === 'tags' && Array.isArray(value)) draft.tags.push(...value)
  else if (field === 'phone') draft.phones.push({ phone: String(value), label: cell.column, position })
  else if (position > 1) draft.addresses.push({ address: String(value), label: cell.column })
  else draft.stated[field] = value
  return true
}

function takeOne(draft: Draft, cell: Cell, field: CustomerField): void {
  const cleaned = clean(draft, cell, kinds.get(field) ?? 'text')
  const { value } = cleaned
  if (Array.isArray(value)) draft.tags.push(...value)
  else if (field === 'external_id' && String(value).length > keyLengthMax) keepRaw(draft, cell, field)
  else if (value !== null) state(draft, cell, field, value)
  // A word that became another one, or a cell that nothing can be made of, is kept as it was.
  if (cleaned.issue !== null) keepRaw(draft, cell, field)
}

function takeEmail(draft: Draft, cell: Cell): void {
  const { value, issue, suggestion } = clean(draft, cell, 'email')
  if (value !== null) state(draft, cell, 'email', value)
  else if (issue === null) return
  else if (draft.policy === 'keep') keepRaw(draft, cell, 'email')
  else {
    const { column, raw } = cell
    draft.reasons.push({
      code: issue,
      column,
      value: raw,
      ...(suggestion === null ? {} : { suggestion: String(suggestion) }),
    })
  }
}

function takePhones(draft: Draft, cell: Cell): void {
  for (const raw of splitPhones(cell.raw)) {
    const { value, issue } = clean(draft, { ...cell, raw }, 'phone')
    if (typeof value === 'string') draft.phones.push({ phone: value, label: cell.column, position: cell.position })
    if (issue !== null) keepRaw(draft, cell, 'phone')
  }
}

/** A handle and a channel address may both stand in either column. */
function takeYoutube(draft: Draft, cell: Cell): void {
  const { value, issue } = clean(draft, cell, 'youtube')
  if (issue !== null) keepRaw(draft, cell, 'youtube')
  if (typeof value !== 'string') return
  const handle = youtubeHandle(value)
  if (handle !== null) state(draft, cell, 'youtube_handle', handle)
  if (handle === null || cell.field === 'youtube_channel_url') {
    state(draft, cell, 'youtube_channel_url', youtubeChannelUrl(value))
  }
}

function takeAddress(draft: Draft, cell: Cell): void {
  const address = cleanText(cell.raw).value
  if (address !== null && address !== draft.stated.address_primary)
    draft.addresses.push({ address, label: cell.column })
}

function clean(draft: Draft, cell: Cell, kind: FieldKind) {
  const country = countryOf(draft)
  const cleaned = cleanCell(kind, cell.raw, {
    emailPolicy: draft.policy,
    ...(country === undefined ? {} : { country }),
  })
  const { rule, issue } = cleaned
  if (rule !== null || issue !== null) {
    draft.notes.push({ column: cell.column, ...(rule === null ? {} : { rule }), ...(issue === null ? {} : { issue }) })
  }
  return cleaned
}

const countryOf = ({ stated }: Draft) =>
  typeof stated.country_code === 'string' ? stated.country_code : undefined

/** The first column that states a field wins; what another says differently is kept beside it. */
function state(draft: Draft, cell: Cell, field: CustomerField, value: Value): void {
  const stated = draft.stated[field]
  if (stated === undefined) draft.stated[field] = value
  else if (stated !== value) keepRaw(draft, cell, field)
}

const keepRaw = (draft: Draft, cell: Cell, field: string) => keep(draft, `${field}_raw`, cell.raw)

/** Two cells may be kept under one name, since a column may be called anything: the second gets a number. */
function keep(draft: Draft, name: string, raw: string): void {
  const kept = asText(raw)
  let key = name
  for (let n = 2; draft.extra.has(key) && draft.extra.get(key) !== kept; n += 1) key = `${name}_${n}`
  draft.extra.set(key, kept)
}

const asText = (raw: string) => cleanText(raw).value ?? raw

function finish(draft: Draft, inferredCountry: string | undefined): CleanedRecord {
  const { id, do_not_contact, ...said } = draft.stated
  const isCountryInferred = inferredCountry !== undefined && inferredCountry === said.country_code
  const { country_code, ...others } = said
  const stated = isCountryInferred ? others : said
  const phones = draft.phones.filter((one, i, all) => all.findIndex((other) => other.phone === one.phone) === i)
  // Our own export says which one stands in the row, and whether none does.
  const primary = draft.isOwn ? phones.find(({ position }) => position === 1) : phones[0]
  const further = phones.filter((one) => one !== primary).map(({ phone, label }) => ({ phone, label }))
  const record = {
    ...stated,
    ...(primary === undefined ? {} : { phone: primary.phone }),
    // An import can set do-not-contact and never clear it.
    ...(do_not_contact === true ? { do_not_contact } : {}),
    ...(draft.tags.length > 0 ? { tags: draft.tags } : {}),
    ...(further.length > 0 ? { phones: further } : {}),
    ...(draft.addresses.length > 0 ? { addresses: draft.addresses } : {}),
    ...(draft.extra.size > 0 ? { extra: Object.fromEntries(draft.extra) } : {}),
  }
  // Every cell said, in one word or another, that there is nothing.
  if (Object.keys(record).length === 0 && id === undefined && draft.reasons.length === 0) return emptyRecord
  return {
    verdict: draft.reasons.length > 0 ? 'held' : null,
    reasons: draft.reasons,
    record,
    inferred: draft.isOwn ? (isCountryInferred ? { country_code } : {}) : infer(stated),
    notes: draft.notes,
    name: fullName(stated),
    keys: {
      id: text(id),
      external_id: text(stated.external_id),
      email: text(stated.email),
      youtube_handle: text(stated.youtube_handle),
      youtube_channel_url: text(stated.youtube_channel_url),
      phones: draft.phones.map(({ phone }) => phone),
    },
  }
}

type Stated = Omit<Draft['stated'], 'id' | 'do_not_contact'>

function infer(stated: Stated): Record<string, unknown> {
  const names =
    stated.first_name === undefined && stated.last_name === undefined
      ? splitName(text(stated.display_name) ?? '')
      : null
  return {
    ...(stated.customer_type === undefined ? { customer_type: inferType(stated) } : {}),
    ...(names === null ? {} : { first_name: names.first, last_name: names.last }),
  }
}

const inferType = (stated: Stated) =>
  inferCustomerType({
    youtube_handle: text(stated.youtube_handle),
    youtube_channel_url: text(stated.youtube_channel_url),
    company_primary: text(stated.company_primary),
  })

function fullName(stated: Stated): string | null {
  const parts = [stated.first_name, stated.last_name].filter((part) => part !== undefined)
  return text(stated.display_name) ?? (parts.length > 0 ? parts.join(' ') : null)
}

const text = (value: Value | undefined) => (typeof value === 'string' ? value : null)

const noKeys: RecordKeys = {
  id: null,
  external_id: null,
  email: null,
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
