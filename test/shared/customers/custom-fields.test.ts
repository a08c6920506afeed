import { expect, test } from 'vitest'
import { isOfDeleted, withoutDeleted } from '../../../shared/customers/custom-fields.ts'

test.each([
  ['Shoe', true],
  ['Shoe_raw', true],
  ['Shoe_raw_2', true],
  ['Shoe_also', true],
  ['Shoe_2', false],
  ['Shoes', false],
  ['shoe', false],
  ['raw', false],
])('%s is of the deleted field: %s', (key, isSo) => expect(isOfDeleted(key, ['Hat', 'Shoe'])).toBe(isSo))

test('a customer without what was deleted; where nothing was, the same', () => {
  const extra = { Shoe: '38', Shoe_also: '39', Hat: 7 }
  expect(withoutDeleted(extra, ['Shoe'])).toEqual({ Hat: 7 })
  expect(withoutDeleted(extra, [])).toBe(extra)
})
