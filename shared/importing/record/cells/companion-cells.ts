import { isBlank } from '../../../cleaning/text/is-blank.ts'
import { tidyText } from '../../../cleaning/text/tidy-text.ts'
import type { ColumnMapping } from '../../mapping/column-mapping.ts'

const lengthMax = 60

/** What the cells of label columns call the values that they stand beside, by the index of these. */
export function readLabels(columns: readonly ColumnMapping[], cells: readonly string[]): Map<number, string> {
  const labels = columns.flatMap(({ companionOf }, index): [number, string][] => {
    // Google marks the preferred one: `* Work`.
    const label = tidyText(cells[index] ?? '').replace(/^\*\s*/, '')
    return companionOf?.role === 'label' && label !== '' && label.length <= lengthMax ? [[companionOf.of, label]] : []
  })
  return new Map(labels)
}

/** Whether a cell says something itself: no label, no part of another one, and no whole of which another column has the parts. */
export function isOwnData({ companionOf }: ColumnMapping, cells: readonly string[]): boolean {
  if (companionOf === undefined || companionOf.role === 'network') return true
  const { unless } = companionOf
  if (unless !== undefined) return unless.every((at) => isBlank(cells[at] ?? ''))
  const other = cells[companionOf.of] ?? ''
  return companionOf.role === 'again' ? isBlank(other) : companionOf.role === 'whole' && other.trim() === ''
}
