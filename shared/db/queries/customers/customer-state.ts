import { sql } from 'kysely'
import { editableFields } from '../../../customers/form.ts'
import type { CustomerState } from '../../../customers/plan-change.ts'
import type { Database } from '../../database.ts'
import { listAddresses, listEmails, listPhones } from './customers.ts'

/** A customer as a change of it needs it. */
export interface StoredCustomer extends CustomerState {
  readonly id: string
  readonly version: number
  readonly deletedAt: Date | null
  /** The customer into whom it was merged. */
  readonly mergedInto: string | null
  readonly name: string
}

export async function loadState(db: Database, id: string): Promise<StoredCustomer | undefined> {
  const row = await db
    .selectFrom('customers')
    .selectAll()
    .select(sql<string | null>`person_name(display_name, first_name, last_name)`.as('called'))
    .where('id', '=', id)
    .executeTakeFirst()
  if (row === undefined) return undefined
  const phones = await listPhones(db, id)
  const emails = await listEmails(db, id)
  const addresses = await listAddresses(db, id)
  return {
    id,
    version: row.version,
    deletedAt: row.deleted_at,
    mergedInto: row.merged_into,
    name: row.called ?? row.company_primary ?? row.email ?? row.youtube_handle ?? row.phone ?? '',
    values: Object.fromEntries(editableFields.map((field) => [field, row[field]])),
    phones: phones.map(({ phone }) => phone),
    emails: emails.map(({ email }) => email),
    addresses: addresses.map(({ address }) => address),
    extra: row.extra,
    isEmailShared: row.email_shared,
    isCountryInferred: row.country_inferred,
  }
}
