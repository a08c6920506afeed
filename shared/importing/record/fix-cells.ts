import type { StoredReason } from '../import.ts'

/** What one decision does to many review rows: puts another value, or another mail domain, in; or leaves them out. */
export type BulkFixKind = 'value' | 'domain' | 'ignore'

interface Wrong {
  readonly columns: readonly string[]
  readonly cells: readonly string[]
  readonly reasons: readonly StoredReason[]
}

/**
 * The cells of a review row with the one to blame fixed; null where none is to blame, so that there is nothing to fix.
 *
 * @param becomes the cell as it is to be; of `domain`, what stands behind its @
 */
export function fixCells(
  { columns, cells, reasons }: Wrong,
  { kind, becomes }: { readonly kind: BulkFixKind; readonly becomes: string },
): string[] | null {
  const index = columns.indexOf(reasons[0]?.column ?? '')
  if (index === -1 || kind === 'ignore') return null
  const cell = cells[index] ?? ''
  const fixed = kind === 'value' ? becomes : `${cell.slice(0, cell.lastIndexOf('@') + 1).trimStart()}${becomes}`
  return Array.from({ length: Math.max(cells.length, index + 1) }, (_, i) => (i === index ? fixed : (cells[i] ?? '')))
}
