import { type CleanedCell, cleanCell } from '../../../cleaning/cleaners.ts'
import { youtubeChannelUrl, youtubeHandle } from '../../../cleaning/links/clean-youtube.ts'
import { readAskFor } from '../../../cleaning/names/asides/ask-for.ts'
import { takeStateOfFirm } from '../../../cleaning/names/asides/take-state-of-firm.ts'
import { isNoteIn } from '../../../cleaning/notes/is-note.ts'
import { lacksAreaCode } from '../../../cleaning/phone/lacks-area-code.ts'
import { isHarmless } from '../../../cleaning/phone/phone-words.ts'
import { splitComment } from '../../../cleaning/phone/split-comment.ts'
import { splitPhones } from '../../../cleaning/phone/split-phones.ts'
import { cleanText } from '../../../cleaning/text/clean-text.ts'
import { readFillerIn, saysNoFirm } from '../../../cleaning/text/fillers.ts'
import { isPlaceholderOfFirm, isRemarkOnFirm } from '../../../cleaning/text/read-remark.ts'
import { mayBeAnswer } from '../../../cleaning/text/refers-elsewhere.ts'
import { saysNone } from '../../../cleaning/text/says-none.ts'
import { tidyText } from '../../../cleaning/text/tidy-text.ts'
import { cleanCustom } from '../../../customers/clean-custom.ts'
import type { CustomKind } from '../../../customers/custom-fields.ts'
import { type CustomerField, type FieldKind, kindOf } from '../../../customers/fields.ts'
import { readField } from '../../../customers/read-field.ts'
import type { ColumnMapping } from '../../mapping/column-mapping.ts'
import { repairByRule } from '../repair-rules.ts'
import { asText, type Cell, type ColumnRules, countryOf, type Draft, keep, keepRaw, note, type Value } from './draft.ts'
import { labelOfEmail, severalEmails } from './several-emails.ts'
import { takeMojibake } from './take-mojibake.ts'
import { takePostalCode } from './take-place.ts'

/** An entry of an index has to fit on a page of the database. */
const keyLengthMax = 256

/** Takes one cell to where it belongs: a field, a list, a custom field, or `extra`. */
export function take(draft: Draft, cell: Cell): void {
  const { movedFrom, take: takeByRule } = cell.rules
  if (movedFrom !== undefined) draft.moved.set(movedFrom, asText(cell.raw))
  if (draft.isOwn && takeOwn(draft, cell)) return
  takeByRule(draft, cell)
}

/** By what rule the cells of a column are taken. */
export function ruleOf({ field, custom, position }: ColumnMapping): ColumnRules['take'] {
  if (custom !== undefined) return (draft, cell) => takeCustom(draft, cell, custom)
  if (field === null) return takeUnmapped
  if (field === 'email') return position > 1 ? takeFurtherEmails : takeEmail
  if (field === 'phone') return takePhones
  if (field === 'youtube_handle' || field === 'youtube_channel_url') return takeYoutube
  if (field === 'postal_code') return takePostal
  const kind = kindOf(field)
  if (kind !== 'text') return (draft, cell) => takeSaying(draft, cell, field, kind)
  if (field === 'address_primary')
    return (draft, cell) =>
      draft.stated.address_primary === undefined ? takeText(draft, cell, field) : takeAddress(draft, cell)
  return (draft, cell) => takeText(draft, cell, field)
}

function takeUnmapped(draft: Draft, cell: Cell): void {
  const { extra, raw } = cell
  if (extra === null) return
  const { rule } = cleanText(raw)
  if (rule === 'text.same-as-above' && !draft.isOwn && !mayBeAnswer(raw)) note(draft, cell, rule, null)
  else keep(draft, extra, raw)
}

/**
 * A cell of our own export says what it said among the customers, where a person may have insisted on what an import doubts. An
 * e-mail address is doubted all the same: it may have been typed since (`releaseKnownEmails`).
 */
function takeOwn(draft: Draft, cell: Cell): boolean {
  const { field, raw, position } = cell
  if (field === null || field === 'id' || (field === 'email' && position === 1)) return false
  const reading = readField(field, raw, countryOf(draft))
  const value = reading.kind === 'value' ? reading.value : reading.kind === 'doubt' ? reading.kept : null
  if (value === null) return false
  if (field === 'tags' && Array.isArray(value)) draft.tags.push(...value)
  else if (field === 'phone') draft.phones.push({ phone: String(value), label: cell.column, position })
  else if (field === 'email') draft.emails.push({ email: String(value), label: cell.column, position })
  else if (position > 1) draft.addresses.push({ address: String(value), label: cell.column })
  else draft.stated[field] = value
  return true
}

