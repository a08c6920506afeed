import { type NotNull, sql } from 'kysely'
import { customerStatuses, customerTypes } from '../../../customers/fields.ts'
import { type CustomerFilters, subscriberBands } from '../../../customers/filters.ts'
import type { Database } from '../../database.ts'
import { matchesFilters } from './customer-filters.ts'
import { shownName } from './shown-name.ts'

/** How many customers the list of these filters has. */
const countOf = (filters: Partial<CustomerFilters>) =>
  sql<number>`count(*) filter (where ${matchesFilters({ search: '', ...filters })})`

/** The count of each value, as `{ "corporate": 881 }`. */
const countEach = <V extends string>(values: readonly V[], filtersOf: (value: V) => Partial<CustomerFilters>) =>
  sql<Record<V, number>>`json_build_object(${sql.join(
    values.flatMap((value) => [sql.lit(value), countOf(filtersOf(value))]),
  )})`

/** The live customers, counted in one scan by the very conditions of the lists behind the numbers, and when that was. */
export const countCustomersEachWay = (db: Database) =>
  db
    .selectFrom('customers')
    .select(({ fn }) => [
      sql<Date>`now()`.as('at'),
      fn.countAll<number>().as('total'),
      countEach(customerTypes, (type) => ({ type })).as('types'),
      countEach(customerStatuses, (status) => ({ status })).as('statuses'),
      countEach(bandNames, (subscribers) => ({ type: 'youtube_creator', subscribers })).as('bands'),
      countOf({ type: 'youtube_creator', has: 'youtube_handle' }).as('withHandle'),
      countOf({ type: 'youtube_creator', has: 'youtube_channel_url' }).as('withChannel'),
      countOf({ countryFrom: 'stated' }).as('stated'),
      countOf({ countryFrom: 'inferred' }).as('inferred'),
      countEach(['email', 'phone', 'country'], (missing) => ({ missing })).as('missing'),
      fn.count<number>('origin_import_id').as('imported'),
      sql<number>`count(*) filter (where do_not_contact)`.as('notToContact'),
      // Null in no customers.
      fn.min<Date | null>('created_at').as('first'),
      fn.max<Date | null>('created_at').as('last'),
    ])
    .where('deleted_at', 'is', null)
    .executeTakeFirstOrThrow()

const bandNames = subscriberBands.map(({ name }) => name)

/** Each country that live customers have, the most customers first: read from an index alone. */
export const countByCountry = (db: Database) =>
  db
    .selectFrom('customers')
    .select([
      'country_code as code',
      sql<number>`count(*) filter (where not country_inferred)`.as('stated'),
      sql<number>`count(*) filter (where country_inferred)`.as('inferred'),
    ])
    .$narrowType<{ code: NotNull }>()
    .where('deleted_at', 'is', null)
    .where('country_code', 'is not', null)
    .groupBy('country_code')
    .orderBy(sql`count(*)`, 'desc')
    .orderBy('country_code')
    .execute()

/** How many came in on each of these days or in each of these months, in their order: read from an index alone. */
export async function countCreated(db: Database, periods: readonly string[]): Promise<readonly number[]> {
  const count = (created: string) =>
    sql`(select count(*) from customers where ${matchesFilters({ search: '', created })})`
  const counts = sql<number[]>`json_build_array(${sql.join(periods.map(count))})`
  return (await db.selectNoFrom(counts.as('counts')).executeTakeFirstOrThrow()).counts
}

/** The creators with the most subscribers, of those whose number is known. */
export const listTopCreators = (db: Database, limit: number) =>
  db
    .selectFrom('customers')
    .select([
      'id',
      shownName('customers').as('name'),
      'youtube_handle as handle',
      'country_code as country',
      'youtube_subscribers as subscribers',
    ])
    .where('deleted_at', 'is', null)
    .where('customer_type', '=', 'youtube_creator')
    .where('youtube_subscribers', 'is not', null)
    .$narrowType<{ subscribers: NotNull }>()
    .orderBy('youtube_subscribers', 'desc')
    .orderBy('id')
    .limit(limit)
    .execute()
