import { sql } from 'kysely'
import type { ImportMode, ImportSettings, MatchKey } from '../../../importing/import-settings.ts'
import type { Database } from '../../database.ts'
import { analyzeSet } from '../analyze-set.ts'
import { match } from '../match-code.ts'
import { policyOf } from './decide-outcomes.ts'
import { hasLanded, markStrangers, personOfCustomer, personOfRecord } from './people.ts'
import { statedText } from './stated-text.ts'

const keyColumns: Readonly<
  Record<Exclude<MatchKey, 'phone' | 'email'>, readonly (readonly [mark: string, column: string])[]>
> = {
  external_id: [['x', 'external_id']],
  youtube: [
    ['h', 'youtube_handle'],
    ['c', 'youtube_channel_url'],
  ],
}

/**
 * Keys that more than one line of the file has: pg_temp.links (line, key). A key that the line's own customer has in the
 * customers links nothing: another line with it is about that customer too, or the key is nobody's alone.
 */
export async function findLinks(db: Database, keys: readonly MatchKey[]) {
  const chosen = keys
    .flatMap((key) => (key === 'phone' || key === 'email' ? [] : keyColumns[key]))
    .map(([mark, column]) => sql`(${sql.lit(mark)} || nullif(s.${sql.ref(`key_${column}`)}, c.${sql.ref(column)}))`)
  await sql`
    create temp table links on commit drop as
    with keys as (
      select a.line, k.key
      from staged s join alive a on a.line = s.line left join customers c on c.id = a.customer_id
      cross join lateral (values
        ${sql.join([sql`('i' || s.key_id), ('r' || s.hash), ('t' || a.customer_id)`, ...chosen])}
      ) as k (key)
      where k.key is not null
      union all
      select a.line, 'e' || e.email
      from staged s join alive a on a.line = s.line cross join unnest(s.key_emails) as e (email)
      left join customers c on c.id = a.customer_id
      where ${sql.lit(keys.includes('email'))} and e.email is distinct from c.email
        and not exists (select from customer_emails f where f.customer_id = a.customer_id and f.email = e.email)
      union all
      select a.line, 'p' || phone.phone || ' ' || s.name_key
      from staged s join alive a on a.line = s.line cross join unnest(s.key_phones) as phone (phone)
      where s.name_key <> '' and ${sql.lit(keys.includes('phone'))} and not exists (
        select from hits h where h.line = a.line and h.rank = 1 and exists (
          select from customers c where c.id = h.customer_id and c.name_key = s.name_key and (c.phone = phone.phone
            or exists (select from customer_phones p where p.customer_id = c.id and p.phone = phone.phone))))
    ), shared as (select key from keys group by key having count(distinct line) > 1)
    select distinct line, key from keys join shared using (key)`.execute(db)
  await sql`create index on links (key)`.execute(db)
  await sql`create index on links (line)`.execute(db)
  await analyzeSet(db, 'links')
}

/**
 * Lines that are one customer get one leader, the first of them: pg_temp.members (line, leader). A line that would
 * join two existing customers, whose external id differs from the group's (the target's, else the first that a line
 * gives), or that names another person than the target or a line taken in before it, needs review, and the groups are
 * made again without it, until nothing changes.
 */
export async function groupLines(db: Database, importId: string, settings: ImportSettings) {
  await sql`create temp table members (line int primary key, leader int not null) on commit drop`.execute(db)
  do {
    await sql`truncate members`.execute(db)
    await sql`insert into members select distinct line, line from links join alive using (line)`.execute(db)
    await spreadLeaders(db)
  } while (await needReview(db, importId, settings))
}

async function needReview(db: Database, importId: string, settings: ImportSettings): Promise<boolean> {
  const areTorn = await reviewTorn(db)
  const areStrange = await reviewStrangers(db, importId)
  return areTorn || areStrange || reviewTaken(db, importId, settings)
}

async function reviewTorn(db: Database): Promise<boolean> {
  const review = await sql`
    with groups as (
      select m.leader, array_agg(distinct a.customer_id) filter (where a.customer_id is not null) as customers,
        min(a.line) filter (where a.external_id is not null) as marked_line
      from members m join alive a using (line) group by m.leader
    ), named as (
      select g.*, coalesce(cardinality(g.customers), 0) > 1 as is_torn,
        c.external_id is not null as is_marked, coalesce(c.external_id, x.external_id) as external_id
      from groups g left join customers c on c.id = g.customers[1]
      left join alive x on x.line = g.marked_line
    ), found as (
      select m.line, ${match.conflict} as code, null::int as other_line, n.customers as candidates
        from members m join named n using (leader) where n.is_torn
      union all
      select m.line, ${match.conflict}, case when not n.is_marked then n.marked_line end, coalesce(n.customers, '{}')
        from members m join named n using (leader) join alive a using (line)
        where not n.is_torn and (a.customer_id is null or not n.is_marked) and a.external_id <> n.external_id
    ), gone as (delete from alive using found where alive.line = found.line)
    insert into clashes select distinct on (line) line, code, other_line, candidates from found order by line, code`.execute(
    db,
  )
  return (review.numAffectedRows ?? 0n) > 0n
}

