import { cleanBoolean } from '../../../cleaning/choices/clean-boolean.ts'
import { type ChannelConsent, consentChannel, refusesAll } from '../../../cleaning/choices/consent-channel.ts'
import {
  isOtherName,
  meansDoNotContact,
  plainRefusal,
  type Refusal,
  readAnswer,
  readRefusal,
  withRefusal,
} from '../../../cleaning/choices/means-do-not-contact.ts'
import { readSendingAnswer } from '../../../cleaning/choices/names-sending.ts'
import { asksConsent, type Consent, type ConsentColumn, readConsent } from '../../../cleaning/choices/read-consent.ts'
import { refusesAtTimes, splitMark, splitRefusal } from '../../../cleaning/choices/split-refusal.ts'
import { saysStop, splitProbable } from '../../../cleaning/choices/wishes/stop-words.ts'
import { namesHeirs } from '../../../cleaning/names/evidence/names-heirs.ts'
import { cleanTags } from '../../../cleaning/text/clean-tags.ts'
import { remember } from '../../../cleaning/text/remember.ts'
import type { CustomerField } from '../../../customers/fields.ts'
import { takeCutRefusals, takeHalves } from './companions/take-halves.ts'
import { type Cell, type Draft, keep, keepRaw, note } from './draft.ts'

/** Fields in whose cells people write it instead of, or behind, what belongs there. */
const mixedFields: ReadonlySet<CustomerField> = new Set([
  ...(['display_name', 'first_name', 'last_name', 'company_primary', 'phone', 'email'] as const),
])

/** Whether a cell of this column may say that a customer must not be contacted: what we gave ourselves never does. */
export const maySayDoNotContact = (field: CustomerField | null): boolean => field !== 'id'

/** Columns whose cells say what is sent to somebody, or that nothing is to be. */
const aboutMailings = /mailing|marketing|subscri|abonn|subskryp|odběr|odber|рассыл|подписк|розсил|订阅|訂閱|配信|구독/iu

/** What a column that is kept as it is asks of a whole customer; null where it is about one way beside the others. */
export const asksOfRecord = (column: string): ConsentColumn | null =>
  consentChannel(column) === 'side' ? null : asksConsent(column)

/** How the cells of such a column may say it. One that asks of one way beside the others says it of that way. */
export function wishesIn(column: string): 'answer' | 'note' | null {
  const isSide = consentChannel(column) === 'side'
  if (isSide && asksConsent(column) !== null) return null
  return isSide || aboutMailings.test(column) ? 'note' : 'answer'
}

/**
 * Who asked in words not to be contacted is left alone, whatever a column of its own says. The same cells, without
 * those words where a name, a number or an address stands.
 */
export function takeRefusals(draft: Draft, cells: readonly Cell[]): Cell[] {
  const left: Cell[] = []
  const consents: StatedConsent[] = []
  for (const cell of draft.isOwn ? cells : takeCutRefusals(draft, takeHalves(draft, cells))) {
    const rest = takeRefusal(draft, cell, consents)
    if (rest !== null) left.push(rest)
  }
  if (consents.length > 0) takeConsents(draft, consents)
  // One that may say so needs nobody where another does.
  if (draft.reasons.length > 0 && draft.stated.do_not_contact === true) {
    const doubted = draft.reasons.findIndex(({ code }) => code === 'text.maybe-refusal')
    if (doubted >= 0) draft.reasons.splice(doubted, 1)
  }
  return left
}

interface StatedConsent extends ChannelConsent {
  readonly cell: Cell
  /** It says so in other words than yes or no. */
  readonly isInWords: boolean
}

/** Consents that differ by the way of contact are kept as they came: a customer has one mark for all of them. */
function takeConsents(draft: Draft, consents: readonly StatedConsent[]): void {
  const refused = consents.filter(({ isRefused }) => isRefused)
  if (refusesAll(consents)) {
    draft.stated.do_not_contact = true
    for (const { cell, isInWords } of refused) if (isInWords) note(draft, cell, 'boolean.said-in-words', null)
  } else for (const { cell } of refused) if (cell.field !== null) keep(draft, cell.column, cell.raw)
}

