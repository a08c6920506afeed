import { type SqlBool, sql } from 'kysely'
import { fieldOfRaw } from '../../../customers/unread/unread-fields.ts'
import type { Database } from '../../database.ts'
import { mayBeFilled } from '../filters/filter-keys.ts'

/** How many live customers have something in a custom field, where they were counted, and by which import the first of them came. */
export interface FieldUsage {
  readonly key: string
  readonly customers: number | null
  readonly importId: string | null
  readonly fileName: string | null
}

/** So many customers are looked at where nobody is counted, the latest ones. */
const lookedMax = 2_000

/**
 * The names under which live customers keep what no field of ours takes, but for what was kept beside other fields.
 *
 * @param isCounted reads all customers; else what the latest of them have, quickly
 */
export async function listFieldUsage(db: Database, isCounted: boolean, most: number): Promise<FieldUsage[]> {
  const latest = sql`order by created_at desc, id desc limit ${lookedMax}`
  const { rows } = await sql<FieldUsage>`
    with used as (
      select key, count(*) as customers, min(array[created_at::text, origin_import_id::text]) as first
      from (
        select extra, created_at, origin_import_id from customers where deleted_at is null and extra <> '{}'
        ${isCounted ? sql`` : latest}
      ) looked, jsonb_object_keys(extra) as key
      group by key order by count(*) desc, key limit ${most}
    )
    select key, ${isCounted ? sql`customers` : sql`null::bigint`} as customers, imports.id as "importId", file_name as "fileName"
    from used left join imports on imports.id = (used.first)[2]::uuid`.execute(db)
  return rows.filter(({ key }) => fieldOfRaw(key) === undefined && !/_(?:also|raw(?:_\d+)?)$/.test(key))
}

/** Whether some customer, live or not, has a value under this name. */
export async function isFieldUsed(db: Database, key: string): Promise<boolean> {
  const field = `extra.${key}`
  const row = await db
    .selectFrom('customers')
    .select('id')
    .where(mayBeFilled(field) ?? sql<SqlBool>`true`)
    .where(sql<SqlBool>`jsonb_exists(extra, ${key})`)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

/** By which import the first customer came who has a value under this name, live or not; null where none came by one. */
export async function findFirstImport(db: Database, key: string): Promise<string | null> {
  const row = await db
    .selectFrom('customers')
    .innerJoin('imports', 'imports.id', 'origin_import_id')
    .select('imports.id')
    .where(mayBeFilled(`extra.${key}`) ?? sql<SqlBool>`true`)
    .where(sql<SqlBool>`jsonb_exists(extra, ${key})`)
    .orderBy('customers.created_at')
    .orderBy('customers.id')
    .limit(1)
    .executeTakeFirst()
  return row?.id ?? null
}
