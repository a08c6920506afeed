import { type SqlBool, sql } from 'kysely'
import { editableFields } from '../../../customers/form.ts'
import type { CountryState } from '../../../customers/infer-country.ts'
import type { ColumnMapping } from '../../../importing/mapping/column-mapping.ts'
import type { Database } from '../../database.ts'
import { matchesFilters, type Narrowing } from './customer-filters.ts'

/** A live customer whose country nobody has stated. */
export interface UnstatedCustomer extends CountryState {
  readonly id: string
  /** What a rule has worked out. */
  readonly country: string | null
  /** How the file was read that brought the customer; null for one that a person entered. */
  readonly mapping: readonly ColumnMapping[] | null
}

/** A block of them, in the order of their ids. */
export async function listUnstated(
  db: Database,
  after: string | undefined,
  limit: number,
): Promise<UnstatedCustomer[]> {
  const rows = await selectStates(db)
    .where('customers.deleted_at', 'is', null)
    .where(sql<SqlBool>`(customers.country_code is null or customers.country_inferred)`)
    .$if(after !== undefined, (query) => query.where('customers.id', '>', after ?? ''))
    .orderBy('customers.id')
    .limit(limit)
    .execute()
  return rows.map(toUnstated)
}

/** Those of these customers whose country nobody has stated, live or not. */
export async function listUnstatedOf(db: Database, ids: readonly string[]): Promise<UnstatedCustomer[]> {
  const rows = await selectStates(db)
    .where(sql<SqlBool>`customers.id = any(${ids}::uuid[])`)
    .where(sql<SqlBool>`(customers.country_code is null or customers.country_inferred)`)
    .orderBy('customers.id')
    .execute()
  return rows.map(toUnstated)
}

const selectStates = (db: Database) =>
  db
    .selectFrom('customers')
    .leftJoin('imports', 'imports.id', 'customers.origin_import_id')
    .selectAll('customers')
    .select([
      'imports.mapping as origin_mapping',
      sql<string[]>`array(select phone from customer_phones p where p.customer_id = customers.id order by phone)`.as(
        'phones',
      ),
      sql<string[]>`array(select email from customer_emails e where e.customer_id = customers.id order by email)`.as(
        'emails',
      ),
    ])

type StateRow = Awaited<ReturnType<ReturnType<typeof selectStates>['execute']>>[number]

const toUnstated = (row: StateRow): UnstatedCustomer => ({
  id: row.id,
  country: row.country_code,
  values: Object.fromEntries(editableFields.map((field) => [field, row[field]])),
  phones: row.phones,
  emails: row.emails,
  addresses: [],
  extra: row.extra,
  mapping: row.origin_mapping,
})

/** Some of the customers that match and whose country is inferred; where only stated ones match, none. */
export const listInferred = async (db: Database, filters: Narrowing, limit: number) =>
  filters.countryFrom === 'stated'
    ? []
    : db
        .selectFrom('customers')
        .select('id')
        .where(matchesFilters({ ...filters, countryFrom: 'inferred' }))
        .orderBy('id')
        .limit(limit)
        .execute()
