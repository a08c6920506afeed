import { sql } from 'kysely'
import type { Database } from '../database.ts'

/** Two fields are joined by a bulk edit, which leaves those out who say something else in both. */
export async function up(db: Database): Promise<void> {
  await sql`
    alter table custom_fields add column joined_into text references custom_fields (key);
    alter table bulk_edit_customers
      drop constraint bulk_edit_customers_why_check,
      add constraint bulk_edit_customers_why_check
        check (why in ('gone', 'deleted', 'merged', 'changed', 'taken', 'differs'))`.execute(db)
}
