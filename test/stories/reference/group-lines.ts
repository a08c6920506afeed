import { comparePeople, isAnotherOfId, isAnotherOfKey } from '../../../shared/customers/people/compare-people.ts'
import type { ImportSettings } from '../../../shared/importing/import-settings.ts'
import { isOtherId } from './find-customer.ts'
import { mayChange } from './may-change.ts'
import { type Customer, type Line, type Model, personOfCustomer, personOfLine, text } from './model.ts'
import { nameParts } from './names.ts'

/** A line that takes part: neither blank nor in review so far. */
export interface Member {
  readonly line: Line
  readonly customer: Customer | null
  readonly isById: boolean
  /** Whom the very same cells have landed on before. */
  readonly landed: ReadonlySet<Customer>
}

/** Lines of a file that are one customer, in the order of the file. */
export interface Group {
  readonly members: readonly Member[]
  readonly keys: ReadonlySet<string>
}

export interface Refused {
  readonly line: Line
  readonly code: string
  readonly candidates: readonly Customer[]
}

/** Takes line by line: whatever shares a key with it so far is one group with it. */
export function makeGroups(members: readonly Member[], settings: ImportSettings): Group[] {
  let groups: Group[] = []
  for (const member of members) {
    const keys = keysOf(member, settings)
    const met = groups.filter((group) => [...keys].some((key) => group.keys.has(key)))
    const all = [...met.flatMap((group) => group.members), member].sort((a, b) => a.line.line - b.line.line)
    const allKeys = new Set([...keys, ...met.flatMap((group) => [...group.keys])])
    groups = [...groups.filter((group) => !met.includes(group)), { members: all, keys: allKeys }]
  }
  return groups
}

function keysOf({ line: { keys, hash, name }, customer }: Member, { keys: chosen }: ImportSettings): Set<string> {
  const is = (key: ImportSettings['keys'][number]) => chosen.includes(key)
  const parts = [...nameParts(name)].sort().join(' ')
  return new Set([
    `row ${hash}`,
    ...(customer === null ? [] : [`customer ${customer.name}`]),
    ...(keys.id === null ? [] : [`id ${keys.id}`]),
    ...(keys.external_id === null || !is('external_id') ? [] : [`external id ${keys.external_id}`]),
    ...(is('email') ? keys.emails.map((email) => `email ${email}`) : []),
    ...(keys.youtube_handle === null || !is('youtube') ? [] : [`handle ${keys.youtube_handle}`]),
    ...(keys.youtube_channel_url === null || !is('youtube') ? [] : [`channel ${keys.youtube_channel_url}`]),
    ...(parts === '' || !is('phone') ? [] : keys.phones.map((phone) => `phone ${phone} of ${parts}`)),
  ])
}

export const customersOf = (group: Group): Customer[] => [
  ...new Set(group.members.flatMap(({ customer }) => customer ?? [])),
]

/** The lines of a group that a person has to look at. */
export function refuse(group: Group, settings: ImportSettings): Refused[] {
  const customers = customersOf(group)
  if (customers.length > 1) {
    return group.members.map(({ line }) => ({ line, code: 'match.conflict', candidates: customers }))
  }
  const knownId = customers.map(externalId).find((id) => id !== null) ?? null
  const id = knownId ?? group.members.map(idToMatch).find((one) => one !== null) ?? null
  const others = group.members.filter(
    (member) => isOtherId(idToMatch(member), id, settings) && (knownId === null || member.customer === null),
  )
  const rest = group.members.filter((member) => !others.includes(member))
  const theirs = customersOf({ ...group, members: rest })
  return [
    ...others.map(({ line }) => ({ line, code: 'match.conflict', candidates: customers })),
    ...findStrangers(rest, theirs[0], settings).map(({ line }) => ({
      line,
      code: 'match.different-person',
      candidates: theirs,
    })),
  ]
}

/** Whoever is not the customer, or not each of the lines taken in so far. A row that has landed there before is taken. */
function findStrangers(members: readonly Member[], customer: Customer | undefined, settings: ImportSettings): Member[] {
  const named = members.filter(({ isById }) => !isById)
  const isLanded = ({ landed }: Member) => customer !== undefined && landed.has(customer)
  const taken = named.filter(isLanded)
  const strangers: Member[] = []
  for (const member of named.filter((one) => !isLanded(one))) {
    const person = personOfLine(member.line)
    const isCustomer =
      customer === undefined ||
      member.customer !== null ||
      !isAnotherOfKey(comparePeople(person, personOfCustomer(customer)))
    const isEach = taken.every((one) => {
      const conflict = comparePeople(person, personOfLine(one.line))
      const id = settings.keys.includes('external_id') ? member.line.keys.external_id : null
      return id !== null && id === one.line.keys.external_id ? !isAnotherOfId(conflict) : !isAnotherOfKey(conflict)
    })
    if (isCustomer && isEach) taken.push(member)
    else strangers.push(member)
  }
  return strangers
}

/** The lines that would give a customer what another one has; only one of them, of those that want the same. */
export function refuseTaken(model: Model, groups: readonly Group[], settings: ImportSettings): Refused[] {
  for (const field of (['external_id', 'email'] as const).filter((one) => !settings.keys.includes(one))) {
    const given = new Map<string, number>()
    const refused: Refused[] = []
    for (const { line, value, customer } of claims(groups, field, settings)) {
      const owner = model.customers.find(
        (one) => one !== customer && !one.isDeleted && one.values.email_shared !== true && one.values[field] === value,
      )
      if (owner === undefined && !given.has(value)) given.set(value, line.line)
      else refused.push({ line, code: 'match.taken', candidates: owner === undefined ? [] : [owner] })
    }
    if (refused.length > 0) return refused
  }
  return []
}

interface Claim {
  readonly line: Line
  readonly value: string
  readonly customer: Customer | undefined
}

/** What groups would write, in the order of the lines that say it: the first e-mail of each group, and the last id. */
function claims(groups: readonly Group[], field: 'external_id' | 'email', settings: ImportSettings): Claim[] {
  return groups
    .flatMap((group): Claim[] => {
      const lines = group.members.map((member) => member.line).filter(({ record }) => typeof record[field] === 'string')
      const line = field === 'email' ? lines[0] : lines.at(-1)
      const value = line?.keys[field] ?? null
      const [customer] = customersOf(group)
      if (line === undefined || value === null) return []
      if (customer === undefined) return settings.mode === 'update' ? [] : [{ line, value, customer }]
      const isWritten =
        settings.mode !== 'create' && customer.values[field] !== value && mayChange(customer, field, settings)
      return isWritten ? [{ line, value, customer }] : []
    })
    .toSorted((a, b) => a.line.line - b.line.line)
}

const externalId = ({ values }: Customer) => text(values.external_id)
const idToMatch = ({ line, isById }: Member) => (isById ? null : line.keys.external_id)
