import fc from 'fast-check'
import { expect, test } from 'vitest'
import { countEdits } from '../../../../shared/cleaning/text/count-edits.ts'
import { checkProperty } from '../../../support/property.ts'

test.each([
  ['abc', 'abc', 0],
  ['abc', 'acb', 1],
  ['abc', 'ab', 1],
  ['ab', 'abc', 1],
  ['abc', 'abd', 1],
  ['guatemala', 'gautamala', 2],
  ['', 'ab', 2],
  ['ab', '', 2],
  ['abc', 'xyz', Number.POSITIVE_INFINITY],
  ['a', 'abcdef', Number.POSITIVE_INFINITY],
  ['', 'abc', Number.POSITIVE_INFINITY],
])('%j is %j after %i edits, as far as it is counted', (a, b, edits) => {
  expect(countEdits(a, b, 2)).toBe(edits)
})

/** By the definition, from the ends of both texts. */
function countPlainly(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length
  const [restA, restB] = [a.slice(0, -1), b.slice(0, -1)]
  if (a.at(-1) === b.at(-1)) return countPlainly(restA, restB)
  const isSwapped = a.length > 1 && b.length > 1 && a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1)
  const swapped = isSwapped ? countPlainly(a.slice(0, -2), b.slice(0, -2)) : Number.POSITIVE_INFINITY
  return 1 + Math.min(countPlainly(restA, b), countPlainly(a, restB), countPlainly(restA, restB), swapped)
}

test('as many as by the definition, or infinitely many above the most', async () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 5 })
  await checkProperty(
    fc.property(word, word, fc.integer({ min: 0, max: 4 }), (a, b, most) => {
      const edits = countPlainly(a, b)
      expect(countEdits(a, b, most)).toBe(edits > most ? Number.POSITIVE_INFINITY : edits)
    }),
    { seed: 2401, numRuns: 1_500 },
  )
})
