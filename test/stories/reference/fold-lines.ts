import { areTwoFirms, differInFormAlone } from '../../../shared/customers/people/compare-firms.ts'
import type { Line } from './model.ts'
import { isPartOf, isShouted, type NameFields, nameAfter, nameFields } from './name-after.ts'
import { nameParts } from './names.ts'

/** What several lines say together. */
export interface Said {
  readonly fields: Record<string, unknown>
  readonly inferred: Record<string, unknown>
  readonly tags: string[]
  readonly extra: Record<string, unknown>
  readonly phones: Map<string, string>
  readonly emails: Map<string, string>
  readonly addresses: Map<string, string>
  isEmailShared: boolean
  isDoNotContact: boolean
  /** The last line that speaks of tags says that there are none. */
  hasNoTags: boolean
  /** An id that is given as ours. */
  id: unknown
}

const nothing = (): Said => ({
  fields: {},
  inferred: {},
  tags: [],
  extra: {},
  phones: new Map(),
  emails: new Map(),
  addresses: new Map(),
  isEmailShared: false,
  isDoNotContact: false,
  hasNoTags: false,
  id: undefined,
})

/**
 * One line after the other: the first phone, e-mail and address is the primary, lists, notes and extras add up,
 * do-not-contact is only ever set, and of the rest the best written stands, else the later. What else is said is kept. Where
 * lines name two firms, what the best written does not name is no work, place or first phone of it; and where they name two
 * places, the one with the first address stands, else the last.
 */
export function foldLines(lines: readonly Line[]): Said {
  const said = nothing()
  const unlike: Other[] = []
  const bests = new Map<string, unknown>()
  const firm = firmOf(lines)
  const isOfOther = ({ record: { company_primary: company } }: Line) =>
    typeof company === 'string' && firm !== null && isOfOtherFirm(lines, company, firm)
  const place = placeOf(lines.filter((line) => !isOfOther(line)))
  const isCalledElse = ({ record: { company_primary: company } }: Line) =>
    typeof company === 'string' && firm !== null && !differInFormAlone(company, firm)
  const isApart = (line: Line, field: string) =>
    (isOfOther(line) && ofFirm.includes(field)) ||
    (isCalledElse(line) && field === 'company_primary') ||
    (ofPlace.includes(field) && isElsewhere(line, place))
  for (const line of lines.toSorted((a, b) => Number(isOfOther(a)) - Number(isOfOther(b)))) {
    addContacts(said, line, isOfOther(line))
    for (const [field, value] of Object.entries(line.inferred)) addInferred(said.inferred, field, value)
  }
  for (const line of lines) {
    addLists(said, line)
    const { id, tags, extra, phones, emails, addresses, do_not_contact, email_shared, ...others } = line.record
    const { phone, email, address_primary, notes, ...fields } = others
    addNote(said.fields, notes)
    const isFurther = typeof address_primary === 'string' && address_primary !== said.fields.address_primary
    for (const [field, value] of Object.entries(fields)) {
      if (isFurther && partsOfAddress.includes(field)) continue
      if (!kept.has(field)) unlike.push({ key: field, value, line: line.line, of: said.fields })
      if (isApart(line, field)) continue
      const best = bests.get(field) ?? null
      if (value !== null && compareValues(field, value, best) >= 0) bests.set(field, value)
      said.fields[field] = value === null ? null : (bests.get(field) ?? null)
    }
    for (const [key, value] of Object.entries(extra ?? {})) unlike.push({ key, value, line: line.line, of: said.extra })
  }
  if (lines.length === 1) return said
  const named = lines.toSorted((a, b) => compareNames(nameOf(a.record), nameOf(b.record)))
  const name = named.reduce<NameFields>((was, { record, inferred }) => nameAfter(was, record, inferred), {})
  chooseName(said, name)
  const whole = nameOf(name)
  const forms = lines.flatMap(({ record, line }) => {
    const form = nameOf(record)
    return form === null || isPartOf(form, whole) ? [] : [{ key: 'display_name', value: form, line, of: null }]
  })
  keepOthers(said, [...unlike, ...forms])
  return said
}

