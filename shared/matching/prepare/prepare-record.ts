import { isRoleAddress } from '../../cleaning/email/is-role-address.ts'
import { isFreeMail } from '../../cleaning/hosts/is-free-mail.ts'
import type { MatchRecord } from '../match-record.ts'
import { romanKey } from '../sounds/roman-key.ts'
import { prepareAddress } from './prepare-address.ts'
import { prepareCompany } from './prepare-company.ts'
import { prepareNames } from './prepare-name.ts'
import { prepareValue } from './prepare-value.ts'
import type { Prepared, PreparedEmail, PreparedName, PreparedValue } from './prepared.ts'

/** Normalises a record for comparing, once. Comparisons and keys need nothing else. */
export function prepareRecord(record: MatchRecord): Prepared {
  const names = prepareNames(record.name)
  const emails = record.emails.map((email) => prepareEmail(email, names)).filter((email) => email !== null)
  return {
    id: record.id,
    names,
    company: record.company === null ? null : prepareCompany(record.company),
    emails,
    phones: record.phones.map((phone) => phone.replace(/\D+/g, '')).filter((phone) => phone.length > 4),
    links: record.links.map((link) => link.toLowerCase()),
    domains: [...new Set([...domainOf(record.website), ...ownDomains(emails)])],
    addresses: record.addresses.map(prepareAddress),
    other: prepareOther(record.other),
  }
}

function prepareEmail(address: string, names: readonly PreparedName[]): PreparedEmail | null {
  const text = address.toLowerCase()
  const at = text.lastIndexOf('@')
  if (at < 1) return null
  const domain = text.slice(at + 1)
  const local = text.slice(0, at).replace(/\+.*$/, '')
  return {
    text,
    local,
    domain,
    isOfName: isOfName(local, names),
    isRole: isRoleAddress(text),
    isFree: isFreeMail(domain),
  }
}

/** `jane.smith` and `jsmith` of Jane Smith, `taiman.chan` of 陳大文. */
function isOfName(local: string, names: readonly PreparedName[]): boolean {
  const letters = local.replace(/[._-]+/g, '')
  return names.some((name) => {
    const { givenText, familyText } = name
    if (writtenForms(givenText, familyText).includes(letters) || writtenForms(familyText, givenText).includes(letters))
      return true
    if (name.script === 'latin') return false
    const key = romanKey(letters)
    // How a name is read that no table has, its letters say.
    if (name.romanGiven.length === 0 && !/\d/.test(letters) && name.romanFamily.some((last) => key.includes(last)))
      return true
    return name.romanGiven.some((first) =>
      name.romanFamily.some(
        (last) => writtenForms(first, last).includes(key) || writtenForms(last, first).includes(key),
      ),
    )
  })
}

const writtenForms = (one: string, other: string) => [
  one,
  `${one}${other}`,
  `${one.charAt(0)}${other}`,
  `${one}${other.charAt(0)}`,
]

const ownDomains = (emails: readonly PreparedEmail[]): string[] =>
  emails.flatMap(({ domain, isFree }) => (isFree ? [] : [domain]))

function domainOf(website: string | null): string[] {
  const host = website === null ? undefined : URL.parse(website)?.hostname.replace(/^www\./, '')
  return host === undefined || host === '' ? [] : [host]
}

function prepareOther(other: MatchRecord['other']): Record<string, PreparedValue> {
  const prepared: Record<string, PreparedValue> = {}
  for (const column in other) {
    const value = prepareValue(other[column] ?? '')
    if (value !== null) prepared[column] = value
  }
  return prepared
}
