import { sql } from 'kysely'
import type { ErasureCounts } from '../../../erasing/erasure-counts.ts'
import type { Database } from '../../database.ts'
import { toJsonb } from '../../to-jsonb.ts'
import { theOne } from '../the-one.ts'

/** The key of the hashes as HMAC takes it. */
export interface ErasureKey {
  readonly innerPad: Buffer
  readonly outerPad: Buffer
}

export const findErasureKey = (db: Database): Promise<ErasureKey | undefined> =>
  db.selectFrom('erasure_key').select(['inner_pad as innerPad', 'outer_pad as outerPad']).executeTakeFirst()

/** Sets the key where there is none yet. */
export const insertErasureKey = (db: Database, { innerPad, outerPad }: ErasureKey) =>
  db
    .insertInto('erasure_key')
    .values({ inner_pad: innerPad, outer_pad: outerPad })
    .onConflict((conflict) => conflict.doNothing())
    .execute()

/** Where the database has no hash by its own key yet. */
export const replaceErasureKey = (db: Database, { innerPad, outerPad }: ErasureKey) =>
  db.updateTable('erasure_key').set({ inner_pad: innerPad, outer_pad: outerPad }).execute()

/** Whether anybody was ever erased: mostly nobody, and then nothing is asked of any record. */
export async function hasErasures(db: Database): Promise<boolean> {
  const { rows } = await sql<{ found: boolean }>`select exists (select from erasures) as found`.execute(db)
  return theOne(rows).found
}

export interface NewErasure {
  /** Else a new one. */
  readonly id?: string
  readonly userId: string | null
  readonly counts: ErasureCounts
}

/** Puts an erasure down, with the hashes of the keys and the lines of `gatherPeople`. */
export async function insertErasure(db: Database, { id, userId, counts }: NewErasure): Promise<string> {
  const { rows } = await sql<{ id: string }>`
    insert into erasures (id, asked_by, counts) values (coalesce(${id ?? null}::uuid, uuidv7()), ${userId}, ${toJsonb(counts)}::jsonb)
    on conflict (id) do update set counts = excluded.counts returning id`.execute(db)
  const erasure = theOne(rows)
  await sql`
    insert into erased_keys (hash, erasure_id) select keyed_hash(kind, value), ${erasure.id} from erasing_keys on conflict do nothing`.execute(
    db,
  )
  await noteRecords(db, erasure.id)
  return erasure.id
}

/** The lines of `erasing_lines` are theirs. */
export const noteRecords = (db: Database, erasureId: string) =>
  sql`
    insert into erased_records (import_id, line, erasure_id) select import_id, line, ${erasureId} from erasing_lines
    on conflict (import_id, line) do update set blanked_at = null`.execute(db)

/** What is still owed to the places outside of the database, the first one first. */
export async function listToStore(db: Database) {
  const { rows } = await sql<{
    id: string
    at: Date
    isStored: boolean
    liftedAt: Date | null
    keys: string[]
    records: { importId: string; line: number }[]
  }>`
    select e.id, e.asked_at as at, e.stored_at is not null as "isStored", e.lifted_at as "liftedAt",
      array(select encode(hash, 'hex') from erased_keys k where k.erasure_id = e.id order by 1) as keys,
      coalesce((select jsonb_agg(jsonb_build_object('importId', r.import_id, 'line', r.line) order by r.import_id, r.line)
        from erased_records r where r.erasure_id = e.id), '[]') as records
    from erasures e where e.stored_at is null or e.lifted_at is not null and e.lift_stored_at is null order by e.id limit 100`.execute(
    db,
  )
  return rows
}

export const noteStored = (db: Database, id: string) =>
  sql`update erasures set stored_at = now() where id = ${id} and stored_at is null`.execute(db)

export const noteLiftStored = (db: Database, id: string) =>
  sql`update erasures set lift_stored_at = now() where id = ${id}`.execute(db)

/** Erasures for which the files are still to be looked through of whose records the database has nothing. */
export async function listToSearch(db: Database): Promise<string[]> {
  const rows = await db.selectFrom('erasures').select('id').where('searched_at', 'is', null).orderBy('id').execute()
  return rows.map(({ id }) => id)
}

export const noteSearched = (db: Database, ids: readonly string[]) =>
  sql`update erasures set searched_at = now() where id = any(${ids}::uuid[])`.execute(db)

/** Which of some erasures the database knows. */
export async function listKnown(db: Database): Promise<Map<string, { readonly isLifted: boolean }>> {
  const rows = await db.selectFrom('erasures').select(['id', 'lifted_at']).execute()
  return new Map(rows.map(({ id, lifted_at }) => [id, { isLifted: lifted_at !== null }]))
}

/** Whether anything of an erasure is left to be done. */
export async function isErasureOwed(db: Database): Promise<boolean> {
  const { rows } = await sql<{ found: boolean }>`
    select exists (select from erasures where stored_at is null or searched_at is null or lifted_at is not null and lift_stored_at is null)
      or exists (select from erased_records where blanked_at is null) as found`.execute(db)
  return theOne(rows).found
}

/** The line of keys is no key any more: somebody may come in by them again. */
export async function liftErasures(db: Database, ids: readonly string[], userId: string | null): Promise<void> {
  await sql`delete from erased_keys where erasure_id = any(${ids}::uuid[])`.execute(db)
  await sql`
    update erasures set lifted_at = now(), lifted_by = ${userId} where id = any(${ids}::uuid[]) and lifted_at is null`.execute(
    db,
  )
}

/** Which erasures know somebody by this; a phone says something with a name alone. */
export async function findErasures(
  db: Database,
  keys: readonly { readonly kind: string; readonly value: string; readonly name?: string }[],
): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select distinct e.erasure_id as id
    from jsonb_to_recordset(${JSON.stringify(keys)}::jsonb) as k (kind text, value text, name text)
    join erased_keys e on e.hash = keyed_hash(k.kind, case when k.kind = 'phone' then k.value || ' ' || name_key(k.name) else k.value end)
    order by 1`.execute(db)
  return rows.map(({ id }) => id)
}

/** Adds what an erasure of elsewhere is known by. */
export const insertHashes = (db: Database, id: string, hashes: readonly string[]) =>
  sql`
    insert into erased_keys (hash, erasure_id)
    select decode(h, 'hex'), ${id}::uuid from unnest(${hashes}::text[]) as h on conflict do nothing`.execute(db)

/** An erasure, as administrators see it. */
export interface ShownErasure {
  readonly id: string
  readonly at: Date
  readonly by: string | null
  readonly counts: ErasureCounts
  /** Records that still stand in a kept file. */
  readonly toBlank: number
  readonly isStored: boolean
  readonly liftedAt: Date | null
}

/** A page of them, the latest first. */
export async function listErasures(
  db: Database,
  { after, limit }: { readonly after: string | null; readonly limit: number },
): Promise<ShownErasure[]> {
  const { rows } = await sql<ShownErasure>`
    select e.id, e.asked_at as at, u.name as by, e.counts, e.lifted_at as "liftedAt", e.stored_at is not null as "isStored",
      (select count(*)::int from erased_records r where r.erasure_id = e.id and r.blanked_at is null) as "toBlank"
    from erasures e left join users u on u.id = e.asked_by
    where ${after}::uuid is null or e.id < ${after}::uuid order by e.id desc limit ${limit}`.execute(db)
  return rows
}
