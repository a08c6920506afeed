import { expect, test } from 'vitest'
import { formatPhone, mayBeMobile } from '../../../web/words/phones.ts'

test.each([
  ['+4915112345678', true],
  ['+492218359293', false],
  ['+85291234567', true],
  ['+85223550560', false],
  // Nobody can tell.
  ['+12125550123', true],
  ['+18005550123', false],
  ['12 34', true],
])('%s may be a mobile: %j', (phone, may) => {
  expect(mayBeMobile(phone)).toBe(may)
})

test('a number is written as it is said; what is none stands as it is', () => {
  expect([formatPhone('+85290441287'), formatPhone('12 34')]).toEqual(['+852 9044 1287', '12 34'])
})
