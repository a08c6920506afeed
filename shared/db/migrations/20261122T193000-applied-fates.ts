import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    -- The outcomes that the records of a chunk had when they were written, whatever people have made of the ones in review since.
    alter table import_chunks add column applied_outcomes jsonb;
  `.execute(db)
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`alter table import_chunks drop column applied_outcomes`.execute(db)
}