function takeText(draft: Draft, cell: Cell, field: CustomerField): void {
  const filler = readFillerIn(field, cell.raw)
  const isFirm = field === 'company_primary'
  if (filler === null && ((isFirm && isNoFirm(cell.raw)) || isNoteIn(field, cell.raw))) {
    note(draft, cell, isFirm ? 'company.remark' : 'text.remark', null)
    keepRaw(draft, cell, field)
  } else if (filler === null)
    takeSaying(draft, takeMojibake(draft, withoutState(draft, cell, field), field), field, 'text')
  else {
    note(draft, cell, filler.rule, null)
    if (isFirm && saysNoFirm(cell.raw)) keepRaw(draft, cell, field)
  }
}

const isNoFirm = (raw: string): boolean => isRemarkOnFirm(raw) || isPlaceholderOfFirm(raw) || isAskFor(raw)
/** `ask at front desk`; written large Contact Desk may be one. */
const isAskFor = (raw: string): boolean => /^(?:\p{Ll}|\p{Lo})/u.test(raw) && readAskFor(tidyText(raw)) !== undefined

/** A firm's cell without what became of it, which is noted, and kept with it as it came. */
function withoutState(draft: Draft, cell: Cell, field: CustomerField): Cell {
  const firm = field === 'company_primary' ? takeStateOfFirm(cell.raw) : null
  if (firm === null) return cell
  note(draft, cell, 'company.remark', null)
  keepRaw(draft, cell, field)
  return { ...cell, raw: firm }
}

function takePostal(draft: Draft, cell: Cell): void {
  const filler = readFillerIn('postal_code', cell.raw)
  const sound = filler === null ? takePostalCode(draft, cell) : null
  if (sound !== null) takeSaying(draft, sound, 'postal_code', 'text')
  else if (filler !== null) note(draft, cell, filler.rule, null)
}

function takeSaying(draft: Draft, cell: Cell, field: CustomerField, kind: FieldKind): void {
  const cleaned = clean(draft, cell, kind)
  // That somebody has no e-mail fills no address, and is a note.
  const value = cleaned.value ?? (field === 'notes' && saysNone(cell.raw, 'email') ? tidyText(cell.raw) : null)
  if (Array.isArray(value)) draft.tags.push(...value)
  else if (field === 'external_id' && String(value).length > keyLengthMax) keepRaw(draft, cell, field)
  else if (value !== null) state(draft, cell, field, value)
  // A word that became another one, a phrase that says more, or a cell that nothing can be made of, is kept as it was.
  if (cleaned.issue !== null || cleaned.rule === 'status.phrase') keepRaw(draft, cell, field)
}

/** The value as what it is; a cell that does not fit is kept as it came, beside. */
function takeCustom(draft: Draft, cell: Cell, custom: NonNullable<ColumnMapping['custom']>): void {
  const read = cleanCustom(custom, cell.raw, cell.rules.format)
  // What stood outside its choices goes out and comes in as it is.
  if (draft.isOwn && isWritten(custom.kind) && read.value !== cell.raw) {
    keep(draft, custom.key, cell.raw)
    return
  }
  const { value, rule, issue } = read
  note(draft, { ...cell, extra: custom.key }, rule, issue)
  const stated = draft.extra.get(custom.key)
  if (value !== null && stated === undefined) draft.extra.set(custom.key, value)
  if (issue !== null || (value !== null && stated !== undefined && stated !== value)) keepRaw(draft, cell, custom.key)
}

/** Its values are texts, whatever one picks from. */
const isWritten = (kind: CustomKind) => kind === 'choice' || kind === 'text'