/** The cell without what it says of that; null where nothing of it is left. */
function takeRefusal(draft: Draft, cell: Cell, consents: StatedConsent[]): Cell | null {
  const { field } = cell
  if (field === 'do_not_contact') return takeConsent(draft, cell, cell.rules.asks ?? 'out', consents)
  if (field === null) return takeUnmapped(draft, cell, consents)
  if (field === 'notes') return takeNote(draft, cell)
  if (field === 'status' || field === 'tags') return takeWord(draft, cell)
  if (mixedFields.has(field)) return takeMixed(draft, cell, field)
  if (draft.isOwn || !maySayDoNotContact(field)) return cell
  return field === 'next_follow_up' ? takeInsteadOfDate(draft, cell) : takeInstead(draft, cell, field)
}

/** Where a day should stand people write what is to be done, and what is not to be. */
function takeInsteadOfDate(draft: Draft, cell: Cell): Cell {
  return /^[\d\s./:,TZ+-]*$/.test(cell.raw) ? cell : takeNote(draft, cell)
}

/** `do not contact` as a city is none. */
function takeInstead(draft: Draft, cell: Cell, field: CustomerField): Cell | null {
  if (readAnswer(cell.raw) !== 'refused') return cell
  refuse(draft, cell)
  keepRaw(draft, cell, field)
  return null
}

function refuse(draft: Draft, cell: Cell): Cell {
  draft.stated.do_not_contact = true
  note(draft, cell, 'boolean.said-in-words', null)
  return cell
}

/** What may say so of some ways only, or be about something else, is for a person to read, once. */
function takeNote(draft: Draft, cell: Cell): Cell {
  return takeSaid(draft, cell, readRefusal(cell.raw))
}

function takeSaid(draft: Draft, cell: Cell, said: ReturnType<typeof readRefusal>): Cell {
  if (said === 'refused') return refuse(draft, cell)
  if (said === 'unclear') doubtRefusal(draft, cell)
  return cell
}

function doubtRefusal(draft: Draft, { column, raw }: Cell): void {
  const suggestion = `${raw.trim().replace(/[.。]$/, '')}. ${plainRefusal}`
  draft.reasons.push({ code: 'text.maybe-refusal', column, value: raw, suggestion })
}

/** What a status says, as the whole cell or as a part of it: `Lost (no calls)`. */
const readStatus = remember((raw): Refusal | null => {
  const parts = raw.length > 200 ? [] : [raw, ...raw.split(/[,;|/()[\]、，；（）\n]| [-–—] /)]
  if (parts.some(meansDoNotContact)) return 'refused'
  return saysStop(raw) ? 'unclear' : null
})

const readTags = remember((raw): Refusal | null => {
  const tags = cleanTags(raw).value ?? []
  if (tags.some((tag) => meansDoNotContact(tag) && !isOtherName(tag))) return 'refused'
  return tags.some(saysStop) ? 'unclear' : null
})

function takeWord(draft: Draft, cell: Cell): Cell {
  const said = cell.field === 'tags' ? readTags(cell.raw) : readStatus(cell.raw)
  return said === 'unclear' && draft.isOwn ? cell : takeSaid(draft, cell, said)
}

function takeMixed(draft: Draft, cell: Cell, field: CustomerField): Cell | null {
  const isFirm = field === 'company_primary'
  const rest = splitRefusal(cell.raw, isFirm) ?? (isFirm || draft.isOwn ? null : splitMark(cell.raw, isName(field)))
  if (rest === null) return takeProbable(draft, cell, field)
  refuse(draft, cell)
  // A strict import repairs no address.
  if (field === 'email' && draft.policy === 'strict') return cell
  keepRaw(draft, cell, field)
  return rest === '' ? null : { ...cell, raw: rest }
}

