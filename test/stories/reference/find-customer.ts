import { type Book, type Customer, fullName, type Line } from './book.ts'
import { isClearlyDifferent, isSameName } from './names.ts'

/** Whom the book says a record is about; or why that is not clear, and who it may be. */
export interface Found {
  readonly customer: Customer | null
  /** Our id was given, so the name isn't asked. */
  readonly isById: boolean
  readonly clash: { readonly code: string; readonly candidates: readonly Customer[] } | null
}

const noOne: Found = { customer: null, isById: false, clash: null }

/** Asks the book for each key of one record, in the order of the law. */
export function findCustomer(book: Book, line: Line): Found {
  const live = book.customers.filter((customer) => !customer.isDeleted)
  const landed = live.filter((customer) => book.landed.get(line.hash)?.has(customer))
  const own = live.find((customer) => keys[0]?.(line, customer))
  const byKey = keys
    .map((key) => live.filter((customer) => key(line, customer)))
    // A key that the customer of our id has too points at that customer, whoever else has it.
    .map((hits) => (own !== undefined && hits.includes(own) ? [own] : hits))
    .map((hits, rank) => (rank === byPhone && landed.length > 0 ? hits.filter((hit) => landed.includes(hit)) : hits))
    .filter((hits) => hits.length > 0)
  const [first = landed] = byKey
  const all = [...new Set([first, ...byKey].flat())]
  const [customer] = all
  if (customer === undefined) return noOne
  if (first.length > 1) return clash('match.several', all)
  if (all.length > 1) return clash('match.conflict', all)
  const isById = customer.id !== null && customer.id === line.keys.id
  const isKnown = isById || landed.includes(customer)
  if (!isKnown && isClearlyDifferent(line.name, fullName(customer))) return clash('match.different-person', all)
  return { customer, isById, clash: null }
}

const clash = (code: string, candidates: readonly Customer[]): Found => ({ ...noOne, clash: { code, candidates } })

const has = (customer: Customer, field: string, key: string | null) => key !== null && customer.values[field] === key

const keys: readonly ((line: Line, customer: Customer) => boolean)[] = [
  (line, customer) => customer.id !== null && customer.id === line.keys.id,
  (line, customer) => has(customer, 'external_id', line.keys.external_id),
  (line, customer) => has(customer, 'email', line.keys.email) && customer.values.email_shared !== true,
  (line, customer) =>
    has(customer, 'youtube_handle', line.keys.youtube_handle) ||
    has(customer, 'youtube_channel_url', line.keys.youtube_channel_url),
  (line, customer) =>
    line.keys.phones.some((phone) => has(customer, 'phone', phone) || customer.phones.has(phone)) &&
    isSameName(line.name, fullName(customer)),
]
const byPhone = keys.length - 1
