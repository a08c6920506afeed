import { expect, test } from 'vitest'
import { createRandom, createUnique } from '../../../scripts/sample/random.ts'

test('a seed gives the same choices for ever', () => {
  const random = createRandom(20261122)
  expect(Array.from({ length: 6 }, () => random.below(1000))).toEqual([836, 105, 3, 890, 552, 608])
})

test('a weight of nothing is never drawn', () => {
  const random = createRandom(1)
  const drawn = Array.from({ length: 1000 }, () =>
    random.weighted([
      ['often', 3],
      ['never', 0],
      ['seldom', 1],
    ]),
  )
  expect(drawn).not.toContain('never')
  expect(drawn.filter((one) => one === 'often').length).toBeGreaterThan(650)
})

test('shuffling keeps all items and leaves the given array alone', () => {
  const items = [1, 2, 3, 4, 5, 6, 7, 8]
  const shuffled = createRandom(3).shuffle(items)
  expect(shuffled).not.toEqual(items)
  expect(shuffled.toSorted()).toEqual([1, 2, 3, 4, 5, 6, 7, 8])
})

test('an empty list cannot be picked from', () => {
  expect(() => createRandom(1).pick([])).toThrow(RangeError)
  expect(() => createRandom(1).weighted([])).toThrow(RangeError)
})

test('what must be unique is drawn again until it is, and refused when there is nothing new', () => {
  const unique = createUnique()
  const random = createRandom(1)
  const draw = () => unique(() => random.below(3), String)
  expect([draw(), draw(), draw()].sort()).toEqual([0, 1, 2])
  expect(draw).toThrow('too short')
})
