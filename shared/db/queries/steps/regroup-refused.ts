import { sql } from 'kysely'
import type { MatchKey } from '../../../importing/import-settings.ts'
import type { Database } from '../../database.ts'
import { isClosed } from '../review/closed.ts'
import { isFixedInFile } from '../review/fixed-in-file.ts'
import { noIdentity } from './decide-outcomes.ts'
import { spreadLeaders } from './group-lines.ts'
import { releaseKnownEmails } from './known-emails.ts'

/**
 * Records that were held back because the customers did not know them yet: those that name nobody but have an id, and
 * those whose e-mail was doubted. Other writes may have changed that, so they are decided again, in the groups in which
 * they were refused: they join pg_temp.regroup with the chunk of their first line. What a person has closed, or what waits
 * for a person to say whom it is about, stays as it is.
 */
export async function regroupRefused(db: Database, importId: string, chunk: number, keys: readonly MatchKey[]) {
  await releaseKnownEmails(db, importId, chunk)
  const externalId = keys.includes('external_id') ? sql`'x' || s.key_external_id` : sql`null`
  await sql`
    create temp table links on commit drop as
    select s.line, k.key
    from import_records r join staged_records s on s.import_id = r.import_id and s.line = r.line
    cross join unnest(array['h' || s.hash, 'i' || s.key_id, ${externalId}]) as k (key)
    where r.import_id = ${importId} and r.outcome = 'review' and s.verdict is null
      and (r.reasons -> 0 ->> 'code' = ${noIdentity} or r.reasons -> 0 ->> 'code' like 'email.%')
      and not exists (
        select from review_rows h where h.hash = s.hash and (${isClosed} or h.state = 'open'
          and h.reasons -> 0 ->> 'code' like 'match.%' and h.fix_import_id is distinct from s.import_id and not ${isFixedInFile}))`.execute(
    db,
  )
  await sql`create temp table members (line int primary key, leader int not null) on commit drop`.execute(db)
  await sql`insert into members select distinct line, line from links`.execute(db)
  await spreadLeaders(db)
  await sql`
    insert into regroup select m.line, m.leader, null, 'review'
    from members m join import_records lead on lead.import_id = ${importId} and lead.line = m.leader
    where lead.chunk = ${chunk}`.execute(db)
  await sql`drop table links, members`.execute(db)
}
