import type { ColumnType, Generated } from 'kysely'
import type { CustomKind } from '../../customers/custom-fields.ts'
import type { CustomerField, FieldValues, RequiredField } from '../../customers/fields.ts'
import type { Json, NullableJson, NullableTimestamp, Timestamp } from './columns.ts'

export interface CustomersTables {
  customers: CustomersTable
  counts: CountsTable
  customer_phones: CustomerPhonesTable
  customer_emails: CustomerEmailsTable
  customer_addresses: CustomerAddressesTable
  custom_fields: CustomFieldsTable
  field_history: FieldHistoryTable
}

/** A column for each field, of the type of its kind. */
type FieldColumns = {
  [F in CustomerField]: F extends RequiredField ? Generated<FieldValues[F]> : FieldValues[F] | null
}

export interface CustomersTable extends FieldColumns {
  version: Generated<number>
  email_shared: Generated<boolean>
  country_inferred: Generated<boolean>
  extra: Json<Record<string, unknown>>
  origin_import_id: string | null
  origin_line: number | null
  created_by: string | null
  created_at: Timestamp
  updated_at: Timestamp
  deleted_at: NullableTimestamp
  /** The customer that this one was merged into; it is deleted then, and comes back as it was. */
  merged_into: string | null
  full_name: ColumnType<string | null, never, never>
  name_key: ColumnType<string, never, never>
  sort_name: ColumnType<string, never, never>
  search: ColumnType<string, never, never>
}

interface CountsTable {
  counted: string
  delta: number
}

interface CustomerPhonesTable {
  customer_id: string
  phone: string
  label: string
  cause_import_id: string | null
  cause_merge_id: string | null
}

interface CustomerEmailsTable {
  customer_id: string
  email: string
  label: string
  cause_import_id: string | null
  cause_merge_id: string | null
  is_shared: Generated<boolean>
}

interface CustomerAddressesTable {
  customer_id: string
  address: string
  label: string
  cause_import_id: string | null
  cause_merge_id: string | null
}

interface CustomFieldsTable {
  key: string
  label: string
  kind: CustomKind
  choices: Generated<string[]>
  created_at: Timestamp
  /** What the audit names it by. */
  id: Generated<string>
  /** Where it stands among the others; those without one come last. */
  place: number | null
  earlier_names: Generated<string[]>
  /** Nothing of a field depends on its maker, who may be gone. */
  created_by: string | null
  created_import_id: string | null
  /** The key of the field that its columns go to; its values are there, but for those that contradict. */
  joined_into: string | null
  /** Its values stay with the customers, unseen. */
  deleted_at: NullableTimestamp
}

interface FieldHistoryTable {
  sequence: Generated<number>
  customer_id: string
  field: string
  old: NullableJson<unknown>
  new: NullableJson<unknown>
  cause_import_id: string | null
  cause_line: number | null
  cause_user_id: string | null
  cause_merge_id: string | null
  cause_bulk_edit_id: string | null
  at: Timestamp
  withdrawn_at: NullableTimestamp
}
