import { type RawBuilder, sql } from 'kysely'
import type { ColumnChanges, ListChange } from '../../../customers/plan-change.ts'
import type { Database } from '../../database.ts'
import { toJsonb } from '../../to-jsonb.ts'
import { theOne } from '../the-one.ts'

/** A customer that was written. Whoever writes one holds the lock of the customers. */
export interface Written {
  readonly id: string
  readonly version: number
}

/** Puts a customer in by hand. `userId` is null where nobody in particular does it. */
export async function insertCustomer(db: Database, values: ColumnChanges, userId: string | null): Promise<Written> {
  const columns = sql.join(Object.keys(values).map((column) => sql.ref(column)))
  const { rows } = await sql<Written>`
    insert into customers (created_by, ${columns})
    select ${userId}::uuid, ${columns} from jsonb_populate_record(null::customers, ${toJsonb(values)})
    returning id, version`.execute(db)
  return theOne(rows)
}

/**
 * Changes columns of a customer, and notes for each who changed it from what to what.
 *
 * @param inferred those that follow from the others, and are nobody's word
 */
export function changeCustomer(
  db: Database,
  id: string,
  changes: ColumnChanges,
  userId: string | null,
  inferred: readonly string[] = [],
): Promise<Written> {
  const names = Object.keys(changes)
  const columns = sql.join(names.map((name) => sql.ref(name)))
  const set = sql`(${columns}) = (select ${columns} from jsonb_populate_record(c, ${toJsonb(changes)})),`
  return write(db, id, names.length === 0 ? sql`` : set, names, userId, inferred)
}

/** Deletes a customer, or restores it; its values stay. */
export const setDeleted = (db: Database, id: string, isDeleted: boolean, userId: string | null): Promise<Written> =>
  write(db, id, sql`deleted_at = ${isDeleted ? sql`now()` : null},`, ['deleted_at'], userId)

/** The history gets its before-image from the statement that changes the row. */
async function write(
  db: Database,
  id: string,
  set: RawBuilder<unknown>,
  columns: readonly string[],
  userId: string | null,
  inferred: readonly string[] = [],
): Promise<Written> {
  const { rows } = await sql<Written>`
    with written as (
      update customers c set ${set} version = nextval('customers_versions'), updated_at = now()
      where c.id = ${id} returning c.id, c.version, to_jsonb(old) as was, to_jsonb(new) as is
    ), noted as (
      insert into field_history (customer_id, field, old, new, cause_user_id)
      select w.id, field, w.was -> field, w.is -> field,
        case when field = any (${inferred}::text[]) then null else ${userId}::uuid end
      from written w, unnest(${columns}::text[]) as field
      where w.was -> field is distinct from w.is -> field
        -- To state a country that was inferred is to write it.
        or field = 'country_code' and w.was -> 'country_inferred' <> w.is -> 'country_inferred'
      order by field
    )
    select id, version from written`.execute(db)
  return theOne(rows)
}

const lists = {
  phones: { table: 'customer_phones', column: 'phone' },
  emails: { table: 'customer_emails', column: 'email' },
  addresses: { table: 'customer_addresses', column: 'address' },
} as const
type ListName = keyof typeof lists

/** Makes these the further phones, e-mails or addresses of a customer; one that was there before keeps its label. */
export async function replaceList(db: Database, id: string, name: ListName, values: readonly string[]): Promise<void> {
  const table = sql.table(lists[name].table)
  const column = sql.ref(lists[name].column)
  await sql`delete from ${table} where customer_id = ${id} and ${column} <> all (${values}::text[])`.execute(db)
  await sql`
    insert into ${table} (customer_id, ${column}, label)
    select ${id}::uuid, value, '' from unnest(${values}::text[]) as value on conflict do nothing`.execute(db)
}

/** Notes a change of one of the lists beside the row. */
export const noteListChange = (db: Database, id: string, name: ListName, change: ListChange, userId: string | null) =>
  db
    .insertInto('field_history')
    .values({
      customer_id: id,
      field: name,
      old: toJsonb(change.old),
      new: toJsonb(change.new),
      cause_user_id: userId,
    })
    .execute()
