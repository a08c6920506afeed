import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    -- When whoever started an import has last seen how it stands; until then they are told that it has ended.
    alter table imports add column seen_at timestamptz;
    update imports set seen_at = now();
    create index on imports (created_by, created_at desc) where created_by is not null;
  `.execute(db)
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`alter table imports drop column seen_at; drop index imports_created_by_created_at_idx`.execute(db)
}
