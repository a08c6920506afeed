import { type CustomField, isOfDeleted } from '../../customers/custom-fields.ts'
import type { ColumnMapping } from '../mapping/column-mapping.ts'
import { isNoData } from '../mapping/map-columns.ts'
import { toColumnField } from '../mapping/naming/find-custom-field.ts'

/**
 * A mapping by the custom fields as they are now, whatever they were when it was remembered. A column of a deleted field is
 * not imported: what it says would be seen by nobody.
 *
 * @param deleted the keys of deleted fields
 */
export const followFields = (
  mapping: readonly ColumnMapping[],
  customFields: readonly CustomField[],
  deleted: readonly string[],
): ColumnMapping[] =>
  mapping.map((column): ColumnMapping => {
    const key = keyOf(column)
    if (key === undefined) return column
    if (isOfDeleted(key, deleted)) return leftOut(column)
    const now = column.custom && customFields.find((field) => field.key === key)
    return now === undefined ? column : { ...column, custom: toColumnField(now) }
  })

function keyOf(column: ColumnMapping): string | undefined {
  if (column.custom !== undefined) return column.custom.key
  return column.field !== null || isNoData(column) ? undefined : (column.extra ?? column.column)
}

const leftOut = ({ column, seen }: ColumnMapping): ColumnMapping => ({
  ...{ column, field: null, position: 1, confidence: 1, evidence: 'deleted', extra: null },
  ...(seen !== undefined && { seen }),
})
