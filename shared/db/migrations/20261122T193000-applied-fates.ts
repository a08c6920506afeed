import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    -- The fates that the records of a chunk had when they were written, whatever people have made of the held ones since.
    alter table import_chunks add column applied_fates jsonb;
  `.execute(db)
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`alter table import_chunks drop column applied_fates`.execute(db)
}
