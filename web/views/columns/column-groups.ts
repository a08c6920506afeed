import { isAmbiguous } from '../../../shared/importing/mapping/column-format.ts'
import { certain } from '../../../shared/importing/mapping/find-named-field.ts'
import { isNoData } from '../../../shared/importing/mapping/map-columns.ts'
import type { ImportDetail } from '../import-detail.ts'
import type { Column } from './column.ts'

/** The columns of a file by how they were found; `out` are those that are not imported. */
export const columnGroups = ['unsure', 'matched', 'custom', 'empty', 'out'] as const
export type ColumnGroup = (typeof columnGroups)[number]

type Found = Pick<ImportDetail, 'mapping' | 'layout' | 'drift'>

/** Of each group the places of its columns in the file. They stay in it whatever a person chooses on the page. */
export function groupColumns(found: Found): Readonly<Record<ColumnGroup, readonly number[]>> {
  const groups: Record<ColumnGroup, number[]> = { unsure: [], matched: [], custom: [], empty: [], out: [] }
  for (const [index, column] of (found.mapping ?? []).entries()) groups[groupOf(column, index, found)].push(index)
  return groups
}

function groupOf(column: Column, index: number, found: Found): ColumnGroup {
  if (isNoData(column)) return 'out'
  if (found.layout?.fill?.[index]?.filled === 0) return 'empty'
  if (isDoubtful(column, found)) return 'unsure'
  return column.field === null && column.custom === undefined ? 'custom' : 'matched'
}

function isDoubtful(column: Column, { layout, drift }: Found): boolean {
  const isGuess = column.field !== null && column.confidence < certain
  const isNew = drift !== null && [...drift.added, ...drift.renamed.map(({ to }) => to)].includes(column.column)
  const names = layout?.warnings.flatMap((warning) => columnsOf(warning)) ?? []
  return isGuess || isNew || isAmbiguous(column) || names.includes(column.column) || isWanted(column, layout)
}

type Layout = ImportDetail['layout']
type Warning = NonNullable<Layout>['warnings'][number]

/** Where no column tells who the customers are, any of those that go nowhere may. */
const isWanted = ({ field, custom }: Column, layout: Layout): boolean =>
  field === null && custom === undefined && layout?.warnings.some(({ code }) => code === 'columns.nobody') === true

function columnsOf(warning: Warning): readonly string[] {
  if (!warning.code.startsWith('columns.')) return []
  if ('column' in warning) return [warning.column]
  return 'columns' in warning && Array.isArray(warning.columns) ? warning.columns : []
}

/** What is doubtful about a column. */
export const doubtsOf = (column: Column, layout: Layout): Warning[] =>
  (layout?.warnings ?? []).filter((warning) => 'column' in warning && warning.column === column.column)
