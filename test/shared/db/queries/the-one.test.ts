import { expect, test } from 'vitest'
import { theOne } from '../../../../shared/db/queries/the-one.ts'

test('is the first row, whatever it is', () => {
  expect(theOne([0])).toBe(0)
  expect(theOne([null])).toBe(null)
  expect(theOne(['a', 'b'])).toBe('a')
})

test('of no rows there is none', () => expect(() => theOne([])).toThrow('has none'))
