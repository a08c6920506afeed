import { sql } from 'kysely'
import { statesBefore, undoneStates } from '../../../importing/import-state.ts'
import type { Database } from '../../database.ts'
import { isStanding } from '../imports/standing.ts'

/** Imports that ended `keepDays` ago and still have all of their staging. */
export async function listSweepable(db: Database, keepDays: number, limit = 100): Promise<string[]> {
  const rows = await db
    .selectFrom('imports')
    .select('id')
    .where('finished_at', '<', sql<Date>`now() - ${keepDays} * interval '1 day'`)
    .where('swept_at', 'is', null)
    .limit(limit)
    .execute()
  return rows.map((row) => row.id)
}

/** Imports that have waited `keepDays` for somebody to apply their preview. */
export async function listOldPreviews(db: Database, keepDays: number): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select id from imports
    where state in (${sql.join(statesBefore('expire'))}) and coalesce(
        (select max(finished_at) from import_steps s where s.import_id = imports.id and s.step = 'resolve'), created_at)
      < now() - ${keepDays} * interval '1 day'`.execute(db)
  return rows.map(({ id }) => id)
}

/**
 * Removes what nobody asks for any more. What the records that took effect said is kept: an undo makes the customer of
 * what others said. An import that was stopped can't go on without it; it can be undone, and done again.
 */
export async function sweepStaging(db: Database, importId: string): Promise<void> {
  await sql`
    delete from staged_records s where s.import_id = ${importId} and s.same_hash is null and not exists (
      select from import_records o join import_chunks k using (import_id, chunk)
      where o.import_id = s.import_id and o.line = s.line and ${isStanding})`.execute(db)
  await sql`
    update staged_records set written_cells = null, listed_cells = null, reasons = null where import_id = ${importId}`.execute(
    db,
  )
  await db
    .updateTable('imports')
    .set({
      swept_at: sql`now()`,
      stopped_state: sql`case when stopped_state in (${sql.join(undoneStates)}) then stopped_state end`,
    })
    .where('id', '=', importId)
    .execute()
}

/**
 * Bulk edits and bulk merges that ended, or whose undo was asked for, `keepDays` ago, and of which nothing is owed: each
 * merge can still be un-merged by itself. Notes, tasks and views that were deleted then; a task that another follows stays
 * as long as that one does.
 */
export async function sweepUndoable(db: Database, keepDays: number): Promise<void> {
  const since = sql`now() - ${keepDays} * interval '1 day'`
  await sql`
    delete from bulk_edits b where coalesce(undo_asked_at, created_at) < ${since} and not exists (
      select from bulk_edit_customers c where c.bulk_edit_id = b.id and c.state in ('planned', 'reverting'))`.execute(
    db,
  )
  await sql`
    delete from bulk_merges b where coalesce(undo_asked_at, created_at) < ${since} and not exists (
      select from bulk_merge_groups g where g.bulk_merge_id = b.id and g.state in ('planned', 'unmerging'))`.execute(db)
  await sql`delete from notes where deleted_at < ${since}`.execute(db)
  await sql`
    delete from tasks t where deleted_at < ${since}
      and not exists (select from tasks next where next.previous_id = t.id)`.execute(db)
  await sql`delete from views where deleted_at < ${since}`.execute(db)
}

/** What signing in leaves behind: ended sessions, links and tokens, tries that count no more, and places not come from for long. */
export async function sweepSessions(db: Database): Promise<void> {
  await sql`
    delete from sessions where expires_at < now();
    delete from passkey_challenges where expires_at < now();
    delete from provider_requests where expires_at < now();
    delete from saml_assertions where expires_at < now();
    delete from started_sign_ins where expires_at < now();
    delete from sign_in_tries where used_until < now();
    delete from known_browsers where seen_at < now() - interval '400 days';
    delete from known_networks where seen_at < now() - interval '90 days';
    delete from access_links where expires_at < now() - interval '30 days';
    delete from api_tokens where least(expires_at, revoked_at) < now() - interval '30 days'`.execute(db)
}
