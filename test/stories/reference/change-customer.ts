import { isDeepStrictEqual } from 'node:util'
import { defaultSettings, type ImportSettings } from '../../../shared/importing/import-settings.ts'
import { addTags, type Said } from './fold-lines.ts'
import { isEmpty, mayChange } from './may-change.ts'
import { byPerson, type Customer } from './model.ts'
import { type NameFields, nameAfter, nameFields } from './name-after.ts'

const blank: Readonly<Record<string, unknown>> = {
  customer_type: 'individual',
  status: 'lead',
  email_shared: false,
  country_inferred: false,
  tags: [],
  do_not_contact: false,
  extra: {},
}

/** A customer of whom nothing is known but what `stated` says. */
export function newCustomer(name: string, id: string | null = null, stated: Record<string, unknown> = {}): Customer {
  const values = { ...structuredClone(blank), ...stated }
  const further = { phones: new Map(), emails: new Map(), addresses: new Map() }
  return { name, id, values, ...further, history: [], isDeleted: false }
}

/**
 * A customer as the first import makes it: without a history, and with all that is said, whatever was chosen. What is
 * inferred yields to what is stated.
 */
export function createCustomer(name: string, said: Said): Customer {
  const customer = newCustomer(name, null, { country_inferred: isInferring(said), ...said.inferred })
  const fields = Object.fromEntries(Object.entries(said.fields).filter(([, value]) => value !== null))
  const extra = { ...said.extra, ...(said.id === undefined ? {} : { id_raw: said.id }) }
  changeCustomer(customer, { ...said, fields, extra }, name, defaultSettings)
  customer.history.length = 0
  return customer
}

/** Carries out an update as far as the settings let it, and notes what it changed. False when it changed nothing. */
export function changeCustomer(customer: Customer, said: Said, cause: string, settings: ImportSettings): boolean {
  const before = structuredClone(customer)
  const isStatingFirst = before.values.country_inferred === true && !isEmpty(said.fields.country_code)
  const may = (field: string) =>
    mayChange(before, field, settings) ||
    (field === 'country_code' && isStatingFirst && settings.rules.country_code !== 'never')
  const { values } = customer
  const rawsRead = findRawsRead(before, said, may)
  changeName(customer, said, may)
  for (const [field, value] of Object.entries(said.inferred).filter(([field]) => !isName(field))) {
    if (!isEmpty(values[field]) || field in said.fields || !may(field) || field === 'country_inferred') continue
    values[field] = value
    if (field === 'country_code' && isInferring(said)) values.country_inferred = true
  }
  if ('email' in said.fields && said.fields.email !== before.values.email && may('email')) {
    values.email_shared = said.isEmailShared
  }
  for (const [field, value] of Object.entries(said.fields).filter(([field]) => !isName(field))) {
    if (may(field)) values[field] = structuredClone(value ?? said.inferred[field] ?? null)
  }
  if (said.hasNoTags && may('tags')) values.tags = []
  else if (may('tags')) addTags(values.tags as string[], said.tags)
  for (const raw of rawsRead) delete (values.extra as Record<string, unknown>)[raw]
  for (const [key, value] of Object.entries(said.extra)) {
    if (may(`extra.${key}`)) Object.assign(values.extra as object, { [key]: value })
  }
  if (said.isDoNotContact && may('do_not_contact')) values.do_not_contact = true
  if ('country_code' in said.fields && may('country_code'))
    values.country_inferred = said.fields.country_code === null && isInferring(said)
  if (may('phone')) addFurther(customer.phones, said.phones, values.phone)
  if (may('email')) addFurther(customer.emails, said.emails, values.email)
  if (may('address_primary')) addFurther(customer.addresses, said.addresses, values.address_primary)
  note(customer, before, cause)
  for (const list of ['phones', 'emails', 'addresses'] as const) {
    const [old, now] = [before, customer].map((one) => [...one[list].keys()].sort())
    if (!isDeepStrictEqual(old, now)) customer.history.push({ field: list, old, new: now, cause })
  }
  return !isDeepStrictEqual(
    [withoutNone(before.values), before.phones, before.emails, before.addresses],
    [withoutNone(values), customer.phones, customer.emails, customer.addresses],
  )
}

/** Whether a rule has worked out the country; what is said of all records is stated. */
const isInferring = ({ inferred }: Said) => 'country_code' in inferred && inferred.country_inferred !== false

const isName = (field: string) => nameFields.some((one) => one === field)

/** All parts that change, or none where one of them that has a value may not. */
function changeName({ values }: Customer, said: Said, may: (field: string) => boolean) {
  const next = nameAfter(values as NameFields, said.fields, said.inferred)
  const changed = nameFields.filter((field) => (next[field] ?? null) !== (values[field] ?? null))
  if (changed.some((field) => !may(field) && !isEmpty(values[field]))) return
  for (const field of changed.filter(may)) values[field] = next[field]
}

/** Cells that nobody could read, whose field is filled now. */
function findRawsRead({ values }: Customer, { fields, extra }: Said, may: (field: string) => boolean): string[] {
  return Object.keys(values.extra as object).filter((raw) => {
    const name = raw.replace(/_raw(_\d+)?$/, '')
    const of = name === 'youtube' ? ['youtube_handle', 'youtube_channel_url'] : [name]
    const isRead = (field: string) =>
      !isEmpty(fields[field]) &&
      (isEmpty(values[field]) || (field === 'status' && fields[field] !== values[field])) &&
      may(field)
    return raw !== name && !Object.hasOwn(extra, raw) && may(`extra.${raw}`) && of.some(isRead)
  })
}

/** What a person changes; the cause is nobody's line. */
export function editCustomer(customer: Customer, values: Readonly<Record<string, unknown>>): void {
  const before = structuredClone(customer)
  Object.assign(customer.values, structuredClone(values))
  note(customer, before, byPerson)
}

function note(customer: Customer, before: Customer, cause: string) {
  for (const [field, value] of Object.entries(customer.values)) {
    const old = before.values[field] ?? null
    if (!isDeepStrictEqual(old, value)) customer.history.push({ field, old, new: structuredClone(value), cause })
  }
}

const withoutNone = (values: Customer['values']) =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null))

function addFurther(had: Map<string, string>, more: ReadonlyMap<string, string>, primary: unknown) {
  for (const [value, label] of more) if (value !== primary && !had.has(value)) had.set(value, label)
}
