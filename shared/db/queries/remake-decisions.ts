import { sql } from 'kysely'
import type { Database } from '../database.ts'
import { fateAgainstBook, findHits, foldGroups } from './resolve.ts'

/** What follows a leader of the chunk and lies in other chunks, which may have been applied before. */
export interface Remade {
  readonly lines: readonly number[]
  readonly chunks: readonly number[]
}

/**
 * Decides again about the customers of one chunk, because somebody else has written to the book since the import was
 * resolved. The groups of the file stay; their targets are looked up afresh, and groups that have come to have the same
 * one become one group. Needs the lock of the book.
 */
export async function remakeDecisions(db: Database, importId: string, chunk: number): Promise<Remade> {
  await sql`
    create temp table regroup on commit drop as
    select m.line, lead.line as leader, lead.customer_id as target, lead.fate as fate
    from import_records lead
    join import_records m on m.import_id = lead.import_id and m.leader_line = lead.line and m.fate not in ('held', 'blank', 'skipped')
    where lead.import_id = ${importId} and lead.chunk = ${chunk} and lead.fate in ('created', 'updated', 'unchanged')
      and not lead.by_person`.execute(db)
  await findHits(
    db,
    importId,
    sql`(select * from staged_records where import_id = ${importId} and line in (select line from regroup))`,
  )
  await findTargets(db, importId)
  await joinGroups(db, importId)
  await rewriteDecisions(db, importId)
  const { rows } = await sql<{ chunk: number; line: number }>`
    select r.chunk, r.line from regroup g join import_records r on r.import_id = ${importId} and r.line = g.line
    where r.chunk <> ${chunk}`.execute(db)
  return { lines: rows.map((row) => row.line), chunks: [...new Set(rows.map((row) => row.chunk))] }
}

/** The customer of each group by now, a new one where the book has none, or why that is not clear: pg_temp.retargeted. */
async function findTargets(db: Database, importId: string) {
  await sql`
    create temp table retargeted on commit drop as
    with found as (
      select g.leader, h.customer_id, bool_or(h.differs and h.low > 1) as differs
      from (select h.*, min(rank) over (partition by line) as low from hits h) h join regroup g using (line)
      group by g.leader, h.customer_id
    ), summed as (
      select g.leader, min(g.target::text)::uuid as was, min(g.fate) as fate,
        array_agg(distinct f.customer_id) filter (where f.customer_id is not null) as hits,
        coalesce(bool_or(f.differs), false) as differs
      from regroup g left join found f using (leader) group by g.leader
    ), judged as (
      select s.*, case
        when cardinality(hits) > 1 then 'match.conflict'
        when differs then 'match.different-person'
        -- Lines that only the group leads to their new target.
        when hits[1] <> was and exists (
          select from regroup g join staged_records l on l.import_id = ${importId} and l.line = g.line
          join customers c on c.id = hits[1]
          where g.leader = s.leader and names_differ(l.name, c.full_name) and not exists (select from hits h where h.line = g.line)
        ) then 'match.different-person' end as clash
      from summed s
    ), decided as (
      select leader, hits, clash, coalesce(hits[1], case when fate = 'created' then was else uuidv7() end) as customer_id
      from judged
    )
    select d.*, case when clash is null then min(leader) over (partition by clash, customer_id) else leader end as head
    from decided d`.execute(db)
}

/** What groups say together that have become one. */
async function joinGroups(db: Database, importId: string) {
  await sql`
    create temp table members on commit drop as
    select g.line, n.head as leader from regroup g join retargeted n using (leader)
    where n.head in (select head from retargeted group by head having count(*) > 1)`.execute(db)
  await foldGroups(db, importId)
}

async function rewriteDecisions(db: Database, importId: string) {
  await sql`
    update import_records r
    set customer_id = case when n.clash is null then n.customer_id end,
      customer_version = case when n.clash is null and r.line = n.head then c.version end,
      leader_line = case when n.clash is null then n.head else r.line end,
      fate = case when n.clash is not null then 'held'
        when r.line <> n.head then 'merged'
        else ${fateAgainstBook} end,
      reasons = case when n.clash is not null then jsonb_build_array(jsonb_build_object('code', n.clash)) else r.reasons end,
      candidates = case when n.clash is not null then n.hits end
    from regroup g join retargeted n using (leader)
    join staged_records s on s.import_id = ${importId} and s.line = g.line
    left join customers c on c.id = n.customer_id
    where r.import_id = ${importId} and r.line = g.line`.execute(db)
}
