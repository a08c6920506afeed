import { comparePeople, isAnotherOfId, isAnotherOfKey } from '../../../shared/customers/people/compare-people.ts'
import type { ImportSettings, MatchKey } from '../../../shared/importing/import-settings.ts'
import { type Customer, fullName, type Line, type Model, personOfCustomer, personOfLine, text } from './model.ts'
import { isSameName } from './names.ts'

/** Whom the customers say a record is about; or why that is not clear, and who it may be. */
export interface Found {
  readonly customer: Customer | null
  /** Our id was given, so the name isn't asked. */
  readonly isById: boolean
  readonly clash: { readonly code: string; readonly candidates: readonly Customer[] } | null
}

const noOne: Found = { customer: null, isById: false, clash: null }

/** Asks the customers for each key of one record, our id first. */
export function findCustomer(model: Model, line: Line, settings: ImportSettings): Found {
  const live = model.customers.filter((customer) => !customer.isDeleted)
  const landed = live.filter((customer) => model.landed.get(line.hash)?.has(customer))
  const own = live.find((customer) => matches.id(line, customer))
  const byKey = (['id', ...settings.keys] as const)
    .map((key) => ({ key, hits: live.filter((customer) => matches[key](line, customer)) }))
    // A key that the customer of our id has too points at that customer, whoever else has it.
    .map(({ key, hits }) => ({ key, hits: own !== undefined && hits.includes(own) ? [own] : hits }))
    .map(({ key, hits }) => ({
      key,
      hits: key === 'phone' && landed.length > 0 ? hits.filter((hit) => landed.includes(hit)) : hits,
    }))
    .filter(({ hits }) => hits.length > 0)
  const first = byKey[0]?.hits ?? landed
  const all = [...new Set([first, ...byKey.map(({ hits }) => hits)].flat())]
  const [customer] = all
  if (customer === undefined) return noOne
  if (first.length > 1) return clash('match.several', all)
  if (all.length > 1) return clash('match.conflict', all)
  const isById = customer.id !== null && customer.id === line.keys.id
  const isKnown = isById || landed.includes(customer)
  if (!isKnown && isOtherId(line.keys.external_id, text(customer.values.external_id), settings)) {
    return clash('match.conflict', all)
  }
  const conflict = comparePeople(personOfLine(line), personOfCustomer(customer))
  // An external id knows that a family name has changed.
  const isOther = byKey[0]?.key === 'external_id' ? isAnotherOfId(conflict) : isAnotherOfKey(conflict)
  if (!isKnown && isOther) return clash('match.different-person', all)
  return { customer, isById, clash: null }
}

const clash = (code: string, candidates: readonly Customer[]): Found => ({ ...noOne, clash: { code, candidates } })

const has = (customer: Customer, field: string, key: string | null) => key !== null && customer.values[field] === key

/** Two external ids are two customers of the other system, where that is a key. */
export const isOtherId = (one: string | null, other: string | null, { keys }: ImportSettings) =>
  keys.includes('external_id') && one !== null && other !== null && one !== other

const matches: Readonly<Record<'id' | MatchKey, (line: Line, customer: Customer) => boolean>> = {
  id: (line, customer) => customer.id !== null && customer.id === line.keys.id,
  external_id: (line, customer) => has(customer, 'external_id', line.keys.external_id),
  email: (line, customer) =>
    line.keys.emails.some(
      (email) => (has(customer, 'email', email) && customer.values.email_shared !== true) || customer.emails.has(email),
    ),
  youtube: (line, customer) =>
    has(customer, 'youtube_handle', line.keys.youtube_handle) ||
    has(customer, 'youtube_channel_url', line.keys.youtube_channel_url),
  phone: (line, customer) =>
    line.keys.phones.some((phone) => has(customer, 'phone', phone) || customer.phones.has(phone)) &&
    isSameName(line.name, fullName(customer)),
}
