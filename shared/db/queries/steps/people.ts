import { type RawBuilder, sql } from 'kysely'
import { comparePeople, isAnotherOfId, isAnotherOfKey } from '../../../customers/people/compare-people.ts'
import type { Person } from '../../../customers/people/person.ts'
import type { Database } from '../../database.ts'
import { analyzeSet } from '../analyze-set.ts'
import { inferredText, statedText } from './stated-text.ts'

/** So many at a time are in memory. */
const batchRows = 5_000

/** The firm that a staged record `s` names. */
export const companyOfRecord = sql`coalesce(${statedText('company_primary')}, ${inferredText('company_primary')})`

/** The person that a staged record `s` names. */
export const personOfRecord = sql`jsonb_build_object(
  'display_name', ${statedText('display_name')},
  'first_name', coalesce(${statedText('first_name')}, ${inferredText('first_name')}),
  'last_name', coalesce(${statedText('last_name')}, ${inferredText('last_name')}),
  'youtube_handle', s.key_youtube_handle, 'youtube_channel_url', s.key_youtube_channel_url,
  'company_primary', ${companyOfRecord},
  'position_primary', coalesce(${statedText('position_primary')}, ${inferredText('position_primary')}), 'emails', s.key_emails, 'phones', s.key_phones)`

/** The person that a customer `c` is. */
export const personOfCustomer = sql`jsonb_build_object(
  'display_name', c.display_name, 'first_name', c.first_name, 'last_name', c.last_name,
  'youtube_handle', c.youtube_handle, 'youtube_channel_url', c.youtube_channel_url,
  'company_primary', c.company_primary, 'position_primary', c.position_primary,
  'emails', array(select c.email where c.email is not null and not c.email_shared
    union all select f.email from customer_emails f where f.customer_id = c.id),
  'phones', array(select c.phone where c.phone is not null
    union all select f.phone from customer_phones f where f.customer_id = c.id))`

/** Whether a staged record `s` and a customer `c` say anything that differs; where not, they are not compared. */
export const saysOther = (
  company: RawBuilder<unknown> = companyOfRecord,
) => sql`(s.name <> c.full_name or s.key_youtube_handle <> c.youtube_handle
  or s.key_youtube_channel_url <> c.youtube_channel_url or ${company} <> c.company_primary)`

/** Whether neither the name nor the first e-mail address of a staged record `s` is that of a customer `c`. */
export const mayBeElse = sql`((s.name = c.full_name or s.key_email = c.email) is not true)`

/** Whether the very same cells, as of a staged record `s`, have landed on a customer before. */
export const hasLanded = (importId: string, customerId: RawBuilder<unknown>) => sql`exists (
  select from import_records r
  join import_steps done on done.import_id = r.import_id and done.step = 'apply' and done.chunk = r.chunk and done.state = 'done'
  where r.hash = s.hash and r.import_id <> ${importId} and r.customer_id = ${customerId} and r.undone_at is null)`

/**
 * Compares pairs of a record and a customer: pg_temp.doubts (line, customer_id, is_other, is_other_of_id), from a query of
 * `line`, `customer_id`, and the two as `record_person` and `customer_person`.
 */
export async function compareWithCustomers(db: Database, pairs: RawBuilder<unknown>): Promise<void> {
  await sql`
    create temp table doubts on commit drop as
    select row_number() over ()::int as n, p.*, false as is_other, false as is_other_of_id from (${pairs}) p`.execute(
    db,
  )
  await sql`create unique index on doubts (n)`.execute(db)
  for (let after = 0; ; ) {
    const { rows } = await sql<{ n: number; one: Person; other: Person }>`
      select n, record_person as one, customer_person as other from doubts where n > ${after} order by n limit ${batchRows}`.execute(
      db,
    )
    const conflicts = rows.map(({ n, one, other }) => ({ n, conflict: comparePeople(one, other) }))
    const others = conflicts.filter(({ conflict }) => isAnotherOfKey(conflict) || isAnotherOfId(conflict))
    await sql`
      update doubts d set is_other = j.of_key, is_other_of_id = j.of_id
      from unnest(${others.map(({ n }) => n)}::int[], ${others.map(({ conflict }) => isAnotherOfKey(conflict))}::boolean[],
        ${others.map(({ conflict }) => isAnotherOfId(conflict))}::boolean[]) as j (n, of_key, of_id)
      where d.n = j.n`.execute(db)
    const last = rows.at(-1)
    if (last === undefined) break
    after = last.n
  }
  await sql`create index on doubts (line)`.execute(db)
  await analyzeSet(db, 'doubts')
}

