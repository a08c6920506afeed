import { sql } from 'kysely'
import type { Database } from '../database.ts'

/** Imports that ended `keepDays` ago and still have staging. */
export async function listSweepable(db: Database, keepDays: number, limit = 100): Promise<string[]> {
  const rows = await db
    .selectFrom('imports')
    .select('id')
    .where('finished_at', '<', sql<Date>`now() - ${keepDays} * interval '1 day'`)
    .where(({ exists, selectFrom }) =>
      exists(selectFrom('staged_records').select('line').whereRef('staged_records.import_id', '=', 'imports.id')),
    )
    .limit(limit)
    .execute()
  return rows.map((row) => row.id)
}

export const sweepStaging = (db: Database, importId: string) =>
  db.deleteFrom('staged_records').where('import_id', '=', importId).execute()

export async function sweepSessions(db: Database): Promise<void> {
  await db.deleteFrom('sessions').where('expires_at', '<', sql<Date>`now()`).execute()
  await db.deleteFrom('sign_in_failures').where('at', '<', sql<Date>`now() - interval '1 day'`).execute()
}