/**
 * The best written name of a firm, of equal ones the last; of one firm by several names, elsewhere each, the one with the
 * first address, as it is written best.
 */
function firmOf(lines: readonly Line[]): string | null {
  const best = bestName(lines)
  if (best === null) return null
  const ofFamily = lines.filter(
    ({ record: { company_primary: company } }) => typeof company === 'string' && !areTwoFirms(company, best),
  )
  const [placed] = ofFamily.filter(({ record }) => typeof record.address_primary === 'string')
  const main = placed?.record.company_primary ?? best
  return bestName(
    lines.filter(
      ({ record: { company_primary: one } }) => typeof one === 'string' && differInFormAlone(one, String(main)),
    ),
  )
}

const bestName = (lines: readonly Line[]): string | null =>
  lines
    .map(({ record }) => (typeof record.company_primary === 'string' ? record.company_primary : null))
    .reduce((best, one) => (one !== null && compareNames(one, best) >= 0 ? one : best), null)

/** Two firms; or one firm by two names at two addresses, the first of each. */
function isOfOtherFirm(lines: readonly Line[], company: string, firm: string): boolean {
  if (areTwoFirms(company, firm)) return true
  if (differInFormAlone(company, firm)) return false
  const addressOf = (isOf: (name: string) => boolean) =>
    lines.find(
      ({ record: { company_primary: name, address_primary } }) =>
        typeof name === 'string' && isOf(name) && typeof address_primary === 'string',
    )?.record.address_primary
  const [here, there] = [addressOf((name) => differInFormAlone(name, firm)), addressOf((name) => name === company)]
  return here !== undefined && there !== undefined && here !== there
}

/** The first line with an address, else the last with a city. */
const placeOf = (lines: readonly Line[]): Line | undefined =>
  lines.find(({ record }) => typeof record.address_primary === 'string') ??
  lines.findLast(({ record }) => typeof record.city === 'string')

const isElsewhere = ({ record }: Line, place: Line | undefined): boolean =>
  ofPlace.some((field) => {
    const [one, other] = [record[field], place?.record[field]]
    return typeof one === 'string' && typeof other === 'string' && one.toLowerCase() !== other.toLowerCase()
  })

/** What a line says beside what stands of all of them. */
interface Other {
  readonly key: string
  readonly value: unknown
  readonly line: number
  readonly of: Readonly<Record<string, unknown>> | null
}

const kept = new Set<string>([...nameFields, 'extra_moved', 'country_inferred'])
const nameOf = ({ display_name, first_name, last_name }: Readonly<Record<string, unknown>>): string | null =>
  typeof display_name === 'string' ? display_name : [first_name, last_name].filter(Boolean).join(' ') || null

/** Above zero where the first is the better written name: not in capitals, in characters, in more words. */
function compareNames(one: string | null, other: string | null): number {
  const ranks = [one, other].map((name) =>
    name === null
      ? [0, 0, 0]
      : [isShouted(name) ? 1 : 2, /[\u3400-\u9fff\uf900-\ufaff\uac00-\ud7a3]/.test(name) ? 1 : 0, nameParts(name).size],
  )
  const [a = [], b = []] = ranks
  return a.map((rank, n) => rank - (b[n] ?? 0)).find((difference) => difference !== 0) ?? 0
}

const written = ['position_primary', 'profession', 'address_secondary', 'city', 'region']

function compareValues(field: string, one: unknown, other: unknown): number {
  const [a, b] = [one, other].map((value) => (typeof value === 'string' ? value : null))
  if (field === 'company_primary') return compareNames(a ?? null, b ?? null)
  const rank = (value: unknown) => (value === null ? 0 : isShouted(String(value)) ? 1 : 2)
  return written.includes(field) ? rank(one) - rank(other) : 0
}

/** What else the lines say is kept under a name of its own; an unread cell gets a number. */
function keepOthers(said: Said, others: readonly Other[]) {
  const low = (value: unknown) => String(value).toLowerCase()
  const lost = others.filter(({ key, value, of }) => value !== null && (of === null || low(value) !== low(of[key])))
  const inOrder = lost.toSorted((a, b) => (a.key < b.key ? -1 : Number(a.key > b.key)) || a.line - b.line)
  for (const { key, value } of inOrder) {
    const text = String(value)
    if (/_raw(_\d+)?$/.test(key)) keepRaw(said.extra, key.replace(/_\d+$/, ''), text)
    else {
      const had = said.extra[`${key}_also`]
      const lines = had === undefined ? [] : String(had).split('\n')
      if (!lines.includes(text)) said.extra[`${key}_also`] = [...lines, text].join('\n')
    }
  }
}

