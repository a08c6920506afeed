import { inferCustomerType } from '../../cleaning/choices/infer-customer-type.ts'
import { isRoleAddress } from '../../cleaning/email/is-role-address.ts'
import { readPersonName } from '../../cleaning/names/clean-name.ts'
import { isCompany } from '../../cleaning/names/is-company.ts'
import { jobOfTitle } from '../../cleaning/names/titles.ts'
import { isBlank } from '../../cleaning/text/is-blank.ts'
import { cleanId } from '../../cleaning/values/clean-id.ts'
import { idColumn } from '../../csv/own-file.ts'
import { isEmptyCell } from '../../csv/records/is-empty-cell.ts'
import { type CustomerField, kindOf } from '../../customers/fields.ts'
import type { EmailPolicy, Reason, RecordNote } from '../import.ts'
import { defaultSettings, type ImportSettings, neverEmptied } from '../import-settings.ts'
import type { ColumnMapping } from '../mapping/column-mapping.ts'
import { inferredColumn } from '../mapping/own-columns.ts'
import { isOwnData, readLabels } from './cells/companion-cells.ts'
import { type Cell, type Draft, newDraft, type Value } from './cells/draft.ts'
import { take } from './cells/take-cell.ts'
import { takeCountry } from './cells/take-country.ts'
import { takeCutNames } from './cells/take-cut-name.ts'
import { takeRefusals } from './cells/take-do-not-contact.ts'
import { isNameField, nameFields, takeName } from './cells/take-name.ts'
import { takeCityOfCountry } from './cells/take-place.ts'
import { takeSwapped } from './cells/take-swapped.ts'
import type { CleanOptions } from './clean-options.ts'

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
  const labels = readLabels(columns, cells)
  const all = cells
    .map((raw, i) => toCell(raw, columns[i] ?? overflow(i), labels.get(i)))
    .filter(({ mapping }) => mapping.evidence !== 'ours' && isOwnData(mapping, cells))
  const filled = all.filter(({ raw }) => !isEmptyCell(raw))
  if (filled.length === 0) return emptyRecord
  const draft = newDraft(
    policy,
    settings,
    filled.some(isOurId),
    (field) => all.find((cell) => cell.field === field)?.column,
  )
  // The country first: it tells how to read the phones.
  const isFirst = (cell: Cell) => cell.field === 'country_code' || cell.mapping.custom !== undefined
  const rest = draft.isOwn ? filled : takeSwapped(draft, takeRefusals(draft, filled))
  for (const cell of rest) {
    if (isFirst(cell) && cell.field === 'country_code') takeCountry(draft, cell, rest)
    else if (isFirst(cell)) take(draft, cell)
  }
  // The state tells whether a postal code can be read so.
  const isLast = ({ field }: Cell) => field === 'postal_code'
  const isOther = (cell: Cell) => !isFirst(cell) && !isLast(cell)
  for (const cell of rest) if (isOther(cell) && (draft.isOwn || !isNameField(cell.field))) take(draft, cell)
  for (const cell of rest) if (isLast(cell) && !isFirst(cell)) take(draft, cell)
  if (!draft.isOwn) {
    takeNames(draft, rest)
    takeCityOfCountry(draft, rest)
  }
  const inferredCountry = filled.find((cell) => draft.isOwn && cell.column === inferredColumn)?.raw
  return finish(draft, settings.emptyCells === 'clear' ? findEmptied(all) : [], inferredCountry)
}

function takeNames(draft: Draft, all: readonly Cell[]): void {
  const cells = takeCutNames(draft, all)
  for (const field of nameFields)
    for (const cell of cells) if (cell.field === field) takeName(draft, cell, field, cells)
}

const isOurId = ({ field, raw, column }: Cell) => field === 'id' && column === idColumn && cleanId(raw).value !== null

/** Fields none of whose cells says anything. A cell that a short row leaves out is none. */
function findEmptied(cells: readonly Cell[]): CustomerField[] {
  const isEmpty = ({ field, raw }: Cell) => field !== null && isBlank(raw, kindOf(field))
  const said = new Set(cells.filter((cell) => !isEmpty(cell)).map(({ field }) => field))
  const mapped = new Set(cells.flatMap(({ field }) => field ?? []))
  return [...mapped].filter((field) => !said.has(field) && !neverEmptied.includes(field))
}

const toCell = (raw: string, mapping: ColumnMapping, label?: string): Cell => {
  const { column, field, position, extra = column } = mapping
  return { mapping, column, field, position, extra, raw, label: label ?? column }
}

