import { type RawBuilder, type SqlBool, sql } from 'kysely'
import type { SearchTerm } from '../../customers/search-terms.ts'
import type { Database } from '../database.ts'

export interface CustomerCursor {
  readonly sortName: string
  readonly id: string
}

/** Live customers by name; `after` is the last one of the page before. */
export function listCustomers(
  db: Database,
  options: { terms: readonly SearchTerm[]; after?: CustomerCursor; limit: number },
) {
  const { terms, after, limit } = options
  return found(db, terms)
    .select([
      'id',
      sql<string>`coalesce(full_name, company_primary, email, youtube_handle, phone, '')`.as('name'),
      'company_primary as company',
      'position_primary as position',
      'email',
      'phone',
      'country_code',
      'country_inferred',
      'customer_type',
      'status',
      'youtube_handle',
      'updated_at',
      'sort_name',
    ])
    .$if(after !== undefined, (query) =>
      query.where(sql<SqlBool>`(sort_name, id) > (${after?.sortName}, ${after?.id}::uuid)`),
    )
    .orderBy('sort_name')
    .orderBy('id')
    .limit(limit)
    .execute()
}

export async function countCustomers(db: Database, terms: readonly SearchTerm[]): Promise<number> {
  const row = await found(db, terms)
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return row.count
}

const found = (db: Database, terms: readonly SearchTerm[]) =>
  terms.reduce((query, term) => query.where(matches(term)), db.selectFrom('customers').where('deleted_at', 'is', null))

/** A condition that an index answers: trigrams, the start of a word, or pairs of characters, checked on the text. */
function matches({ kind, text }: SearchTerm): RawBuilder<SqlBool> {
  const pattern = `%${kind === 'start' ? ' ' : ''}${text.replace(/[\\%_]/g, (c) => `\\${c}`)}%`
  const like = sql<SqlBool>`search like fold_text(${pattern})`
  return kind === 'cjk' ? sql<SqlBool>`(cjk_grams(search) @> cjk_grams(fold_text(${text})) and ${like})` : like
}

export const findCustomer = (db: Database, id: string) =>
  db.selectFrom('customers').selectAll().where('id', '=', id).where('deleted_at', 'is', null).executeTakeFirst()

export const listPhones = (db: Database, customerId: string) =>
  db
    .selectFrom('customer_phones')
    .select(['phone', 'label'])
    .where('customer_id', '=', customerId)
    .orderBy('phone')
    .execute()

export const listAddresses = (db: Database, customerId: string) =>
  db
    .selectFrom('customer_addresses')
    .select(['address', 'label'])
    .where('customer_id', '=', customerId)
    .orderBy('address')
    .execute()

/** What has changed in a customer, latest first. */
export const listHistory = (db: Database, customerId: string) =>
  db
    .selectFrom('field_history')
    .leftJoin('users', 'users.id', 'cause_user_id')
    .select(['field', 'old', 'new', 'at', 'users.name as by', 'cause_import_id as importId'])
    .where('customer_id', '=', customerId)
    .where('withdrawn_at', 'is', null)
    .orderBy('sequence', 'desc')
    .limit(100)
    .execute()

/** A page of the whole book in the order of the ids, for an export. */
export const listForExport = (db: Database, afterId: string | null, limit: number) =>
  db
    .selectFrom('customers')
    .selectAll()
    .where('deleted_at', 'is', null)
    .$if(afterId !== null, (query) => query.where('id', '>', afterId ?? ''))
    .orderBy('id')
    .limit(limit)
    .execute()

export const listAllExtraKeys = async (db: Database): Promise<string[]> => {
  const { rows } = await sql<{ key: string }>`
    select distinct key from customers, jsonb_object_keys(extra) as key where deleted_at is null order by key`.execute(
    db,
  )
  return rows.map((row) => row.key)
}
