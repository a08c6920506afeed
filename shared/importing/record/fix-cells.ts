import type { StoredReason } from '../import.ts'
import { parseReason } from '../parse-reason.ts'
import { suggestAnswer } from './suggest-answer.ts'

/**
 * What one decision does to many review rows: puts another value, or another mail domain, in; or in each what is suggested
 * for it; or leaves them out.
 */
export type BulkFixKind = 'value' | 'domain' | 'suggestion' | 'ignore'

interface Wrong {
  readonly columns: readonly string[]
  readonly cells: readonly string[]
  readonly reasons: readonly StoredReason[]
}

/**
 * The cells of a review row with the one to blame fixed; null where none is to blame, so that there is nothing to fix.
 *
 * @param becomes the cell as it is to be; of `domain`, what stands behind its @; of `suggestion`, nothing
 */
export function fixCells(
  { columns, cells, reasons }: Wrong,
  { kind, becomes }: { readonly kind: BulkFixKind; readonly becomes: string },
): string[] | null {
  const index = columns.indexOf(reasons[0]?.column ?? '')
  if (index === -1 || kind === 'ignore') return null
  if (kind === 'suggestion') return takeSuggestions({ columns, cells, reasons })
  const cell = cells[index] ?? ''
  const fixed = kind === 'value' ? becomes : `${cell.slice(0, cell.lastIndexOf('@') + 1).trimStart()}${becomes}`
  return putInto(cells, index, fixed)
}

/** All that the row has a suggestion for: what its form is filled with. */
function takeSuggestions({ columns, cells, reasons }: Wrong): string[] | null {
  const suggested = reasons.flatMap((reason) => {
    const index = columns.indexOf(reason.column ?? '')
    const answer = suggestAnswer(parseReason(reason))
    return index === -1 || answer === undefined ? [] : [{ index, answer }]
  })
  if (suggested.length === 0) return null
  return suggested.reduce((fixed, { index, answer }) => putInto(fixed, index, answer), [...cells])
}

const putInto = (cells: readonly string[], index: number, fixed: string): string[] =>
  Array.from({ length: Math.max(cells.length, index + 1) }, (_, i) => (i === index ? fixed : (cells[i] ?? '')))

/** The reasons that a decision does not answer: somebody has to look at them yet. */
export const unanswered = (reasons: readonly StoredReason[], kind: BulkFixKind): readonly StoredReason[] =>
  kind === 'suggestion'
    ? reasons.filter((reason) => suggestAnswer(parseReason(reason)) === undefined)
    : reasons.slice(1)
