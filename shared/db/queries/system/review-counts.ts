import { sql } from 'kysely'
import type { Database } from '../../database.ts'
import { allRows } from '../review/review-counts.ts'
import { rowsByImport, rowsByRecord } from '../review/review-rows.ts'
import { theOne } from '../the-one.ts'
import { tryFoldLock, type WrongCount } from './counts.ts'

/**
 * Adds the changes of the review rows up to the groups that they are of. It takes only changes that have been committed,
 * and nobody else writes the groups: no writer waits.
 *
 * @returns how many changes there were
 */
export const foldReviewCounts = (db: Database): Promise<number> =>
  db.transaction().execute(async (tx) => {
    if (!(await tryFoldLock(tx))) return 0
    const { rows } = await sql<{ changes: number }>`
      with gone as (delete from review_changes returning scope, reason, value, delta),
      changed as (
        select c.*, coalesce(g.records, 0) as had
        from (select scope, reason, value, sum(delta)::bigint as delta from gone group by 1, 2, 3) c
        left join review_groups g using (scope, reason, value)
        where c.delta <> 0
      ),
      emptied as (
        delete from review_groups g using changed c
        where (g.scope, g.reason, g.value) = (c.scope, c.reason, c.value) and c.had + c.delta = 0
      ),
      written as (
        insert into review_groups as g (scope, reason, value, records)
        select scope, reason, value, had + delta from changed where had + delta <> 0
        on conflict (scope, reason, value) do update set records = excluded.records
      ),
      summed as (
        insert into review_reasons as r (scope, reason, records, groups)
        select scope, reason, sum(delta), sum((had + delta <> 0)::int - (had <> 0)::int) from changed group by scope, reason
        on conflict (scope, reason) do update set records = r.records + excluded.records, groups = r.groups + excluded.groups
      )
      select count(*) as changes from gone`.execute(tx)
    return theOne(rows).changes
  })

/** As `correctCounts`: every count of review rows is compared with what the lists count, and corrected. */
export const correctReviewCounts = (db: Database): Promise<WrongCount[]> =>
  db.transaction().execute(async (tx) => {
    if (!(await tryFoldLock(tx))) return []
    // All of it is read; one by one, as where little is known of the tables, it would take hours.
    await sql`select set_config('enable_nestloop', 'off', true)`.execute(tx)
    const { rows } = await sql<WrongCount>`
      with wrong as (
        select scope, reason, value, coalesce(c.n, 0) as was, coalesce(t.n, 0) as is
        from (
          select scope, reason, value, sum(n) as n from (
            select scope, reason, value, records as n from review_groups
            union all select scope, reason, value, delta from review_changes) each_one group by 1, 2, 3) c
        full join (
          select ${allRows}::uuid as scope, h.reason, h.value, count(*) as n from ${rowsByRecord(undefined)}
          where h.state = 'open' group by 2, 3
          union all
          select r.import_id, h.reason, h.value, count(*) from ${rowsByImport}
          where h.state = 'open' group by 1, 2, 3) t using (scope, reason, value)
        where coalesce(c.n, 0) <> coalesce(t.n, 0)
      ),
      corrected as (insert into review_changes select scope, reason, value, "is" - was from wrong)
      select concat_ws(':', 'review', scope, reason, value) as counted, was, "is" from wrong order by counted`.execute(
      tx,
    )
    return rows
  })
