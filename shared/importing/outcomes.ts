/** What becomes of a record of a file. Each has exactly one, in this order wherever they are shown. */
export const fates = ['created', 'updated', 'unchanged', 'merged', 'held', 'skipped', 'blank', 'pending'] as const
export type Fate = (typeof fates)[number]

export type FateCounts = Readonly<Record<Fate, number>>

/** Counts of one chunk; a fate that is absent is 0. */
export type ChunkFates = Partial<Record<Fate, number>>

/**
 * The fates of a whole import from those of its chunks. What no chunk accounts for yet is `pending`, so the sum is
 * always `records`.
 */
export function sumFates(records: number, chunks: readonly ChunkFates[]): FateCounts {
  const sum = { created: 0, updated: 0, unchanged: 0, merged: 0, held: 0, skipped: 0, blank: 0, pending: 0 }
  for (const chunk of chunks) for (const fate of fates) sum[fate] += chunk[fate] ?? 0
  const settled = fates.reduce((total, fate) => total + (fate === 'pending' ? 0 : sum[fate]), 0)
  return { ...sum, pending: records - settled }
}
