import { findKind } from '../customers/fields.ts'
import type { Person } from '../customers/people/person.ts'
import { emptyRecord } from '../own-of.ts'

/** Where somebody is found: one address of a customer. */
export interface MatchAddress {
  readonly street: string | null
  readonly city: string | null
  readonly region: string | null
  readonly postalCode: string | null
  readonly country: string | null
}

/** What is compared of a customer, or of a record of a file, cleaned by the rules of an import. */
export interface MatchRecord {
  readonly id: string
  readonly name: Pick<Person, 'display_name' | 'first_name' | 'last_name'>
  /** What else somebody is called: in another script, in English, before a marriage. */
  readonly otherNames: readonly string[]
  readonly company: string | null
  readonly emails: readonly string[]
  /** E.164 where they are. */
  readonly phones: readonly string[]
  /** Profiles and channels, each with what kind it is: `youtube_handle:@harbour`. */
  readonly links: readonly string[]
  readonly website: string | null
  readonly addresses: readonly MatchAddress[]
  /** Job, profession and the columns that are no field of ours, under their headers. */
  readonly other: Readonly<Record<string, string>>
}

/** Further phones, e-mails and addresses of a customer, as `customers` and a cleaned record have them. */
interface Further {
  readonly phones?: unknown
  readonly emails?: unknown
  readonly addresses?: unknown
  readonly extra?: unknown
}

/** The fields of a customer, and what stands in the side tables; as a row of `customers` or a cleaned record says it. */
export type Fields = Readonly<Record<string, unknown>> & Further

const linkFields = ['youtube_handle', 'youtube_channel_url', 'linkedin_url', 'facebook_url', 'instagram_url', 'x_url']
const wordFields = ['position_primary', 'profession', 'external_id']
const isUnread = (column: string) => column.endsWith('_raw') && findKind(column.slice(0, -4)) !== undefined
const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null
/** More values than these of one customer are not compared. */
const furtherMax = 8
const otherMax = 60

/** @param fields a row of `customers` with its further values, or what a cleaned record states, put over what it infers */
export function toMatchRecord(id: string, fields: Fields): MatchRecord {
  const { extra } = fields
  const unread = isRecord(extra) ? extra : {}
  // What an import couldn't read still says something, as it was written.
  const at = (field: string) => textOf(fields[field]) ?? textOf(unread[`${field}_raw`])
  return {
    id,
    name: { display_name: at('display_name'), first_name: at('first_name'), last_name: at('last_name') },
    otherNames: gatherNames(unread),
    company: at('company_primary'),
    emails: gather(at('email'), fields.emails, 'email'),
    phones: [...gather(at('phone'), fields.phones, 'phone'), ...phonesOfNotes(at('notes'))].slice(0, furtherMax),
    links: linkFields.flatMap((field) => {
      const link = at(field)
      return link === null ? [] : [`${field}:${link}`]
    }),
    website: at('company_website'),
    addresses: gatherAddresses(fields),
    other: gatherOther(fields),
  }
}

const textOf = (value: unknown): string | null =>
  typeof value === 'string' && value !== '' ? value : typeof value === 'number' ? String(value) : null

function gather(primary: string | null, further: unknown, key: string): string[] {
  const all = primary === null ? [] : [primary]
  for (const one of toList(further)) {
    const text = textOf(typeof one === 'string' ? one : one[key])
    if (text !== null && !all.includes(text)) all.push(text)
    if (all.length === furtherMax) break
  }
  return all
}

const toList = (value: unknown): readonly (string | Readonly<Record<string, unknown>>)[] =>
  Array.isArray(value)
    ? value.filter((one) => one !== null && (typeof one === 'string' || typeof one === 'object'))
    : []

function gatherAddresses(fields: Fields): MatchAddress[] {
  const further = toList(fields.addresses).slice(0, furtherMax)
  return [fields, ...further.filter((one) => typeof one !== 'string')].map(toAddress).filter(saysWhere)
}

function toAddress(fields: Readonly<Record<string, unknown>>): MatchAddress {
  const street = [fields.address_primary ?? fields.address, fields.address_secondary].map(textOf)
  const lines = street.filter((line) => line !== null)
  return {
    street: lines.length === 0 ? null : lines.join(' '),
    city: textOf(fields.city),
    region: textOf(fields.region),
    postalCode: textOf(fields.postal_code),
    country: textOf(fields.country_code),
  }
}

/** A country alone says too little. */
const saysWhere = ({ street, city, region, postalCode }: MatchAddress) =>
  street !== null || city !== null || region !== null || postalCode !== null

/** A header that says that a column is a further name. */
const namesOf =
  /\b(?:english|romani[sz]ed|roman|pinyin|latin|local|native|chinese|japanese|korean|kana|kanji|furigana|phonetic|alias|also known as|aka|nick ?name|maiden|birth|former|previous|other|second)\b.*\bname\b|\b(?:alias|aka|nick ?name|furigana|pinyin|maiden)\b|英文名|拼音|カナ|かな|ふりがな|フリガナ|ローマ字|영문|별명|別名|别名|曾用名|旧姓|舊姓/iu
const isOfNames = (column: string) => namesOf.test(column.replace(/[_\-./]+/g, ' '))

const gatherNames = (extra: Readonly<Record<string, unknown>>): string[] =>
  Object.entries(extra)
    .flatMap(([column, value]) => (isOfNames(column) ? (textOf(value) ?? []) : []))
    .slice(0, 2)

/** Numbers in a remark that are long enough for a telephone's and no date. */
function phonesOfNotes(notes: string | null): string[] {
  if (notes === null || !/\p{Nd}{4}/u.test(notes)) return []
  const found =
    notes
      .slice(0, 500)
      .normalize('NFKC')
      .match(/\+?\(?\d[\d ()-]{6,18}\d/g) ?? []
  return found.filter((text) => !/^\d{4}-\d\d-\d\d/.test(text) && text.replace(/\D/g, '').length > 7).slice(0, 2)
}

function gatherOther(fields: Fields): Record<string, string> {
  const other = emptyRecord<string>()
  const { extra } = fields
  const columns = isRecord(extra)
    ? Object.entries(extra).filter(([column]) => !isUnread(column) && !isOfNames(column))
    : []
  for (const [column, value] of [...wordFields.map((field) => [field, fields[field]] as const), ...columns]) {
    const text = textOf(value)
    if (text !== null && Object.keys(other).length < otherMax) other[column] = text.slice(0, 200)
  }
  return other
}
