import fc from 'fast-check'
import { isLong } from './run/is-long.ts'

interface Runs {
  /** From what the cases are drawn: the same seed, the same cases. */
  readonly seed: number
  /** In a long run; a usual one draws the first half of the same cases. */
  readonly numRuns?: number
  /** Does not look for a smaller case that fails: each takes long. */
  readonly endOnFailure?: boolean
  /** Cases that are tried besides. */
  readonly examples?: unknown[][]
}

/** Of fast-check. */
const usualRuns = 100

type Property<T> = fc.IProperty<T> | fc.IAsyncProperty<T>

/**
 * Holds a property against the cases of its own seed, so that a checkout fails today and tomorrow alike. `SEED=17` takes
 * that seed instead and `SEED=random` one that nobody has chosen; `SEEDS=100` goes on from there through a hundred.
 */
export async function checkProperty<T>(
  property: Property<T>,
  { seed, examples, numRuns = usualRuns, ...runs }: Runs,
): Promise<void> {
  const first = chooseSeed(seed, process.env.SEED)
  const seeds = Number(process.env.SEEDS ?? 1)
  for (let at = 0; at < seeds; at++) {
    const options = {
      ...runs,
      numRuns: isLong ? numRuns : Math.ceil(numRuns / 2),
      seed: first + at,
      ...(examples && { examples: examples as T[] }),
    }
    await fc.assert(property as fc.IAsyncProperty<T>, options as fc.Parameters<T>)
  }
}

/** The seed to draw from: a number that is asked for, one by chance, or the test's own. */
export function chooseSeed(own: number, wanted: string | undefined): number {
  if (wanted === undefined || wanted === '') return own
  if (wanted === 'random') return Math.floor(Math.random() * 2 ** 31)
  if (!/^\d{1,10}$/.test(wanted)) throw new Error(`SEED is "random" or a whole number, not ${wanted}.`)
  return Number(wanted)
}
