import { type RawBuilder, sql } from 'kysely'
import type { ImportMode, ImportSettings, MatchKey } from '../../importing/import-settings.ts'
import type { Database } from '../database.ts'
import { getSettings } from './imports.ts'
import { isMendedInFile, recognizeRecords } from './same-records.ts'
import { isSettled } from './settled.ts'

/**
 * Decides the fate of every record of an import from its staging and the book, set by set, and writes the decisions
 * to import_records. Nothing of the book is touched. Runs in one transaction, whose snapshot is "the book as it was".
 *
 * A record's keys, in the order in which the first that hits decides: our id, then those that were chosen, a phone with
 * the same name; and, where none of them hits, the memory of an earlier import of the very same cells.
 */
export async function resolveRecords(db: Database, importId: string): Promise<void> {
  const settings = await getSettings(db, importId)
  await recognizeRecords(db, importId)
  await sql`analyze staged_records`.execute(db)
  await releaseKnownEmails(db, importId)
  const staged = sql`(select * from staged_records where import_id = ${importId} and verdict is null)`
  await findHits(db, importId, settings.keys, staged)
  await findSettled(db, importId)
  await decideTargets(db, importId, settings.keys)
  await findLinks(db, importId, settings.keys)
  await groupLines(db, importId, settings)
  await foldGroups(db, importId)
  await findLeaders(db)
  await writeDecisions(db, importId, settings.mode)
}

/** An address that is doubted holds nobody back who has it in the book already: a person has said then that it stands. */
async function releaseKnownEmails(db: Database, importId: string) {
  await sql`
    update staged_records s set verdict = null, reasons = null from customers c
    where s.import_id = ${importId} and s.verdict = 'held' and jsonb_array_length(s.reasons) = 1
      and s.reasons -> 0 ->> 'code' like 'email.%' and c.id = s.key_id and c.email = s.reasons -> 0 ->> 'value'
      and c.deleted_at is null`.execute(db)
}

/**
 * The live customers that each of some staged records points at: pg_temp.hits (line, rank, customer_id, clash). Also
 * asked again when applying. `clash` is why it may be somebody else: another external id, or a clearly different name.
 *
 * Where the very same cells have landed before settles what only that can tell: what is given to a customer by later
 * lines, or by a person, does not make another person of the rows that it was made of.
 */
export async function findHits(
  db: Database,
  importId: string,
  keys: readonly MatchKey[],
  staged: RawBuilder<unknown>,
): Promise<void> {
  await sql`create temp table hits on commit drop as ${keyHits(staged, keys)}`.execute(db)
  await sql`create index on hits (line)`.execute(db)
  // A key that the customer of our id has too points at that customer, whoever else has it.
  await sql`
    delete from hits h using hits own
    where own.line = h.line and own.rank = 1 and h.customer_id <> own.customer_id
      and exists (select from hits same where same.line = h.line and same.rank = h.rank and same.customer_id = own.customer_id)`.execute(
    db,
  )
  await sql`analyze hits`.execute(db)
  // Asked only of those whom their keys leave in doubt.
  const isPhone = sql`rank = ${sql.lit(rankOf(keys, 'phone'))}`
  await sql`
    create temp table doubtful on commit drop as
    select s.line, s.hash
    from ${staged} s
    left join (
      select line, not bool_and(${isPhone}) and min(customer_id::text) = max(customer_id::text) and count(clash) = 0 as is_clear
      from hits group by line) h using (line)
    where h.is_clear is not true`.execute(db)
  await sql`analyze doubtful`.execute(db)
  await sql`
    create temp table landed on commit drop as
    select d.line, r.customer_id
    from doubtful d
    join import_records r on r.hash = d.hash and r.import_id <> ${importId} and r.customer_id is not null and r.undone_at is null
    join import_steps done on done.import_id = r.import_id and done.step = 'apply' and done.chunk = r.chunk and done.state = 'done'
    join customers c on c.id = r.customer_id and c.deleted_at is null
    group by d.line, r.customer_id`.execute(db)
  await sql`create index on landed (line)`.execute(db)
  await sql`analyze landed`.execute(db)
  await sql`
    delete from hits h where ${isPhone} and exists (select from landed l where l.line = h.line)
      and not exists (select from landed l where l.line = h.line and l.customer_id = h.customer_id)`.execute(db)
  await sql`
    update hits h set clash = null from landed l
    where h.clash is not null and l.line = h.line and l.customer_id = h.customer_id`.execute(db)
  await sql`
    insert into hits select line, ${sql.lit(lastRank)}, customer_id, null from landed l
    where not exists (select from hits h where h.line = l.line)`.execute(db)
  await sql`analyze hits`.execute(db)
}

