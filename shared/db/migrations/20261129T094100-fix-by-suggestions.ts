import { sql } from 'kysely'
import type { Database } from '../database.ts'

/** One decision may put into each of its rows what is suggested for that row. */
export async function up(db: Database): Promise<void> {
  await sql`
    alter table bulk_fixes drop constraint bulk_fixes_kind_check;
    alter table bulk_fixes add constraint bulk_fixes_kind_check check (kind in ('value', 'domain', 'suggestion', 'ignore'));
  `.execute(db)
}
