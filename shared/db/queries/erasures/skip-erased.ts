import { sql } from 'kysely'
import type { Database } from '../../database.ts'
import { theOne } from '../the-one.ts'
import { blankStaged } from './blank-records.ts'
import { hasErasures } from './erasures.ts'

/** By what a staged record `s` would be known, as (kind, value). */
const keysOf = sql`(
  select 'id' as kind, s.key_id::text as value
  union all select 'email', unnest(s.key_emails)
  union all select 'external_id', s.key_external_id
  union all select 'youtube_handle', s.key_youtube_handle
  union all select 'youtube_channel_url', s.key_youtube_channel_url
  union all select 'phone', phone || ' ' || name_key(s.name) from unnest(s.key_phones) as phone
  union all select 'record', s.hash::text)`

/**
 * Records of an import about somebody who was erased, by their keys, their very cells or their line, say nothing any more.
 * They keep their place, and are skipped. The work is in proportion to the records and to the keys of erased people; the
 * customers are read where some record has one of those.
 */
export async function skipErased(db: Database, importId: string): Promise<void> {
  if (!(await hasErasures(db))) return
  const nestLoops = (to: 'on' | 'off') => sql`select set_config('enable_nestloop', ${to}, true)`.execute(db)
  // One by one, as where the planner takes many rows for few, it would take hours.
  await nestLoops('off')
  if (await findErased(db, importId)) await noteErased(db, importId)
  if (await hasErased(db, importId))
    await blankStaged(db, sql`(select import_id, line from erased_records where import_id = ${importId})`)
  await nestLoops('on')
}

async function hasErased(db: Database, importId: string): Promise<boolean> {
  const { rows } = await sql<{ found: boolean }>`
    select exists (select from erased_records where import_id = ${importId}) as found`.execute(db)
  return theOne(rows).found
}

/** The records that have a key of somebody who was erased: pg_temp.erased_hits (line, erasure_id). False where there are none. */
async function findErased(db: Database, importId: string): Promise<boolean> {
  await sql`
    create temp table erased_hits on commit drop as
    with hashes as materialized (
      select s.line, keyed_hash(k.kind, k.value) as hash from staged_records s cross join lateral ${keysOf} k
      where s.import_id = ${importId} and k.value is not null and s.verdict is distinct from 'blank'
    )
    select distinct h.line, e.erasure_id from hashes h join erased_keys e using (hash)`.execute(db)
  const { rows } = await sql<{ found: boolean }>`select exists (select from erased_hits) as found`.execute(db)
  return theOne(rows).found
}

/** But where a customer who is there has a key of the record: then it is about that one, whoever else has had another of them. */
async function noteErased(db: Database, importId: string): Promise<void> {
  await sql`
    with suspects as materialized (
      select s.line, s.key_id, s.key_emails, s.key_external_id, s.key_youtube_handle, s.key_youtube_channel_url
      from staged_records s where s.import_id = ${importId} and s.line in (select line from erased_hits)
    ), there as materialized (
      select id, email, external_id, youtube_handle, youtube_channel_url from customers where deleted_at is null
    ), others as materialized (
      select s.line from suspects s join there c on c.id = s.key_id
      union select s.line from (select line, unnest(key_emails) as email from suspects) s join there c on c.email = s.email
      union select s.line from suspects s join there c on c.external_id = s.key_external_id
      union select s.line from suspects s join there c on c.youtube_handle = s.key_youtube_handle
      union select s.line from suspects s join there c on c.youtube_channel_url = s.key_youtube_channel_url
    )
    insert into erased_records (import_id, line, erasure_id)
    select distinct on (h.line) ${importId}::uuid, h.line, h.erasure_id from erased_hits h
    where not exists (select from others o where o.line = h.line) order by h.line, h.erasure_id
    on conflict (import_id, line) do update set blanked_at = null`.execute(db)
}
