import type { Truth } from './pollute.ts'

/** What a reader makes of a file; null where it reads nothing at all. */
export type Reading = Truth | null

/**
 * From 0 to 10, as the Pollock benchmark counts: whether the file was read, and precision, recall and their harmonic
 * mean of the header's names, of the records and of the cells, each without regard to order.
 */
export function score(reading: Reading, truth: Truth): number {
  if (reading === null) return 0
  return (
    1 +
    measure(reading.header.map(normalize), truth.header.map(normalize)) +
    measure(reading.records.map(join), truth.records.map(join)) +
    measure(reading.records.flatMap(toCells), truth.records.flatMap(toCells))
  )
}

const normalize = (cell: string) => cell.trim()

/** Whether empty cells stand at the end is all the same to a reader of tables. */
function toCells(cells: readonly string[]): string[] {
  const end = cells.findLastIndex((cell) => cell.trim() !== '') + 1
  return cells.slice(0, end).map(normalize)
}

const join = (cells: readonly string[]) => toCells(cells).join('\u0000')

function measure(read: readonly string[], truth: readonly string[]): number {
  if (truth.length === 0) return 3
  const shared = countShared(read, truth)
  if (shared === 0) return 0
  const precision = shared / read.length
  const recall = shared / truth.length
  return precision + recall + (2 * precision * recall) / (precision + recall)
}

function countShared(read: readonly string[], truth: readonly string[]): number {
  const left = new Map<string, number>()
  for (const value of truth) left.set(value, (left.get(value) ?? 0) + 1)
  let shared = 0
  for (const value of read) {
    const count = left.get(value) ?? 0
    if (count === 0) continue
    left.set(value, count - 1)
    shared += 1
  }
  return shared
}
