import { sql } from 'kysely'
import type { Database } from '../database.ts'

/** Where a job that waits to be sent belongs in a trace. */
export async function up(db: Database): Promise<void> {
  await sql`alter table outbox add column trace text check (length(trace) <= 64)`.execute(db)
}
