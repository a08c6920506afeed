import { sql } from 'kysely'
import type { ImportMode, ImportSettings } from '../../../importing/import-settings.ts'
import type { Database } from '../../database.ts'
import { getSettings } from '../imports/imports.ts'
import { match } from '../match-code.ts'
import { idRank } from '../match-ranks.ts'
import { hasIdentity, isLeftOut, leftOutReasons, noIdentity, outcomeAgainstCustomers } from './decide-outcomes.ts'
import { findHits } from './find-hits.ts'
import { foldGroups } from './fold-groups.ts'
import { judgeClaims, type UniqueField, uncheckedFields } from './group-lines.ts'
import { judgeMerged } from './merged-records.ts'
import {
  companyOfRecord,
  compareWithCustomers,
  hasLanded,
  markStrangers,
  personOfCustomer,
  personOfRecord,
  saysOther,
} from './people.ts'
import { regroupRefused } from './regroup-refused.ts'
import { statedText } from './stated-text.ts'

/** What follows a leader of the chunk and lies in other chunks, which may have been applied before. */
export interface Remade {
  readonly lines: readonly number[]
  readonly chunks: readonly number[]
}

/**
 * Decides again about the customers of one chunk, because somebody else has written to the customers since the import was
 * resolved. The groups of the file stay; their targets are looked up afresh, and groups that have come to have the same
 * one become one group. Needs the lock of the customers.
 */
export async function remakeDecisions(db: Database, importId: string, chunk: number): Promise<Remade> {
  const settings = await getSettings(db, importId)
  await sql`
    create temp table regroup on commit drop as
    select m.line, lead.line as leader, lead.customer_id as target, lead.outcome as outcome
    from import_records lead
    join import_records m on m.import_id = lead.import_id and m.leader_line = lead.line and m.outcome not in ('review', 'blank')
      and not m.by_person
    where lead.import_id = ${importId} and lead.chunk = ${chunk} and lead.outcome in ('created', 'updated', 'unchanged', 'skipped')
      and lead.line = lead.leader_line and not lead.by_person`.execute(db)
  await regroupRefused(db, importId, chunk, settings.keys)
  await findHits(
    db,
    importId,
    settings.keys,
    sql`(select s.*, name_key(s.name), ${companyOfRecord} as company from staged_records s where s.import_id = ${importId} and s.line in (select line from regroup))`,
  )
  await findTargets(db, importId, settings)
  await refuseStrangers(db, importId)
  await joinGroups(db, importId)
  if (settings.mode !== 'update') await refuseNobodies(db, importId)
  for (const unique of uncheckedFields(settings)) await refuseTaken(db, importId, settings.mode, unique)
  await rewriteDecisions(db, importId, settings.mode)
  await judgeMerged(db, importId, chunk)
  const { rows } = await sql<{ chunk: number; line: number }>`
    select r.chunk, r.line from regroup g join import_records r on r.import_id = ${importId} and r.line = g.line
    where r.chunk <> ${chunk}`.execute(db)
  return { lines: rows.map((row) => row.line), chunks: [...new Set(rows.map((row) => row.chunk))] }
}

/** The customer of each group by now, a new one where the customers have none, or why that is not clear: pg_temp.retargeted. */
async function findTargets(db: Database, importId: string, { keys }: ImportSettings) {
  const isOther = keys.includes('external_id') ? sql`l.key_external_id <> c.external_id` : sql`false`
  await sql`
    create temp table summed on commit drop as
    with found as (
      select g.leader, h.customer_id, min(h.clash) filter (where h.rank = h.low) as clash
      from (select h.*, min(rank) over (partition by line) as low from hits h) h join regroup g using (line)
      group by g.leader, h.customer_id
    )
      select g.leader, any_value(g.target) as was, any_value(g.outcome) as outcome,
        array_agg(distinct f.customer_id) filter (where f.customer_id is not null) as hits,
        any_value(f.clash) as key_clash
      from regroup g left join found f using (leader) group by g.leader`.execute(db)
  // Lines that only the group leads to their new target.
  await sql`
    create temp table led on commit drop as
    select g.leader, g.line, u.hits[1] as customer_id from summed u join regroup g using (leader)
    where u.hits[1] is distinct from u.was and not exists (select from hits h where h.line = g.line)`.execute(db)
  await compareWithCustomers(
    db,
    sql`
      select led.line, c.id as customer_id, ${personOfRecord} as record_person, ${personOfCustomer} as customer_person
      from led join staged_records s on s.import_id = ${importId} and s.line = led.line
      join customers c on c.id = led.customer_id where ${saysOther()}`,
  )
  await sql`
    create temp table retargeted on commit drop as
    with judged as (
      select s.*, case
        when cardinality(hits) > 1 then ${match.conflict}
        when key_clash is not null then key_clash
        else (
          select min(case when ${isOther} then ${match.conflict}
            when exists (select from doubts d where d.line = led.line and d.is_other) then ${match.differentPerson} end)
          from led join staged_records l on l.import_id = ${importId} and l.line = led.line
          join customers c on c.id = led.customer_id
          where led.leader = s.leader
        ) end as clash
      from summed s
    ), decided as (
      select leader, hits, clash, coalesce(hits[1], case when outcome = 'created' then was else uuidv7() end) as customer_id
      from judged
    )
    select d.*, case when clash is null then min(leader) over (partition by clash, customer_id) else leader end as head
    from decided d`.execute(db)
}

