import { findSuccessor } from '../../../cleaning/names/asides/find-successor.ts'
import { isSameFirm } from '../../../cleaning/names/asides/is-same-firm.ts'
import { readMoreThanName } from '../../../cleaning/names/asides/more-than-a-name.ts'
import { cleanFullName, cleanNamePart, type NameCell } from '../../../cleaning/names/clean-name-cell.ts'
import { type Contact, findContact } from '../../../cleaning/names/find-contact.ts'
import { mayBeWholeName, readWholeName } from '../../../cleaning/names/read-whole-name.ts'
import { tidyName } from '../../../cleaning/names/tidy-name.ts'
import { cleanText } from '../../../cleaning/text/clean-text.ts'
import { foldKey } from '../../../cleaning/text/fold-key.ts'
import { readRemark } from '../../../cleaning/text/read-remark.ts'
import { tidyText } from '../../../cleaning/text/tidy-text.ts'
import type { CustomerField } from '../../../customers/fields.ts'
import { type Cell, type Draft, keep, keepRaw, type NameField, note } from './draft.ts'
import { type Aside, readAside } from './read-aside.ts'
import { clean, state } from './take-cell.ts'
import { takeMojibake } from './take-mojibake.ts'
import { doubtBusiness, takeNoName } from './take-no-name.ts'

/** In this order: a given name is read beside the family name that the record states, a full name beside both. */
export const nameFields: readonly NameField[] = ['last_name', 'first_name', 'display_name']

export const isNameField = (field: CustomerField | null): field is NameField => nameFields.some((one) => one === field)

/**
 * Takes a cell of a name, after all others: titles and jobs are no name, and what belongs to another field needs a
 * person, unless that field says the same already.
 */
export function takeName(draft: Draft, cell: Cell, field: NameField, others: readonly Cell[]): void {
  if (mayBeName(cell, others)) {
    state(draft, cell, field, tidyText(cell.raw))
    if (!isTitleCase(cell.raw)) draft.reasons.push({ code: 'name.maybe-nothing', column: cell.column, value: cell.raw })
    return
  }
  if (isCross(cell.raw) || isNothingElsewhere(cell, others)) {
    note(draft, cell, 'text.filler', null)
    return
  }
  const { value } = clean(draft, takeMojibake(draft, cell, field), 'text')
  if (typeof value !== 'string' || takeSuccession(draft, cell, field, value)) return
  if (takeMore(draft, cell, field, value, others)) return
  const found = findContact(tidyName(value))
  const aside = found === null || found.kind === 'date' ? readAside(value, isHalf(field, others)) : null
  const isRemarked = aside?.kind === 'remark' && readRemark(value) !== 'remark'
  if (!isRemarked && takeNoName(draft, cell, field, value, others)) return
  // The date of a remark is no date in a name.
  const contact = isRemarked ? null : found
  if (contact === null) takeWithAside(draft, cell, field, value, aside, others)
  else if (isStated(draft, contact)) {
    note(draft, cell, 'name.contact-repeated', null)
    keepRaw(draft, cell, field)
    if (contact.rest !== '') takeRead(draft, cell, field, contact.rest, others)
  } else {
    state(draft, cell, field, tidyName(value))
    doubtContact(draft, cell, contact)
  }
}

/** Who stands there has gone, and somebody else has come: both are asked. */
function takeSuccession(draft: Draft, cell: Cell, field: NameField, value: string): boolean {
  const found = findSuccessor(value)
  if (found === null) return false
  const suggestion = found.successor === null ? {} : { suggestion: found.successor }
  draft.reasons.push({ code: 'name.several-people', column: cell.column, value: cell.raw, ...suggestion })
  state(draft, cell, field, tidyName(value))
  return true
}

/** What holds more than a name, or another thing: a firm and a remark are left out of it, all else is asked. */
function takeMore(draft: Draft, cell: Cell, field: NameField, value: string, others: readonly Cell[]): boolean {
  const name = tidyName(value)
  const { column, raw } = cell
  // The, Johnsons
  if (
    field === 'first_name' &&
    /^the$/i.test(name) &&
    others.some((one) => one.field === 'last_name' && /\p{L}s\s*$/u.test(one.raw))
  ) {
    draft.reasons.push({ code: 'name.several-people', column, value: raw })
    state(draft, cell, field, name)
    return true
  }
  const more = readMoreThanName(name, field, isHalf(field, others))
  if (more === null) return false
  if (more.kind === 'remark' || more.kind === 'firm') {
    const aside: Aside = { name: more.name, text: more.text, kind: more.kind === 'firm' ? 'company' : 'remark' }
    if (more.kind === 'remark' || takeFirm(draft, cell, aside)) {
      note(draft, cell, more.kind === 'firm' ? 'name.company' : 'name.remark', null)
      keepRaw(draft, cell, field)
      takeRead(draft, cell, field, more.name, others)
      return true
    }
    draft.reasons.push({ code: 'name.is-a-company', column, value: raw, suggestion: more.name })
  } else if (more.kind === 'several')
    draft.reasons.push({ code: 'name.several-people', column, value: raw, suggestion: more.name })
  else if (more.kind === 'maybe')
    draft.reasons.push({ code: 'name.maybe-title', column, value: raw, suggestion: more.name })
  else
    draft.reasons.push({ code: more.kind === 'nobody' ? 'name.no-person' : 'name.maybe-nothing', column, value: raw })
  state(draft, cell, field, name)
  return true
}