/** What a column beyond those of the header is called. */
export const overflowName = (index: number): string => `Column ${index + 1}`

const overflow = (index: number): ColumnMapping => ({
  column: overflowName(index),
  field: null,
  position: 1,
  confidence: 0,
  evidence: 'none',
})

function finish(draft: Draft, emptied: readonly CustomerField[], inferredCountry: string | undefined): CleanedRecord {
  const { id, do_not_contact, ...said } = draft.stated
  const isCountryInferred = inferredCountry !== undefined && inferredCountry === said.country_code
  const { country_code, ...others } = said
  const stated = isCountryInferred ? others : said
  const { primary: phone, further: phones } = setApart(draft.phones, 'phone', draft.isOwn)
  const inColumns = draft.emails.toSorted((a, b) => a.position - b.position)
  const { primary: email, further: emails } = setApart(inColumns, 'email', draft.isOwn)
  const isDesk = email !== null && isRoleAddress(email)
  const record = {
    ...stated,
    ...(id === undefined ? {} : { id }),
    ...(phone === null ? {} : { phone }),
    ...(email === null ? {} : { email }),
    ...(isDesk ? { email_shared: true } : {}),
    // An import can set do-not-contact and never clear it.
    ...(do_not_contact === true ? { do_not_contact } : {}),
    ...(draft.tags.length > 0 ? { tags: draft.tags } : {}),
    ...(phones.length > 0 ? { phones } : {}),
    ...(emails.length > 0 ? { emails } : {}),
    ...(draft.addresses.length > 0 ? { addresses: draft.addresses } : {}),
    ...(draft.extra.size > 0 ? { extra: Object.fromEntries(draft.extra) } : {}),
  }
  // Every cell said, in one word or another, that there is nothing.
  if (Object.keys(record).length === 0 && draft.reasons.length === 0) return emptyRecord
  const tags = addTags(draft.tags, draft.defaults.tags)
  return {
    verdict: draft.reasons.length > 0 ? 'review' : null,
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
      email: isDesk ? null : email,
      emails: [...(email === null || isDesk ? [] : [email]), ...ownOnes(emails)],
      youtube_handle: text(stated.youtube_handle),
      youtube_channel_url: text(stated.youtube_channel_url),
      phones: draft.phones.map(({ phone }) => phone),
    },
  }
}

interface Placed {
  readonly label: string
  readonly position: number
}

/** Of what a customer has several, each value once: the one that stands in the row, and those beside it. */
function setApart<K extends string>(all: readonly (Placed & Readonly<Record<K, string>>)[], key: K, isOwn: boolean) {
  const once = all.filter((one, i) => all.findIndex((other) => other[key] === one[key]) === i)
  // Our own export says which one stands in the row, and whether none does.
  const primary = isOwn ? once.find(({ position }) => position === 1) : once[0]
  const further = once.filter((one) => one !== primary).map((one) => ({ [key]: one[key], label: one.label }))
  return { primary: primary?.[key] ?? null, further: further as (Record<K, string> & { label: string })[] }
}

const ownOnes = (emails: readonly { readonly email: string }[]): string[] =>
  emails.map(({ email }) => email).filter((email) => !isRoleAddress(email))

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
  const firm = firmOfName(stated)
  const said = firm === null ? stated : { ...stated, company_primary: firm }
  return {
    ...(stated.customer_type === undefined ? { customer_type: inferType(said) } : {}),
    ...(firm === null ? inferName(stated) : { company_primary: firm }),
  }
}

/** A firm in the column of full names, where no other says one or who it is about. */
function firmOfName({ display_name, first_name, last_name, company_primary }: Stated): string | null {
  const name = text(display_name)
  const isAlone = company_primary === undefined && first_name === undefined && last_name === undefined
  return isAlone && name !== null && isCompany(name) ? name : null
}

/** The parts of a full name that are sure, and the job that its title names. */
function inferName({ display_name, first_name, last_name, position_primary }: Stated): Record<string, unknown> {
  const { first, last, title, position } = readPersonName(text(display_name) ?? '')
  const isWhole = first_name === undefined && last_name === undefined
  const job = position_primary === undefined ? (position ?? jobOfTitle(title ?? '')) : null
  return {
    ...(isWhole && first !== null ? { first_name: first } : {}),
    ...(isWhole && last !== null ? { last_name: last } : {}),
    ...(job === null ? {} : { position_primary: job }),
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