/** Lines of groups in which not all name the same, other than by our id; rows that have landed before come first. */
async function reviewStrangers(db: Database, importId: string): Promise<boolean> {
  await sql`
    create temp table people on commit drop as
    with groups as (
      select m.leader, any_value(a.customer_id) as customer_id
      from members m join alive a using (line) join staged s using (line)
      group by m.leader
      having count(distinct row(s.name, s.key_youtube_handle, s.key_youtube_channel_url, s.company)) > 1
        or count(a.customer_id) between 1 and count(*) - 1
        or count(distinct row(s.key_emails, s.key_phones)) > 1
    ), found as (
      select m.leader as head, m.line as unit, m.line, a.external_id, a.customer_id is not null as has_hit, g.customer_id,
        g.customer_id is not null and ${hasLanded(importId, sql`g.customer_id`)} as is_landed, ${personOfRecord} as person,
        case when c.id is not null then ${personOfCustomer} end as target
      from groups g join members m using (leader) join alive a using (line)
      join staged_records s on s.import_id = ${importId} and s.line = m.line
      left join customers c on c.id = g.customer_id
      where not a.by_id
    )
    select row_number() over (order by head, is_landed desc, line)::int as n, found.*, false as is_stranger, null::int as other_line
    from found`.execute(db)
  await sql`create unique index on people (n)`.execute(db)
  await sql`create index on people (unit)`.execute(db)
  await markStrangers(db)
  const review = await sql`
    with gone as (delete from alive using people p where p.is_stranger and alive.line = p.line)
    insert into clashes
    select line, ${match.differentPerson}, other_line, array_remove(array[customer_id], null) from people where is_stranger`.execute(
    db,
  )
  await sql`drop table people`.execute(db)
  return (review.numAffectedRows ?? 0n) > 0n
}

/** What no two live customers may have, unless the address is marked as shared; of several lines, which one is written. */
export const uniqueFields = [
  { field: 'external_id', key: 'key_external_id', isShared: sql`false`, written: sql`desc` },
  { field: 'email', key: 'key_email', isShared: sql`c.email_shared`, written: sql`asc` },
] as const
export type UniqueField = (typeof uniqueFields)[number]

/** By what was chosen as a key, a customer who has it is found; what was not chosen may be somebody else's. */
export const uncheckedFields = ({ keys }: ImportSettings): UniqueField[] =>
  uniqueFields.filter(({ field }) => !keys.includes(field))

/**
 * Holds the lines that would give a customer the e-mail or external id that another existing customer have, or that
 * an earlier line of the file gives to another. True when some need review; the groups have to be made again then.
 */
async function reviewTaken(db: Database, importId: string, settings: ImportSettings): Promise<boolean> {
  for (const unique of uncheckedFields(settings)) {
    const review = await sql`
      with lines as (
        select a.line, coalesce(m.leader, a.line) as leader, a.customer_id from alive a left join members m using (line)
      ), claims as (
        select distinct on (l.leader) l.leader, l.line, s.${sql.ref(unique.key)} as value,
          t.target
        from lines l
        join (select leader, any_value(customer_id) as target from lines group by leader) t using (leader)
        join staged_records s on s.import_id = ${importId} and s.line = l.line
        where ${statedText(unique.field)} is not null order by l.leader, l.line ${unique.written}
      ), judged as (${judgeClaims(importId, settings.mode, unique)}
      ), gone as (delete from alive using judged j where j.is_taken and alive.line = j.line)
      insert into clashes
      select line, ${match.taken}, case when owner is null then first_line end, case when owner is null then '{}' else array[owner] end
      from judged where is_taken`.execute(db)
    if ((review.numAffectedRows ?? 0n) > 0n) return true
  }
  return false
}

/**
 * Of claims (line, value, target), which can't be granted: the columns of claims, `first_line`, the earliest that wants
 * the same, `owner`, the other customer who has it, and `is_taken`. Claims that would write nothing are left out.
 */
export const judgeClaims = (importId: string, mode: ImportMode, { field, isShared }: UniqueField) => sql`
  select w.*, w.owner is not null or w.first_line <> w.line as is_taken from (
    select k.*, min(k.line) over (partition by k.value) as first_line, (
      select c.id from customers c
      where c.${sql.ref(field)} = k.value and c.deleted_at is null and not ${isShared} and c.id is distinct from k.target limit 1) as owner
    from claims k left join customers c on c.id = k.target
    where k.value is not null and case when c.id is null then ${sql.lit(mode !== 'update')}
      else ${sql.lit(mode !== 'create')} and c.${sql.ref(field)} is distinct from k.value and not ${isShared}
        and may_change(${sql.lit(field)}, to_jsonb(c.${sql.ref(field)}), ${policyOf(importId, sql`c.id`)}) end
  ) w`

/** Every line takes the lowest leader that it can reach over shared keys; doubling the reach each time. */
export async function spreadLeaders(db: Database) {
  for (;;) {
    await analyzeSet(db, 'members')
    const direct = await sql`
      with low as (select l.key, min(m.leader) as leader from links l join members m using (line) group by l.key),
      best as (select l.line, min(low.leader) as leader from links l join low using (key) group by l.line)
      update members m set leader = best.leader from best where best.line = m.line and best.leader < m.leader`.execute(
      db,
    )
    await sql`
      update members m set leader = far.leader from members far
      where far.line = m.leader and far.leader < m.leader`.execute(db)
    if ((direct.numAffectedRows ?? 0n) === 0n) return
  }
}
