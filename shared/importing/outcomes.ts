/** What becomes of a record of a file. Each has exactly one, in this order wherever they are shown. */
export const outcomes = ['created', 'updated', 'unchanged', 'merged', 'review', 'skipped', 'blank', 'pending'] as const
export type Outcome = (typeof outcomes)[number]

export type OutcomeCounts = Readonly<Record<Outcome, number>>

/** Counts of one chunk; an outcome that is absent is 0. */
export type ChunkOutcomes = Partial<Record<Outcome, number>>

/** Those of no record. */
export const noOutcomes: OutcomeCounts = {
  ...{ created: 0, updated: 0, unchanged: 0, merged: 0, review: 0, skipped: 0, blank: 0, pending: 0 },
}

/**
 * The outcomes of a whole import from those of its chunks. What no chunk accounts for yet is `pending`, so the sum is
 * always `records`.
 */
export function sumOutcomes(records: number, chunks: readonly ChunkOutcomes[]): OutcomeCounts {
  const sum = { ...noOutcomes }
  for (const chunk of chunks) for (const outcome of outcomes) sum[outcome] += chunk[outcome] ?? 0
  const decided = outcomes.reduce((total, outcome) => total + (outcome === 'pending' ? 0 : sum[outcome]), 0)
  return { ...sum, pending: records - decided }
}
