import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    -- By what a file's source is known again; in what its columns differ from the last file of it; and whether a person
    -- wants to see the columns before it goes on.
    alter table imports add column source_name text, add column drift jsonb, add column look boolean not null default false;

    -- A mapping that has run, one a source and header.
    create table mapping_memories (
      source_name text not null,
      fingerprint text not null,
      mapping jsonb not null,
      -- How the file had to be read, where a person said so.
      choices jsonb not null default '{}',
      by_person boolean not null,
      from_inbox boolean not null,
      file_name text not null,
      used_at timestamptz not null default now(),
      primary key (source_name, fingerprint)
    );
    create index on mapping_memories (fingerprint);

    -- What is kept beside the fields, without what has got a place of its own since: that is moved, {key: text}, as far
    -- as nobody has written something else there.
    create function extra_kept(extra jsonb, moved jsonb) returns jsonb language sql immutable parallel safe
    return extra - array(select key from jsonb_each(coalesce(moved, '{}')) where extra -> key = value);
  `.execute(db)
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`
    drop function extra_kept;
    drop table mapping_memories;
    alter table imports drop column source_name, drop column drift, drop column look;
  `.execute(db)
}
