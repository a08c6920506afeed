import { sql } from 'kysely'
import type { StepRef } from '../../../importing/import.ts'
import type { Database } from '../../database.ts'

export const cancelImport = (db: Database, id: string) =>
  db
    .updateTable('imports')
    .set({ state: 'cancelled', stopped_state: sql`state`, paused_at: null, finished_at: sql`now()` })
    .where('id', '=', id)
    .execute()

export const setPaused = (db: Database, id: string) =>
  db.updateTable('imports').set({ paused_at: sql`coalesce(paused_at, now())` }).where('id', '=', id).execute()

/** Lets an import go on in the state in which it rests, or in which it was stopped. */
export const setGoing = (db: Database, id: string) =>
  db
    .updateTable('imports')
    .set((eb) => ({
      state: sql`coalesce(${eb.ref('stopped_state')}, state)`,
      stopped_state: null,
      paused_at: null,
      error_code: null,
      error_message: null,
      finished_at: sql`case when stopped_state is null then finished_at end`,
    }))
    .where('id', '=', id)
    .execute()

/** Makes the steps that are not done ready again, with a clean record of failures, and returns them. */
export async function openSteps(db: Database, importId: string) {
  const { rows } = await sql<StepRef & { attempt: number }>`
    update import_steps
    set state = case when state = 'running' and lease_until > now() then state else 'ready' end,
      failures = 0, deaths = 0, queued_at = now()
    where import_id = ${importId} and state <> 'done'
    returning import_id as "importId", step, chunk, attempt`.execute(db)
  return rows
}

/**
 * Whether an import stops when everything is decided. If so, what was decided is noted, so that it can be told later
 * what came out differently.
 */
export async function isPreviewed(db: Database, importId: string): Promise<boolean> {
  const { rows } = await sql`
    update imports set previewed_outcomes = (
      select jsonb_object_agg(outcome, n) from (
        select outcome, count(*) as n from import_records where import_id = ${importId} group by outcome) counted)
    where id = ${importId} and preview returning id`.execute(db)
  return rows.length > 0
}
