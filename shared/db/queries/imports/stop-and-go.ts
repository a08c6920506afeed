import { sql } from 'kysely'
import type { StepRef } from '../../../importing/import.ts'
import type { Database } from '../../database.ts'

/** Waits for the steps under way to end: whoever ends one takes its row first, and then the import's. */
export const lockOpenSteps = (db: Database, importId: string) =>
  db
    .selectFrom('import_steps')
    .select('chunk')
    .where('import_id', '=', importId)
    .where('state', '<>', 'done')
    .orderBy('step')
    .orderBy('chunk')
    .forUpdate()
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
