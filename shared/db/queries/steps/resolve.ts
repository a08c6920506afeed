import { sql } from 'kysely'
import type { ImportMode, MatchKey } from '../../../importing/import-settings.ts'
import type { Database } from '../../database.ts'
import { analyzeSet } from '../analyze-set.ts'
import { erased } from '../erasures/blank-records.ts'
import { skipErased } from '../erasures/skip-erased.ts'
import { getSettings } from '../imports/imports.ts'
import { match } from '../match-code.ts'
import { idRank } from '../match-ranks.ts'
import { isClosed } from '../review/closed.ts'
import { isFixedInFile } from '../review/fixed-in-file.ts'
import { hasIdentity, leftOutReasons, noIdentity, outcomeAgainstCustomers } from './decide-outcomes.ts'
import { findHits } from './find-hits.ts'
import { foldGroups } from './fold-groups.ts'
import { findLinks, groupLines } from './group-lines.ts'
import { releaseKnownEmails } from './known-emails.ts'
import { judgeMerged } from './merged-records.ts'
import { companyOfRecord } from './people.ts'
import { recognizeRecords } from './same-records.ts'

/**
 * Decides the outcome of every record of an import from its staging and the customers, set by set, and writes the decisions
 * to import_records. No customer is touched. Runs in one transaction, whose snapshot is "the customers as they were".
 *
 * A record's keys, in the order in which the first that hits decides: our id, then those that were chosen, a phone with
 * the same name; and, where none of them hits, the memory of an earlier import of the very same cells.
 */
export async function resolveRecords(db: Database, importId: string): Promise<void> {
  const settings = await getSettings(db, importId)
  await skipErased(db, importId)
  await recognizeRecords(db, importId)
  await releaseKnownEmails(db, importId)
  await gatherKeys(db, importId)
  await findHits(db, importId, settings.keys, sql`(select * from staged where verdict is null)`)
  await findClosed(db)
  await decideTargets(db, importId, settings.keys)
  await findLinks(db, settings.keys)
  await groupLines(db, importId, settings)
  await foldGroups(db, importId)
  await findLeaders(db)
  if (settings.mode !== 'update') await reviewNobodies(db, importId)
  await writeDecisions(db, importId, settings.mode)
  await judgeMerged(db, importId)
}

/**
 * By what the records are known: pg_temp.staged. Cells and records are wide, and are read of the few that are doubted; and
 * what the planner learns of these rows is of this import alone, and takes no longer than the import is large.
 */
async function gatherKeys(db: Database, importId: string) {
  await sql`
    create temp table staged on commit drop as
    select line, chunk, hash, verdict, name, name_key(name), key_id, key_external_id, key_email, key_emails, key_phones,
      key_youtube_handle, key_youtube_channel_url, ${companyOfRecord} as company, same_import_id, same_hash
    from staged_records s where import_id = ${importId} order by line`.execute(db)
  await sql`create unique index on staged (line)`.execute(db)
  await analyzeSet(db, 'staged')
}

/** Rows that a person has fixed or ignored before: what they decided stands. pg_temp.closed (line, state, customer_id, head). */
async function findClosed(db: Database) {
  await sql`
    create temp table closed on commit drop as
    select distinct on (s.line) s.line, h.state, h.customer_id, min(s.line) over (partition by s.hash) as head
    from review_rows h join staged s on s.hash = h.hash
    where ${isClosed} and s.verdict is distinct from 'blank' and not (s.verdict is null and ${isFixedInFile})
    order by s.line, h.closed_at desc`.execute(db)
  await sql`create unique index on closed (line)`.execute(db)
  await analyzeSet(db, 'closed')
}

/**
 * One target a line, or the reason why there is none: pg_temp.targets and clashes. A row that waits for a person to say
 * whom it is about goes on waiting; another import doesn't take that decision.
 */
async function decideTargets(db: Database, importId: string, keys: readonly MatchKey[]) {
  await sql`
    create temp table targets on commit drop as
    select line, any_value(customer_id) as customer_id, min(rank) = ${sql.lit(idRank)} as by_id,
      array_agg(distinct customer_id) as candidates,
      case when count(distinct customer_id) filter (where rank = low) > 1 then ${match.several}
           when count(distinct customer_id) > 1 then ${match.conflict}
           else any_value(clash) filter (where rank = low) end as clash
    from (select h.*, min(rank) over (partition by line) as low from hits h) h
    group by line`.execute(db)
  await sql`create unique index on targets (line)`.execute(db)
  await sql`
    create temp table clashes on commit drop as
    select line, clash as code, null::int as other_line, candidates from targets where clash is not null`.execute(db)
  await sql`create unique index on clashes (line)`.execute(db)
  await sql`
    insert into clashes
    select s.line, h.reasons -> 0 ->> 'code', null, h.candidates
    from staged s join review_rows h on h.hash = s.hash and h.state = 'open' and h.reasons -> 0 ->> 'code' like 'match.%'
    where s.verdict is null and h.fix_import_id is distinct from ${importId}::uuid
      and not ${isFixedInFile}
    on conflict (line) do nothing`.execute(db)
  await analyzeSet(db, 'targets')
  // Lines that take part in what follows: not blank, not in review for their own cells. Our id asks for nothing else.
  const externalId = keys.includes('external_id') ? sql`s.key_external_id` : sql`null::text`
  await sql`
    create temp table alive on commit drop as
    select s.line, case when t.by_id then null else s.name end as name,
      case when t.by_id then null else ${externalId} end as external_id, t.customer_id, coalesce(t.by_id, false) as by_id
    from staged s left join targets t using (line)
    where s.verdict is null and not exists (select from clashes c where c.line = s.line)
      and not exists (select from closed d where d.line = s.line)`.execute(db)
  await sql`create unique index on alive (line)`.execute(db)
  await analyzeSet(db, 'alive')
}

