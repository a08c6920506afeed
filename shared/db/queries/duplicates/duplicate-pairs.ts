import { type RawBuilder, type SqlBool, sql } from 'kysely'
import type { PairReason, PairScore } from '../../../matching/compare/compare-pair.ts'
import type { Conflict } from '../../../matching/compare/comparison.ts'
import type { Database } from '../../database.ts'
import { toJsonb } from '../../to-jsonb.ts'
import { theOne } from '../the-one.ts'

/** Two customers who may be one, as a comparison finds them. */
export interface FoundPair extends PairScore {
  readonly a: string
  readonly b: string
}

/** Two customers by their ids; as a pair is stored, the smaller id is the first. */
export interface PairIds {
  readonly firstId: string
  readonly secondId: string
}

export const pairIds = (one: string, other: string): PairIds =>
  one < other ? { firstId: one, secondId: other } : { firstId: other, secondId: one }

/** A pair, and how likely its two are one customer, 0 to 1. */
export interface GroupedPair extends PairIds {
  readonly probability: number
}

/** A pair that somebody has said not to be the same customer, and what was known then. */
export interface RejectedPair extends PairIds {
  readonly reasons: readonly PairReason[]
}

export async function listRejectedAmong(db: Database, pairs: readonly PairIds[]): Promise<RejectedPair[]> {
  const { rows } = await sql<RejectedPair>`
    select first_id as "firstId", second_id as "secondId", reasons
    from duplicate_pairs join unnest(${pairs.map(({ firstId }) => firstId)}::uuid[], ${pairs.map(({ secondId }) => secondId)}::uuid[])
      as wanted (first_id, second_id) using (first_id, second_id)
    where state = 'rejected'`.execute(db)
  return rows
}

/** Of which two of some customers somebody has said that they are not the same. */
export async function listRejectedBetween(db: Database, ids: readonly string[]): Promise<PairIds[]> {
  const { rows } = await sql<PairIds>`
    select first_id as "firstId", second_id as "secondId" from duplicate_pairs
    where state = 'rejected' and first_id = any(${ids}::uuid[]) and second_id = any(${ids}::uuid[])`.execute(db)
  return rows
}

/** The open pairs between some customers, those too that wait for later. */
export async function listOpenBetween(db: Database, ids: readonly string[]): Promise<GroupedPair[]> {
  const { rows } = await sql<GroupedPair>`
    select first_id as "firstId", second_id as "secondId", probability from duplicate_pairs
    where state = 'open' and first_id = any(${ids}::uuid[]) and second_id = any(${ids}::uuid[])`.execute(db)
  return rows
}

/**
 * Makes these the open pairs of some customers with those who were written before them. One that was rejected stays so and as it was, unless it is among `reopened`;
 * one that waits for later goes on waiting.
 */
export async function replacePairs(
  db: Database,
  customerIds: readonly string[],
  pairs: readonly FoundPair[],
  reopened: readonly PairIds[],
): Promise<void> {
  const found = toJsonb(pairs.map((pair) => ({ ...pairIds(pair.a, pair.b), ...pair })))
  await sql`
    with found as (
      select * from jsonb_to_recordset(${found})
        as f ("firstId" uuid, "secondId" uuid, probability real, zone text, reasons jsonb, conflict text)
    ), reopened as (
      select * from jsonb_to_recordset(${toJsonb(reopened)}) as r ("firstId" uuid, "secondId" uuid)
    ), gone as (
      delete from duplicate_pairs p
      where p.state = 'open'
        and (p.first_id = any(${customerIds}::uuid[]) or p.second_id = any(${customerIds}::uuid[]))
        and case when ${versionOf('first_id')} > ${versionOf('second_id')} then p.first_id else p.second_id end
          = any(${customerIds}::uuid[])
        and not exists (select from found f where f."firstId" = p.first_id and f."secondId" = p.second_id)
    )
    insert into duplicate_pairs as p (first_id, second_id, probability, zone, reasons, conflict)
    select "firstId", "secondId", probability, zone, reasons, conflict from found order by 1, 2
    on conflict (first_id, second_id) do update
    set probability = excluded.probability, zone = excluded.zone, reasons = excluded.reasons,
      conflict = excluded.conflict, state = 'open', decided_by = null, decided_at = null
    where p.state = 'open' or exists (
      select from reopened r where r."firstId" = p.first_id and r."secondId" = p.second_id)`.execute(db)
}

const versionOf = (id: string) => sql`(select c.version from customers c where c.id = ${sql.ref(`p.${id}`)})`

/** Both are still customers. A pair outlives them until the sweep. */
export const isLive = sql<SqlBool>`
  (select count(*) from customers c where c.id in (p.first_id, p.second_id) and c.deleted_at is null) = 2`

/** Where the pair stands in the queue: those that wait for later come last, then the surest come first. */
const place = sql`p.postponed_at is not null, coalesce(p.postponed_at, 'epoch'), -p.probability, p.first_id, p.second_id`

