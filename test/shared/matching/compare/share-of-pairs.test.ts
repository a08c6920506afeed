import { expect, test } from 'vitest'
import { shareOfPairs, shareOfShorter } from '../../../../shared/matching/compare/share-of-pairs.ts'
import { pairsOf } from '../../../../shared/matching/prepare/prepare-address.ts'

test.each([
  // Pairs that both have, twice, by the pairs of both; and once by those of the shorter one.
  ['night', 'nacht', 2 / 8, 1 / 4],
  ['abcd', 'abcd', 1, 1],
  ['abcd', 'abcdef', 6 / 8, 1],
  ['aaaa', 'aa', 2 / 4, 1],
  ['abab', 'baba', 4 / 6, 2 / 3],
  ['ab', 'cd', 0, 0],
  ['a', 'abcd', 0, 0],
])('%s and %s', (one, other, share, ofShorter) => {
  const [a, b] = [pairsOf(one), pairsOf(other)]
  expect([shareOfPairs(a, b), shareOfPairs(b, a)]).toEqual([share, share])
  expect([shareOfShorter(a, b), shareOfShorter(b, a)]).toEqual([ofShorter, ofShorter])
})
