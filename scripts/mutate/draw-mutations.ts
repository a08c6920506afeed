import { createRandom } from '../sample/random.ts'
import type { Mutation } from './mutation.ts'

/**
 * Draws mutations by chance, so that nobody picks them. A file that has many places is no likelier than one that has few,
 * and none is drawn twice.
 */
export function drawMutations(all: readonly Mutation[], count: number, seed: number): Mutation[] {
  const random = createRandom(seed)
  const byFile = [...Map.groupBy(all, ({ path }) => path).values()].map((mutations) => random.shuffle(mutations))
  const drawn: Mutation[] = []
  while (drawn.length < count && byFile.some((mutations) => mutations.length > 0)) {
    for (const mutations of random.shuffle(byFile)) {
      const next = mutations.pop()
      if (next !== undefined && drawn.length < count) drawn.push(next)
    }
  }
  return drawn
}
