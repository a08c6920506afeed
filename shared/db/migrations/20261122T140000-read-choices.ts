import { type Kysely, sql } from 'kysely'

/** What a person decided about how a file is read, against what was detected. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table imports add column choices jsonb`.execute(db)
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`alter table imports drop column choices`.execute(db)
}
