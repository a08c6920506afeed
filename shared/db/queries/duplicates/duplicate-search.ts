import { sql } from 'kysely'
import type { Model } from '../../../matching/model/model.ts'
import type { Database } from '../../database.ts'
import { toJsonb } from '../../to-jsonb.ts'
import { theOne } from '../the-one.ts'

/** How far the search for duplicates has come. */
export interface SearchPlace {
  /** Customers up to this version have their keys. */
  readonly keyedVersion: number
  /** Customers up to this version have been compared with all who were written before them. */
  readonly comparedVersion: number
  /** How many customers there were when the weights were estimated. */
  readonly modelCustomers: number
}

/** The place, for whoever goes on from it until the end of the transaction; undefined while somebody else does. */
export async function takeSearch(db: Database): Promise<SearchPlace | undefined> {
  // Whoever emptied the tables may have taken the row along.
  await sql`insert into duplicate_search default values on conflict do nothing`.execute(db)
  const { rows } = await sql<SearchPlace>`
    select keyed_version as "keyedVersion", compared_version as "comparedVersion", model_customers as "modelCustomers"
    from duplicate_search for update skip locked`.execute(db)
  return rows[0]
}

/** Notes up to which version customers have their keys. */
export const noteKeyed = (db: Database, version: number) =>
  sql`update duplicate_search set keyed_version = ${version}`.execute(db)

/** Notes up to which version customers have been compared, and how many keys were left out on this part of the way. */
export const noteCompared = (db: Database, version: number, cutKeys: number) =>
  sql`
    update duplicate_search
    set compared_version = ${version}, cut_keys = cut_keys + ${cutKeys}, searched_at = now()`.execute(db)

/** The search begins anew, with all customers. */
export const restartSearch = (db: Database) =>
  sql`update duplicate_search set compared_version = 0, cut_keys = 0`.execute(db)

/** From here on customers are compared by these weights, all of them anew. */
export async function noteModel(db: Database, model: Model, customers: number): Promise<void> {
  await sql`
    update duplicate_search
    set model = ${toJsonb(model)}, model_number = model_number + 1, model_customers = ${customers}`.execute(db)
  await restartSearch(db)
}

/** The live customers of the next versions behind a place, in their order; `upTo` is the version they reach to. */
export async function findNextVersions(
  db: Database,
  { after, horizon, limit }: { readonly after: number; readonly horizon: number; readonly limit: number },
): Promise<{ ids: readonly string[]; upTo: number }> {
  const { rows } = await sql<{ ids: string[]; upTo: number | null }>`
    select coalesce(array_agg(id order by version), '{}') as ids, max(version) as "upTo"
    from (
      select id, version from customers
      where deleted_at is null and version > ${after} and version <= ${horizon}
      order by version, id limit ${limit}
    ) next`.execute(db)
  const { ids, upTo } = theOne(rows)
  return { ids, upTo: ids.length < limit || upTo === null ? horizon : upTo }
}

/** The live customers who were written last and have no keys yet, no more than `limit`. */
export async function listUnkeyed(db: Database, limit: number): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select id from customers
    where deleted_at is null and version > coalesce((select keyed_version from duplicate_search), 0)
    order by version desc, id limit ${limit}`.execute(db)
  return rows.map(({ id }) => id)
}

export async function countLiveCustomers(db: Database): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*) from customers where deleted_at is null`.execute(db)
  return theOne(rows).count
}
