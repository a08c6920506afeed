import { type RawBuilder, sql } from 'kysely'
import { advisoryLocks } from '../../advisory-locks.ts'
import type { Database } from '../../database.ts'
import { aboveOf, hasMerges, rewriteKeys } from '../duplicates/merges.ts'
import { refoldCustomers } from '../duplicates/refold.ts'

/** True of an id of a customer into whom others were merged. */
export const isSurvivor = (id: RawBuilder<unknown>) =>
  sql`exists (select from merges m where m.survivor_id = ${id} and m.unmerged_at is null)`

/**
 * Says of each decided record about a customer into whom others were merged whether it changes it: whether the customer
 * is another with this record at the end of all that has happened. Of all records of an import, or of those of one chunk.
 */
export async function judgeMerged(db: Database, importId: string, chunk?: number): Promise<void> {
  if (!(await hasMerges(db))) return
  await sql`
    update import_records r set outcome = case when before is distinct from after then 'updated' else 'unchanged' end
    from (
      select r.line, row(b.folded, b.phones, b.emails, b.addresses)::text as before, row(a.folded, a.phones, a.emails, a.addresses)::text as after
      from import_records r
      cross join lateral fold_merged(r.customer_id) b cross join lateral fold_merged(r.customer_id, ${importId}) a
      where r.import_id = ${importId} ${chunk === undefined ? sql`` : sql`and r.chunk = ${chunk}`}
        and r.line = r.leader_line and r.outcome in ('updated', 'unchanged') and not r.by_person and ${isSurvivor(sql`r.customer_id`)}
    ) judged
    where r.import_id = ${importId} and r.line = judged.line`.execute(db)
}

/**
 * Writes those into whom customers of a chunk are merged as its records make them, and those of its customers into whom
 * others are. Two chunks of one import may both have records of one family: they take turns. A record that changes nobody
 * may still say by what else a member is known.
 */
export async function applyMerged(db: Database, importId: string, chunk: number): Promise<void> {
  const { rows } = await sql<{ id: string; isUpdated: boolean }>`
    with records as (
      select r.customer_id as id, r.outcome = 'updated' as is_updated from import_records r
      where r.import_id = ${importId} and r.chunk = ${chunk} and r.line = r.leader_line and r.outcome in ('updated', 'unchanged')
        and exists (select from merged_keys k where k.customer_id = r.customer_id and k.key = 'id')
    ), updated as (
      select id from records where is_updated union select unnest(${aboveOf(sql`array(select id from records where is_updated)`)})
    )
    select id, true as "isUpdated" from updated
    union all
    select id, false from records where id not in (select id from updated)`.execute(db)
  if (rows.length === 0) return
  await sql`select pg_advisory_xact_lock(${advisoryLocks.writeMergedRecords})`.execute(db)
  const ids = rows.map(({ id }) => id)
  const updated = rows.filter(({ isUpdated }) => isUpdated).map(({ id }) => id)
  const survivors = sql`array(select f.id from unnest(${updated}::uuid[]) as f (id) where ${isSurvivor(sql`f.id`)})`
  await refoldCustomers(db, survivors, { kind: 'import', importId, chunk })
  await rewriteKeys(db, sql`${ids}::uuid[]`)
}
