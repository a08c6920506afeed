import type { ColumnMapping } from '../column-mapping.ts'

/** Some columns of a file by themselves. What stands beside one that is left out stands alone. */
export const pickColumns = (mapping: readonly ColumnMapping[], places: readonly number[]): ColumnMapping[] =>
  places.flatMap((place) => {
    const { companionOf, ...column } = mapping[place] ?? {}
    if (!isColumn(column)) return []
    const of = places.indexOf(companionOf?.of ?? -1)
    if (companionOf === undefined || of < 0) return column
    const unless = companionOf.unless?.map((at) => places.indexOf(at)).filter((at) => at >= 0)
    return { ...column, companionOf: { ...companionOf, of, ...(unless && { unless }) } }
  })

const isColumn = (column: Partial<ColumnMapping>): column is ColumnMapping => column.column !== undefined
