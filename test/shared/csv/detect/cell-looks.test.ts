import { describe, expect, test } from 'vitest'
import {
  countFilled,
  isCustomerData,
  isNamedValue,
  isNameOf,
  isNumber,
  isProse,
  isValue,
} from '../../../../shared/csv/detect/cell-looks.ts'

test.each([
  ['ada@example.com', true],
  [' ada＠example.com ', true],
  ['ada@example', false],
  ['see ada@example.com', false],
  ['https://example.com', true],
  ['HTTP://example.com', true],
  ['www.example.com', true],
  ['https://example.com and more', false],
  ['+44 (20) 7946-0018', true],
  ['1234567', true],
  ['123456', false],
  ['+123 456', false],
  ['1234567a', false],
  ['Name', false],
  ['', false],
])('%j is what only a customer has: %s', (cell, isOne) => expect(isCustomerData(cell)).toBe(isOne))

test.each([
  ['12', true],
  [' -1,200.50 ', true],
  ['+5', true],
  ['12a', false],
  ['1,', false],
  ['', false],
])('%j is a number: %s', (cell, isOne) => expect(isNumber(cell)).toBe(isOne))

test.each([
  ['7', true],
  ['ada@example.com', true],
  ['2026-11-28', true],
  ['1/2/26 10:00', true],
  ['1.2.2026', true],
  ['1-2/26', false],
  ['Ada', false],
])('%j is a value by its form: %s', (cell, isOne) => expect(isValue(cell)).toBe(isOne))

describe('prose', () => {
  test.each([
    ['Name: spring list', true],
    ['Owner=Ada', true],
    ['Name:', false],
    ['Notes (e.g. :)', false],
  ])('%j is a name with its value: %s', (cell, isOne) => {
    expect([isNamedValue(cell), isProse(cell)]).toEqual([isOne, isOne])
  })

  test.each([
    ['These are our customers.', true],
    ['Are you an owner?', true],
    ['Our customers only.', false],
    ['These are our customers', false],
    ['x'.repeat(80), false],
    ['x'.repeat(81), true],
    [` ${'x'.repeat(80)} `, false],
    ['Tel.', false],
    ['', false],
  ])('%j is a sentence: %s', (cell, isOne) => expect(isProse(cell)).toBe(isOne))

  test('is never the name of a column', () => {
    const isName = isNameOf(() => true)
    expect([isName('Phone'), isName('Phone: 1')]).toEqual([true, false])
    expect(isNameOf(() => false)('Phone')).toBe(false)
  })
})

test('cells that hold something are counted', () => {
  expect([countFilled([]), countFilled(['', ' ', '\0', '\x1a']), countFilled(['a', '', 'b'])]).toEqual([0, 0, 2])
})
