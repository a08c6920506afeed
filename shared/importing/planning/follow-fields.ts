import { followJoins, isOfDeleted, type JoinableField } from '../../customers/custom-fields.ts'
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
  customFields: readonly JoinableField[],
  deleted: readonly string[],
): ColumnMapping[] =>
  mapping.map((column): ColumnMapping => {
    const own = keyOf(column)
    if (own === undefined) return column
    const found = customFields.find((field) => field.key === own)
    // An export has what a customer still says in both.
    const now = found && (column.evidence === 'export' ? found : followJoins(customFields, found))
    const key = now?.key ?? own
    if (isOfDeleted(key, deleted)) return leftOut(column)
    const isKept = column.custom === undefined && now === found
    const { joinedKey: _, ...rest } = column
    return now === undefined || isKept
      ? column
      : { ...rest, custom: toColumnField(now), ...(now !== found && { joinedKey: own }) }
  })

function keyOf(column: ColumnMapping): string | undefined {
  if (column.custom !== undefined) return column.joinedKey ?? column.custom.key
  return column.field !== null || isNoData(column) ? undefined : (column.extra ?? column.column)
}

const leftOut = ({ column, seen }: ColumnMapping): ColumnMapping => ({
  ...{ column, field: null, position: 1, confidence: 1, evidence: 'deleted', extra: null },
  ...(seen !== undefined && { seen }),
})