/** The lines that carry an effect, each with the existing customer that it is about: pg_temp.leaders. */
async function findLeaders(db: Database) {
  await sql`
    create temp table group_targets on commit drop as
    select m.leader as line, any_value(a.customer_id) as target
    from members m join alive a using (line) group by m.leader`.execute(db)
  await sql`create unique index on group_targets (line)`.execute(db)
  await analyzeSet(db, 'group_targets')
  await sql`
    create temp table leaders on commit drop as
    select a.line, coalesce(g.target, a.customer_id) as target
    from alive a left join group_targets g using (line)
    where not exists (select from members m where m.line = a.line and m.leader <> m.line)`.execute(db)
  await sql`create unique index on leaders (line)`.execute(db)
  await analyzeSet(db, 'leaders')
}

/** Lines that would make a customer of whom nobody can tell who it is. */
async function reviewNobodies(db: Database, importId: string) {
  await sql`
    with nobodies as (
      delete from leaders l where l.target is null and exists (
        select from (select * from staged_records where import_id = ${importId} and line = l.line offset 0) s
        where not ${hasIdentity})
      returning l.line
    ), others as (
      delete from members m using nobodies n where m.leader = n.line returning m.line
    )
    insert into clashes
    select line, ${noIdentity}, null, '{}' from (select line from nobodies union select line from others) found`.execute(
    db,
  )
}

/** It was blanked, since whom it is about was erased. */
const isErased = sql`coalesce(s.reasons -> 0 ->> 'code' = ${sql.lit(erased)}, false)`

/** Of a line that is about nobody yet, nothing is asked that it says; of the others it is found by the key of its line. */
async function writeDecisions(db: Database, importId: string, mode: ImportMode) {
  const outcome = outcomeAgainstCustomers(importId, mode)
  // With an index: without one, each record of a small import is compared with all that are decided.
  await sql`
    create temp table decided on commit drop as
    select l.line, l.target, uuidv7() as customer_id, null::bigint as version,
      ${sql.lit(mode === 'update' ? 'skipped' : 'created')} as outcome
    from leaders l where l.target is null
    union all
    select l.line, l.target, l.target, c.version, s.outcome
    from leaders l join customers c on c.id = l.target
    cross join lateral (
      select ${outcome} as outcome from staged_records s where s.import_id = ${importId} and s.line = l.line offset 0
    ) s
    where l.target is not null`.execute(db)
  await sql`create unique index on decided (line)`.execute(db)
  await analyzeSet(db, 'decided')
  await sql`
    insert into import_records (import_id, line, chunk, hash, outcome, customer_id, customer_version, leader_line, reasons, candidates, by_person)
    select ${importId}, s.line, s.chunk, s.hash,
      case when z.state = 'ignored' then 'skipped' when z.line = z.head then 'unchanged' when z.line is not null then 'merged'
           when ${isErased} then 'skipped' when s.verdict is not null then s.verdict when k.line is not null then 'review'
           when d.line = s.line or d.outcome = 'skipped' then d.outcome else 'merged' end,
      coalesce(z.customer_id, case when d.outcome <> 'skipped' then d.customer_id end),
      case when d.line = s.line and d.outcome <> 'skipped' then d.version end,
      case when z.state = 'fixed' then z.head else coalesce(m.leader, s.line) end,
      case when z.line is null and k.line is not null
             then jsonb_build_array(jsonb_strip_nulls(jsonb_build_object('code', k.code, 'line', k.other_line)))
           when d.outcome = 'skipped' then ${leftOutReasons(mode)}
           else s.reasons end,
      case when d.outcome = 'skipped' then array_remove(array[d.target], null) when z.line is null then k.candidates end,
      z.line is not null or ${isErased}
    from staged_records s
    left join closed z on z.line = s.line
    left join clashes k on k.line = s.line
    left join members m on m.line = s.line
    left join decided d on d.line = coalesce(m.leader, s.line)
    where s.import_id = ${importId}
    order by s.line`.execute(db)
}
