import { type RawBuilder, sql } from 'kysely'
import type { Database } from '../../database.ts'

/** A key of more customers than these tells them too little apart: nobody is compared by it. */
export const blockMax = 100

/** What a customer is found by: 64-bit keys, as decimal text. */
export interface KeysOfCustomer {
  readonly id: string
  readonly keys: readonly string[]
}

/** Gives these customers these keys, and no others. */
export async function replaceKeys(db: Database, customers: readonly KeysOfCustomer[]): Promise<void> {
  const ids = customers.map(({ id }) => id)
  await sql`delete from match_keys where customer_id = any(${ids}::uuid[])`.execute(db)
  const rows = customers.flatMap(({ id, keys }) => keys.map((key) => ({ id, key })))
  await sql`
    insert into match_keys (key, customer_id)
    select * from unnest(${rows.map(({ key }) => key)}::bigint[], ${rows.map(({ id }) => id)}::uuid[])
    order by 1, 2 on conflict do nothing`.execute(db)
}

export interface Candidates {
  /** Each of the customers with another live customer who shares a key with it. */
  readonly pairs: readonly (readonly [string, string])[]
  /** Keys of more than `blockMax` customers, by which nobody was compared. */
  readonly cutKeys: number
}

/** Whom these customers are to be compared with: whoever shares a key and was written before them. */
export const findCandidates = (db: Database, ids: readonly string[]): Promise<Candidates> =>
  readCandidates(
    db,
    sql`
      select m.key, m.customer_id, c.version from match_keys m join customers c on c.id = m.customer_id
      where m.customer_id = any(${ids}::uuid[])`,
  )

/** The live customers who share a key with somebody who is no customer yet, or is about to change. */
export async function findByKeys(db: Database, keys: readonly string[]): Promise<string[]> {
  const { pairs } = await readCandidates(
    db,
    sql`select key, null::uuid as customer_id, null::bigint as version from unnest(${keys}::bigint[]) as key`,
  )
  return pairs.map(([, other]) => other)
}

/** @param wanted rows of a key, the customer who has it, and up to which version others are wanted; null where all are */
async function readCandidates(db: Database, wanted: RawBuilder<unknown>): Promise<Candidates> {
  const { rows } = await sql<{ pairs: [string, string][]; cut: number }>`
    with wanted as materialized (${wanted}),
    blocks as materialized (
      select key, members from (select distinct key from wanted) w
      cross join lateral (
        select array_agg(customer_id) as members
        from (select customer_id from match_keys m where m.key = w.key limit ${blockMax + 1}) few
      ) block
      where cardinality(members) > 1 or exists (select from wanted where customer_id is null)
    ),
    found as (
      select distinct w.customer_id as one, w.version, member as other
      from wanted w join blocks b using (key) cross join unnest(b.members) as member
      where cardinality(b.members) <= ${blockMax} and member is distinct from w.customer_id
    )
    select (select count(*) from blocks where cardinality(members) > ${blockMax}) as cut,
      coalesce((
        select jsonb_agg(jsonb_build_array(one, other) order by one, other)
        from found f join customers c on c.id = f.other and c.deleted_at is null and (f.version is null or c.version < f.version)
      ), '[]') as pairs`.execute(db)
  const [row = { pairs: [], cut: 0 }] = rows
  return { pairs: row.pairs, cutKeys: row.cut }
}

/** Removes keys of customers who are gone. */
export async function sweepKeys(db: Database): Promise<void> {
  await sql`
    delete from match_keys m
    where not exists (select from customers c where c.id = m.customer_id and c.deleted_at is null)`.execute(db)
}