const idRank = 1
const lastRank = 9
/** Our own id comes first. A key that was not chosen has no rank: nothing is matched by it. */
const rankOf = (keys: readonly MatchKey[], key: MatchKey) => (keys.includes(key) ? idRank + 1 + keys.indexOf(key) : 0)

/** Which live customers the keys of some staged records point at, and what speaks against it. */
function keyHits(staged: RawBuilder<unknown>, keys: readonly MatchKey[]): RawBuilder<unknown> {
  const isOther = keys.includes('external_id') ? sql`s.key_external_id <> c.external_id` : sql`false`
  const hits = (key: MatchKey, where: RawBuilder<unknown>) => sql`
    select s.line, ${sql.lit(rankOf(keys, key))}, c.id, case when ${isOther} then 'match.conflict'
      when s.name is distinct from c.full_name and names_differ(s.name, c.full_name) then 'match.different-person' end
      from ${staged} s join customers c on ${where} where c.deleted_at is null`
  const byKey: Readonly<Record<MatchKey, readonly RawBuilder<unknown>[]>> = {
    external_id: [hits('external_id', sql`c.external_id = s.key_external_id`)],
    email: [hits('email', sql`c.email = s.key_email and not c.email_shared`)],
    youtube: [
      hits('youtube', sql`c.youtube_handle = s.key_youtube_handle`),
      hits('youtube', sql`c.youtube_channel_url = s.key_youtube_channel_url`),
    ],
    phone: [
      sql`
    select s.line, ${sql.lit(rankOf(keys, 'phone'))}, c.id, case when ${isOther} then 'match.conflict' end
      from (select line, name_key, key_external_id, unnest(key_phones) as phone from ${staged} staged) s
      join (select id, phone, name_key, external_id from customers where deleted_at is null
            union all
            select c.id, p.phone, c.name_key, c.external_id
            from customer_phones p join customers c on c.id = p.customer_id where c.deleted_at is null) c
        on c.phone = s.phone and c.name_key = s.name_key
      where s.name_key <> ''`,
    ],
  }
  const byId = sql`
    select s.line, ${sql.lit(idRank)} as rank, c.id as customer_id, null::text as clash
      from ${staged} s join customers c on c.id = s.key_id where c.deleted_at is null`
  return sql.join([byId, ...keys.flatMap((key) => byKey[key])], sql` union all `)
}

/** Rows that a person has mended or skipped before: what they decided stands. pg_temp.settled (line, state, customer_id, head). */
async function findSettled(db: Database, importId: string) {
  await sql`
    create temp table settled on commit drop as
    select distinct on (s.line) s.line, h.state, h.customer_id, min(s.line) over (partition by s.hash) as head
    from held_rows h join staged_records s on s.hash = h.hash and s.import_id = ${importId}
    where ${isSettled} and s.verdict is distinct from 'blank' and not (s.verdict is null and ${isMendedInFile})
    order by s.line, h.settled_at desc`.execute(db)
  await sql`create unique index on settled (line)`.execute(db)
  await sql`analyze settled`.execute(db)
}

/**
 * One target a line, or the reason why there is none: pg_temp.targets and clashes. A row that waits for a person to say
 * whom it is about goes on waiting; another import doesn't take that decision.
 */
