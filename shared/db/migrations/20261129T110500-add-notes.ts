import { sql } from 'kysely'
import type { Database } from '../database.ts'

/**
 * What people write of a customer. A note stays at the customer at whom it was written; the survivor of a merge shows those
 * of all its sides, so that an un-merge has nothing to give. No reference leads to customers: an undo of many would look
 * each up.
 */
export async function up(db: Database): Promise<void> {
  await sql`
    create table notes (
      id uuid primary key default uuidv7(),
      customer_id uuid not null,
      author_id uuid references users,
      text text not null check (char_length(text) between 1 and 5000),
      created_at timestamptz not null default now(),
      edited_at timestamptz,
      deleted_at timestamptz
    );
    create index notes_customer on notes (customer_id, id desc);

    create table note_mentions (
      note_id uuid not null references notes on delete cascade,
      user_id uuid not null references users,
      -- As it stands in the text, behind the @: whoever takes another name later is still the one.
      written text not null,
      -- When the user has said that it was read.
      seen_at timestamptz,
      primary key (note_id, user_id)
    );
    create index note_mentions_unseen on note_mentions (user_id, note_id desc) where seen_at is null;
  `.execute(db)
}
