import { type RawBuilder, sql } from 'kysely'
import type { MatchKey } from '../../../importing/import-settings.ts'
import type { Database } from '../../database.ts'
import { match } from '../match-code.ts'
import { idRank, rankOf } from '../match-ranks.ts'

/**
 * Of customers into whom others were merged, the side that each of some staged records is about: in pg_temp.hits each
 * of them stands as one customer, the side whose key decides. A record of the loser's file meets the loser as it is by
 * itself, and one that comes again changes nothing (law 7). The survivor's own side comes before those of the losers,
 * and these in the order in which they were merged.
 */
export async function findSides(db: Database, keys: readonly MatchKey[], staged: RawBuilder<unknown>): Promise<void> {
  await sql`
    create temp table side_hits on commit drop as
    with said as (${saidKeys(keys, staged)})
    select a.line, a.rank, k.customer_id, k.survivor_id, k.sequence
    from said a join merged_keys k on k.key = a.key and k.value = a.value and (a.name_key is null or k.name_key = a.name_key)
    join customers s on s.id = k.survivor_id and s.deleted_at is null`.execute(db)
  await sql`
    insert into side_hits
    select h.line, h.rank, null, h.customer_id, null from hits h
    where exists (select from merged_keys k where k.survivor_id = h.customer_id)`.execute(db)
  await sql`
    create temp table of_side on commit drop as
    select line, survivor_id, coalesce(
        (array_agg(customer_id order by sequence, customer_id) filter (where rank = low and customer_id is not null))[1], survivor_id
      ) as customer_id, array_agg(distinct rank) as ranks
    from (select s.*, min(rank) over (partition by line, survivor_id) as low from side_hits s) s
    group by line, survivor_id`.execute(db)
  await sql`
    delete from hits h using of_side o where h.line = o.line and h.customer_id = o.survivor_id`.execute(db)
  // The external id of any of them is theirs all.
  const isOther = keys.includes('external_id')
    ? sql`s.key_external_id <> c.external_id and not exists (
        select from merged_keys k where k.survivor_id = o.survivor_id and k.key = 'external_id' and k.value = s.key_external_id)`
    : sql`false`
  await sql`
    insert into hits (line, rank, customer_id, clash)
    select o.line, rank, o.customer_id, case when rank <> ${sql.lit(idRank)} and ${isOther} then ${match.conflict} end
    from of_side o join ${staged} s on s.line = o.line join customers c on c.id = o.customer_id
    cross join unnest(o.ranks) as rank`.execute(db)
  await sql`drop table side_hits, of_side`.execute(db)
}

/** The keys of some staged records: (line, rank, key, value, name_key), the name where it has to agree. */
function saidKeys(keys: readonly MatchKey[], staged: RawBuilder<unknown>) {
  const asks = (rank: number, key: string, value: RawBuilder<unknown>, from = staged) => sql`
    select s.line, ${sql.lit(rank)} as rank, ${sql.lit(key)} as key, ${value} as value, null::text as name_key from ${from} s`
  const unnested = (list: string) =>
    sql`(select x.*, one from ${staged} x cross join unnest(x.${sql.ref(list)}) as one)`
  const byKey: Readonly<Record<MatchKey, readonly RawBuilder<unknown>[]>> = {
    external_id: [asks(rankOf(keys, 'external_id'), 'external_id', sql`s.key_external_id`)],
    email: [asks(rankOf(keys, 'email'), 'email', sql`s.one`, unnested('key_emails'))],
    youtube: [
      asks(rankOf(keys, 'youtube'), 'youtube_handle', sql`s.key_youtube_handle`),
      asks(rankOf(keys, 'youtube'), 'youtube_channel_url', sql`s.key_youtube_channel_url`),
    ],
    phone: [
      sql`select s.line, ${sql.lit(rankOf(keys, 'phone'))}, 'phone', s.one, s.name_key from ${unnested('key_phones')} s
        where s.name_key <> ''`,
    ],
  }
  // A survivor that is named by its own id is found as any customer.
  const byId = sql`${asks(idRank, 'id', sql`s.key_id::text`)}
    where not exists (select from merged_keys own where own.survivor_id = s.key_id)`
  return sql.join([byId, ...keys.flatMap((key) => byKey[key])], sql` union all `)
}

/** A record that names any of those who are one customer names no other person. */
export const clearNamesakes = (db: Database, staged: RawBuilder<unknown>) =>
  sql`
    update hits h set clash = null
    from ${staged} s, merged_keys own, merged_keys k
    where h.clash = ${match.differentPerson} and s.line = h.line and own.customer_id = h.customer_id and own.key = 'id'
      and k.survivor_id = own.survivor_id and k.name_key = name_key(s.name) and k.name_key <> ''`.execute(db)

/** True of a customer `c` who is there, or is merged into one who is. */
export const isLanding = sql`(c.deleted_at is null or exists (
  select from merged_keys k join customers s on s.id = k.survivor_id and s.deleted_at is null where k.customer_id = c.id))`

/** Of several sides of one customer on which the same cells have landed, one: the survivor's own, else the earliest. */
export const chooseSides = (db: Database) =>
  sql`
    delete from landed l using merged_keys k
    where k.customer_id = l.customer_id and k.key = 'id' and exists (
      select from landed o join merged_keys other on other.customer_id = o.customer_id and other.key = 'id'
      where o.line = l.line and other.survivor_id = k.survivor_id and other.sequence < k.sequence)`.execute(db)