function takeEmail(draft: Draft, cell: Cell): void {
  const ruled = emailByRule(draft, cell)
  if (ruled !== null) {
    draft.notes.push({ column: cell.column, rule: 'email.rule' })
    addEmail(draft, cell, ruled)
    return
  }
  const cleaned = read(draft, cell, 'email')
  const { value, issue, suggestion } = cleaned
  const several = value === null ? severalEmails(cell, draft.policy) : null
  if (several !== null && several.emails.length > 0) {
    draft.notes.push({ column: cell.column, rule: 'email.split' })
    if (several.hasOthers) keepRaw(draft, cell, 'email')
    for (const email of several.emails)
      addEmail(draft, { ...cell, label: labelOfEmail(cell.raw, email) ?? cell.label }, email)
    return
  }
  note(draft, cell, cleaned.rule, issue)
  if (typeof value === 'string') {
    addEmail(draft, cell, value)
    // A remark in brackets may say something of the address: `ada@acme.com (does not read it)`.
    if (cleaned.rule === 'email.name-form' && /[(（[]/.test(cell.raw)) keepRaw(draft, cell, 'email')
  }
  // Why there is none, or what to do instead, is worth keeping.
  else if (issue === null) {
    if (saysNone(cell.raw, 'email')) keepRaw(draft, cell, 'email')
  } else if (draft.policy === 'keep') keepRaw(draft, cell, 'email')
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

/** Beside the primary one nothing needs a person: what is no address is kept as it came. */
function takeFurtherEmails(draft: Draft, cell: Cell): void {
  const { value, issue } = cleanCell('email', cell.raw, { emailPolicy: draft.policy })
  if (value === null && issue === null) {
    if (saysNone(cell.raw, 'email')) keep(draft, cell.column, cell.raw)
    return
  }
  const ruled = emailByRule(draft, cell)
  const single = ruled ?? value
  const several =
    typeof single === 'string' ? { emails: [single], hasOthers: false } : severalEmails(cell, draft.policy)
  const { emails } = several
  if (emails.length === 0 || several.hasOthers) keep(draft, cell.column, cell.raw)
  if (emails.length === 0) return
  if (typeof single === 'string' && ruled === null) clean(draft, cell, 'email')
  else draft.notes.push({ column: cell.column, rule: ruled === null ? 'email.split' : 'email.rule' })
  for (const email of emails) addEmail(draft, cell, email)
}

const addEmail = (draft: Draft, { label, position }: Cell, email: string) =>
  draft.emails.push({ email, label, position })

/** What a rule of people makes of an address that would need a person. A strict import repairs nothing. */
function emailByRule({ policy, repairRules }: Draft, { raw }: Cell): string | null {
  if (policy === 'strict' || Object.keys(repairRules).length === 0) return null
  if (cleanCell('email', raw, { emailPolicy: policy }).value !== null) return null
  const address = repairByRule(repairRules, raw)
  const value = address === null ? null : cleanCell('email', address, { emailPolicy: policy }).value
  return typeof value === 'string' ? value : null
}

/** What is no number of somebody's telephone, and so doesn't stand in front of one that is. */
const noPhones: ReadonlySet<string | null> = new Set(['phone.is-a-fax', 'phone.placeholder'])

const byPlace: ReadonlySet<string | null> = new Set(['phone.country-hint', 'phone.country-of-file'])

/** All that stand in a cell; none of them where the first one is for a person to read, so that no other takes its place. */
function takePhones(draft: Draft, cell: Cell): void {
  const all = splitPhones(cell.raw, countryOf(draft) ?? draft.file?.main)
  const parts = all.length === 1 ? all : withoutLocal(draft, cell, all)
  const read = parts.map((raw) => ({ raw, ...clean(draft, raw === cell.raw ? cell : { ...cell, raw }, 'phone') }))
  const isRead = read.find(({ issue }) => !noPhones.has(issue))?.value != null
  for (const { raw, value, rule, issue } of read) {
    const label = (parts.length > 1 ? labelOf(raw) : null) ?? cell.label
    const phone = { label, position: cell.position, ...(byPlace.has(rule) && { isByPlace: true }) }
    if (typeof value === 'string' && isRead) draft.phones.push({ phone: value, ...phone })
    if (issue !== null || saysNone(raw, 'phone')) keepRaw(draft, cell, 'phone')
  }
}

/** Without those that lack the area code of the first one, which are told. */
function withoutLocal(draft: Draft, cell: Cell, parts: readonly string[]): readonly string[] {
  const country = countryOf(draft) ?? draft.file?.main
  const [first = '', ...further] = parts
  const whole = further.filter((part) => !lacksAreaCode(first, part, country))
  if (whole.length === further.length) return parts
  note(draft, cell, null, 'phone.several')
  keepRaw(draft, cell, 'phone')
  return [first, ...whole]
}

/** What is written beside one of several numbers: `M`, `office`. */
function labelOf(raw: string): string | null {
  const [label, more] = splitComment(raw)?.comments ?? []
  return label !== undefined && more === undefined && isHarmless(label) ? label : null
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
  const address = clean(draft, takeMojibake(draft, cell, 'address_primary'), 'text').value
  if (address !== null && address !== draft.stated.address_primary) draft.addresses.push({ address, label: cell.label })
}

/** By the rules of the kind, noted. */
export function clean<K extends FieldKind>(draft: Draft, cell: Cell, kind: K): CleanedCell<K> {
  const cleaned = read(draft, cell, kind)
  note(draft, cell, cleaned.rule, cleaned.issue, cleaned.suggestion === null ? null : String(cleaned.suggestion))
  return cleaned
}

function read<K extends FieldKind>(draft: Draft, { raw, rules }: Cell, kind: K): CleanedCell<K> {
  const { dayFirst, decimal } = rules.format
  const { policy: emailPolicy, file } = draft
  return cleanCell(kind, raw, { dayFirst, decimal, emailPolicy, country: countryOf(draft), file })
}

/** The first column that states a field wins; what another says differently is kept beside it. */
export function state(draft: Draft, cell: Cell, field: CustomerField, value: Value): void {
  const stated = draft.stated[field]
  if (stated === undefined) draft.stated[field] = value
  else if (stated !== value) keepRaw(draft, cell, field)
}