function keepRaw(extra: Record<string, unknown>, key: string, text: string) {
  let [name, n] = [key, 1]
  while (name in extra && extra[name] !== text) name = `${key}_${++n}`
  extra[name] = text
}

function addLists(said: Said, { record: { id, tags, extra, do_not_contact } }: Line) {
  said.id = id ?? said.id
  if (tags !== undefined) said.hasNoTags = tags === null
  addTags(said.tags, (tags ?? []) as string[])
  Object.assign(said.extra, extra)
  if (do_not_contact === true) said.isDoNotContact = true
}

const partsOfAddress = ['address_secondary', 'city', 'region', 'postal_code']
const ofPlace = ['city', 'region', 'postal_code', 'country_code']
const ofFirm = [...partsOfAddress, 'company_primary', 'position_primary', 'company_website', 'country_code']

function addContacts(said: Said, { record }: Line, isOfOther: boolean) {
  if (said.fields.email === undefined && typeof record.email === 'string')
    said.isEmailShared = record.email_shared === true
  const place = [record.postal_code, record.city].filter(Boolean).join(' ')
  const address = [record.address_primary, record.address_secondary, place, record.region].filter(Boolean).join(', ')
  addContact(said, 'phone', said.phones, record.phone, record.phone)
  addContact(said, 'email', said.emails, record.email, record.email)
  // A further address is kept with all that belongs to it.
  if (!isOfOther) addContact(said, 'address_primary', said.addresses, record.address_primary, address)
  else if (typeof record.address_primary === 'string' && record.address_primary !== said.fields.address_primary)
    addFurther(said.addresses, address, 'address_primary')
  for (const one of listOf(record.phones)) addFurther(said.phones, one.phone, one.label)
  for (const one of listOf(record.emails)) addFurther(said.emails, one.email, one.label)
  for (const one of listOf(record.addresses)) addFurther(said.addresses, one.address, one.label)
}

const listOf = (list: unknown) => (list ?? []) as { phone: string; email: string; address: string; label: string }[]

function addContact(said: Said, field: string, list: Map<string, string>, value: unknown, further: unknown) {
  const had = said.fields[field]
  if (value === undefined || (value === null && had !== undefined)) return
  if (had === undefined || had === null) said.fields[field] = value
  else if (had !== value) addFurther(list, String(further), field)
}

function addNote(fields: Record<string, unknown>, note: unknown) {
  if (note === undefined) return
  const had = typeof fields.notes === 'string' ? fields.notes.split('\n') : []
  if (typeof note === 'string' && !had.includes(note)) had.push(note)
  fields.notes = had.length > 0 ? had.join('\n') : null
}

/** Several lines say one name that has gone from each to the next. */
function chooseName(said: Said, name: NameFields) {
  for (const field of nameFields) {
    const part = name[field] ?? null
    delete said.inferred[field]
    if (field in said.fields) said.fields[field] = part
    else if (part !== null) said.inferred[field] = part
  }
}

/** A tag is the same whatever its case; the first spelling stays. */
export function addTags(tags: string[], more: readonly string[]): void {
  for (const tag of more) if (!tags.some((had) => had.toLowerCase() === tag.toLowerCase())) tags.push(tag)
}

function addFurther(list: Map<string, string>, value: string, label: string) {
  const had = list.get(value)
  list.set(value, had !== undefined && had < label ? had : label)
}

const typesByWeight: readonly unknown[] = ['youtube_creator', 'corporate', 'individual']

function addInferred(inferred: Record<string, unknown>, field: string, value: unknown) {
  const had = inferred[field]
  const isBetter = field === 'customer_type' && typesByWeight.indexOf(value) < typesByWeight.indexOf(had)
  if (had === undefined || isBetter) inferred[field] = value
}