/** Of groups that have come to have the same target, those that name another person than the ones before. */
async function refuseStrangers(db: Database, importId: string) {
  await sql`
    create temp table people on commit drop as
    select row_number() over (order by n.head, n.leader, s.line)::int as n, n.head, n.leader as unit, s.line,
      s.key_external_id as external_id, true as has_hit, ${hasLanded(importId, sql`n.customer_id`)} as is_landed,
      ${personOfRecord} as person, null::jsonb as target, false as is_stranger, null::int as other_line
    from retargeted n join regroup g using (leader) join staged_records s on s.import_id = ${importId} and s.line = g.line
    where n.head in (select head from retargeted group by head having count(*) > 1)
      and not exists (select from hits h where h.line = g.line and h.rank = ${sql.lit(idRank)})`.execute(db)
  await markStrangers(db)
  await sql`
    update retargeted n set clash = ${match.differentPerson}, head = n.leader
    from people p where p.is_stranger and p.unit = n.leader`.execute(db)
}

/** What groups say together that have become one. */
async function joinGroups(db: Database, importId: string) {
  await sql`
    create temp table members on commit drop as
    select g.line, n.head as leader from regroup g join retargeted n using (leader)
    where n.head in (select head from retargeted group by head having count(*) > 1)`.execute(db)
  await foldGroups(db, importId)
}

/** Groups whose customer has gone, and that say nothing by which a new one would be known. */
async function refuseNobodies(db: Database, importId: string) {
  await sql`
    update retargeted n set clash = ${noIdentity}, hits = '{}' from staged_records s
    where s.import_id = ${importId} and s.line = n.leader and not ${hasIdentity}
      and not exists (select from customers c where c.id = n.customer_id)`.execute(db)
}

/** Groups that would give a customer what another has by now, or an earlier of these groups gives to another. */
async function refuseTaken(db: Database, importId: string, mode: ImportMode, unique: UniqueField) {
  await sql`
    with claims as (
      select distinct on (n.head) n.head, g.line, s.${sql.ref(unique.key)} as value, n.customer_id as target
      from retargeted n join regroup g using (leader) join staged_records s on s.import_id = ${importId} and s.line = g.line
      where n.clash is null and ${statedText(unique.field)} is not null order by n.head, g.line ${unique.written}
    ), judged as (${judgeClaims(importId, mode, unique)})
    update retargeted n set clash = ${match.taken}, head = n.leader, hits = array_remove(array[j.owner], null)
    from judged j where j.is_taken and n.head = j.head`.execute(db)
}

async function rewriteDecisions(db: Database, importId: string, mode: ImportMode) {
  const isOut = sql`n.clash is null and ${isLeftOut(mode)}`
  const isIn = sql`n.clash is null and not ${isLeftOut(mode)}`
  await sql`
    update import_records r
    set customer_id = case when ${isIn} then n.customer_id end,
      customer_version = case when ${isIn} and r.line = n.head then c.version end,
      leader_line = case when n.clash is null then n.head else r.line end,
      outcome = case when n.clash is not null then 'review'
        when r.line <> n.head and ${isIn} then 'merged'
        else ${outcomeAgainstCustomers(importId, mode)} end,
      reasons = case when n.clash is not null then jsonb_build_array(jsonb_build_object('code', n.clash))
        when ${isOut} then ${leftOutReasons(mode)} end,
      candidates = case when n.clash is not null or ${isOut} then n.hits end
    from regroup g join retargeted n using (leader)
    join staged_records s on s.import_id = ${importId} and s.line = g.line
    left join customers c on c.id = n.customer_id
    where r.import_id = ${importId} and r.line = g.line`.execute(db)
}
