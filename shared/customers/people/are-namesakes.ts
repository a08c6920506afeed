import { isFreeMail } from '../../cleaning/hosts/is-free-mail.ts'
import { isMobile } from '../../cleaning/phone/is-mobile.ts'
import { plainWords } from '../../cleaning/text/fold-key.ts'
import type { Person } from './person.ts'

/**
 * Whether two who are called the same and share a number may be two people at one desk: no address of theirs is the same,
 * the number is no mobile phone, and two of address, further number and job tell them apart. Two addresses at one firm do
 * so alone: it gives each of its people one.
 */
export function mayBeNamesakes(one: Person, other: Person): boolean {
  const [{ emails: ours = [], phones: own = [] }, { emails: theirs = [], phones: others = [] }] = [one, other]
  const shared = own.filter((phone) => others.includes(phone))
  if (shared.length === 0 || ours.some((email) => theirs.includes(email)) || shared.some(isMobile)) return false
  const areReachedApart = ours.length > 0 && theirs.length > 0
  const haveNumbers = own.length > shared.length && others.length > shared.length
  const haveJobs = areTwoJobs(one.position_primary, other.position_primary)
  return [areReachedApart, haveNumbers, haveJobs].filter(Boolean).length > 1 || areAtOneFirm(ours, theirs)
}

const areAtOneFirm = (ours: readonly string[], theirs: readonly string[]): boolean => {
  const hosts = new Set(ours.map(hostOf))
  return theirs.some((email) => hosts.has(hostOf(email)) && !isFreeMail(hostOf(email)))
}

const hostOf = (email: string): string => email.slice(email.lastIndexOf('@') + 1)

/** `Sales Manager` may be written `Manager`. */
function areTwoJobs(one: string | null | undefined, other: string | null | undefined): boolean {
  const [ours, theirs] = [plainWords(one ?? ''), plainWords(other ?? '')]
  return ours !== '' && theirs !== '' && !ours.includes(theirs) && !theirs.includes(ours)
}
