import { isOneEditApart } from '../../cleaning/text/is-one-edit-apart.ts'
import type { PreparedCompany, PreparedEmail } from '../prepare/prepared.ts'
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
    if (one.isRole) continue
    for (const other of theirs) {
      if (other.isRole) continue
      if (one.text === other.text) return { level: 0, value: one.text }
      const level = isNearEmail(one, other) ? 1 : 2
      if (level < best) best = level
    }
  }
  return best === 3 ? none : { level: best, value: null }
}

/** One letter off, or the same telling name at another provider. */
function isNearEmail(one: PreparedEmail, other: PreparedEmail): boolean {
  if (one.local === other.local) {
    if (isOneEditApart(one.domain, other.domain)) return true
    return one.local.length > 7 && !one.isOfName && !other.isOfName
  }
  if (one.domain === other.domain)
    return one.local.length > 4 && !(one.isOfName && other.isOfName) && isNearLocal(one.local, other.local)
  return jaroWinkler(one.text, other.text) > 0.96 && one.text.length > 12
}

/** Digits that differ are two addresses: wong88 and wong89. */
const isNearLocal = (one: string, other: string) =>
  isOneEditApart(one, other) && one.replace(/\D+/g, '') === other.replace(/\D+/g, '')

export function comparePhones(ours: readonly string[], theirs: readonly string[]): Found {
  let best = 3
  for (const one of ours) {
    for (const other of theirs) {
      if (one === other) return { level: 0, value: one }
      const level = isNearPhone(one, other) ? 1 : 2
      if (level < best) best = level
    }
  }
  return best === 3 ? none : { level: best, value: null }
}

/** With and without the country's code, or one digit off. */
function isNearPhone(one: string, other: string): boolean {
  const shorter = Math.min(one.length, other.length)
  if (shorter >= 7 && one.length !== other.length && one.slice(-shorter) === other.slice(-shorter)) return true
  return shorter >= 8 && isOneEditApart(one, other)
}

/** Profiles of one kind; two that differ are two people's. */
export function compareLinks(ours: readonly string[], theirs: readonly string[]): Found {
  let level = -1
  for (const one of ours) {
    const kind = one.slice(0, one.indexOf(':') + 1)
    for (const other of theirs) {
      if (one === other) return { level: 0, value: one }
      if (other.startsWith(kind)) level = 1
    }
  }
  return { level, value: null }
}

const company = { same: 0, similar: 1, domain: 2, different: 3 }

/** Where they work: the firm, or the domain that is its own. Both say one thing, and count once. */
export function compareWork(
  one: { readonly company: PreparedCompany | null; readonly domains: readonly string[] },
  other: { readonly company: PreparedCompany | null; readonly domains: readonly string[] },
): Found {
  const domain = one.domains.find((name) => other.domains.includes(name))
  const firms = one.company === null || other.company === null ? -1 : compareCompanies(one.company, other.company)
  if (firms === company.same) return { level: 0, value: one.company?.text ?? null }
  if (firms === company.similar) return { level: firms, value: null }
  if (domain !== undefined) return { level: company.domain, value: null }
  return firms === -1 ? none : { level: firms, value: null }
}

function compareCompanies(one: PreparedCompany, other: PreparedCompany): number {
  if (one.text === other.text) return company.same
  if (one.roman.length > 0 || other.roman.length > 0) return compareScripts(one, other)
  if (one.text.length > 4 && isOneEditApart(one.text, other.text)) return company.similar
  const [few, many] = one.words.length <= other.words.length ? [one, other] : [other, one]
  const isPart = few.words.join('').length > 3 && few.words.every((word) => many.words.includes(word))
  if (isPart || isShort(one, other) || isShort(other, one)) return company.similar
  return one.text.length > 6 && jaroWinkler(one.text, other.text) > 0.94 ? company.similar : company.different
}

/** `ibm` beside international business machines. */
const isShort = ({ text }: PreparedCompany, { words }: PreparedCompany) =>
  words.length > 2 && text.length === words.length && words.every((word, n) => word[0] === text[n])

function compareScripts(one: PreparedCompany, other: PreparedCompany): number {
  const isBoth = one.roman.length > 0 && other.roman.length > 0
  if (isBoth) {
    const [a, b] = one.text.length <= other.text.length ? [one.text, other.text] : [other.text, one.text]
    return a.length > 1 && b.includes(a) ? company.similar : company.different
  }
  // In two scripts a name may be translated as well as written by its sound.
  return -1
}
