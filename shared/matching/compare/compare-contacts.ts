import { isOneEditApart } from '../../cleaning/text/is-one-edit-apart.ts'
import { isSameHandle, partsOfEmail, writtenHandle } from '../prepare/prepare-record.ts'
import type { PreparedCompany, PreparedEmail } from '../prepare/prepared.ts'
import { company, compareCompanies } from './compare-companies.ts'
import { jaroWinkler } from './jaro-winkler.ts'

/** A level, and the value that both have at level 0. */
export interface Found {
  readonly level: number
  readonly value: string | null
}
const none: Found = { level: -1, value: null }

/** Personal addresses: the same, a slip of each other, or two. An address of a desk is nobody's. */
export function compareEmails(ours: readonly PreparedEmail[], theirs: readonly PreparedEmail[]): Found {
  let best = 3
  for (const one of ours) {
    if (one.isRole || one.isShared) continue
    for (const other of theirs) {
      if (other.isRole || other.isShared) continue
      if (one.text === other.text) return { level: 0, value: one.text }
      const level = isNearEmail(one, other) ? 1 : 2
      if (level < best) best = level
    }
  }
  return best === 3 ? none : { level: best, value: null }
}

/** One letter off, or the same telling name at another provider. */
function isNearEmail(one: PreparedEmail, other: PreparedEmail): boolean {
  // Two ways to make an address of one name are two people's.
  if (one.isOfName && other.isOfName && one.local !== other.local) return false
  if (one.local === other.local) {
    if (isOneEditApart(one.domain, other.domain)) return true
    return one.local.length > 7 && !one.isOfName && !other.isOfName
  }
  if (one.domain === other.domain)
    return (
      Math.min(one.local.length, other.local.length) > (one.isFree ? 4 : 8) &&
      !(one.isOfName && other.isOfName) &&
      isNearLocal(one.local, other.local)
    )
  return jaroWinkler(one.text, other.text) > 0.96 && Math.min(one.text.length, other.text.length) > 12
}

/** Digits that differ are two addresses: wong88 and wong89. */
const isNearLocal = (one: string, other: string) =>
  isOneEditApart(one, other) && one.replace(/\D+/g, '') === other.replace(/\D+/g, '')

export function comparePhones(ours: readonly string[], theirs: readonly string[]): Found {
  let best = 3
  for (const one of ours) {
    for (const other of theirs) {
      if (one === other || isWithCode(one, other)) return { level: 0, value: one }
      const level = isNearPhone(one, other) ? 1 : 2
      if (level < best) best = level
    }
  }
  return best === 3 ? none : { level: best, value: null }
}

/** With and without the country's code. */
const isWithCode = (one: string, other: string): boolean => {
  const shorter = Math.min(one.length, other.length)
  return shorter > 7 && Math.abs(one.length - other.length) < 4 && one.slice(-shorter) === other.slice(-shorter)
}

/** A short number with and without its beginning, or one digit off. */
function isNearPhone(one: string, other: string): boolean {
  const shorter = Math.min(one.length, other.length)
  if (shorter === 7 && one.length !== other.length && one.slice(-shorter) === other.slice(-shorter)) return true
  return shorter >= 8 && isOneEditApart(one, other)
}

interface Chosen {
  readonly links: readonly string[]
  readonly handles: readonly string[]
  readonly names: readonly unknown[]
}

/**
 * Profiles of one kind; two that differ are two people's. A name that one chose stands for a page of the other, but for
 * that of the address that both have, which counts as the address.
 */
export function compareLinks(one: Chosen, other: Chosen, address: string | null): Found {
  let level = -1
  for (const ours of one.links) {
    const kind = ours.slice(0, ours.indexOf(':') + 1)
    for (const theirs of other.links) {
      if (ours === theirs) return { level: 0, value: ours }
      if (theirs.startsWith(kind) && kind !== 'page:') level = 1
    }
  }
  // A name that both chose counts where it stands for a person's name or a page: in one column it is compared as a column.
  const isElsewhere = one.names.length === 0 || other.names.length === 0 || one.links.length + other.links.length > 0
  const known = address === null ? '' : writtenHandle(partsOfEmail(address).local)
  const shared = isElsewhere
    ? one.handles.find((handle) => handle !== known && other.handles.some((them) => isSameHandle(handle, them)))
    : undefined
  return shared === undefined ? { level, value: null } : { level: 0, value: shared }
}

/** Where they work: the firm, or the domain that is its own. Both say one thing, and count once. */
export function compareWork(
  one: { readonly company: PreparedCompany | null; readonly domains: readonly string[] },
  other: { readonly company: PreparedCompany | null; readonly domains: readonly string[] },
  isNameless: boolean,
): Found {
  const firms = one.company === null || other.company === null ? -1 : compareCompanies(one.company, other.company)
  if (firms === company.same) return { level: 0, value: one.company?.text ?? null }
  if (firms === company.similar || isNameless) return { level: firms, value: null }
  if (compareDomains(one.domains, other.domains).level === 0) return { level: company.domain, value: null }
  return firms === -1 ? none : { level: firms, value: null }
}

/** Domains that are their own. */
export function compareDomains(ours: readonly string[], theirs: readonly string[]): Found {
  if (ours.length === 0 || theirs.length === 0) return none
  const shared = ours.find((name) => theirs.includes(name))
  return shared === undefined ? { level: 1, value: null } : { level: 0, value: shared }
}
