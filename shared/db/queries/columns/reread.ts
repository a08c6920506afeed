import { sql } from 'kysely'
import type { ReadChoices } from '../../../csv/read-choices.ts'
import type { Database } from '../../database.ts'
import { toJsonb } from '../../to-jsonb.ts'

/**
 * Takes every step of an import back but the first, which becomes ready again: whoever works on one of them commits
 * nothing any more. Returns the number of the attempt that comes next.
 *
 * Call it before the import's row is locked: a step that commits right now holds its own row first.
 */
export async function restartSteps(db: Database, importId: string): Promise<number> {
  await db.deleteFrom('import_steps').where('import_id', '=', importId).where('step', '<>', 'plan').execute()
  const plan = await db
    .updateTable('import_steps')
    .set({
      ...{
        state: 'ready',
        claim: null,
        lease_until: null,
        failures: 0,
        deaths: 0,
        started_at: null,
        finished_at: null,
      },
      attempt: sql`attempt + 1`,
      queued_at: sql<Date>`now()`,
    })
    .where('import_id', '=', importId)
    .returning('attempt')
    .executeTakeFirst()
  return plan?.attempt ?? 0
}

/** Forgets how the file was read, and what came of it. No customer is touched. */
export async function forgetPlan(
  db: Database,
  importId: string,
  { choices, checkColumns }: { choices: ReadChoices; checkColumns: boolean },
): Promise<void> {
  await forgetRecords(db, importId)
  await db.deleteFrom('import_chunks').where('import_id', '=', importId).execute()
  await db
    .updateTable('imports')
    .set({
      ...{
        layout: null,
        mapping: null,
        data_key: null,
        data_etag: null,
        records: null,
        drift: null,
      },
      ...{ started_at: null },
      choices: toJsonb(choices),
      check_columns: checkColumns,
    })
    .where('id', '=', importId)
    .execute()
}

/** Forgets what the columns have made of the records: every step but the first, staging and decisions. */
export async function forgetRecords(db: Database, importId: string): Promise<void> {
  await db.deleteFrom('import_steps').where('import_id', '=', importId).where('step', '<>', 'plan').execute()
  await db.deleteFrom('staged_records').where('import_id', '=', importId).execute()
  await db.deleteFrom('import_records').where('import_id', '=', importId).execute()
  await db.updateTable('import_chunks').set({ unread: '{}' }).where('import_id', '=', importId).execute()
  await db.updateTable('imports').set({ previewed_outcomes: null }).where('id', '=', importId).execute()
}
