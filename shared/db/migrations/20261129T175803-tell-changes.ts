import { sql } from 'kysely'
import type { Database } from '../database.ts'

/** Which rows change is told to whoever listens, by the statement that changes them: no writer can forget it. */
export async function up(db: Database): Promise<void> {
  await sql`
    create trigger told_on_insert after insert on customers
      referencing new table as rows_told for each statement execute function tell_changes('customers', 'id', 'version');
    create trigger told_on_update after update on customers
      referencing new table as rows_told for each statement execute function tell_changes('customers', 'id', 'version');
    -- Of who is gone there is no later version.
    create trigger told_on_delete after delete on customers
      referencing old table as rows_told for each statement execute function tell_changes('customers', 'id', 'version + 1');

    create trigger told_on_insert after insert on notes
      referencing new table as rows_told for each statement execute function tell_changes('work', 'customer_id', '0');
    create trigger told_on_update after update on notes
      referencing new table as rows_told for each statement execute function tell_changes('work', 'customer_id', '0');

    create trigger told_on_insert after insert on tasks
      referencing new table as rows_told for each statement execute function tell_changes('work', 'customer_id', '0');
    create trigger told_on_update after update on tasks
      referencing new table as rows_told for each statement execute function tell_changes('work', 'customer_id', '0');

    create trigger told_on_insert after insert on imports
      referencing new table as rows_told for each statement execute function tell_changes('imports', 'id', '0');
    create trigger told_on_update after update on imports
      referencing new table as rows_told for each statement execute function tell_changes('imports', 'id', '0');
    create trigger told_on_update after update on import_steps
      referencing new table as rows_told for each statement execute function tell_changes('imports', 'import_id', '0');
  `.execute(db)
}
