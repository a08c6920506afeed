import { sql } from 'kysely'
import { customerFields } from '../../../customers/fields.ts'
import type { Database } from '../../database.ts'

/** What is known of a customer, without the columns that searching and sorting made of it. */
const shown = [
  ...customerFields.map(({ name }) => name),
  ...(['version', 'email_shared', 'country_inferred', 'extra', 'origin_import_id', 'origin_line'] as const),
  ...(['created_by', 'created_at', 'updated_at', 'deleted_at', 'merged_into'] as const),
] as const

/** A customer, live or deleted, and who put it in by hand. */
export const findCustomer = (db: Database, id: string) =>
  db
    .selectFrom('customers')
    .select(shown)
    .select(({ selectFrom }) =>
      selectFrom('users').select('name').whereRef('users.id', '=', 'customers.created_by').as('creator'),
    )
    .select(sql<string | null>`person_name(display_name, first_name, last_name)`.as('called'))
    .where('id', '=', id)
    .executeTakeFirst()

export const listPhones = (db: Database, customerId: string) =>
  db
    .selectFrom('customer_phones')
    .select(['phone', 'label'])
    .where('customer_id', '=', customerId)
    .orderBy('phone')
    .execute()

export const listEmails = (db: Database, customerId: string) =>
  db
    .selectFrom('customer_emails')
    .select(['email', 'label'])
    .where('customer_id', '=', customerId)
    .orderBy('email')
    .execute()

export const listAddresses = (db: Database, customerId: string) =>
  db
    .selectFrom('customer_addresses')
    .select(['address', 'label'])
    .where('customer_id', '=', customerId)
    .orderBy('address')
    .execute()

/** What has changed in a customer, latest first: who, which file or which merge did it. */
export const listHistory = (db: Database, customerId: string) =>
  db
    .selectFrom('field_history')
    .leftJoin('users', 'users.id', 'cause_user_id')
    .leftJoin('imports', 'imports.id', 'cause_import_id')
    .leftJoin('merges', 'merges.id', 'cause_merge_id')
    .leftJoin('users as mergers', 'mergers.id', 'merges.created_by')
    .select([
      'field',
      'old',
      'new',
      'at',
      sql<string | null>`coalesce(users.name, mergers.name)`.as('by'),
      'cause_merge_id as mergeId',
      'cause_import_id as importId',
      'imports.file_name as fileName',
      'cause_line as line',
    ])
    .where('customer_id', '=', customerId)
    .where('withdrawn_at', 'is', null)
    .orderBy('field_history.sequence', 'desc')
    .limit(100)
    .execute()
