import { type RawBuilder, sql } from 'kysely'
import type { Database } from '../../database.ts'
import { theOne } from '../the-one.ts'

/** Whether any merge stands: most customers have none, and then nothing is asked of them. */
export async function hasMerges(db: Database): Promise<boolean> {
  const { rows } = await sql<{ found: boolean }>`
    select exists (select from merges where unmerged_at is null) as found`.execute(db)
  return theOne(rows).found
}

/** Those into whom these customers are merged, through others too, as an array; without themselves. */
export const aboveOf = (ids: RawBuilder<unknown>) => sql`array(
  with recursive above as (
    select m.survivor_id as id from merges m where m.loser_id = any(${ids}) and m.unmerged_at is null
    union
    select m.survivor_id from above a join merges m on m.loser_id = a.id where m.unmerged_at is null
  )
  select id from above)`

/** The customer that is shown for this one: itself, or the last into whom it is merged. */
export async function findShown(db: Database, id: string): Promise<string> {
  const { rows } = await sql<{ id: string }>`select shown_of(${id}) as id`.execute(db)
  return theOne(rows).id
}

export interface NewMerge {
  readonly survivorId: string
  readonly loserId: string
  readonly choices: readonly string[]
  readonly userId: string | null
  /** The decision about many of which it is part. */
  readonly bulkMergeId?: string
}

/** Puts a merge down, and takes the loser out of sight; what either is then is for `refoldCustomers` to write. */
export async function insertMerge(db: Database, merge: NewMerge): Promise<string> {
  const { survivorId, loserId, choices, userId, bulkMergeId = null } = merge
  const { rows } = await sql<{ id: string }>`
    insert into merges (survivor_id, loser_id, choices, created_by, bulk_merge_id, sequence)
    values (${survivorId}, ${loserId}, ${choices}::text[], ${userId}, ${bulkMergeId}, nextval(pg_get_serial_sequence('field_history', 'sequence')))
    returning id`.execute(db)
  await sql`
    update customers set deleted_at = now(), merged_into = ${survivorId}, version = nextval('customers_versions'), updated_at = now()
    where id = ${loserId}`.execute(db)
  return theOne(rows).id
}

/** A merge, as far as there is one of this id. */
export const findMerge = (db: Database, id: string) =>
  db
    .selectFrom('merges')
    .select(['id', 'survivor_id as survivorId', 'loser_id as loserId', 'sequence', 'unmerged_at as unmergedAt'])
    .where('id', '=', id)
    .executeTakeFirst()

/** Notes that a merge does not stand any more, and takes what it changed out of the history. */
export async function endMerge(db: Database, id: string, userId: string | null): Promise<void> {
  await db.updateTable('merges').set({ unmerged_at: sql`now()`, unmerged_by: userId }).where('id', '=', id).execute()
  await sql`
    update field_history h set withdrawn_at = now() from merges m
    where m.id = ${id} and h.customer_id = m.survivor_id and h.cause_merge_id = m.id and h.withdrawn_at is null`.execute(
    db,
  )
}

/**
 * Takes what imports have told of these customers out of the history of those into whom they were merged: it is theirs
 * again. Those of the family are asked before the merge ends.
 */
export const withdrawNews = (db: Database, loserId: string, above: readonly string[]) =>
  sql`
    update field_history h set withdrawn_at = now()
    where h.customer_id = any(${above}::uuid[]) and h.cause_import_id is not null and h.withdrawn_at is null
      and exists (select from import_records r where r.import_id = h.cause_import_id and r.line = h.cause_line
        and r.customer_id in (select family_of(${loserId})))`.execute(db)

/**
 * Shows losers again, each deleted as far as the survivor is. Their e-mail and external id wait until nobody else has
 * them: `giveKeysBack`.
 *
 * @param losers a query of (id, deleted_at)
 */
export async function showLosers(db: Database, losers: RawBuilder<unknown>): Promise<void> {
  await sql`create temp table returning_losers on commit drop as ${losers}`.execute(db)
  await sql`
    insert into undo_conflicts (customer_id, field, wanted)
    select c.id, k.field, k.wanted from returning_losers l join customers c on c.id = l.id
    cross join lateral (values ('email', c.email), ('external_id', c.external_id)) as k (field, wanted)
    where k.wanted is not null
    on conflict (customer_id, field) do update set wanted = excluded.wanted`.execute(db)
  // One that a person entered began with what it has, as far as the history does not say otherwise.
  await sql`
    insert into field_history (customer_id, field, old, new, withdrawn_at)
    select c.id, k.field, to_jsonb(k.had), 'null', now() from returning_losers l join customers c on c.id = l.id
    cross join lateral (values ('email', c.email), ('external_id', c.external_id)) as k (field, had)
    where c.origin_import_id is null and k.had is not null
      and not exists (select from field_history h where h.customer_id = c.id and h.field = k.field)`.execute(db)
  await sql`
    update customers c set email = null, external_id = null, merged_into = null, deleted_at = l.deleted_at,
      version = nextval('customers_versions'), updated_at = now()
    from returning_losers l where c.id = l.id`.execute(db)
  await sql`drop table returning_losers`.execute(db)
}

/**
 * Writes anew by what each member of the families of these customers is known.
 *
 * @param ids an array of ids, of members or of customers who have gone
 */
export async function rewriteKeys(db: Database, ids: RawBuilder<unknown>): Promise<void> {
  await sql`
    create temp table rekeyed on commit drop as
    select distinct unnest(${ids}) as id union select k.customer_id from merged_keys k where k.survivor_id = any(${ids})
    union select k.survivor_id from merged_keys k where k.customer_id = any(${ids})`.execute(db)
  await sql`delete from merged_keys k using rekeyed r where k.customer_id = r.id or k.survivor_id = r.id`.execute(db)
  await sql`
    with roots as (
      select distinct m.survivor_id as id from (select distinct shown_of(id) as id from rekeyed) r
      join merges m on m.survivor_id = r.id and m.unmerged_at is null
    )
    insert into merged_keys (survivor_id, customer_id, key, value, name_key, sequence)
    select roots.id, s.key::uuid, k.key, k.value, coalesce(name_key(full_name_of(s.value -> 'customer')), ''),
      coalesce((select m.sequence from merges m where m.loser_id = s.key::uuid and m.unmerged_at is null), 0)
    from roots cross join lateral fold_merged(roots.id) f cross join lateral jsonb_each(f.sides) s
    cross join lateral side_keys(s.key::uuid, s.value) k
    on conflict do nothing`.execute(db)
  await sql`drop table rekeyed`.execute(db)
}