const isHalf = (field: NameField, others: readonly Cell[]): boolean =>
  field !== 'display_name' &&
  others.some((other) => other.field !== field && isNameField(other.field) && cleanText(other.raw).value !== null)

/** The name beside a firm or a remark, which is left out of it; the cell is kept as it came. */
function takeWithAside(
  draft: Draft,
  cell: Cell,
  field: NameField,
  value: string,
  aside: Aside | null,
  others: readonly Cell[],
): void {
  const isLeft = aside !== null && (aside.kind === 'remark' || takeFirm(draft, cell, aside))
  if (!isLeft) {
    takeRead(draft, cell, field, value, others)
    return
  }
  note(draft, cell, aside.kind === 'company' ? 'name.company' : 'name.remark', null)
  keepRaw(draft, cell, field)
  if (aside.kind === 'company' || !takeNoName(draft, cell, field, aside.name, others))
    takeRead(draft, cell, field, aside.name, others)
}

/** A firm beside a name goes to its own column, where that says nothing else; one in front of it is asked where it does. */
function takeFirm(draft: Draft, { column, raw }: Cell, { name, text, isBefore }: Aside): boolean {
  const { company_primary: company } = draft.stated
  if (company !== undefined && !isSameFirm(String(company), text)) {
    if (isBefore) draft.reasons.push({ code: 'name.is-a-company', column, value: raw, suggestion: name })
    return false
  }
  draft.stated.company_primary = company ?? text
  return true
}

function takeRead(draft: Draft, cell: Cell, field: NameField, value: string, others: readonly Cell[]): void {
  const read = field === 'display_name' ? cleanFullName(value) : cleanNamePart(value, field)
  const { column, raw } = cell
  if (read.doubt === 'name.several-people' && isRepeated(draft, read.value ?? '')) {
    state(draft, cell, field, read.value ?? '')
    return
  }
  if (read.doubt !== null) {
    draft.reasons.push({
      ...{ code: read.doubt, column, value: raw },
      ...(read.suggestion === null ? {} : { suggestion: read.suggestion }),
    })
  }
  if (read.doubt === null && read.value !== null) doubtBusiness(draft, cell, field, read.value, others)
  if (read.isTaken) takeTitle(draft, cell, field, read)
  else if (read.value === null) note(draft, cell, 'text.filler', null)
  else if (read.value !== value) {
    note(draft, cell, 'name.tidied', null)
    keepRaw(draft, cell, field)
  }
  if (read.value === null || (read.doubt === null && takeWhole(draft, cell, field, read, others))) return
  state(draft, cell, isFamilyAlone(draft, read) ? 'last_name' : field, read.value)
}

/** A whole name in a column of one of its parts, where nothing else names anybody. */
function takeWhole(draft: Draft, cell: Cell, field: NameField, read: NameCell, others: readonly Cell[]): boolean {
  const name = read.value ?? ''
  const isTitled = read.isTaken && read.position === null
  const isWhole = field !== 'display_name' && !isNamedElsewhere(cell, others) && !isRepeated(draft, name)
  const split = isWhole ? readWholeName(name, field, isTitled) : null
  if (split === null) return takeUnsplit(draft, cell, field, name, others)
  note(draft, cell, 'name.split', null)
  keepRaw(draft, cell, field)
  state(draft, cell, 'first_name', split.first)
  state(draft, cell, 'last_name', split.last)
  return true
}

const isNamedElsewhere = (cell: Cell, others: readonly Cell[]): boolean =>
  others.some((other) => other !== cell && isNameField(other.field) && cleanText(other.raw).value !== null)

/** A whole name among given names that can't be split: it is the full name, or a second one beside that. */
function takeUnsplit(draft: Draft, cell: Cell, field: NameField, name: string, others: readonly Cell[]): boolean {
  if (field !== 'first_name' || !mayBeWholeName(name)) return false
  if (isSaidElsewhere(cell, 'last_name', others) || isRepeated(draft, name)) return false
  note(draft, cell, 'name.whole', null)
  if (isSaidElsewhere(cell, 'display_name', others)) keep(draft, cell.column, cell.raw)
  else state(draft, cell, 'display_name', name)
  return true
}

