import { sql } from 'kysely'
import type { Database } from '../database.ts'

/** Second and further e-mails stand beside the primary one, like phones, and are keys as well. */
export async function up(db: Database): Promise<void> {
  await sql`
    create table customer_emails (
      customer_id uuid not null references customers on delete cascade,
      email text not null,
      label text not null,
      cause_import_id uuid,
      primary key (customer_id, email)
    );
    create index on customer_emails (email);
    create index on customer_emails using gin (email gin_trgm_ops);
    create index on customer_phones using gin (phone gin_trgm_ops);

    alter table staged_records add key_emails text[] not null default '{}';
    -- What was staged before this has the primary address alone.
    update staged_records set key_emails = array[key_email] where key_email is not null;
  `.execute(db)
}
