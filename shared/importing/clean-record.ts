import { cleanId } from '../cleaning/clean-id.ts'
import { splitName } from '../cleaning/clean-name.ts'
import { cleanText } from '../cleaning/clean-text.ts'
import { youtubeChannelUrl, youtubeHandle } from '../cleaning/clean-youtube.ts'
import { cleanCell } from '../cleaning/cleaners.ts'
import { inferCustomerType } from '../cleaning/infer-customer-type.ts'
import { isBlank } from '../cleaning/is-blank.ts'
import { splitPhones } from '../cleaning/split-phones.ts'
import { idColumn } from '../csv/own-file.ts'
import { type CustomValue, cleanCustom } from '../customers/clean-custom.ts'
import { type CustomerField, customerFields, type FieldKind } from '../customers/fields.ts'
import { readField } from '../customers/read-field.ts'
import { contextOf } from './column-format.ts'
import { inferredColumn } from './export-columns.ts'
import type { EmailPolicy, Reason, RecordNote } from './import.ts'
import { defaultSettings, ImportSettings, neverEmptied } from './import-settings.ts'
import type { ColumnMapping } from './map-columns.ts'
import { noRules, type RepairRules, repairByRule } from './repair-rules.ts'

/** What one record of a file says, before anybody asks whom it is about. */
export interface CleanedRecord {
  /** `held`: its own cells need a person. `blank`: it has no cells worth the name. */
  readonly verdict: 'held' | 'blank' | null
  readonly reasons: readonly Reason[]
  /**
   * Stated values by field, and `tags`, `phones`, `addresses`, `extra`; only what is not blank. Null where an empty cell
   * is to empty the field.
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
  readonly youtube_handle: string | null
  readonly youtube_channel_url: string | null
  readonly phones: readonly string[]
}

interface Cell {
  readonly mapping: ColumnMapping
  readonly column: string
  readonly field: CustomerField | null
  /** 1 for the column that states the field, more for further ones. */
  readonly position: number
  /** Under what name it is kept where it has no field; null, and it is not. */
  readonly extra: string | null
  readonly raw: string
}

/** What is chosen for all records of a file. */
export interface CleanOptions extends Pick<ImportSettings, 'emptyCells' | 'defaults'> {
  /** What people have decided about misspelt mail domains. */
  readonly repairRules?: RepairRules
}

/** The options of an import, as it keeps them. */
export const cleanOptions = (row: { readonly settings: unknown; readonly repairRules: RepairRules }): CleanOptions => ({
  ...ImportSettings.parse(row.settings),
  repairRules: row.repairRules,
})

/** An entry of an index has to fit on a page of the database. */
const keyLengthMax = 256
const kinds = new Map<CustomerField, FieldKind>(customerFields.map((field) => [field.name, field.kind]))

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
  const all = cells
    .map((raw, i) => toCell(raw, columns[i] ?? overflow(i)))
    .filter(({ mapping }) => mapping.evidence !== 'ours')
  const filled = all.filter(({ raw }) => raw.trim() !== '')
  if (filled.length === 0) return emptyRecord
  const draft = newDraft(policy, settings, filled.some(isOurId))
  // The country first: it tells how to read the phones.
  const isFirst = (cell: Cell) => cell.field === 'country_code' || cell.mapping.custom !== undefined
  for (const cell of filled) if (isFirst(cell)) take(draft, cell)
  for (const cell of filled) if (!isFirst(cell)) take(draft, cell)
  const inferredCountry = filled.find((cell) => draft.isOwn && cell.column === inferredColumn)?.raw
  return finish(draft, settings.emptyCells === 'clear' ? findEmptied(all) : [], inferredCountry)
}

const isOurId = ({ field, raw, column }: Cell) => field === 'id' && column === idColumn && cleanId(raw).value !== null

/** Fields none of whose cells says anything. A cell that a short row leaves out is none. */
function findEmptied(cells: readonly Cell[]): CustomerField[] {
  const isEmpty = ({ field, raw }: Cell) => field !== null && isBlank(raw, kinds.get(field))
  const said = new Set(cells.filter((cell) => !isEmpty(cell)).map(({ field }) => field))
  const mapped = new Set(cells.flatMap(({ field }) => field ?? []))
  return [...mapped].filter((field) => !said.has(field) && !neverEmptied.includes(field))
}

const toCell = (raw: string, mapping: ColumnMapping): Cell => {
  const { column, field, position, extra = column } = mapping
  return { mapping, column, field, position, extra, raw }
}

const overflow = (index: number): ColumnMapping => ({
  column: `Column ${index + 1}`,
  field: null,
  position: 1,
  confidence: 0,
  evidence: 'none',
})

interface Draft {
  readonly policy: EmailPolicy
  readonly defaults: ImportSettings['defaults']
  readonly repairRules: RepairRules
  /** A customer as one of our own exports gives it: complete, each cell in its place. */
  readonly isOwn: boolean
  readonly stated: Partial<Record<CustomerField, Value>>
  readonly extra: Map<string, CustomValue>
  /** What was kept in `extra` when the same cells came in before, and has its own place now. */
  readonly moved: Map<string, string>
  readonly tags: string[]
  readonly phones: { phone: string; label: string; position: number }[]
  readonly addresses: { address: string; label: string }[]
  readonly notes: RecordNote[]
  readonly reasons: Reason[]
}

