import { sql } from 'kysely'
import type { Database } from '../../database.ts'
import { lockCustomers } from '../customers/lock-customers.ts'
import { aboveOf, hasMerges, rewriteKeys, showLosers } from '../duplicates/merges.ts'
import { refoldCustomers } from '../duplicates/refold.ts'
import { isStanding } from '../imports/standing.ts'
import { releaseReviewRows } from '../review/undo-review.ts'

/**
 * Takes the effects of one chunk out of the customers: what stands afterwards is what the other imports, and people, have
 * made of its customers. A customer of nobody else's goes; one that only a person has edited since stays as it is.
 * Runs inside the transaction that fences the chunk.
 */
export async function undoDecisions(db: Database, importId: string, chunk: number): Promise<void> {
  await lockCustomers(db)
  await findUndone(db, importId, chunk)
  await withdraw(db, importId, chunk)
  if (await hasMerges(db)) await undoMerged(db, importId, chunk)
  else {
    await removeCustomers(db)
    await refoldCustomers(db, undone, { kind: 'undo', importId, chunk })
  }
  await releaseReviewRows(db, importId, chunk)
}

/**
 * The same where customers were merged. Those into whom undone ones are merged are folded again too. A merge of which the
 * loser goes has nothing to say any more; where the survivor goes, the loser is back.
 */
async function undoMerged(db: Database, importId: string, chunk: number) {
  await sql`
    create temp table touched on commit drop as
    select unnest(${undone}) as id union select unnest(${aboveOf(undone)})`.execute(db)
  const touched = sql`array(select id from touched)`
  await sql`
    update field_history h set withdrawn_at = now()
    where h.customer_id = any(${touched}) and h.cause_import_id = ${importId} and h.withdrawn_at is null
      and exists (select from import_records r where r.import_id = ${importId} and r.chunk = ${chunk} and r.line = h.cause_line
        and r.undone_at is not null)`.execute(db)
  await sql`create temp table leaving on commit drop as select c.id from customers c, undoing u where ${isNothingLeft}`.execute(
    db,
  )
  await sql`
    create temp table orphans on commit drop as
    select m.loser_id as id, s.deleted_at
    from merges m join leaving l on l.id = m.survivor_id join customers s on s.id = shown_of(m.survivor_id)
    where m.unmerged_at is null and m.loser_id not in (select id from leaving)`.execute(db)
  await sql`
    with ended as (
      delete from merges m using leaving l where l.id in (m.loser_id, m.survivor_id) returning m.id, m.survivor_id
    )
    update field_history h set withdrawn_at = now() from ended e
    where h.customer_id = e.survivor_id and h.cause_merge_id = e.id and h.withdrawn_at is null`.execute(db)
  await removeCustomers(db)
  await showLosers(db, sql`select * from orphans`)
  await refoldCustomers(db, touched, { kind: 'undo', importId, chunk })
  await rewriteKeys(db, sql`array(select id from touched union select id from leaving union select id from orphans)`)
}

/**
 * A customer stands by records of imports that have not been undone. Asked for each customer by itself: as a join it reads the
 * records of all imports.
 */
const standing = (customer: ReturnType<typeof sql>, which = sql`true`) => sql`
  exists (select from import_records o join import_chunks k using (import_id, chunk)
    where o.customer_id = ${customer} and ${which} and ${isStanding} offset 0)`

/** True of a customer `c` that somebody has edited, has written a note of, or has made a task for. */
const hasWorkOfPeople = sql`(exists (
    select from field_history h where h.customer_id = c.id and h.cause_user_id is not null
      and h.withdrawn_at is null and h.field <> 'deleted_at')
  or exists (select from notes n where n.customer_id = c.id and n.deleted_at is null)
  or exists (select from tasks t where t.customer_id = c.id and t.deleted_at is null))`

/** The customers that the chunk was about: pg_temp.undoing (line, customer_id, keep). */
async function findUndone(db: Database, importId: string, chunk: number) {
  await sql`
    create temp table undoing on commit drop as
    select r.line, r.customer_id, c.origin_import_id is not distinct from ${importId} and ${hasWorkOfPeople}
      and not ${standing(sql`c.id`, sql`o.import_id <> ${importId}`)} as keep
    from import_records r join customers c on c.id = r.customer_id
    where r.import_id = ${importId} and r.chunk = ${chunk} and r.line = r.leader_line
      and r.outcome in ('created', 'updated', 'unchanged') and not r.by_person and r.undone_at is null`.execute(db)
  await sql`create unique index on undoing (customer_id)`.execute(db)
  await sql`analyze undoing`.execute(db)
}

/** Marks records and history as undone, but for customers that are kept. */
async function withdraw(db: Database, importId: string, chunk: number) {
  await sql`
    update import_records r set kept = 'edited' from undoing u
    where u.keep and r.import_id = ${importId} and r.line = u.line`.execute(db)
  await sql`
    update import_records r set undone_at = now()
    where r.import_id = ${importId} and r.chunk = ${chunk}
      and not exists (select from undoing u where u.keep and u.customer_id = r.customer_id)`.execute(db)
  await sql`
    update field_history h set withdrawn_at = now() from undoing u
    where not u.keep and h.customer_id = u.customer_id and h.cause_import_id = ${importId} and h.withdrawn_at is null`.execute(
    db,
  )
}

/** Those that change, as an array. */
const undone = sql`array(select u.customer_id from undoing u where not u.keep)`

/** True of a customer `c` that imports made and of which nothing is left. */
const isNothingLeft = sql`(not u.keep and c.id = u.customer_id and c.origin_import_id is not null and not ${standing(sql`c.id`)}
  and not ${hasWorkOfPeople})`

const removeCustomers = (db: Database) =>
  sql`delete from customers c using undoing u where ${isNothingLeft}`.execute(db)
