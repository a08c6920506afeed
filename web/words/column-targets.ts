import { type CustomKind, customKinds } from '../../shared/customers/custom-fields.ts'
import { type CustomerField, customerFields } from '../../shared/customers/fields.ts'
import { normalizeHeader } from '../../shared/importing/mapping/normalize-header.ts'
import type { Messages } from '../messages/messages.ts'
import { fieldLabel } from './labels.ts'

/** Where a form sends a column; null keeps it under its own name, `none` does not import it. */
export type ColumnField =
  | CustomerField
  | 'none'
  | null
  /** A custom field by its key. */
  | { readonly custom: string }
  /** A custom field that is to be made. */
  | { readonly label: string; readonly kind: CustomKind }
  /** A custom field by what people call it; it is made where there is none. */
  | { readonly name: string; readonly kind?: CustomKind }

/** What somebody typed for a column, or took from the list of fields: the names that people read, in any spelling. */
export function readTarget(typed: string, kind: string, t: Messages): ColumnField {
  const { custom, notImported } = t.columns.table
  const name = normalizeHeader(typed)
  if (typed.trim() === '' || name === normalizeHeader(custom)) return null
  if (name === normalizeHeader(notImported)) return 'none'
  const field = customerFields.find((one) => [one.name, fieldLabel(one.name, t)].map(normalizeHeader).includes(name))
  if (field !== undefined) return field.name
  const said = customKinds.find((one) => one === kind)
  return { name: typed.trim(), ...(said !== undefined && { kind: said }) }
}

/** The other way about: what stands there for a column. */
export function targetWords(target: ColumnField, t: Messages): string {
  if (target === null) return t.columns.table.custom
  if (target === 'none') return t.columns.table.notImported
  if (typeof target === 'string') return fieldLabel(target, t)
  if ('custom' in target) return target.custom
  return 'label' in target ? target.label : target.name
}

/** All that a column may become, in the order in which it is offered: what is not a field first. */
export const offeredTargets = (customLabels: readonly string[], t: Messages): readonly string[] => [
  t.columns.table.custom,
  t.columns.table.notImported,
  ...customLabels,
  ...customerFields.map(({ name }) => fieldLabel(name, t)),
]