const isSaidElsewhere = (cell: Cell, field: NameField, others: readonly Cell[]): boolean =>
  others.some((other) => other !== cell && other.field === field && cleanText(other.raw).value !== null)

/** What stands beside a name is no second person where another cell says it too: a firm, a town, a job. */
function isRepeated({ stated }: Draft, name: string): boolean {
  const said = [stated.company_primary, stated.city, stated.position_primary, stated.profession]
  const known = new Set(said.flatMap((value) => (value === undefined ? [] : foldKey(String(value)))))
  return name.split(/[/／;；|｜+＋&＆,，\n]/).some((side) => known.has(foldKey(side)))
}

/** People are called so, and spreadsheets and databases write it for nothing. */
const nothingOrName = new Set(['null', 'none', 'nil', 'nan', 'na', 'test', 'x', 'no', 'k.a.', 'n.v.t.'])
const isCross = (raw: string) => tidyText(raw) === 'x'
/** `Nil`, where two more cells of the row say the same. */
const isNothingElsewhere = (cell: Cell, others: readonly Cell[]): boolean => {
  const text = tidyText(cell.raw).toLowerCase()
  return (
    (nothingOrName.has(text) || text === 'do') &&
    others.filter(({ raw }) => tidyText(raw).toLowerCase() === text).length > 2
  )
}
const isTitleCase = (raw: string) => /^\s*\p{Lu}(?:\p{Ll}+)?\s*$/u.test(raw)

/** Whether a word for nothing may be a name after all: the other name is filled, and written in capitals as it is. */
function mayBeName({ raw, field }: Cell, others: readonly Cell[]): boolean {
  const text = tidyText(raw)
  if (field === 'display_name' || !nothingOrName.has(text.toLowerCase())) return false
  return others.some((other) => {
    const isPart = other.field !== field && (other.field === 'first_name' || other.field === 'last_name')
    const name = tidyText(other.raw)
    const isSaid = isPart && name.length > 1 && cleanText(name).value !== null && !nothingOrName.has(name.toLowerCase())
    return isSaid && capitalsOf(text) === capitalsOf(name)
  })
}

const capitalsOf = (text: string) =>
  text === text.toLowerCase() ? 'small' : text === text.toUpperCase() && text.length > 1 ? 'large' : 'mixed'

const isFamilyAlone = ({ stated }: Draft, { family }: NameCell) => family !== null && stated.last_name === undefined

/** 先生 in a column of given names is no name; a job is the position, where none is stated. */
function takeTitle(draft: Draft, cell: Cell, field: NameField, { position }: NameCell): void {
  note(draft, cell, 'name.title', null)
  if (position !== null && draft.stated.position_primary === undefined) draft.stated.position_primary = position
  keepRaw(draft, cell, field)
}

/** Whether the field that it belongs to says it too. */
function isStated({ emails, phones, stated }: Draft, { kind, text }: Contact): boolean {
  if (kind === 'email') return emails.some(({ email }) => email === text.toLowerCase())
  if (kind === 'phone') {
    const digits = text.replace(/\D/g, '').replace(/^0+/, '')
    return phones.some(({ phone }) => phone.replace(/\D/g, '').endsWith(digits))
  }
  return kind === 'url' && typeof stated.company_website === 'string' && isSameSite(stated.company_website, text)
}

const isSameSite = (one: string, other: string) => siteOf(one) === siteOf(other)
const siteOf = (url: string) => foldKey(url.replace(/^https?:\/\//i, '').replace(/^www\./i, ''))

const codes = {
  email: 'name.is-an-email',
  phone: 'name.is-a-phone',
  url: 'name.is-a-url',
  date: 'name.is-a-date',
} as const
const homes = { email: 'email', phone: 'phone', url: 'company_website', date: null } as const

/** Two cells are to blame: the name, and the empty one to which the rest belongs. */
function doubtContact(draft: Draft, { column, raw }: Cell, { kind, text, rest }: Contact): void {
  const home = homes[kind]
  const isFree = home !== null && !isFilled(draft, home)
  // Accepted by itself, the name alone would leave the rest behind.
  const suggestion = rest === '' || isFree ? {} : { suggestion: rest }
  draft.reasons.push({ code: codes[kind], column, value: raw, ...suggestion })
  const other = home === null || !isFree ? undefined : draft.columnOf(home)
  if (other !== undefined) draft.reasons.push({ code: 'name.belongs-here', column: other, value: '', suggestion: text })
}

const isFilled = ({ emails, phones, stated }: Draft, field: 'email' | 'phone' | 'company_website') =>
  field === 'email' ? emails.length > 0 : field === 'phone' ? phones.length > 0 : stated.company_website !== undefined
