import type { ClientBase } from 'pg'
import { createRandom, type Random } from '../../sample/random.ts'
import { firstWords, nativeCompanies, secondWords, trades } from '../../sample/words/companies.ts'
import { makeName } from '../data/names.ts'
import { makeAddress } from '../data/places.ts'

/**
 * Puts so many invented customers into no customers, the same for the same number: 10 % with Chinese names, and one in
 * fifty called Zoë, for whom whoever goes through the alphabet has to go to its end. Indexes are made afterwards.
 */
export async function fillCustomers(client: ClientBase, customers: number): Promise<void> {
  const { rows: indexes } = await client.query<{ name: string; definition: string }>(
    `select indexrelid::regclass::text as name, pg_get_indexdef(indexrelid) as definition
     from pg_index where indrelid = 'customers'::regclass and not indisprimary`,
  )
  for (const { name } of indexes) await client.query(`drop index ${name}`)
  const random = createRandom(1)
  const batch = 5_000
  for (let from = 0; from < customers; from += batch) {
    const rows = Array.from({ length: Math.min(batch, customers - from) }, (_, i) => makeCustomer(random, from + i))
    await client.query(insert, [JSON.stringify(rows)])
  }
  for (const { definition } of indexes) await client.query(definition)
}

const columns = `customer_type, status, first_name, last_name, email, phone, company_primary,
  position_primary, city, country_code, country_inferred, youtube_handle, youtube_subscribers, tags, notes, owner,
  next_follow_up, extra, created_at, updated_at, do_not_contact, email_shared, deleted_at`
const insert = `insert into customers (${columns})
  select ${columns} from jsonb_populate_recordset(null::customers, $1)`

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

const owners = ['Ann Lee', 'Bob Ho', 'Carol Ng', 'Dan Wu', 'Eve Au', 'Fay Mok', 'Gus Tam']

const dayOf = (milliseconds: number) => new Date(milliseconds).toISOString().slice(0, 10)

function makeCustomer(random: Random, n: number) {
  const { code, phone, city } = makeAddress(random)
  const country = random.chance(0.14) ? null : code
  const type = random.weighted(types)
  const name = makeName(random)
  const slug = `${random.pick(firstWords)}${random.pick(secondWords)}`.toLowerCase()
  // Spread over three years.
  const created = new Date(Date.UTC(2024, 0, 1) + random.below(3 * 365 * 86_400) * 1000).toISOString()
  return {
    customer_type: type,
    status: random.weighted(statuses),
    first_name: random.chance(0.02) ? 'Zoë' : name.first,
    last_name: name.last,
    email: random.chance(0.1) ? null : `${name.local}.${n.toString(36)}@${slug}.example`,
    phone: random.chance(0.2) ? null : `${phone.replace(' ', '')}${String((n * 48_271) % 10_000_000).padStart(7, '0')}`,
    company_primary: type === 'corporate' ? makeCompany(random) : null,
    position_primary: random.chance(0.5) ? 'Purchasing Manager' : null,
    city,
    country_code: country,
    country_inferred: country !== null && random.chance(0.3),
    youtube_handle: type === 'youtube_creator' ? `@${slug}${n}` : null,
    youtube_subscribers: type === 'youtube_creator' && random.chance(0.8) ? random.below(2_000_000) : null,
    tags: [...(random.chance(0.3) ? ['fair 2026', 'vip'] : []), ...(n % 4 === 0 ? [`Visit ${n % 1000}`] : [])],
    notes: random.chance(0.6) ? `Met at the fair; asked for a quote for ${slug} and a call back. `.repeat(2) : null,
    owner: n % 5 === 0 ? (owners[n % owners.length] ?? null) : null,
    next_follow_up: n % 25 === 0 ? dayOf(Date.UTC(2026, 0, 1) + (n % 730) * 86_400_000) : null,
    extra: {
      // Each drawn by itself: columns that follow from one another would agree together by one chance.
      budget: random.below(1_000),
      row: String(n),
      Region: `Area ${random.below(300)}`,
      Renewal: dayOf(Date.UTC(2025, 0, 1) + random.below(1_500) * 86_400_000),
    },
    created_at: created,
    updated_at: created,
    do_not_contact: random.chance(0.02),
    email_shared: false,
    deleted_at: random.chance(0.01) ? created : null,
  }
}

function makeCompany(random: Random): string {
  if (random.chance(0.1)) {
    const words = nativeCompanies.traditional
    const [pattern] = random.pick(words.trades)
    return pattern.replace('*', random.pick(words.first)[0] + random.pick(words.second)[0])
  }
  return `${random.pick(firstWords)} ${random.pick(secondWords)} ${random.pick(trades)[0]} Ltd`
}
