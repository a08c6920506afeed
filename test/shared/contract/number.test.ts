import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { typedInt, typedNumber } from '../../../shared/contract/number.ts'
import { checkProperty } from '../../support/property.ts'

const none = [null, undefined, true, '', ' ', '1 ', ' 1', '1e3', '0x10', '1_000', '1,5', '+1', '٣', 'NaN', 'Infinity', [], [1], {}, Number.NaN, Number.POSITIVE_INFINITY, new Date(0), '9'.repeat(16)] // biome-ignore format: a list of values

describe.each([
  ['typedInt', typedInt()],
  ['typedNumber', typedNumber()],
])('%s', (_, schema) => {
  test.each(none.map((given) => [given]))('%j is no number', (given) => {
    expect(schema.safeParse(given).success).toBe(false)
  })

  test('whole numbers, and their digits', async () => {
    const property = fc.property(fc.integer(), (number) => {
      expect([schema.parse(number), schema.parse(String(number))]).toEqual([number, number])
    })
    await checkProperty(property, { seed: 8_102 })
  })
})

test('places behind a point are of a number alone', () => {
  expect(typedNumber({ max: 1 }).parse('0.25')).toBe(0.25)
  expect([typedInt().safeParse('0.25').success, typedInt().safeParse(0.25).success]).toEqual([false, false])
})

test('bounds count for both', () => {
  const schema = typedInt({ min: 1, max: 200 })
  expect([0, '0', 201, '201'].map((given) => schema.safeParse(given).success)).toEqual([false, false, false, false])
  expect([1, '200'].map((given) => schema.parse(given))).toEqual([1, 200])
})
