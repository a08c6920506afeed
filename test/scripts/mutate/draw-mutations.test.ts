import { expect, it } from 'vitest'
import { drawMutations } from '../../../scripts/mutate/draw-mutations.ts'
import type { Mutation } from '../../../scripts/mutate/mutation.ts'

const at = (path: string, start: number): Mutation => ({ path, start, end: start + 1, replacement: '', operator: 'x' })
const all = [...Array.from({ length: 50 }, (_, i) => at('large.ts', i)), at('small.ts', 0), at('smaller.ts', 0)]

it('a seed draws the same each time, and another seed others', () => {
  expect(drawMutations(all, 10, 1)).toEqual(drawMutations(all, 10, 1))
  expect(drawMutations(all, 10, 1)).not.toEqual(drawMutations(all, 10, 2))
})

it('every file has its turn, and no place is drawn twice', () => {
  expect(new Set(drawMutations(all, 3, 5).map(({ path }) => path)).size).toBe(3)
  expect(new Set(drawMutations(all, 60, 5).map(({ path, start }) => `${path}:${start}`)).size).toBe(all.length)
})
