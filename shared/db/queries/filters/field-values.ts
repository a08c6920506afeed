import { sql } from 'kysely'
import { customStart } from '../../../customers/conditions/condition.ts'
import { fieldOfRaw } from '../../../customers/unread/unread-fields.ts'
import type { Database } from '../../database.ts'

/** So many customers who have something of a field are looked at, the latest ones. */
const lookedMax = 5_000

/** The values that the latest customers have of a field, the most frequent first. A field of tags has each of them. */
export async function listFieldValues(db: Database, field: string, most: number): Promise<string[]> {
  const cell = field.startsWith(customStart)
    ? sql`extra ->> ${field.slice(customStart.length)}::text`
    : sql`${sql.ref(field)}::text`
  const values = field === 'tags' ? sql`unnest(tags)` : cell
  const hasSome = field === 'tags' ? sql`tags <> '{}'` : sql`${cell} is not null`
  const { rows } = await sql<{ value: string }>`
    select value from (
      select ${values} as value from customers where deleted_at is null and ${hasSome}
      order by created_at desc, id desc limit ${lookedMax}) latest
    where value <> '' and length(value) <= 200 group by value order by count(*) desc, value limit ${most}`.execute(db)
  return rows.map(({ value }) => value)
}

/** The names under which the latest customers keep what no field of ours takes, but for unread cells. */
export async function listExtraNames(db: Database, most: number): Promise<string[]> {
  const { rows } = await sql<{ key: string }>`
    select key from (
      select extra from customers where deleted_at is null and extra <> '{}'
      order by created_at desc, id desc limit ${lookedMax}) latest, jsonb_object_keys(extra) as key
    where length(key) <= 200 group by key order by count(*) desc, key limit ${most}`.execute(db)
  return rows.map(({ key }) => key).filter((key) => fieldOfRaw(key) === undefined && !key.endsWith('_also'))
}
