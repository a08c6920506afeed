import { isRoleAddress } from '../../cleaning/email/is-role-address.ts'
import { isFreeMail } from '../../cleaning/hosts/is-free-mail.ts'
import { isCompany } from '../../cleaning/names/is-company.ts'
import { firms } from '../../cleaning/names/words/firms.ts'
import { isMobile } from '../../cleaning/phone/is-mobile.ts'
import { foldWord } from '../../customers/people/fold-word.ts'
import { isGivenName } from '../../customers/people/given-names.ts'
import { emptyRecord } from '../../own-of.ts'
import type { MatchRecord } from '../match-record.ts'
import { romanKey } from '../sounds/roman-key.ts'
import { isEastAsianFamilyName } from './name-readings.ts'
import { prepareAddress } from './prepare-address.ts'
import { prepareCompany } from './prepare-company.ts'
import { prepareNames } from './prepare-name.ts'
import { prepareValue } from './prepare-value.ts'
import type { Prepared, PreparedCompany, PreparedEmail, PreparedName, PreparedValue } from './prepared.ts'
import { tradesOfWords } from './trade-words.ts'

/** Normalises a record for comparing, once. Comparisons and keys need nothing else. */
export function prepareRecord(record: MatchRecord): Prepared {
  const name = nameOf(record)
  const told = name.display_name ?? [name.first_name, name.last_name].filter(Boolean).join(' ')
  const company = prepareFirm(record, told)
  const isFirm = isNameOfFirm(told, company)
  const handle = isFirm ? null : readHandle(told, record)
  const isNobody = isFirm || handle !== null || (told === '' && company !== null)
  const names = isNobody ? [] : prepareNames(name, record.otherNames)
  const emails = record.emails.map((email) => prepareEmail(email, names)).filter((email) => email !== null)
  return {
    id: record.id,
    names,
    company: company ?? (isFirm ? prepareCompany(told) : null),
    emails,
    phones: digitsOf(record.phones),
    mobiles: digitsOf(record.phones.filter(isMobile)),
    links: [...record.links.map((link) => link.toLowerCase()), ...pageOf(record.website)],
    handles: listHandles(record, handle, emails),
    domains: [...new Set([...domainOf(record.website), ...ownDomains(emails)])],
    addresses: record.addresses.map(prepareAddress),
    other: prepareOther(record.other),
  }
}

/** Where no name is told, a further one that is no firm's stands for it. */
function nameOf({ name, otherNames, company, other }: MatchRecord): MatchRecord['name'] {
  const [further] = otherNames
  if (further === undefined || company === null || name.display_name || name.first_name || name.last_name) return name
  const isPerson = other.position_primary !== undefined || isPersonAtFirm(further, company)
  return isPerson && !isCompany(further) ? { display_name: further, first_name: null, last_name: null } : name
}

/** It is called as people are, and not as the firm sounds. */
function isPersonAtFirm(name: string, company: string): boolean {
  const [one, other] = [prepareCompany(name), prepareCompany(company)]
  if (one === null || other === null || one.trades.length > 0) return false
  const words = one.all
  const isOfPerson = words.some(isGivenName) || [words[0] ?? '', words.at(-1) ?? ''].some(isEastAsianFamilyName)
  const isOfFirm =
    one.text === other.text ||
    one.roman.some((key) => other.roman.some((them) => key.startsWith(them) || them.startsWith(key)))
  return words.length > 1 && words.length < 5 && isOfPerson && !isOfFirm && !words.some((word) => firms.has(word))
}

const digitsOf = (phones: readonly string[]): readonly string[] =>
  [...new Set(phones.map((phone) => phone.normalize('NFKC').replace(/\D+/g, '').replace(/^0+/, '')))].filter(
    (phone) => phone.length > 4,
  )

function prepareEmail(address: string, names: readonly PreparedName[]): PreparedEmail | null {
  const text = address.toLowerCase()
  if (text.lastIndexOf('@') < 1) return null
  const { local, domain } = partsOfEmail(text)
  return {
    text,
    local,
    domain,
    isOfName: isOfName(local, names),
    isRole: isRoleAddress(text) || offices.test(local),
    isShared: families.test(local),
    isFree: isFreeMail(domain),
  }
}

