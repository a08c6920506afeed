import { type RawBuilder, sql } from 'kysely'
import type { Database } from '../../database.ts'

/**
 * A key of more customers than these tells them too little apart: nobody is compared by it. A finer one, such as name and
 * place instead of the name, leads on.
 */
const blockMax = 20
/** The same of what is one customer's own, which a firm or a household may share. */
const ownBlockMax = 100

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
    with wanted as (
      select key, array_agg(p.customer_id) as owners from prepared_customers p cross join unnest(p.keys) as key
      where p.customer_id = any(${ids}::uuid[]) group by key
    ),
    blocks as materialized (
      select owners, b.* from wanted cross join lateral (${blocksOf(sql`(select wanted.key)`)}) b
    ),
    found as materialized (
      select one, other, count(*) > 1 or bool_or(key % 2 <> 0) as is_likely
      from blocks cross join unnest(owners) as one cross join unnest(members) as other
      where not is_cut and cardinality(members) > 1 and other <> one
      group by 1, 2
    ),
    mine as materialized (select id, ${compared} from customers where id = any(${ids}::uuid[]))
    select (select count(*) from blocks where is_cut) as cut,
      coalesce((
        select jsonb_agg(jsonb_build_array(one, other) order by one, other)
        from found f join mine a on a.id = f.one cross join lateral (${customerOf(sql`f.other`)}) b
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

/**
 * The customers of each key, no more of them than tell that they are too many. The order is that of the index, so that no
 * more of it is read, whatever the planner thinks of a table that has just been filled.
 */
const blocksOf = (keys: RawBuilder<unknown>) => sql`
  select key, members, cardinality(members) > most as is_cut from ${keys} as wanted (key)
  cross join lateral (select case when key % 2 = 0 then ${sql.lit(blockMax)} else ${sql.lit(ownBlockMax)} end as most) bound
  cross join lateral (
    select array_agg(customer_id) as members
    from (
      select m.customer_id from match_keys m where m.key = wanted.key order by m.key, m.customer_id limit bound.most + 1
    ) few
  ) block
  where members is not null`

const compared = sql`version, email, phone, company_primary, city`

/** Looked up by its id whatever the planner thinks: what it knows of a table that has just been filled is nothing. */
const customerOf = (id: RawBuilder<unknown>) => sql`
  select deleted_at, ${compared} from customers c where c.id = ${id} limit 1`

/** How many of these two customers say, and say otherwise. */
const differences = sql.join(
  (['email', 'phone', 'company_primary', 'city'] as const).map(
    (column) => sql`coalesce(a.${sql.ref(column)} <> b.${sql.ref(column)}, false)::int`,
  ),
  sql` + `,
)
