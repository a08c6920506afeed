import { toCsvLine } from '../../../shared/csv/to-csv-line.ts'
import { createRandom, type Random } from '../../sample/random.ts'
import { firstWords, secondWords, trades } from '../../sample/words/companies.ts'
import { makeName } from './names.ts'
import { makeAddress } from './places.ts'

export const header = [
  'first_name',
  'last_name',
  'email',
  'phone',
  'company_name',
  'job_title',
  'industry',
  'lead_status',
  'country',
  'website',
  'youtube_handle',
  'address_line1',
  'city',
  'state',
  'postal_code',
  'tags',
  'source',
  'notes',
  'last_contacted',
] as const

type Cells = Readonly<Record<(typeof header)[number], string>>

export interface FileOptions {
  /** Files of two seeds have no customer in common. */
  readonly seed: number
  readonly records: number
  /** The same file with one in ten of its rows changed. */
  readonly isChanged?: boolean
}

const shares = { badEmail: 0.077, again: 0.05, lineBreak: 0.03, changed: 0.1 }
const jobs = ['Buyer', 'Owner', 'Sales Manager', 'Purchasing Manager', 'Director', 'Accountant', 'Merchandiser', '']
const statuses = ['lead', 'lead', 'prospect', 'Active', 'Customer', 'inactive', 'lost', '']
const sources = ['Fair 2026', 'Walk-in', 'Newsletter', 'Referral', '']

/** A choice of its own for each record and purpose: whatever a record is, it can be made again without the others. */
const randomOf = (seed: number, n: number, purpose: number): Random =>
  createRandom(Math.imul(seed + 1, 0x9e3779b1) ^ Math.imul(n + 1, 0x85ebca6b) ^ Math.imul(purpose + 1, 0xc2b2ae35))

const isAgain = (seed: number, n: number) => n > 0 && randomOf(seed, n, 1).chance(shares.again)
const isBad = (seed: number, n: number) => randomOf(seed, n, 2).chance(shares.badEmail)

/**
 * A customer file, a line of text at a time, so that its length takes no memory; the same for the same options on every
 * machine. 7.7 % of the e-mails are bad, 10 % of the names Chinese, 3 % of the records have a quoted line break, 5 % are
 * the customer of an earlier line again; a line has about 215 bytes.
 */
export function* makeFile({ seed, records, isChanged = false }: FileOptions): Generator<string> {
  yield toCsvLine(header)
  for (let n = 0; n < records; n += 1) {
    const cells = recordAt(seed, n)
    const isOther = isChanged && randomOf(seed, n, 3).chance(shares.changed)
    yield toCsvLine(Object.values(isOther ? { ...cells, job_title: 'Head of Sourcing', source: 'Call 2026' } : cells))
  }
}

/** The e-mail of the last record that can only become a customer of its own. */
export function lastEmail({ seed, records }: FileOptions): string {
  for (let n = records - 1; n >= 0; n -= 1) {
    if (!isAgain(seed, n) && !isBad(seed, n)) return recordAt(seed, n).email
  }
  throw new RangeError(`No record of ${records} can be looked for.`)
}

function recordAt(seed: number, n: number): Cells {
  if (!isAgain(seed, n)) return makeRecord(seed, n)
  let earlier = randomOf(seed, n, 4).below(n)
  while (isAgain(seed, earlier)) earlier -= 1
  return { ...makeRecord(seed, earlier), notes: `Called again about order ${n}.` }
}

function makeRecord(seed: number, n: number): Cells {
  const random = randomOf(seed, n, 0)
  const { first, last, local } = makeName(random)
  const address = makeAddress(random)
  const words = [random.pick(firstWords), random.pick(secondWords)] as const
  const [kind, industry] = random.pick(trades)
  const domain = `${words.join('')}.example`.toLowerCase()
  const email = `${local}.${seed.toString(36)}x${n.toString(36)}@${domain}`
  const hasCompany = random.chance(0.8)
  return {
    first_name: first,
    last_name: last,
    email: isBad(seed, n) ? spoil(random, email) : email,
    phone: random.chance(0.7) ? `${address.phone}${sevenDigits(seed, n)}` : '',
    company_name: hasCompany ? `${words.join(' ')} ${kind} Ltd` : '',
    job_title: random.pick(jobs),
    industry: hasCompany ? industry : '',
    lead_status: random.pick(statuses),
    country: address.country,
    website: hasCompany && random.chance(0.4) ? `www.${domain}` : '',
    youtube_handle: !hasCompany && random.chance(0.2) ? `@${words.join('')}${seed}n${n}` : '',
    address_line1: `${1 + random.below(900)} ${random.pick(firstWords)} Street`,
    city: address.city,
    state: address.region,
    postal_code: address.postal,
    tags: random.chance(0.3) ? 'fair 2026; vip' : '',
    source: random.pick(sources),
    notes: makeNote(random),
    last_contacted: `2026-${twoDigits(1 + random.below(12))}-${twoDigits(1 + random.below(28))}`,
  }
}

/** Of a bad e-mail some can only mean one thing, some most likely do, and the rest means nothing. */
function spoil(random: Random, email: string): string {
  const [local = ''] = email.split('@')
  return random.pick([
    `mailto:${email}`,
    email.replace('@', ' @ '),
    email.replace('@', '＠'),
    `${local}@gmial.com`,
    `${local}@`,
    email.replace('@', '.at.'),
    'n/a',
    '-',
  ])
}

function makeNote(random: Random): string {
  if (random.chance(shares.lineBreak)) return 'Met at the fair in June.\nSaid: "call us back", twice.'
  return random.chance(0.4) ? `Asked for ${100 + random.below(900)} pieces; send a quote` : ''
}

/** Another for each record of a file: 48,271 has no factor in common with ten million. */
const sevenDigits = (seed: number, n: number) => String((n * 48_271 + seed * 7_907) % 10_000_000).padStart(7, '0')

const twoDigits = (value: number) => String(value).padStart(2, '0')