/** `STOP - Mr Birch`, `Late Chief Bello`: asked, unless another cell says so. */
function takeProbable(draft: Draft, cell: Cell, field: CustomerField): Cell {
  const { column, raw } = cell
  if (draft.isOwn || !(isName(field) || field === 'company_primary')) return cell
  if (refusesAtTimes(raw) === 'within') {
    doubtRefusal(draft, cell)
    return cell
  }
  const found = saysStop(raw) ? '' : splitProbable(raw, field === 'company_primary')
  if (found === null) return cell
  // The heirs of somebody are not the dead.
  const rest = found !== '' && namesHeirs(raw) ? raw.trim() : found
  const suggestion = rest === '' ? plainRefusal : withRefusal(rest)
  draft.reasons.push({ code: 'text.maybe-refusal', column, value: raw, suggestion })
  return rest === '' ? cell : { ...cell, raw: rest }
}

const isName = (field: CustomerField): boolean =>
  field === 'display_name' || field === 'first_name' || field === 'last_name'

/** A column of its own. What is no plain yes or no is kept as it came. */
function takeConsent(draft: Draft, cell: Cell, asks: ConsentColumn, consents: StatedConsent[]): null {
  const consent = readConsent(cell.raw, asks, cell.column)
  const { value, rule } = cleanBoolean(cell.raw)
  const isPlain = value === (consent === 'refused') && asks === 'out'
  if (consent === 'blank') note(draft, cell, 'text.filler', null)
  else if (isPlain) note(draft, cell, rule, null)
  addConsent(consents, cell, consent, !isPlain)
  if (!isPlain && consent !== 'blank') keepRaw(draft, cell, 'do_not_contact')
  askIfUnclear(draft, cell, consent, asks)
  return null
}

/** One that is kept as it is, such as `Marketing consent`: its no is a no. Any other may say it in a cell: 拒绝联系 as a grade. */
function takeUnmapped(draft: Draft, cell: Cell, consents: StatedConsent[]): Cell {
  if (cell.extra === null) return cell
  const { asks, wishes, sending } = cell.rules
  if (asks === null) {
    if (draft.isOwn) return cell
    const said = sending === null ? null : readSendingAnswer(cell.raw, sending, cell.column)
    if (said !== null) return takeSendingAnswer(draft, cell, said, consents)
    if (wishes === null) return cell
    return takeSaid(draft, cell, wishes === 'note' ? readRefusal(cell.raw) : readAnswer(cell.raw))
  }
  const consent = readConsent(cell.raw, asks, cell.column)
  addConsent(consents, cell, consent, true)
  askIfUnclear(draft, cell, consent, asks)
  return cell
}

/** Whoever refuses messages by one way alone may be reached by others: asked, unless the words are of all. */
function takeSendingAnswer(draft: Draft, cell: Cell, said: Refusal, consents: StatedConsent[]): Cell {
  if (readRefusal(cell.raw) === 'refused') return refuse(draft, cell)
  if (said === 'unclear' || consentChannel(cell.column) === 'side') doubtRefusal(draft, cell)
  else addConsent(consents, cell, said, true)
  return cell
}

function addConsent(consents: StatedConsent[], cell: Cell, consent: Consent, isInWords: boolean): void {
  if (consent !== 'refused' && consent !== 'given') return
  const channel = consentChannel(cell.column)
  // A person has made it the mark for all.
  const isAll = cell.field !== null && channel === 'side'
  consents.push({ cell, isInWords, channel: isAll ? 'all' : channel, isRefused: consent === 'refused' })
}

function askIfUnclear(draft: Draft, cell: Cell, consent: Consent, asks: ConsentColumn): void {
  if (consent !== 'unclear' && consent !== 'probably-refused') return
  const suggestion = consent === 'unclear' ? {} : { suggestion: asks === 'out' ? 'yes' : 'no' }
  note(draft, cell, null, 'boolean.not-yes-or-no')
  draft.reasons.push({ code: 'boolean.not-yes-or-no', column: cell.column, value: cell.raw, ...suggestion })
}
