import { describe, expect, test } from 'vitest'
import { cleanNumber } from '../../../../shared/cleaning/values/clean-number.ts'

describe('cleanNumber', () => {
  test.each([
    ['12', 12],
    ['-12.5', -12.5],
    ['−3', -3],
    ['+7', 7],
    ['1,5', 1.5],
    ['.5', 0.5],
    ['1,234.50', 1234.5],
    ['1.234,50', 1234.5],
    ['1,234,567', 1_234_567],
    ['1 234 567', 1_234_567],
    ["1'234.5", 1234.5],
    ['12,34,567.5', 1_234_567.5],
    ['€ 99', 99],
    ['99 €', 99],
    ['-$1.5', -1.5],
    ['１２', 12],
  ])('%s is %d', (raw, value) => expect(cleanNumber(raw)).toMatchObject({ value, certainty: 'sure' }))

  test.each(['', '-', 'n/a', 'unknown'])('%j is none', (raw) => expect(cleanNumber(raw).issue).toBeNull())

  test.each(['12 apples', '1.2.3', '1,2,3.4', '13.02.2026', 'red', '5%', '1e5', '1.23.456'])('%s is no number', (raw) =>
    expect(cleanNumber(raw)).toMatchObject({ value: null, issue: 'number.not-a-number' }),
  )

  test('a lone mark before three digits needs the column', () => {
    expect(cleanNumber('1.234')).toMatchObject({ value: null, certainty: 'guess', issue: 'number.unclear-mark' })
    expect(cleanNumber('1.234', { decimal: '.' }).value).toBe(1.234)
    expect(cleanNumber('1.234', { decimal: ',' }).value).toBe(1234)
    expect(cleanNumber('-1,234', { decimal: ',' }).value).toBe(-1.234)
  })

  test('what goes against the column is never misread', () => {
    expect(cleanNumber('1,5', { decimal: '.' })).toMatchObject({
      value: null,
      suggestion: 1.5,
      issue: 'number.other-mark',
    })
    expect(cleanNumber('1.234.567', { decimal: '.' })).toMatchObject({ value: null, issue: 'number.other-mark' })
  })
})

test.each([
  ['12', {}, { value: 12, rule: null }],
  ['1,5', {}, { value: 1.5, rule: 'number.written' }],
  ['1.234', {}, { suggestion: 1.234, issue: 'number.unclear-mark' }],
  ['1,234', {}, { suggestion: 1234, issue: 'number.unclear-mark' }],
  ['1.5', { decimal: '.' }, { value: 1.5 }],
  ['1234', { decimal: ',' }, { value: 1234 }],
  ['9007199254740991', {}, { value: 9007199254740991 }],
  ['9007199254740992', {}, { value: null, issue: 'number.not-a-number' }],
  ['-9007199254740992', {}, { value: null, issue: 'number.not-a-number' }],
  ['1'.padEnd(100), {}, { value: 1 }],
  ['1'.padEnd(101), {}, { value: null, issue: 'number.not-a-number' }],
  ...['1,234.5.6', '1.234,5,6', '1.234,5.6', '1,234.5,6', '1,2.3,4', '1.2,3.4'].map(
    (raw) => [raw, {}, { value: null, suggestion: null, issue: 'number.not-a-number' }] as const,
  ),
] as const)('%j, with what the column tells, %j, is %j', (raw, context, reading) => {
  expect(cleanNumber(raw, context)).toMatchObject(reading)
})
