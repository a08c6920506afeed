import { expect, test } from 'vitest'
import {
  CustomerForm,
  isSameValue,
  toExtraText,
  toFormLine,
  toFormLines,
  toFormText,
} from '../../../shared/customers/form.ts'

test.each([
  [null, ''],
  [undefined, ''],
  [false, ''],
  [true, 'yes'],
  ['Ada', 'Ada'],
  ['', ''],
  [0, '0'],
  [1.5, '1.5'],
  [['a', 'b c'], 'a, b c'],
  [[], ''],
  [{ a: 1 }, '{"a":1}'],
])('a form shows %j as %j', (value, text) => {
  expect(toFormText(value)).toBe(text)
  // Of a custom field no is an answer.
  expect(toExtraText(value)).toBe(value === false ? 'no' : text)
})

test('a form shows an address on one line, and further ones each on its own', () => {
  expect(toFormLine('1 Peak Road\nHong Kong')).toBe('1 Peak Road, Hong Kong')
  expect(toFormLines(['1 Peak Road\nHong Kong', 'Rome'])).toBe('1 Peak Road, Hong Kong\nRome')
})

test.each([
  [{}, true],
  [{ Budget: '5', __proto__: 'x' }, true],
  [JSON.parse('{"__proto__": "5"}'), true],
  [{ Budget: 5 }, false],
  [{ Budget: '5', Size: 5 }, false],
  [JSON.parse('{"__proto__": 5}'), false],
  [null, false],
  ['Budget', false],
  [5, false],
])('custom fields are texts by their names: %j, %j', (extra, isTaken) => {
  expect(CustomerForm.safeParse({ extra }).success).toBe(isTaken)
})

test('a form without anything is one', () => {
  expect(CustomerForm.parse({})).toEqual({ values: {} })
})

test.each([
  [null, undefined, true],
  ['a', 'a', true],
  ['a', 'b', false],
  ['', null, false],
  [false, null, false],
  [['a'], ['a'], true],
  [['a'], ['b'], false],
  [1, '1', false],
])('%j and %j are one value: %j', (one, other, isSame) => {
  expect(isSameValue(one, other)).toBe(isSame)
  expect(isSameValue(other, one)).toBe(isSame)
})