export interface QueuedPair extends PairIds {
  readonly probability: number
  readonly zone: 'same' | 'ask'
  readonly reasons: readonly PairReason[]
  readonly conflict: Conflict | null
  readonly isPostponed: boolean
}

const queued = sql`
  p.first_id as "firstId", p.second_id as "secondId", p.probability, p.zone, p.reasons, p.conflict,
  p.postponed_at is not null as "isPostponed"`

export interface QueueOptions {
  /** Only pairs this likely at least. */
  readonly probabilityMin?: number | undefined
  /** The pair behind which the page begins. Where it is gone by now, its likelihood tells the place; without that, it is the beginning. */
  readonly after?: (PairIds & { readonly probability?: number | undefined }) | undefined
  readonly limit: number
}

/** The open pairs in the order in which they are to be looked at. */
export async function listQueue(db: Database, { probabilityMin, after, limit }: QueueOptions): Promise<QueuedPair[]> {
  const behind =
    after === undefined
      ? sql<SqlBool>`true`
      : sql<SqlBool>`(${place}) > (
          select late, postponed, unlikely, one, other from (
            select 0, ${place} from duplicate_pairs p where ${isPair(after)}
            union all
            select 1, false, 'epoch', ${-(after.probability ?? 2)}::real, ${after.firstId}::uuid, ${after.secondId}::uuid
          ) as places (rank, late, postponed, unlikely, one, other) order by rank limit 1)`
  const { rows } = await sql<QueuedPair>`
    select ${queued} from duplicate_pairs p
    where state = 'open' and ${behind} and probability >= ${probabilityMin ?? 0} and ${isLive}
    order by postponed_at nulls first, probability desc, first_id, second_id limit ${limit}`.execute(db)
  return rows
}

const isPair = ({ firstId, secondId }: PairIds): RawBuilder<SqlBool> =>
  sql<SqlBool>`p.first_id = ${firstId} and p.second_id = ${secondId}`

export async function findPair(
  db: Database,
  ids: PairIds,
): Promise<(QueuedPair & { readonly state: 'open' | 'rejected' }) | undefined> {
  const { rows } = await sql<QueuedPair & { readonly state: 'open' | 'rejected' }>`
    select ${queued}, p.state from duplicate_pairs p where ${isPair(ids)} and ${isLive}`.execute(db)
  return rows[0]
}

/** A number on every page: more than this are not counted. */
export const countedMax = 199

/** How many pairs are open, those that wait for later too; `countedMax` + 1 where they are more. */
export async function countOpenPairs(db: Database): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*) from (
      select from duplicate_pairs p where state = 'open' and ${isLive} limit ${countedMax + 1}
    ) few`.execute(db)
  return theOne(rows).count
}

/** A customer of more pairs than this is shown with the likeliest. */
export const groupMax = 8

/**
 * The customers who hang together with those of a pair by open pairs, the nearest first; but nobody of whom somebody has said
 * that it is not the same customer as one of the others.
 */
export async function listGroup(db: Database, { firstId, secondId }: PairIds): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    with recursive reached (id, steps) as (
      select unnest(array[${firstId}, ${secondId}]::uuid[]), 0
      union
      select case when p.first_id = r.id then p.second_id else p.first_id end, r.steps + 1
      from reached r join duplicate_pairs p on (p.first_id = r.id or p.second_id = r.id) and p.state = 'open' and ${isLive}
      where r.steps < 3
    ),
    near as (select id, min(steps) as steps from reached group by id)
    select n.id from near n
    where n.steps = 0 or not exists (
      select from duplicate_pairs p join near o on o.id <> n.id
      where p.state = 'rejected' and p.first_id = least(n.id, o.id) and p.second_id = greatest(n.id, o.id))
    order by n.steps, n.id limit ${groupMax}`.execute(db)
  return rows.map(({ id }) => id)
}

/** Says of an open pair that it is not the same customer, or that it is to wait; false where it is not open any more. */
export async function decidePair(
  db: Database,
  ids: PairIds,
  decision: 'reject' | 'postpone' | 'reopen',
  userId: string | null,
): Promise<boolean> {
  const set = {
    reject: sql`state = 'rejected', decided_by = ${userId}, decided_at = now()`,
    postpone: sql`postponed_at = now()`,
    reopen: sql`state = 'open', postponed_at = null, decided_by = null, decided_at = null`,
  }[decision]
  const { rows } = await sql`
    update duplicate_pairs p set ${set}
    where ${isPair(ids)} and state = ${decision === 'reopen' ? 'rejected' : 'open'} returning 1`.execute(db)
  return rows.length > 0
}

/** Removes open pairs of customers who are gone, and rejected ones of whom one can't come back. */
export async function sweepPairs(db: Database): Promise<void> {
  await sql`delete from duplicate_pairs p where state = 'open' and not ${isLive}`.execute(db)
  await sql`
    delete from duplicate_pairs p where state = 'rejected' and (
      not exists (select from customers c where c.id = p.first_id) or not exists (select from customers c where c.id = p.second_id))`.execute(
    db,
  )
}
