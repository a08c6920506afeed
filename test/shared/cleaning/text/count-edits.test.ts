import { expect, test } from 'vitest'
import { countEdits } from '../../../../shared/cleaning/text/count-edits.ts'

test.each([
  ['abc', 'abc', 0],
  ['abc', 'acb', 1],
  ['abc', 'ab', 1],
  ['ab', 'abc', 1],
  ['abc', 'abd', 1],
  ['guatemala', 'gautamala', 2],
  ['', 'ab', 2],
  ['abc', 'xyz', 3],
  ['a', 'abcdef', 3],
])('%j is %j after %i edits, as far as it is counted', (a, b, edits) => {
  expect(countEdits(a, b, 2)).toBe(edits)
})
