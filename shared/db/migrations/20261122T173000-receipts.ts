import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    -- What the work took, for the report.
    alter table import_steps add column started_at timestamptz, add column finished_at timestamptz;

    -- One hash over the records of a chunk: each line with what it says, its outcome, and its customer.
    create function chunk_checksum(of_import uuid, of_chunk integer) returns text language sql stable parallel safe
    return (
      select encode(sha256(convert_to(string_agg(
        concat_ws(' ', line, hash, outcome, coalesce(customer_id::text, '-')), E'\\n' order by line), 'UTF8')), 'hex')
      from import_records where import_id = of_import and chunk = of_chunk);

    -- Noted by whatever gives records their outcomes: who changes one past the product breaks the checksum.
    alter table import_chunks add column checksum text;
    update import_chunks set checksum = chunk_checksum(import_id, chunk) where outcomes is not null;
  `.execute(db)
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table import_chunks drop column checksum;
    drop function chunk_checksum;
    alter table import_steps drop column started_at, drop column finished_at;
  `.execute(db)
}