/** Of an address in lower case: what stands behind a plus in front of its last @ is left out. */
export function partsOfEmail(text: string): Pick<PreparedEmail, 'local' | 'domain'> {
  const at = text.lastIndexOf('@')
  return { local: text.slice(0, at).replace(/\+.*$/, ''), domain: text.slice(at + 1) }
}

/** Whoever sits there reads it. */
const offices =
  /^(?:pa|ea|ceo|cfo|coo|boss|chairman|president|director|manager|gm|office|secretary)(?:[._-](?:pa|ea|ceo|cfo|coo|gm|office|director|secretary|hk|cn|jp|kr|tw))*$/
/** A household has one address. */
const families = /famil(?:y|ie|ia|le)|famiglia|famille|haushalt|household|perhe/

/** `jane.smith` and `jsmith` of Jane Smith, `taiman.chan` of 陳大文. */
function isOfName(local: string, names: readonly PreparedName[]): boolean {
  const letters = local.replace(/[._-]+/g, '')
  return names.some((name) => {
    const { givenText, familyText } = name
    if (writtenForms(givenText, familyText).includes(letters) || writtenForms(familyText, givenText).includes(letters))
      return true
    if (isWithParticles(letters, givenText, familyText)) return true
    if (name.script === 'latin') return false
    const key = romanKey(letters)
    // How a name is read that no table has, its letters say.
    if (
      !/\d/.test(letters) &&
      name.readings.some((one) => one.given === '' && one.family !== '' && key.includes(one.family))
    )
      return true
    return name.readings.some(
      ({ given: first, family: last }) =>
        writtenForms(first, last).includes(key) || writtenForms(last, first).includes(key),
    )
  })
}

/** `jeroendeboer` of Jeroen de Boer, whose family name is compared as Boer. */
function isWithParticles(letters: string, given: string, family: string): boolean {
  if (given === '' || family.length < 3 || !letters.endsWith(family)) return false
  const first = letters.startsWith(given) ? given : given.charAt(0)
  return letters.startsWith(first) && particles.test(letters.slice(first.length, letters.length - family.length))
}
const particles = /^(?:van|von|der|den|des|del|dos|de|la|le|du|di|da|zu|zum|zur|ter|ten|el|al)+$/

const writtenForms = (one: string, other: string) => [
  one,
  `${one}${other}`,
  `${one.charAt(0)}${other}`,
  `${one}${other.charAt(0)}`,
]

const ownDomains = (emails: readonly PreparedEmail[]): string[] =>
  emails.flatMap(({ domain, isFree }) => (isFree ? [] : [domain]))

const brackets = /[（(][^（()）]*[)）]/gu

/** The name that stands for a person may be the firm's, with its legal form or as it stands in the company's column. */
function isNameOfFirm(name: string, company: PreparedCompany | null): boolean {
  if (isCompany(name) || isCompany(name.replace(brackets, ' ').trim())) return true
  if (!mayBeFirm(name, company)) return false
  const told = prepareCompany(name)
  if (company === null) return told !== null && isTradeName(told)
  if (told === null) return false
  const isEastern = told.eastern !== '' && company.eastern !== '' && told.eastern === company.eastern
  return isEastern || (told.latin !== '' && told.latin === company.latin)
}

/** Cheaper than reading the name as a firm's: it ends as firms do, or begins as the company does. */
function mayBeFirm(name: string, company: PreparedCompany | null): boolean {
  const last = name.slice(name.lastIndexOf(' ') + 1).toLowerCase()
  if (company === null) return last.charCodeAt(0) > 0x2e7f || firms.has(last) || tradesOfWords([last]).length > 0
  const first = foldWord(name.slice(0, 2))
  return first.charCodeAt(0) > 0x2e7f ? company.eastern !== '' : company.latin.startsWith(first)
}

/** A firm that has a name of its own and says what it does, without a person's name in front. */
function isTradeName({ eastern, core, trades, all }: PreparedCompany): boolean {
  if (eastern !== '') return eastern.length > 2 && trades.length > 0 && core.length > 1
  const last = all.at(-1) ?? ''
  return all.length > 1 && (trades.length > 0 || firms.has(last)) && !all.some(isGivenName)
}