async function decideTargets(db: Database, importId: string, keys: readonly MatchKey[]) {
  await sql`
    create temp table targets on commit drop as
    select line, min(customer_id::text)::uuid as customer_id, min(rank) = ${sql.lit(idRank)} as by_id,
      array_agg(distinct customer_id) as candidates,
      case when count(distinct customer_id) filter (where rank = low) > 1 then 'match.several'
           when count(distinct customer_id) > 1 then 'match.conflict'
           when min(rank) > ${sql.lit(idRank)} then min(clash) end as clash
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
    from staged_records s join held_rows h on h.hash = s.hash and h.state = 'open' and h.reasons -> 0 ->> 'code' like 'match.%'
    where s.import_id = ${importId} and s.verdict is null and h.fix_import_id is distinct from s.import_id
      and not ${isMendedInFile}
    on conflict (line) do nothing`.execute(db)
  await sql`analyze targets`.execute(db)
  // Lines that take part in what follows: not blank, not held by their own cells. Our id asks for nothing else.
  const externalId = keys.includes('external_id') ? sql`s.key_external_id` : sql`null::text`
  await sql`
    create temp table alive on commit drop as
    select s.line, case when t.by_id then null else s.name end as name,
      case when t.by_id then null else ${externalId} end as external_id, t.customer_id
    from staged_records s left join targets t using (line)
    where s.import_id = ${importId} and s.verdict is null and not exists (select from clashes c where c.line = s.line)
      and not exists (select from settled d where d.line = s.line)`.execute(db)
  await sql`create unique index on alive (line)`.execute(db)
  await sql`analyze alive`.execute(db)
}

const keyColumns: Readonly<Record<Exclude<MatchKey, 'phone'>, readonly (readonly [mark: string, column: string])[]>> = {
  external_id: [['x', 'external_id']],
  email: [['e', 'email']],
  youtube: [
    ['h', 'youtube_handle'],
    ['c', 'youtube_channel_url'],
  ],
}

/**
 * Keys that more than one line of the file has: pg_temp.links (line, key). A key that the line's own customer has in the
 * book links nothing: another line with it is about that customer too, or the key is nobody's alone.
 */
async function findLinks(db: Database, importId: string, keys: readonly MatchKey[]) {
  const chosen = keys
    .flatMap((key) => (key === 'phone' ? [] : keyColumns[key]))
    .map(([mark, column]) => sql`(${sql.lit(mark)} || nullif(s.${sql.ref(`key_${column}`)}, c.${sql.ref(column)}))`)
  await sql`
    create temp table links on commit drop as
    with keys as (
      select a.line, k.key
      from staged_records s join alive a on a.line = s.line left join customers c on c.id = a.customer_id
      cross join lateral (values
        ${sql.join([sql`('i' || s.key_id), ('r' || s.hash), ('t' || a.customer_id)`, ...chosen])}
      ) as k (key)
      where s.import_id = ${importId} and k.key is not null
      union all
      select a.line, 'p' || phone.phone || ' ' || s.name_key
      from staged_records s join alive a on a.line = s.line cross join unnest(s.key_phones) as phone (phone)
      where s.import_id = ${importId} and s.name_key <> '' and ${sql.lit(keys.includes('phone'))} and not exists (
        select from hits h where h.line = a.line and h.rank = 1 and exists (
          select from customers c where c.id = h.customer_id and c.name_key = s.name_key and (c.phone = phone.phone
            or exists (select from customer_phones p where p.customer_id = c.id and p.phone = phone.phone))))
    ), shared as (select key from keys group by key having count(distinct line) > 1)
    select distinct line, key from keys join shared using (key)`.execute(db)
  await sql`create index on links (key)`.execute(db)
  await sql`create index on links (line)`.execute(db)
  await sql`analyze links`.execute(db)
}

/**
 * Lines that are one customer get one leader, the first of them: pg_temp.members (line, leader). A line that would
 * join two customers of the book, or whose external id or name clearly differs from the group's (the target's, else
 * the first that a line gives), is held, and the groups are made again without it, until nothing changes.
 */