interface Member {
  readonly n: number
  /** Lines that are to be one customer have one; what is taken in or refused together has one unit. */
  readonly head: number
  readonly unit: number
  readonly line: number
  readonly externalId: string | null
  /** Its own keys lead to the customer, and have been asked already. */
  readonly hasHit: boolean
  readonly isLanded: boolean
  readonly person: Person
  readonly target: Person | null
}

/**
 * Compares lines that are to be one customer: of pg_temp.people, in the order of n, `is_stranger` and `other_line` are set
 * for each unit of lines that names somebody else than the customer, or than the lines that have been taken in before it.
 */
export async function markStrangers(db: Database): Promise<void> {
  let group: Group | undefined
  let unit: Member[] = []
  const strangers: { unit: number; otherLine: number | null }[] = []
  const close = () => {
    const refused = group === undefined ? null : takeIn(group, unit)
    if (refused !== null) strangers.push(refused)
    unit = []
  }
  for (let after = 0; ; ) {
    const { rows } = await sql<Member>`
      select n, head, unit, line, external_id as "externalId", has_hit as "hasHit", is_landed as "isLanded", person, target
      from people where n > ${after} order by n limit ${batchRows}`.execute(db)
    for (const row of rows) {
      if (unit[0] !== undefined && unit[0].unit !== row.unit) close()
      if (group?.head !== row.head) group = { head: row.head, target: row.target, taken: new Map() }
      unit.push(row)
    }
    const last = rows.at(-1)
    if (last === undefined) close()
    await writeStrangers(db, strangers.splice(0))
    if (last === undefined) return
    after = last.n
  }
}

interface Group {
  readonly head: number
  readonly target: Person | null
  /** By what they say, each once. */
  readonly taken: Map<string, Member>
}

/** Takes a unit in, or says whom it is not: an earlier line, or, null, the customer. */
function takeIn(group: Group, unit: readonly Member[]): { unit: number; otherLine: number | null } | null {
  for (const member of unit) {
    if (member.isLanded) continue
    const { target } = group
    if (target !== null && !member.hasHit && isAnotherOfKey(comparePeople(member.person, target)))
      return { unit: member.unit, otherLine: null }
    const other = [...group.taken.values()].find((taken) => areTwo(member, taken))
    if (other !== undefined) return { unit: member.unit, otherLine: target === null ? other.line : null }
  }
  for (const member of unit) {
    const key = JSON.stringify([member.person, member.externalId])
    if (!group.taken.has(key)) group.taken.set(key, member)
  }
  return null
}

/** Two lines with one external id are told apart as that id tells people apart. */
const areTwo = (one: Member, other: Member): boolean => {
  const conflict = comparePeople(one.person, other.person)
  return one.externalId !== null && one.externalId === other.externalId
    ? isAnotherOfId(conflict)
    : isAnotherOfKey(conflict)
}

async function writeStrangers(db: Database, strangers: readonly { unit: number; otherLine: number | null }[]) {
  await sql`
    update people p set is_stranger = true, other_line = j.other_line
    from unnest(${strangers.map(({ unit }) => unit)}::int[], ${strangers.map(({ otherLine }) => otherLine)}::int[])
      as j (unit, other_line)
    where p.unit = j.unit`.execute(db)
}
