import { tidyText } from '../../cleaning/text/tidy-text.ts'
import type { ColumnMapping } from '../mapping/column-mapping.ts'

const lengthMax = 60

/** What the cells of label columns call the values that they stand beside, by the index of these. */
export function readLabels(columns: readonly ColumnMapping[], cells: readonly string[]): Map<number, string> {
  const labels = columns.flatMap(({ beside }, index): [number, string][] => {
    // Google marks the preferred one: `* Work`.
    const label = tidyText(cells[index] ?? '').replace(/^\*\s*/, '')
    return beside?.role === 'label' && label !== '' && label.length <= lengthMax ? [[beside.of, label]] : []
  })
  return new Map(labels)
}

/** Whether a cell says something itself: no label, and no whole of which another column has the parts. */
export function isOwnData({ beside }: ColumnMapping, cells: readonly string[]): boolean {
  if (beside === undefined) return true
  return beside.role === 'whole' && (cells[beside.of] ?? '').trim() === ''
}
