import { type RawBuilder, sql } from 'kysely'
import type { ErasureCounts } from '../../../erasing/erasure-counts.ts'
import type { Database } from '../../database.ts'
import { theOne } from '../the-one.ts'

/** What goes with the people of `gatherPeople`. */
export async function countErasing(db: Database): Promise<ErasureCounts> {
  const of = (table: string) =>
    sql`(select count(*)::int from ${sql.table(table)} t where t.customer_id in (select id from erasing))`
  const { rows } = await sql<ErasureCounts>`
    select (select count(*)::int from customers c where c.id in (select id from erasing)) as customers,
      (select count(distinct (i.source_key, l.line))::int from erasing_lines l join imports i on i.id = l.import_id) as records,
      (select count(distinct i.source_key)::int from erasing_lines l join imports i on i.id = l.import_id) as files,
      (select count(*)::int from review_rows h where exists (
        select from erasing_lines l where l.import_id = h.import_id and l.line = h.line)) as "reviewRows",
      ${of('field_history')} as changes, ${of('notes')} as notes, ${of('tasks')} as tasks,
      (select count(*)::int from merges m where ${isInMerge}) as merges`.execute(db)
  return theOne(rows)
}

const isInMerge = sql`(m.survivor_id in (select id from erasing) or m.loser_id in (select id from erasing))`

/** Takes the people of `gatherPeople` out of everything but the ledger of imports. Needs the lock of the customers. */
export async function removePeople(db: Database): Promise<void> {
  const isTheirs = (column: string) => sql`${sql.ref(column)} in (select id from erasing)`
  const gone: readonly (readonly [string, RawBuilder<unknown>])[] = [
    ['notes', isTheirs('customer_id')],
    ['tasks', isTheirs('customer_id')],
    ['duplicate_pairs', sql`${isTheirs('first_id')} or ${isTheirs('second_id')}`],
    ['match_keys', isTheirs('customer_id')],
    ['prepared_customers', isTheirs('customer_id')],
    ['merged_keys', sql`${isTheirs('customer_id')} or ${isTheirs('survivor_id')}`],
    ['merges', sql`${isTheirs('survivor_id')} or ${isTheirs('loser_id')}`],
    // Answers of the API that are kept to be given again.
    ['idempotency_keys', isNaming(sql`body`)],
    // A saved list that asks for this very address.
    ['views', isNaming(sql`state::text`)],
    // Their history, and what stands beside them, goes along.
    ['customers', isTheirs('id')],
  ]
  for (const [table, which] of gone) await sql`delete from ${sql.table(table)} where ${which}`.execute(db)
  await blankDeliveries(db)
  await takeFromCandidates(db)
}

/** A text that has one of their ids or addresses in it. */
const isNaming = (text: RawBuilder<unknown>) => sql`
  exists (select from erasing_keys k where k.kind in ('id', 'email') and position(k.value in ${text}) > 0)`

/** What webhooks were sent of them, and what came back. Whoever sends it right now has lost it, and keeps nothing of it. */
async function blankDeliveries(db: Database): Promise<void> {
  await sql`
    update webhook_deliveries set body = null, answer = null, claim = null
    where about in (select id from erasing) or ${isNaming(sql`body`)} or ${isNaming(sql`answer`)}`.execute(db)
}

/** Rows that ask whom they are about can't be about them any more. */
async function takeFromCandidates(db: Database): Promise<void> {
  const left = sql`array(select c from unnest(candidates) as c where c not in (select id from erasing))`
  for (const table of ['review_rows', 'import_records'])
    await sql`update ${sql.table(table)} set candidates = ${left} where candidates && array(select id from erasing)`.execute(
      db,
    )
}
