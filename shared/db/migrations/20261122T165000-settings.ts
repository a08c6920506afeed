import { type Kysely, sql } from 'kysely'

/** What a person chose for an import: keys, mode, rules for fields, defaults. What is not named has its default. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table imports add column settings jsonb not null default '{}'`.execute(db)
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`alter table imports drop column settings`.execute(db)
}
