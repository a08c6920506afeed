import type { Line } from './model.ts'
import { type NameFields, nameAfter, nameFields } from './name-after.ts'

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
 * do-not-contact is only ever set, and of the rest the later overwrites.
 */
export function foldLines(lines: readonly Line[]): Said {
  const said = nothing()
  let name: NameFields = {}
  for (const line of lines) {
    addLists(said, line)
    addContacts(said, line)
    const { id, tags, extra, phones, emails, addresses, do_not_contact, email_shared, ...others } = line.record
    const { phone, email, address_primary, notes, ...fields } = others
    addNote(said.fields, notes)
    name = nameAfter(name, fields, line.inferred)
    const isElsewhere = typeof address_primary === 'string' && address_primary !== said.fields.address_primary
    for (const [field, value] of Object.entries(fields)) {
      if (!isElsewhere || !partsOfAddress.includes(field)) said.fields[field] = value
    }
    for (const [field, value] of Object.entries(line.inferred)) addInferred(said.inferred, field, value)
  }
  if (lines.length > 1) chooseName(said, name)
  return said
}

function addLists(said: Said, { record: { id, tags, extra, do_not_contact } }: Line) {
  said.id = id ?? said.id
  if (tags !== undefined) said.hasNoTags = tags === null
  addTags(said.tags, (tags ?? []) as string[])
  Object.assign(said.extra, extra)
  if (do_not_contact === true) said.isDoNotContact = true
}

const partsOfAddress = ['address_secondary', 'city', 'region', 'postal_code']

function addContacts(said: Said, { record }: Line) {
  if (said.fields.email === undefined && typeof record.email === 'string')
    said.isEmailShared = record.email_shared === true
  const place = [record.postal_code, record.city].filter(Boolean).join(' ')
  const address = [record.address_primary, record.address_secondary, place, record.region].filter(Boolean).join(', ')
  addContact(said, 'phone', said.phones, record.phone, record.phone)
  addContact(said, 'email', said.emails, record.email, record.email)
  // A further address is kept with all that belongs to it.
  addContact(said, 'address_primary', said.addresses, record.address_primary, address)
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
