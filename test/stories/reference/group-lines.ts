import { type Customer, fullName, type Line } from './book.ts'
import { isClearlyDifferent, nameParts } from './names.ts'

/** A line that takes part: neither blank nor held so far. */
export interface Member {
  readonly line: Line
  readonly customer: Customer | null
  readonly isById: boolean
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
export function makeGroups(members: readonly Member[]): Group[] {
  let groups: Group[] = []
  for (const member of members) {
    const keys = keysOf(member)
    const met = groups.filter((group) => [...keys].some((key) => group.keys.has(key)))
    const all = [...met.flatMap((group) => group.members), member].sort((a, b) => a.line.line - b.line.line)
    const allKeys = new Set([...keys, ...met.flatMap((group) => [...group.keys])])
    groups = [...groups.filter((group) => !met.includes(group)), { members: all, keys: allKeys }]
  }
  return groups
}

function keysOf({ line: { keys, hash, name }, customer }: Member): Set<string> {
  const parts = [...nameParts(name)].sort().join(' ')
  return new Set([
    `row ${hash}`,
    ...(customer === null ? [] : [`customer ${customer.name}`]),
    ...(keys.id === null ? [] : [`id ${keys.id}`]),
    ...(keys.external_id === null ? [] : [`external id ${keys.external_id}`]),
    ...(keys.email === null ? [] : [`email ${keys.email}`]),
    ...(keys.youtube_handle === null ? [] : [`handle ${keys.youtube_handle}`]),
    ...(keys.youtube_channel_url === null ? [] : [`channel ${keys.youtube_channel_url}`]),
    ...(parts === '' ? [] : keys.phones.map((phone) => `phone ${phone} of ${parts}`)),
  ])
}

export const customersOf = (group: Group): Customer[] => [
  ...new Set(group.members.flatMap(({ customer }) => customer ?? [])),
]

/** The lines of a group that a person has to look at. */
export function refuse(group: Group): Refused[] {
  const customers = customersOf(group)
  if (customers.length > 1) {
    return group.members.map(({ line }) => ({ line, code: 'match.conflict', candidates: customers }))
  }
  const known = customers.map(fullName).find(isName) ?? null
  const name = known ?? group.members.map(nameAsked).find(isName) ?? null
  return group.members
    .filter((member) => known === null || member.customer === null)
    .filter((member) => isClearlyDifferent(nameAsked(member), name))
    .map(({ line }) => ({ line, code: 'match.different-person', candidates: customers }))
}

const isName = (name: string | null) => nameParts(name).size > 0
const nameAsked = ({ line, isById }: Member) => (isById ? null : line.name)
