import type { ClientBase } from 'pg'
import { createRandom, type Random } from '../sample/random.ts'
import { firstWords, nativeCompanies, secondWords, trades } from '../sample/words/companies.ts'
import { type NamePart, namesOf } from '../sample/words/people.ts'

/** Puts so many invented customers into no customers, the same for the same number. */
export async function fillCustomers(client: ClientBase, customers: number): Promise<void> {
  const random = createRandom(1)
  const batch = 5_000
  for (let from = 0; from < customers; from += batch) {
    const rows = Array.from({ length: Math.min(batch, customers - from) }, (_, i) => makeCustomer(random, from + i))
    await client.query(insert, [JSON.stringify(rows)])
  }
}

const columns = `customer_type, status, first_name, last_name, display_name, email, phone, company_primary,
  position_primary, city, country_code, country_inferred, youtube_handle, youtube_subscribers, tags, notes, extra,
  created_at, updated_at, do_not_contact, email_shared`
const insert = `insert into customers (${columns})
  select ${columns} from jsonb_populate_recordset(null::customers, $1)`

const places = [
  ['HK', 'Hong Kong', 40],
  ['CN', '深圳', 15],
  ['TW', '臺北', 8],
  ['GB', 'London', 8],
  ['JP', '東京', 6],
  ['NG', 'Lagos', 5],
  ['FR', 'Paris', 4],
  [null, null, 14],
] as const

const types = [
  ['corporate', 75],
  ['individual', 18],
  ['youtube_creator', 7],
] as const

const statuses = [
  ['lead', 45],
  ['prospect', 25],
  ['active', 20],
  ['inactive', 8],
  ['lost', 2],
] as const

function makeCustomer(random: Random, n: number) {
  const [country, city] = random.weighted(places.map((place) => [place, place[2]] as const))
  const type = random.weighted(types)
  const person = makeName(random, country)
  const company = type === 'corporate' ? makeCompany(random, country) : null
  const slug = `${random.pick(firstWords)}${random.pick(secondWords)}`.toLowerCase()
  // Spread over three years.
  const created = new Date(Date.UTC(2024, 0, 1) + random.below(3 * 365 * 86_400) * 1000).toISOString()
  return {
    customer_type: type,
    status: random.weighted(statuses),
    ...person,
    email: random.chance(0.1) ? null : `${person.local}${n}@${slug}.example`,
    phone: random.chance(0.2) ? null : `+8529${String(1_000_000 + n).slice(-7)}`,
    company_primary: company,
    position_primary: random.chance(0.5) ? 'Purchasing Manager' : null,
    city,
    country_code: country,
    country_inferred: country !== null && random.chance(0.3),
    youtube_handle: type === 'youtube_creator' ? `@${slug}${n}` : null,
    youtube_subscribers: type === 'youtube_creator' && random.chance(0.8) ? random.below(2_000_000) : null,
    tags: random.chance(0.3) ? ['fair 2026', 'vip'] : [],
    notes: random.chance(0.6) ? `Met at the fair; asked for a quote for ${slug} and a call back. `.repeat(2) : null,
    extra: { budget: n % 1000, row: String(n) },
    created_at: created,
    updated_at: created,
    do_not_contact: random.chance(0.02),
    email_shared: false,
  }
}

function makeName(random: Random, country: string | null) {
  const isChinese = (country === 'HK' && random.chance(0.5)) || country === 'CN' || country === 'TW'
  const { given, family } = namesOf[isChinese ? 'cantonese' : 'english']
  const own = (parts: readonly NamePart[]) => parts.filter(([, native]) => native !== '')
  const local = random
    .pick(family)[0]
    .toLowerCase()
    .replace(/[^a-z]/g, '')
  if (!isChinese)
    return { first_name: random.pick(given)[0], last_name: random.pick(family)[0], display_name: null, local }
  // Two characters of two given names make many more of them.
  const [one, other] = [random.pick(own(given))[1], random.pick(own(given))[1]]
  return {
    first_name: null,
    last_name: null,
    display_name: `${random.pick(own(family))[1]}${one.slice(0, 1)}${other.slice(-1)}`,
    local,
  }
}

function makeCompany(random: Random, country: string | null): string {
  if (random.chance(0.3) && (country === 'HK' || country === 'CN' || country === 'TW')) {
    const words = nativeCompanies.traditional
    const [pattern] = random.pick(words.trades)
    return pattern.replace('*', random.pick(words.first)[0] + random.pick(words.second)[0])
  }
  return `${random.pick(firstWords)} ${random.pick(secondWords)} ${random.pick(trades)[0]} Ltd`
}
