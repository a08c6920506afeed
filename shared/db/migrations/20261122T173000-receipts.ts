import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    -- What the work took, for the receipt.
    alter table import_steps add column started_at timestamptz, add column finished_at timestamptz;

    -- One hash over the records of a chunk: each line with what it says, its fate, and its customer.
    create function seal_chunk(of_import uuid, of_chunk integer) returns text language sql stable parallel safe
    return (
      select encode(sha256(convert_to(string_agg(
        concat_ws(' ', line, hash, fate, coalesce(customer_id::text, '-')), E'\\n' order by line), 'UTF8')), 'hex')
      from import_records where import_id = of_import and chunk = of_chunk);

    -- Noted by whatever gives records their fates: who changes one past the product breaks the seal.
    alter table import_chunks add column seal text;
    update import_chunks set seal = seal_chunk(import_id, chunk) where fates is not null;
  `.execute(db)
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table import_chunks drop column seal;
    drop function seal_chunk;
    alter table import_steps drop column started_at, drop column finished_at;
  `.execute(db)
}