/** Where no person is named, the further names are the firm's. */
const prepareFirm = ({ company, otherNames }: MatchRecord, told: string): PreparedCompany | null =>
  company === null ? null : prepareCompany(told === '' ? [company, ...otherNames].join(' ') : company)

/** The names that somebody chose: in place of a name, at the end of a page's address, in a column of a messenger. */
function listHandles(
  { website, links, other }: MatchRecord,
  handle: string | null,
  emails: readonly PreparedEmail[],
): readonly string[] {
  const locals = emails.flatMap(({ local, isRole, isShared, isOfName: is }) => (isRole || isShared || is ? [] : local))
  const written = [handle ?? '', ...pagesAndChats({ website, links, other }), ...locals].map(writtenHandle)
  return [...new Set(written)].filter((text) => plainHandle(text).length > 4)
}

const pagesAndChats = ({
  website,
  links,
  other,
}: Pick<MatchRecord, 'website' | 'links' | 'other'>): readonly string[] => [
  ...[...pageOf(website), ...links].map((link) => link.slice(link.lastIndexOf('/') + 1)),
  ...Object.keys(other).flatMap((column) => (messengers.test(column) ? (other[column] ?? '') : [])),
]

/** A chosen name as it was written: with its marks, or in words. */
export const writtenHandle = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^a-z0-9._ -]+/g, '')
    .trim()

/** `anna.m` is `Anna M` in words, and not `anna_m`. */
export const isSameHandle = (one: string, other: string): boolean =>
  one === other || ((one.includes(' ') || other.includes(' ')) && plainHandle(one) === plainHandle(other))

/** A chosen name as it is compared: `Anna.M` is `annam`. */
export const plainHandle = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]+/g, '')

const messengers =
  /wechat|weixin|微信|line|kakao|카톡|카카오|whats|telegram|signal|skype|discord|messenger|handle|chat|qq/iu

/** A name of one word with a mark, or with a number behind it, is one that somebody chose; so is that of the own page, where people aren't called so. */
function readHandle(name: string, record: MatchRecord): string | null {
  const plain = name.normalize('NFKC').trim().toLowerCase()
  if (/^@?[a-z0-9]+(?:[._][a-z0-9]+)+$|^@[a-z0-9]+$|^[a-z]+(?: [a-z]+)*\d+$/.test(plain)) return plain
  const words = plain.split(' ')
  // nekocooks stands alone, and is not called so: who writes a person's name writes it with a capital, or in two columns.
  const isPlainWord = /^[a-z]{6,}$/.test(name.trim()) && record.name.last_name === null
  if (plain.length < 5 || words.some((word) => isGivenName(word) || isEastAsianFamilyName(word))) return null
  return isPlainWord || pagesAndChats(record).some((own) => plainHandle(own) === plainHandle(plain)) ? plain : null
}

/** Sites where everybody has a page: the page says who it is, the site doesn't. */
const shared =
  /(?:^|\.)(?:instagram|facebook|fb|twitter|x|tiktok|youtube|linkedin|xiaohongshu|weibo|line|wa|t|linktr|etsy|shopify|taobao|tmall|naver|tistory|note|ameblo|pixnet|blogspot|wordpress|wixsite|weebly|sites\.google|github|behance|carousell|shopee|booth|stores)\.(?:com|me|ee|jp|net|io|pm|hk|tw|cn|ne\.jp|co\.kr)$/

function pageOf(website: string | null): string[] {
  const url = website === null ? null : URL.parse(website)
  if (url === null || !shared.test(url.hostname)) return []
  const path = url.pathname.replace(/\/+$/, '').toLowerCase()
  const host = url.hostname.replace(/^www\./, '').toLowerCase()
  return path.length > 1 ? [`page:${host}${path}`] : []
}

function domainOf(website: string | null): string[] {
  const host = website === null ? undefined : URL.parse(website)?.hostname.replace(/^www\./, '')
  return host === undefined || host === '' || shared.test(host) ? [] : [host]
}

function prepareOther(other: MatchRecord['other']): Record<string, PreparedValue> {
  const prepared = emptyRecord<PreparedValue>()
  for (const column in other) {
    const value = prepareValue(other[column] ?? '')
    if (value !== null) prepared[column] = value
  }
  return prepared
}
