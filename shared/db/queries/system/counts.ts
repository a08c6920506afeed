import { type RawBuilder, type SqlBool, sql } from 'kysely'
import { type CustomerFilters, subscriberBands } from '../../../customers/filters.ts'
import { advisoryLocks } from '../../advisory-locks.ts'
import type { Database } from '../../database.ts'
import { matchesFilters } from '../customers/customer-filters.ts'
import { theOne } from '../the-one.ts'

/**
 * Adds up the rows of each count that has several. It takes away only rows that have been committed, which no writer
 * looks at again, so that nobody waits; one that folds already is left to it.
 *
 * @returns how many rows there are less
 */
export const foldCounts = (db: Database): Promise<number> =>
  db.transaction().execute(async (tx) => {
    if (!(await tryFoldLock(tx))) return 0
    const { rows } = await sql<{ less: number }>`
      with several as (select counted from counts group by counted having count(*) > 1),
      gone as (delete from counts c using several s where c.counted = s.counted returning c.counted, c.delta),
      folded as (
        insert into counts select counted, sum(delta) from gone group by counted having sum(delta) <> 0 returning 1)
      select (select count(*) from gone) - (select count(*) from folded) as less`.execute(tx)
    return theOne(rows).less
  })

export interface WrongCount {
  readonly counted: string
  readonly was: number
  readonly is: number
}

/**
 * Counts everything anew by the very conditions of the lists behind the numbers, and corrects what differs: one statement,
 * so that what is written meanwhile is in neither or in both.
 *
 * @returns the counts that were wrong; none, unless there is a mistake in ours
 */
export const correctCounts = (db: Database): Promise<WrongCount[]> =>
  db.transaction().execute(async (tx) => {
    if (!(await tryFoldLock(tx))) return []
    const { rows } = await sql<WrongCount>`
      with wrong as (
        select counted, coalesce(c.n, 0) as was, coalesce(t.n, 0) as is
        from (select counted, sum(delta) as n from counts group by counted) c
        full join (select counted, n from (${sql.join(truths, sql` union all `)}) each_one where n > 0) t using (counted)
        where coalesce(c.n, 0) <> coalesce(t.n, 0)
      ),
      corrected as (insert into counts select counted, "is" - was from wrong)
      select counted, was, "is" from wrong order by counted`.execute(tx)
    return rows
  })

/** Until the end of the transaction; a statement of its own, so that the next one sees what the last holder did. */
export async function tryFoldLock(tx: Database): Promise<boolean> {
  const { rows } = await sql<{
    has: boolean
  }>`select pg_try_advisory_xact_lock(${advisoryLocks.foldCounts}) as has`.execute(tx)
  return theOne(rows).has
}

const matching = (filters: Partial<Omit<CustomerFilters, 'where'>>) => matchesFilters({ search: '', ...filters })
const countOf = (counted: string, where: RawBuilder<SqlBool>) =>
  sql`select ${sql.lit(counted)} as counted, count(*) as n from customers where ${where}`

const truths = [
  sql`
    select concat_ws(':', 'customers', customer_type, status, coalesce(country_code, 'none'),
      case when country_code is null then 'none' when country_inferred then 'inferred' else 'stated' end) as counted, count(*) as n
    from customers where ${matching({})} group by 1`,
  sql`
    select 'created:' || to_char(created_at at time zone 'UTC', 'YYYY-MM-DD'), count(*)
    from customers where ${matching({})} group by 1`,
  countOf('without-email', matching({ missing: 'email' })),
  countOf('without-phone', matching({ missing: 'phone' })),
  countOf('imported', sql`${matching({})} and origin_import_id is not null`),
  countOf('do-not-contact', sql`${matching({})} and do_not_contact`),
  countOf('creators:with-handle', matching({ type: 'youtube_creator', has: 'youtube_handle' })),
  countOf('creators:with-channel', matching({ type: 'youtube_creator', has: 'youtube_channel_url' })),
  ...subscriberBands.map(({ name: subscribers }) =>
    countOf(`creators:${subscribers}`, matching({ type: 'youtube_creator', subscribers })),
  ),
]