type Value = string | number | boolean | readonly string[]

const newDraft = (policy: EmailPolicy, { defaults, repairRules = noRules }: CleanOptions, isOwn: boolean): Draft => ({
  policy,
  defaults,
  repairRules,
  isOwn,
  stated: {},
  extra: new Map(),
  moved: new Map(),
  tags: [],
  phones: [],
  addresses: [],
  notes: [],
  reasons: [],
})

function take(draft: Draft, cell: Cell): void {
  const { field, mapping } = cell
  if (mapping.movedFrom !== undefined) draft.moved.set(mapping.movedFrom, asText(cell.raw))
  if (draft.isOwn && takeOwn(draft, cell)) return
  if (mapping.custom !== undefined) takeCustom(draft, cell, mapping.custom)
  else if (field === null) {
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

/** The value as what it is; a cell that does not fit is kept as it came, beside. */
function takeCustom(draft: Draft, cell: Cell, custom: NonNullable<ColumnMapping['custom']>): void {
  const { value, rule, issue } = cleanCustom(custom, cell.raw, contextOf(cell.mapping))
  note(draft, cell, rule, issue)
  const stated = draft.extra.get(custom.key)
  if (value !== null && stated === undefined) draft.extra.set(custom.key, value)
  if (issue !== null || (value !== null && stated !== undefined && stated !== value)) keepRaw(draft, cell, custom.key)
}

function takeEmail(draft: Draft, cell: Cell): void {
  const ruled = emailByRule(draft, cell)
  if (ruled !== null) {
    draft.notes.push({ column: cell.column, rule: 'email.rule' })
    state(draft, cell, 'email', ruled)
    return
  }
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

/** What a rule of people makes of an address that would need a person. A strict import repairs nothing. */
function emailByRule({ policy, repairRules }: Draft, { raw }: Cell): string | null {
  if (policy === 'strict' || Object.keys(repairRules).length === 0) return null
  if (cleanCell('email', raw, { emailPolicy: policy }).value !== null) return null
  const address = repairByRule(repairRules, raw)
  const value = address === null ? null : cleanCell('email', address, { emailPolicy: policy }).value
  return typeof value === 'string' ? value : null
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
    ...contextOf(cell.mapping),
    emailPolicy: draft.policy,
    ...(country === undefined ? {} : { country }),
  })
  note(draft, cell, cleaned.rule, cleaned.issue)
  return cleaned
}

function note(draft: Draft, { column }: Cell, rule: string | null, issue: string | null): void {
  if (rule === null && issue === null) return
  draft.notes.push({ column, ...(rule === null ? {} : { rule }), ...(issue === null ? {} : { issue }) })
}

const countryOf = ({ stated, defaults }: Draft): string | undefined =>
  typeof stated.country_code === 'string' ? stated.country_code : defaults.country_code

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

function finish(draft: Draft, emptied: readonly CustomerField[], inferredCountry: string | undefined): CleanedRecord {
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
    ...(id === undefined ? {} : { id }),
    ...(primary === undefined ? {} : { phone: primary.phone }),
    // An import can set do-not-contact and never clear it.
    ...(do_not_contact === true ? { do_not_contact } : {}),
    ...(draft.tags.length > 0 ? { tags: draft.tags } : {}),
    ...(further.length > 0 ? { phones: further } : {}),
    ...(draft.addresses.length > 0 ? { addresses: draft.addresses } : {}),
    ...(draft.extra.size > 0 ? { extra: Object.fromEntries(draft.extra) } : {}),
  }
  // Every cell said, in one word or another, that there is nothing.
  if (Object.keys(record).length === 0 && draft.reasons.length === 0) return emptyRecord
  const tags = addTags(draft.tags, draft.defaults.tags)
  return {
    verdict: draft.reasons.length > 0 ? 'held' : null,
    reasons: draft.reasons,
    record: {
      ...Object.fromEntries(emptied.map((field) => [field, null])),
      ...record,
      ...(tags.length > 0 ? { tags } : {}),
      ...(draft.moved.size > 0 ? { extra_moved: Object.fromEntries(draft.moved) } : {}),
    },
    inferred: {
      ...(draft.isOwn ? {} : infer(stated)),
      ...fillIn(stated, draft.defaults),
      ...(draft.isOwn && isCountryInferred ? { country_code } : {}),
    },
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

/** Tags that the batch gives every record, behind its own. */
function addTags(own: readonly string[], given: readonly string[] = []): readonly string[] {
  const had = new Set(own.map((tag) => tag.toLowerCase()))
  return [...own, ...given.filter((tag) => !had.has(tag.toLowerCase()))]
}

/** What the batch says where the record says nothing. Its country is stated, not inferred. */
function fillIn(stated: Stated, { owner, source, country_code }: ImportSettings['defaults']): Record<string, unknown> {
  return {
    ...(owner !== undefined && stated.owner === undefined ? { owner } : {}),
    ...(source !== undefined && stated.source === undefined ? { source } : {}),
    ...(country_code !== undefined && stated.country_code === undefined
      ? { country_code, country_inferred: false }
      : {}),
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

export const noKeys: RecordKeys = {
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
