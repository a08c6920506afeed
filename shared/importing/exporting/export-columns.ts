import { tidyName } from '../../csv/detect/name-columns.ts'
import { idColumn } from '../../csv/own-file.ts'
import type { CustomField } from '../../customers/custom-fields.ts'
import { type CustomerField, customerFields } from '../../customers/fields.ts'
import { inferredColumn, readExportColumn } from '../mapping/own-columns.ts'

/** Of what a customer has several, the export has as many columns as the one with the most: `phone`, `phone_2`, … */
export const furtherFields = ['phone', 'email', 'address_primary'] as const
type FurtherField = (typeof furtherFields)[number]

/** What a column of an export shows. */
export type ExportColumn =
  | { readonly name: string; readonly field: CustomerField; readonly position: number }
  | { readonly name: string; readonly extra: string }
  | { readonly name: string; readonly isInferred: true }

/**
 * The columns of an export: the fields under their own names, further phones, e-mails and addresses behind the first ones, then
 * custom fields. `readExportColumn` knows each by its name alone.
 *
 * @param customFields what custom fields are called; one whose name is another's key goes by its key
 * @param several how many phones, e-mails and addresses the customer with the most of them has, the first included
 */
export function planExport(
  several: Readonly<Record<FurtherField, number>>,
  extraKeys: readonly string[],
  customFields: readonly CustomField[] = [],
): ExportColumn[] {
  const fields = customerFields.flatMap(({ name: field }): ExportColumn[] => {
    if (field === 'id') return [{ name: idColumn, field, position: 1 }]
    if (field === 'country_code')
      return [
        { name: field, field, position: 1 },
        { name: inferredColumn, isInferred: true },
      ]
    const count = isFurther(field) ? Math.max(1, several[field]) : 1
    return Array.from({ length: count }, (_, i) => ({
      name: i === 0 ? field : `${field}_${i + 1}`,
      field,
      position: i + 1,
    }))
  })
  const labels = new Map(customFields.map(({ key, label }) => [key, label]))
  const called = (key: string) => {
    const label = labels.get(key) ?? key
    return label !== key && extraKeys.includes(label) ? key : label
  }
  return [...fields, ...extraKeys.map((extra) => ({ name: nameExtra(called(extra)), extra }))]
}

const isFurther = (field: CustomerField): field is FurtherField => furtherFields.some((further) => further === field)

/** A custom field goes by its own name; one that reads as something else, or not at all, as `extra "…"`. */
function nameExtra(key: string): string {
  const isPlain = key !== '' && key === tidyName(key) && readExportColumn(key)?.extra === key
  return isPlain ? key : `extra ${JSON.stringify(key).replace(/[^\S ]| (?=\s)/g, escapeSpace)}`
}

const escapeSpace = (space: string) => `\\u${space.charCodeAt(0).toString(16).padStart(4, '0')}`
