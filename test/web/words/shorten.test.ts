import { expect, test } from 'vitest'
import { shorten } from '../../../web/words/shorten.ts'

test.each([
  ['abc', 3, 'abc'],
  ['abcd', 3, 'ab…'],
  ['', 3, ''],
  // A character of two halves is not cut in the middle.
  ['a😀bc', 3, 'a…'],
  ['😀😀', 4, '😀😀'],
])('%j in %i characters is %j', (text, most, shown) => {
  expect(shorten(text, most)).toBe(shown)
})
