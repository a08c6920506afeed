import { cleanTags } from '../../cleaning/text/clean-tags.ts'
import type { CustomerField } from '../../customers/fields.ts'
import { ownOf } from '../../own-of.ts'
import type { ExportColumn } from './export-columns.ts'

/** A customer as the customers hold it, as far as an export tells of it. */
export type ExportedCustomer = Readonly<Record<CustomerField, unknown>> & {
  readonly country_inferred: boolean
  readonly extra: Readonly<Record<string, unknown>>
  /** Those that do not stand in the row. */
  readonly phones: readonly string[]
  readonly emails: readonly string[]
  readonly addresses: readonly string[]
}

/** One customer as the texts of a row. */
export const toExportCells = (columns: readonly ExportColumn[], customer: ExportedCustomer): string[] =>
  columns.map((column) => toCell(column, customer))

function toCell(column: ExportColumn, customer: ExportedCustomer): string {
  if ('isInferred' in column) return customer.country_inferred ? toText(customer.country_code) : ''
  if ('extra' in column) return toExtraText(ownOf(customer.extra, column.extra) ?? '')
  const { field, position } = column
  if (position > 1) return furtherOf(field, customer)[position - 2] ?? ''
  return toText(customer[field])
}

function furtherOf(field: CustomerField, { phones, emails, addresses }: ExportedCustomer): readonly string[] {
  if (field === 'phone') return phones
  return field === 'email' ? emails : addresses
}

function toText(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (Array.isArray(value)) return joinTags(value.map(String))
  if (typeof value === 'boolean') return value ? 'yes' : ''
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}

/** Of a custom field: as an import reads it back. A no is said, and `1.234` is written so that it can be no thousand. */
function toExtraText(value: unknown): string {
  if (value === false) return 'no'
  return typeof value === 'number' ? String(value).replace(/^(-?\d{1,3}\.\d{3})$/, '$10') : toText(value)
}

/** `vip; hk`, or JSON where a tag has in it what parts tags. */
function joinTags(tags: readonly string[]): string {
  const joined = tags.join('; ')
  return JSON.stringify(cleanTags(joined).value ?? []) === JSON.stringify(tags) ? joined : JSON.stringify(tags)
}
