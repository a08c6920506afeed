import fc from 'fast-check'
import { expect, test } from 'vitest'
import { jaroWinkler } from '../../../../shared/matching/compare/jaro-winkler.ts'
import { checkProperty } from '../../../support/property.ts'

// The pairs of Winkler's report of 1990 and of its usual implementations.
test.each([
  ['martha', 'marhta', 0.9611],
  ['dixon', 'dicksonx', 0.8133],
  ['dwayne', 'duane', 0.84],
  ['jones', 'johnson', 0.8324],
  ['abroms', 'abrams', 0.9222],
  ['hardin', 'martinez', 0.7222],
  ['itman', 'smith', 0.4667],
  ['same', 'same', 1],
  ['ab', 'cd', 0],
  // Two places away a letter of a word of six is common, three places away it is not.
  ['abcdef', 'xxayzz', 0.4444],
  ['abcdef', 'xxxayz', 0],
  ['', 'ab', 0],
])('%s and %s are alike by %d', (one, other, share) => {
  expect(jaroWinkler(one, other)).toBeCloseTo(share, 4)
})

test('of long texts the first 64 letters are read', () => {
  const long = 'abcdefgh'.repeat(8)
  expect(jaroWinkler(`${long}x`, `${long}y`)).toBe(1)
  expect(jaroWinkler(`${long.slice(1)}x`, `${long.slice(1)}y`)).toBeLessThan(1)
})

test('it is from 0 to 1, and 1 for one and the same', () =>
  checkProperty(
    fc.property(fc.string({ maxLength: 20 }), fc.string({ maxLength: 20 }), (one, other) => {
      const share = jaroWinkler(one, other)
      expect(share >= 0 && share <= 1).toBe(true)
      expect(jaroWinkler(one, one)).toBe(1)
    }),
    { seed: 1_221 },
  ))
