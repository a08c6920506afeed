import { sql } from 'kysely'
import type { Database } from '../../database.ts'
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

/** A customer who is there has a key of the record `s`: then it is about that one, whoever else has had another of its keys. */
const isSomebodyElse = sql`exists (
  select from customers c where c.deleted_at is null and (c.id = s.key_id or c.email = any(s.key_emails)
    or c.external_id = s.key_external_id or c.youtube_handle = s.key_youtube_handle or c.youtube_channel_url = s.key_youtube_channel_url))`

/**
 * Records of an import about somebody who was erased, by their keys, their very cells or their line, say nothing any more.
 * They keep their place, and are skipped.
 */
export async function skipErased(db: Database, importId: string): Promise<void> {
  if (!(await hasErasures(db))) return
  await sql`
    insert into erased_records (import_id, line, erasure_id)
    select distinct on (s.line) s.import_id, s.line, e.erasure_id
    from staged_records s cross join lateral ${keysOf} k join erased_keys e on e.hash = keyed_hash(k.kind, k.value)
    where s.import_id = ${importId} and k.value is not null and s.verdict is distinct from 'blank' and not ${isSomebodyElse}
    order by s.line
    on conflict (import_id, line) do update set blanked_at = null`.execute(db)
  await blankStaged(db, sql`(select import_id, line from erased_records where import_id = ${importId})`)
}