async function groupLines(db: Database, importId: string, settings: ImportSettings) {
  await sql`create temp table members (line int primary key, leader int not null) on commit drop`.execute(db)
  do {
    await sql`truncate members`.execute(db)
    await sql`insert into members select distinct line, line from links join alive using (line)`.execute(db)
    await spreadLeaders(db)
  } while ((await holdStrangers(db)) || (await holdTaken(db, importId, settings)))
}

async function holdStrangers(db: Database): Promise<boolean> {
  const held = await sql`
    with groups as (
      select m.leader, array_agg(distinct a.customer_id) filter (where a.customer_id is not null) as customers,
        min(a.line) filter (where name_key(a.name) <> '') as named_line, min(a.line) filter (where a.external_id is not null) as marked_line
      from members m join alive a using (line) group by m.leader
    ), named as (
      select g.*, coalesce(cardinality(g.customers), 0) > 1 as is_torn, name_key(c.full_name) <> '' as is_known,
        case when name_key(c.full_name) <> '' then c.full_name else a.name end as name,
        c.external_id is not null as is_marked, coalesce(c.external_id, x.external_id) as external_id
      from groups g left join customers c on c.id = g.customers[1] left join alive a on a.line = g.named_line
      left join alive x on x.line = g.marked_line
    ), found as (
      select m.line, 'match.conflict' as code, null::int as other_line, n.customers as candidates
        from members m join named n using (leader) where n.is_torn
      union all
      select m.line, 'match.conflict', case when not n.is_marked then n.marked_line end, coalesce(n.customers, '{}')
        from members m join named n using (leader) join alive a using (line)
        where not n.is_torn and (a.customer_id is null or not n.is_marked) and a.external_id <> n.external_id
      union all
      select m.line, 'match.different-person', case when n.is_known is not true then n.named_line end, coalesce(n.customers, '{}')
        from members m join named n using (leader) join alive a using (line)
        where not n.is_torn and (a.customer_id is null or n.is_known is not true) and names_differ(a.name, n.name)
    ), gone as (delete from alive using found where alive.line = found.line)
    insert into clashes select distinct on (line) line, code, other_line, candidates from found order by line, code`.execute(
    db,
  )
  return (held.numAffectedRows ?? 0n) > 0n
}

/** What no two live customers may have, unless the address is marked as shared. */
export const uniqueFields = [
  { field: 'external_id', key: 'key_external_id', isShared: sql`false` },
  { field: 'email', key: 'key_email', isShared: sql`c.email_shared` },
] as const
export type UniqueField = (typeof uniqueFields)[number]

/** By what was chosen as a key, a customer who has it is found; what was not chosen may be somebody else's. */
export const uncheckedFields = ({ keys }: ImportSettings): UniqueField[] =>
  uniqueFields.filter(({ field }) => !keys.includes(field))

/**
 * Holds the lines that would give a customer the e-mail or external id that another customer of the book has, or that
 * an earlier line of the file gives to another. True when some were held; the groups have to be made again then.
 */
