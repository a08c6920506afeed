import { type RawBuilder, type SqlBool, sql } from 'kysely'
import { type CustomerFilters, subscriberBands } from '../../../customers/filters.ts'
import { readPeriod } from '../../../customers/read-period.ts'
import { type PhoneTerm, type SearchTerm, searchTerms } from '../../../customers/search-terms.ts'
import { rawName } from '../../../customers/unread/unread-fields.ts'
import type { ReaderDays } from '../../../days/reader-days.ts'
import type { Database } from '../../database.ts'
import { namesOf } from '../of-company.ts'
import { findToday } from '../today.ts'
import { matchesWhere } from './customer-conditions.ts'

type Condition = RawBuilder<SqlBool>

/** Filters as the days of whoever asks make them true, and whom they are narrowed to one by one. */
export type Narrowing = Omit<CustomerFilters, 'where'> & {
  readonly where?: { readonly text: string; readonly days: ReaderDays } | undefined
  readonly ids?: readonly string[] | undefined
}

/** The filters by the days of a zone. */
export async function narrow<F extends CustomerFilters>(db: Database, { where, ...filters }: F, zone: string) {
  if (where === undefined) return { ...filters, where }
  return { ...filters, where: { text: where, days: { zone, today: await findToday(db, zone) } } }
}

/** What narrows `customers` down to those that the filters let through, to stand in any where clause. */
export function matchesFilters(filters: Narrowing): Condition {
  const conditions = [isPresent(filters), ...searchTerms(filters.search).map(matchesAnywhere), ...narrowed(filters)]
  return sql<SqlBool>`(${sql.join(conditions, sql` and `)})`
}

/** Live or, where those are wanted, deleted; never those that were merged into others. */
export const isPresent = ({ deleted }: Pick<CustomerFilters, 'deleted'>): Condition =>
  deleted === 'yes'
    ? sql<SqlBool>`(customers.deleted_at is not null and customers.merged_into is null)`
    : sql<SqlBool>`customers.deleted_at is null`

/** A condition for each filter that is set. */
function narrowed(filters: Narrowing): Condition[] {
  const { type, status, country, countryFrom, missing, unread, has, subscribers, created, company, importId } = filters
  const { where, ids } = filters
  const conditions = [
    type && sql<SqlBool>`customers.customer_type = ${type}`,
    status && sql<SqlBool>`customers.status = ${status}`,
    country &&
      (country === 'none'
        ? sql<SqlBool>`customers.country_code is null`
        : sql<SqlBool>`customers.country_code = ${country}`),
    countryFrom &&
      sql<SqlBool>`(customers.country_code is not null and customers.country_inferred = ${countryFrom === 'inferred'})`,
    missing && sql<SqlBool>`${columnOf[missing]} is null`,
    unread && sql<SqlBool>`jsonb_exists(customers.extra, ${rawName(unread)})`,
    has && sql<SqlBool>`${columnOf[has]} is not null`,
    subscribers && isInBand(subscribers),
    created && isCreatedIn(created),
    company && sql<SqlBool>`left(lower(customers.company_primary), 200) in ${namesOf(company)}`,
    // Each by itself, for a copy takes no lists.
    ids && sql<SqlBool>`customers.id in (${sql.join(ids.map((id) => sql`${id}::uuid`))})`,
    importId &&
      sql<SqlBool>`customers.id in (
        select r.customer_id from import_records r where r.import_id = ${importId}
        union all
        select k.survivor_id from merged_keys k where k.key = 'id' and exists (
          select from import_records r where r.import_id = ${importId} and r.customer_id = k.customer_id))`,
    ...(where === undefined ? [] : matchesWhere(where.text, where.days)),
  ]
  return conditions.filter((condition) => condition !== undefined && condition !== '')
}

const columnOf = {
  email: sql.ref('customers.email'),
  phone: sql.ref('customers.phone'),
  country: sql.ref('customers.country_code'),
  youtube_handle: sql.ref('customers.youtube_handle'),
  youtube_channel_url: sql.ref('customers.youtube_channel_url'),
}

function isInBand(name: CustomerFilters['subscribers']): Condition {
  const band = subscriberBands.find((one) => one.name === name)
  if (band === undefined || band.from === null) {
    return sql`(customers.customer_type = 'youtube_creator' and customers.youtube_subscribers is null)`
  }
  return band.below === null
    ? sql`customers.youtube_subscribers >= ${band.from}`
    : sql`(customers.youtube_subscribers >= ${band.from} and customers.youtube_subscribers < ${band.below})`
}

function isCreatedIn(created: string): Condition {
  const { from, below } = readPeriod(created)
  return sql`(customers.created_at >= ${from} and customers.created_at < ${below})`
}

/** As `matchesTerm`; what looks like a part of an address is looked for among further ones as well. */
function matchesAnywhere(term: SearchTerm | PhoneTerm): Condition {
  if (term.kind === 'phone') return matchesPhone(term)
  if (!term.text.includes('@')) return matchesTerm(term)
  return sql<SqlBool>`customers.id in (
    select customers.id from customers where ${matchesTerm(term)}
    union all select e.customer_id from customer_emails e where e.email like ${patternOf(term.text)})`
}

/** In the text of a customer, among further phones, and among those that could not be read; an index answers each. */
function matchesPhone({ kept, unread }: PhoneTerm): Condition {
  const likeAny = (column: RawBuilder<unknown>, texts: readonly string[]) =>
    sql.join(
      texts.map((text) => sql<SqlBool>`${column} like ${patternOf(text)}`),
      sql` or `,
    )
  return sql<SqlBool>`customers.id in (
    select customers.id from customers where ${likeAny(sql`customers.search`, kept)}
    union all select p.customer_id from customer_phones p where ${likeAny(sql`p.phone`, kept)}
    union all select customers.id from customers
      where unread_phones(customers.extra) is not null and (${likeAny(sql`unread_phones(customers.extra)`, unread)}))`
}

const patternOf = (text: string) => `%${text.toLowerCase().replace(/[\\%_]/g, (c) => `\\${c}`)}%`

/** A condition that an index answers: trigrams, the start of a word, or pairs of characters, checked on the text. */
export function matchesTerm({ kind, text }: SearchTerm, searched = sql`customers.search`): Condition {
  const pattern = `%${kind === 'start' ? ' ' : ''}${text.replace(/[\\%_]/g, (c) => `\\${c}`)}%`
  const like = sql<SqlBool>`${searched} like fold_text(${pattern})`
  return kind === 'cjk' ? sql<SqlBool>`(cjk_grams(${searched}) @> cjk_grams(fold_text(${text})) and ${like})` : like
}
