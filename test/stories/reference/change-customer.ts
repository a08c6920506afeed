import { isDeepStrictEqual } from 'node:util'
import type { Customer } from './book.ts'
import { addTags, type Said } from './fold-lines.ts'

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
  return { name, id, values, phones: new Map(), addresses: new Map(), history: [], isDeleted: false }
}

/** A customer as the first import makes it: without a history. What is inferred yields to what is stated. */
export function createCustomer(name: string, said: Said): Customer {
  const customer = newCustomer(name, null, said.inferred)
  changeCustomer(customer, said, name)
  customer.history.length = 0
  return customer
}

/** Carries out an update and notes what it changed. False when it changed nothing. */
export function changeCustomer(customer: Customer, said: Said, cause: string): boolean {
  const before = structuredClone(customer)
  const { values } = customer
  for (const [field, value] of Object.entries(said.inferred)) {
    if (values[field] === undefined && said.fields[field] === undefined) values[field] = value
  }
  Object.assign(values, structuredClone(said.fields))
  addTags(values.tags as string[], said.tags)
  Object.assign(values.extra as object, said.extra)
  if (said.isDoNotContact) values.do_not_contact = true
  if (said.fields.country_code !== undefined) values.country_inferred = false
  addFurther(customer.phones, said.phones, values.phone)
  addFurther(customer.addresses, said.addresses, values.address_primary)
  for (const [field, value] of Object.entries(values)) {
    if (isDeepStrictEqual(before.values[field], value)) continue
    customer.history.push({ field, old: before.values[field] ?? null, new: structuredClone(value), cause })
  }
  return !isDeepStrictEqual(
    [before.values, before.phones, before.addresses],
    [values, customer.phones, customer.addresses],
  )
}

function addFurther(had: Map<string, string>, more: ReadonlyMap<string, string>, primary: unknown) {
  for (const [value, label] of more) if (value !== primary && !had.has(value)) had.set(value, label)
}
