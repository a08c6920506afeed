import { type RawBuilder, sql } from 'kysely'
import type { Database } from '../../database.ts'

/**
 * A key of more customers than these tells them too little apart: nobody is compared by it. A finer one, such as name and
 * place instead of the name, leads on.
 */
const blockMax = 20
/** The same of what is one customer's own, which a firm or a household may share. */
const ownBlockMax = 100

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
  /** Keys of too many customers, by which nobody was compared. */
  readonly cutKeys: number
}

/**
 * Whom these customers are to be compared with: whoever was written before them and shares a key. A single key that many
 * may share is not enough where both differ in three of e-mail, phone, company and city.
 */
export async function findCandidates(db: Database, ids: readonly string[]): Promise<Candidates> {
  const { rows } = await sql<{ pairs: [string, string][]; cut: number }>`
    with wanted as materialized (
      select key, customer_id from match_keys where customer_id = any(${ids}::uuid[])
    ),
    blocks as materialized (${blocksOf(sql`(select distinct key from wanted)`)}),
    found as (
      select w.customer_id as one, member as other, count(*) > 1 or bool_or(w.key % 2 <> 0) as is_likely
      from wanted w join blocks b using (key) cross join unnest(b.members) as member
      where not b.is_cut and member <> w.customer_id
      group by 1, 2
    )
    select (select count(*) from blocks where is_cut) as cut,
      coalesce((
        select jsonb_agg(jsonb_build_array(one, other) order by one, other)
        from found f join customers a on a.id = f.one join customers b on b.id = f.other
        where b.deleted_at is null and b.version < a.version and (is_likely or ${differences} < 3)
      ), '[]') as pairs`.execute(db)
  const [row = { pairs: [], cut: 0 }] = rows
  return { pairs: row.pairs, cutKeys: row.cut }
}

/** More customers than these are not compared with one who is being entered. */
const foundMax = 200

/** The live customers who share a key with somebody who is no customer yet, or is about to change; those who share most. */
export async function findByKeys(db: Database, keys: readonly string[]): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select c.id
    from (${blocksOf(sql`unnest(${keys}::bigint[])`)}) b cross join unnest(b.members) as member
    join customers c on c.id = member and c.deleted_at is null
    where not b.is_cut group by c.id order by count(*) desc, c.id limit ${sql.lit(foundMax)}`.execute(db)
  return rows.map(({ id }) => id)
}

/** The live customers of each key, no more of them than tell that they are too many. */
const blocksOf = (keys: RawBuilder<unknown>) => sql`
  select key, members, cardinality(members) > most as is_cut from ${keys} as wanted (key)
  cross join lateral (select case when key % 2 = 0 then ${sql.lit(blockMax)} else ${sql.lit(ownBlockMax)} end as most) bound
  cross join lateral (
    select array_agg(customer_id) as members
    from (
      select m.customer_id from match_keys m join customers c on c.id = m.customer_id and c.deleted_at is null
      where m.key = wanted.key limit bound.most + 1
    ) few
  ) block
  where members is not null`

/** How many of these two customers say, and say otherwise. */
const differences = sql.join(
  (['email', 'phone', 'company_primary', 'city'] as const).map(
    (column) => sql`coalesce(a.${sql.ref(column)} <> b.${sql.ref(column)}, false)::int`,
  ),
  sql` + `,
)

/** Removes keys of customers who are gone. */
export async function sweepKeys(db: Database): Promise<void> {
  await sql`
    delete from match_keys m
    where not exists (select from customers c where c.id = m.customer_id and c.deleted_at is null)`.execute(db)
}
