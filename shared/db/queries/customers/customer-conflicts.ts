import { type SqlBool, sql } from 'kysely'
import type { Database } from '../../database.ts'

/** What a customer is called in a sentence. */
const called = sql<string>`coalesce(
  person_name(display_name, first_name, last_name) || coalesce(' (' || company_primary || ')', ''), company_primary, customers.email, youtube_handle, phone, 'Another customer')`

interface Holder {
  readonly id: string
  readonly called: string
}

/** The live customer, other than `exceptId`, who has this e-mail address or external id; nobody has none. */
export async function findHolder(
  db: Database,
  key: 'email' | 'external_id',
  value: unknown,
  exceptId: string | null,
): Promise<Holder | undefined> {
  if (typeof value !== 'string') return undefined
  const holder = await db
    .selectFrom('customers')
    .select(['id', called.as('called')])
    .where('deleted_at', 'is', null)
    .where(key === 'email' ? hasEmail(value) : sql<SqlBool>`external_id = ${value}`)
    .where(sql<SqlBool>`id is distinct from ${exceptId}::uuid`)
    .executeTakeFirst()
  if (holder !== undefined) return holder
  return key === 'email' ? findFurtherHolder(db, value, exceptId) : findMergedHolder(db, value, exceptId)
}

/** Whose further e-mail address this is. */
const findFurtherHolder = (db: Database, email: string, exceptId: string | null): Promise<Holder | undefined> =>
  db
    .selectFrom('customer_emails')
    .innerJoin('customers', 'customers.id', 'customer_emails.customer_id')
    .select(['customers.id', called.as('called')])
    .where('customer_emails.email', '=', email)
    .where('customer_emails.is_shared', '=', false)
    .where('deleted_at', 'is', null)
    .where(sql<SqlBool>`customers.id is distinct from ${exceptId}::uuid`)
    .executeTakeFirst()

/** Into whom a customer of this external id was merged. */
const findMergedHolder = (db: Database, externalId: string, exceptId: string | null): Promise<Holder | undefined> =>
  db
    .selectFrom('merged_keys')
    .innerJoin('customers', 'customers.id', 'merged_keys.survivor_id')
    .select(['customers.id', called.as('called')])
    .where('merged_keys.key', '=', 'external_id')
    .where('merged_keys.value', '=', externalId)
    .where('deleted_at', 'is', null)
    .where(sql<SqlBool>`customers.id is distinct from ${exceptId}::uuid`)
    .executeTakeFirst()

/** The same, where the key is that customer's alone: an address that several share is nobody's. */
export const findOwner = async (db: Database, key: 'email' | 'external_id', value: unknown, exceptId: string | null) =>
  typeof value !== 'string'
    ? undefined
    : db
        .selectFrom('customers')
        .select(['id', called.as('called')])
        .where('deleted_at', 'is', null)
        .where(
          key === 'email' ? sql<SqlBool>`email = ${value} and not email_shared` : sql<SqlBool>`external_id = ${value}`,
        )
        .where(sql<SqlBool>`id is distinct from ${exceptId}::uuid`)
        .executeTakeFirst()

/** Addresses of one customer and those that several share each have an index of their own. */
export const hasEmail = (email: string) =>
  sql<SqlBool>`(email = ${email} and not email_shared or email = ${email} and email_shared)`

/** Which fields the latest change of a customer touched, and the person or the file that made it. */
export async function findLastChange(db: Database, id: string) {
  const { rows } = await sql<{ fields: string[]; person: string | null; file: string | null }>`
    select array_agg(h.field order by h.field) as fields, u.name as person, i.file_name as file
    from field_history h
    left join users u on u.id = h.cause_user_id
    left join imports i on i.id = h.cause_import_id
    where h.customer_id = ${id} and h.withdrawn_at is null
    group by h.at, u.name, i.file_name order by h.at desc limit 1`.execute(db)
  return rows[0]
}