async function holdTaken(db: Database, importId: string, settings: ImportSettings): Promise<boolean> {
  for (const unique of uncheckedFields(settings)) {
    const held = await sql`
      with lines as (
        select a.line, coalesce(m.leader, a.line) as leader, a.customer_id from alive a left join members m using (line)
      ), claims as (
        select distinct on (l.leader) l.leader, l.line, s.${sql.ref(unique.key)} as value,
          t.target
        from lines l
        join (select leader, min(customer_id::text)::uuid as target from lines group by leader) t using (leader)
        join staged_records s on s.import_id = ${importId} and s.line = l.line
        where s.${sql.ref(unique.key)} is not null order by l.leader, l.line desc
      ), judged as (${judgeClaims(importId, settings.mode, unique)}
      ), gone as (delete from alive using judged j where j.is_taken and alive.line = j.line)
      insert into clashes
      select line, 'match.taken', case when owner is null then first_line end, case when owner is null then '{}' else array[owner] end
      from judged where is_taken`.execute(db)
    if ((held.numAffectedRows ?? 0n) > 0n) return true
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
    where case when c.id is null then ${sql.lit(mode !== 'update')}
      else ${sql.lit(mode !== 'create')} and c.${sql.ref(field)} is distinct from k.value and not ${isShared}
        and may_change(${sql.lit(field)}, to_jsonb(c.${sql.ref(field)}), ${policyOf(importId, sql`c.id`)}) end
  ) w`

/** Every line takes the lowest leader that it can reach over shared keys; doubling the reach each time. */
async function spreadLeaders(db: Database) {
  for (;;) {
    await sql`analyze members`.execute(db)
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

/** What all lines of a group say together, in the order of the file: the later overwrites, lists and extras add up. */
export async function foldGroups(db: Database, importId: string) {
  await sql`
    update staged_records s set folded = f.folded
    from (
      select leader, jsonb_object_agg(key, value) as folded
      from (
        select m.leader, e.key, (array_agg(e.value order by m.line desc))[1] as value
        from members m join staged_records s on s.import_id = ${importId} and s.line = m.line, jsonb_each(s.record) e
        where e.key not in ('tags', 'extra', 'phones', 'addresses', 'do_not_contact')
        group by m.leader, e.key
        union all
        select leader, key, jsonb_agg(value order by place) from (
          select m.leader, e.key, (array_agg(item order by m.line, place))[1] as value, min(array[m.line, place]) as place
          from members m join staged_records s on s.import_id = ${importId} and s.line = m.line, jsonb_each(s.record) e,
            jsonb_array_elements(nullif(e.value, 'null')) with ordinality as i (item, place)
          where e.key in ('tags', 'phones', 'addresses')
          group by m.leader, e.key, case when e.key = 'tags' then lower(item #>> '{}') else item::text end) lists
        group by leader, key
        union all
        select leader, 'extra', jsonb_object_agg(key, value) from (
          select m.leader, x.key, (array_agg(x.value order by m.line desc))[1] as value
          from members m join staged_records s on s.import_id = ${importId} and s.line = m.line, jsonb_each(s.record -> 'extra') x
          group by m.leader, x.key) extras
        group by leader
        union all
        select m.leader, 'do_not_contact', 'true'::jsonb
        from members m join staged_records s on s.import_id = ${importId} and s.line = m.line
        where s.record -> 'do_not_contact' = 'true' group by m.leader
      ) parts group by leader
    ) f
    where s.import_id = ${importId} and s.line = f.leader`.execute(db)
  // The last line that speaks of tags may say that there are none.
  await sql`
    update staged_records s set folded = s.folded || '{"tags": null}'
    from (
      select m.leader from members m join staged_records s on s.import_id = ${importId} and s.line = m.line
      where s.record ? 'tags' group by m.leader having (array_agg(s.record -> 'tags' order by m.line desc))[1] = 'null'
    ) f
    where s.import_id = ${importId} and s.line = f.leader`.execute(db)
  // What was worked out line by line, for all of them: the first answer, and of the types the most telling.
  await sql`
    update staged_records s set inferred = f.inferred
    from (
      select leader, jsonb_object_agg(key, value) as inferred from (
        select m.leader, e.key, (array_agg(e.value order by
          array_position(array['"youtube_creator"', '"corporate"', '"individual"'], e.value::text), m.line))[1] as value
        from members m join staged_records s on s.import_id = ${importId} and s.line = m.line, jsonb_each(s.inferred) e
        group by m.leader, e.key) parts
      group by leader
    ) f
    where s.import_id = ${importId} and s.line = f.leader`.execute(db)
}

/** What an import may change in a customer. */
export const policyOf = (importId: string, customerId: RawBuilder<unknown>) =>
  sql`policy_for((select settings from imports where id = ${importId}), ${customerId})`

/** Whether the mode leaves out a record that is about the customer `c`, or about nobody yet. */
export const isLeftOut = (mode: ImportMode) =>
  ({ both: sql`false`, create: sql`c.id is not null`, update: sql`c.id is null` })[mode]

/** Why; the customer who is there already is the candidate. */
export const leftOutReasons = (mode: ImportMode) =>
  sql`jsonb_build_array(jsonb_build_object('code', ${sql.lit(`mode.${mode}-only`)}::text))`

/**
 * What a record `s` does to the customer `c` that it is about. Most records of a file that comes again are contained
 * in the customer as they stand, which is told ten times quicker than what they would change.
 */
export const fateAgainstBook = (importId: string, mode: ImportMode) => sql`
  case when ${isLeftOut(mode)} then 'skipped'
       when c.id is null then 'created'
       when (to_jsonb(c) @> (coalesce(s.folded, s.record) - '{phones,addresses}'::text[])
             and not (c.country_inferred and coalesce(s.folded, s.record) ? 'country_code')
             and not exists (select from jsonb_object_keys(s.inferred) as field where to_jsonb(c) -> field = 'null')
             or customer_changes(c, coalesce(s.folded, s.record), s.inferred, ${policyOf(importId, sql`c.id`)}) = '{}')
         and not (coalesce(s.folded, s.record) ?| '{phones,addresses}'
           and has_news(c, coalesce(s.folded, s.record), ${policyOf(importId, sql`c.id`)}))
         then 'unchanged'
       else 'updated' end`

/** The lines that carry an effect, each with the customer of the book that it is about: pg_temp.leaders. */
async function findLeaders(db: Database) {
  await sql`
    create temp table group_targets on commit drop as
    select m.leader as line, (array_agg(a.customer_id order by m.line) filter (where a.customer_id is not null))[1] as target
    from members m join alive a using (line) group by m.leader`.execute(db)
  await sql`create unique index on group_targets (line)`.execute(db)
  await sql`analyze group_targets`.execute(db)
  await sql`
    create temp table leaders on commit drop as
    select a.line, coalesce(g.target, a.customer_id) as target
    from alive a left join group_targets g using (line)
    where not exists (select from members m where m.line = a.line and m.leader <> m.line)`.execute(db)
  await sql`create unique index on leaders (line)`.execute(db)
  await sql`analyze leaders`.execute(db)
}

async function writeDecisions(db: Database, importId: string, mode: ImportMode) {
  await sql`
    with decided as materialized (
      select l.line, l.target, coalesce(l.target, uuidv7()) as customer_id, c.version, ${fateAgainstBook(importId, mode)} as fate
      from leaders l join staged_records s on s.import_id = ${importId} and s.line = l.line
      left join customers c on c.id = l.target
    )
    insert into import_records (import_id, line, chunk, hash, fate, customer_id, customer_version, leader_line, reasons, candidates, by_person)
    select ${importId}, s.line, s.chunk, s.hash,
      case when z.state = 'skipped' then 'skipped' when z.line = z.head then 'unchanged' when z.line is not null then 'merged'
           when s.verdict is not null then s.verdict when k.line is not null then 'held'
           when d.line = s.line or d.fate = 'skipped' then d.fate else 'merged' end,
      coalesce(z.customer_id, case when d.fate <> 'skipped' then d.customer_id end),
      case when d.line = s.line and d.fate <> 'skipped' then d.version end,
      case when z.state = 'fixed' then z.head else coalesce(m.leader, s.line) end,
      case when z.line is null and k.line is not null
             then jsonb_build_array(jsonb_strip_nulls(jsonb_build_object('code', k.code, 'line', k.other_line)))
           when d.fate = 'skipped' then ${leftOutReasons(mode)}
           else s.reasons end,
      case when d.fate = 'skipped' then array_remove(array[d.target], null) when z.line is null then k.candidates end,
      z.line is not null
    from staged_records s
    left join settled z on z.line = s.line
    left join clashes k on k.line = s.line
    left join members m on m.line = s.line
    left join decided d on d.line = coalesce(m.leader, s.line) and k.line is null and s.verdict is null and z.line is null
    where s.import_id = ${importId}
    order by s.line`.execute(db)
  await sql`analyze import_records`.execute(db)
}
