import { tidyName } from '../../csv/detect/detect-header.ts'
import { idColumn } from '../../csv/own-file.ts'
import type { CustomField } from '../../customers/custom-fields.ts'
import { type CustomerField, customerFields } from '../../customers/fields.ts'
import { parseJson } from '../../parse-json.ts'
import { certain, findNamedField } from '../mapping/find-named-field.ts'
import type { ColumnMapping } from '../mapping/map-columns.ts'

/** Of what a customer has several, the export has as many columns as the one with the most: `phone`, `phone_2`, … */
export const furtherFields = ['phone', 'address_primary'] as const
type FurtherField = (typeof furtherFields)[number]

/** The column that repeats a country which a rule has worked out, so that it does not come back as stated. */
export const inferredColumn = 'country_inferred'

/** What a column of an export shows. */
export type ExportColumn =
  | { readonly name: string; readonly field: CustomerField; readonly position: number }
  | { readonly name: string; readonly extra: string }
  | { readonly name: string; readonly isInferred: true }

/**
 * The columns of an export: the fields under their own names, further phones and addresses behind the first ones, then
 * custom fields. `readExportColumn` knows each by its name alone.
 *
 * @param several how many phones and addresses the customer with the most of them has, the first included
 */
export function planExport(
  several: Readonly<Record<FurtherField, number>>,
  extraKeys: readonly string[],
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
  return [...fields, ...extraKeys.map((extra) => ({ name: nameExtra(extra), extra }))]
}

const isFurther = (field: CustomerField): field is FurtherField => furtherFields.some((further) => further === field)

/** A custom field goes by its own name; one that reads as something else, or not at all, as `extra "…"`. */
function nameExtra(key: string): string {
  const isPlain = key !== '' && key === tidyName(key) && readExportColumn(key)?.extra === key
  return isPlain ? key : `extra ${JSON.stringify(key).replace(/[^\S ]| (?=\s)/g, escapeSpace)}`
}

const escapeSpace = (space: string) => `\\u${space.charCodeAt(0).toString(16).padStart(4, '0')}`

/** What the cells of a column of one of our own exports are. */
function readExportColumn(name: string): Pick<ColumnMapping, 'field' | 'position' | 'extra'> {
  if (name === idColumn) return { field: 'id', position: 1 }
  if (name === inferredColumn || name.startsWith('harbour_')) return { field: null, position: 1, extra: null }
  const [, base = name, number = '1'] = /^(phone|address_primary)_([2-9]|[1-9]\d+)$/.exec(name) ?? []
  const field = customerFields.find((one) => one.name === base && one.name !== 'id')?.name
  if (field !== undefined) return { field, position: Number(number) }
  return { field: null, position: 1, extra: unquote(name) ?? name }
}

function unquote(name: string): string | null {
  const quoted = /^extra (".*")$/.exec(name)?.[1]
  if (quoted === undefined) return null
  const key = parseJson(quoted)
  return typeof key === 'string' ? key : null
}

/**
 * The columns of a file that is one of our own exports, exactly as they were written; undefined for every other file,
 * whose columns have to be understood. So has a column that somebody has put in or renamed since: it certainly names a
 * field whose own column is not there.
 */
export function mapOwnColumns(
  columns: readonly string[],
  customFields: readonly CustomField[],
): ColumnMapping[] | undefined {
  if (!columns.includes(idColumn)) return undefined
  const ours = columns.map(readExportColumn)
  const taken = new Set(ours.map(({ field }) => field))
  return columns.map((column): ColumnMapping => {
    const read = readExportColumn(column)
    const custom = customFields.find(({ key }) => key === read.extra)
    const named = custom === undefined && read.extra === column ? findNamedField(column) : null
    if (named !== null && named.confidence >= certain && !taken.has(named.field)) {
      taken.add(named.field)
      return { column, field: named.field, position: 1, confidence: named.confidence, evidence: 'synonym' }
    }
    return { column, ...read, ...(custom && { custom }), confidence: 1, evidence: 'export' }
  })
}
