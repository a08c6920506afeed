import { sql } from 'kysely'
import type { Database } from '../database.ts'

/**
 * What is to be done, by whom and when. A task stays at the customer whom it was made for, as a note does, and with no
 * reference for the same reason. One that repeats makes the next one when it is done: `previous_id` is what that came of,
 * so that it comes once.
 */
export async function up(db: Database): Promise<void> {
  await sql`
    create table tasks (
      id uuid primary key default uuidv7(),
      customer_id uuid,
      title text not null check (char_length(title) between 1 and 200),
      due_on date,
      owner_id uuid references users,
      repeat text not null default 'none' check (repeat in ('none', 'daily', 'weekly', 'monthly')),
      -- The day of the month on which a monthly one began: the last of a shorter month does not move it.
      repeat_day smallint check (repeat_day between 1 and 31),
      previous_id uuid unique references tasks,
      created_by uuid references users,
      created_at timestamptz not null default now(),
      edited_at timestamptz,
      done_at timestamptz,
      done_by uuid references users,
      deleted_at timestamptz,
      check (repeat = 'none' or due_on is not null),
      check (repeat <> 'monthly' or repeat_day is not null)
    );
    -- What has no day comes last.
    create index tasks_open on tasks ((coalesce(due_on, 'infinity')), id) where done_at is null and deleted_at is null;
    create index tasks_open_of_owner on tasks (owner_id, (coalesce(due_on, 'infinity')), id)
      where done_at is null and deleted_at is null;
    create index tasks_done on tasks (done_at desc, id desc) where done_at is not null and deleted_at is null;
    create index tasks_customer on tasks (customer_id) where deleted_at is null;
  `.execute(db)
}
