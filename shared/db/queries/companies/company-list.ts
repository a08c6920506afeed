import { type RawBuilder, type SqlBool, sql } from 'kysely'
import type { CustomerStatus } from '../../../customers/fields.ts'
import { searchTerms } from '../../../customers/search-terms.ts'
import type { CompanySort, SortOrder } from '../../../customers/sorting.ts'
import type { Database } from '../../database.ts'
import { matchesTerm } from '../customers/customer-filters.ts'
import { theOne } from '../the-one.ts'

export interface ListedCompany {
  readonly key: string
  /** As most of its customers write it. */
  readonly name: string
  /** How many live customers it has. */
  readonly people: number
  /** When the newest of them was added. */
  readonly newest: Date
  readonly country_code: string | null
  readonly domain: string | null
  readonly owners: readonly string[]
  readonly statuses: Readonly<Partial<Record<CustomerStatus, number>>>
  /** The first of their days, in ISO. */
  readonly next_follow_up: string | null
}

/** A place in the list: what it is sorted by, and the key among equals. */
export interface CompanyPlace {
  readonly value: string
  readonly key: string
}

export interface CompanyListOptions {
  readonly search: string
  readonly sort: CompanySort
  readonly order: SortOrder
  /** Begins behind this place, or, going backwards, before it. */
  readonly from?: CompanyPlace | undefined
  readonly isBackwards?: boolean
  readonly limit: number
}

interface SortKey {
  readonly expression: RawBuilder<unknown>
  readonly written: RawBuilder<string>
  read(value: string): RawBuilder<unknown>
}

const sortKeys: Readonly<Record<CompanySort, SortKey>> = {
  name: {
    expression: sql`left(lower(name), 200)`,
    written: sql`left(lower(name), 200)`,
    read: (value) => sql`${value}::text`,
  },
  people: { expression: sql`people`, written: sql`people::text`, read: (value) => sql`${value}::integer` },
  newest: {
    expression: sql`newest`,
    written: sql`(extract(epoch from newest) * 1000000)::bigint::text`,
    read: (value) => sql`(timestamptz 'epoch' + ${value}::bigint * interval '1 microsecond')`,
  },
}

const shown = sql`key, name, people, newest, country_code, domain, owners, statuses,
  to_char(next_follow_up, 'YYYY-MM-DD') as next_follow_up`

/** A page along the index of its order; of a search, all that match are gathered first, as they are of the customers. */
export async function listCompanies(
  db: Database,
  { search, sort, order, from, isBackwards = false, limit }: CompanyListOptions,
): Promise<(ListedCompany & { readonly place: string })[]> {
  const { expression, written, read } = sortKeys[sort]
  const isAscending = (order === 'asc') !== isBackwards
  const way = sql.raw(isAscending ? 'asc' : 'desc')
  const beyond =
    from === undefined
      ? sql`true`
      : sql`(${expression}, key) ${sql.raw(isAscending ? '>' : '<')} (${read(from.value)}, ${from.key}::text)`
  const found = hasTerms(search)
    ? sql`(select * from companies where ${matchesSearch(search)} offset 0) companies`
    : sql`companies`
  const { rows } = await sql<ListedCompany & { place: string }>`
    select ${shown}, ${written} as place from ${found} where ${beyond}
    order by ${expression} ${way}, key ${way} limit ${limit}`.execute(db)
  return rows
}

export async function countCompanies(db: Database, search: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from companies where ${matchesSearch(search)}`.execute(db)
  return theOne(rows).count
}

export async function findCompany(db: Database, key: string): Promise<ListedCompany | undefined> {
  const { rows } = await sql<ListedCompany>`select ${shown} from companies where key = ${key}`.execute(db)
  return rows[0]
}

const hasTerms = (search: string) => searchTerms(search).length > 0

/** Every word must be found, in a name or in the domain. A number is no phone here. */
function matchesSearch(search: string): RawBuilder<SqlBool> {
  const terms = searchTerms(search).map((term) =>
    matchesTerm(term.kind === 'phone' ? { kind: 'part', text: search.trim() } : term, sql`companies.search`),
  )
  return terms.length === 0 ? sql<SqlBool>`true` : sql<SqlBool>`(${sql.join(terms, sql` and `)})`
}
