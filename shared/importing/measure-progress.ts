import type { StepName } from './import.ts'

interface StepCount {
  readonly step: StepName
  readonly total: number
  readonly done: number
  readonly running: number
}

type Single = 'ready' | 'running' | 'done' | 'later'

/** How far an import is, and how long the rest takes at its speed so far. */
export interface Progress {
  readonly steps: {
    readonly plan: Single
    readonly clean: { readonly done: number; readonly total: number }
    readonly resolve: Single
    readonly apply: { readonly done: number; readonly total: number }
    readonly finish: Single
  }
  /** 0 to 1: how much of the work is done. */
  readonly share: number
  readonly recordsPerSecond: number | null
  readonly secondsLeft: number | null
}

// Cleaning and applying take about as long as each other; deciding, a fifth of the whole.
const shares = { clean: 0.4, resolve: 0.2, apply: 0.4 }

/**
 * What is undone counts by its own chunks: the import itself is done.
 *
 * @param seconds of work so far; null when nobody has begun, or the import is over
 * @param toPreview only as far as its preview: nothing is written for now
 */
export function measureProgress(
  counts: readonly StepCount[],
  records: number | null,
  seconds: number | null,
  toPreview = false,
): Progress {
  const of = (step: StepName) => counts.find((count) => count.step === step)
  const clean = { done: of('clean')?.done ?? 0, total: of('clean')?.total ?? 0 }
  const apply = { done: of('apply')?.done ?? 0, total: of('apply')?.total ?? clean.total }
  const steps = { plan: single(of('plan')), clean, resolve: single(of('resolve')), apply, finish: single(of('finish')) }
  const undo = of('undo')
  const done = undo === undefined ? shareOfImport(steps, toPreview) : shareOf(undo)
  if (seconds === null || records === null || done === 0)
    return { steps, share: done, recordsPerSecond: null, secondsLeft: null }
  return {
    steps,
    share: done,
    recordsPerSecond: Math.round((records * done) / Math.max(seconds, 0.001)),
    secondsLeft: Math.ceil((seconds * (1 - done)) / done),
  }
}

function shareOfImport({ clean, resolve, apply }: Progress['steps'], toPreview: boolean): number {
  const decided = shareOf(clean) * shares.clean + (resolve === 'done' ? shares.resolve : 0)
  return toPreview ? decided / (shares.clean + shares.resolve) : decided + shareOf(apply) * shares.apply
}

function single(count: StepCount | undefined): Single {
  if (count === undefined) return 'later'
  if (count.done === count.total) return 'done'
  return count.running > 0 ? 'running' : 'ready'
}

const shareOf = ({ done, total }: { done: number; total: number }) => (total === 0 ? 0 : done / total)
