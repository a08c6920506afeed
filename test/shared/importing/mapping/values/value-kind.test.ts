import { describe, expect, test } from 'vitest'
import { emailPattern, kindOfValue, urlPattern } from '../../../../../shared/importing/mapping/values/value-kind.ts'

describe('what a cell is, as far as its form tells', () => {
  test.each([
    ['', null],
    [' ', null],
    ['ada@example.com', 'email'],
    ['mailto:ada＠example.com', 'email'],
    ['ada@example', 'text'],
    ['https://example.com/x', 'url'],
    ['www.example.com', 'url'],
    ['example.com', 'text'],
    ['2026-11-28', 'date'],
    ['1/2/2026', 'date'],
    ['13.2.2026', 'date'],
    ['28 Nov 2026', 'date'],
    ['20261128', 'number'],
    ['45325', 'number'],
    ['+852 9044 1287', 'phone'],
    ['(020) 7946-0018', 'phone'],
    ['13800138000', 'phone'],
    ['02079460018', 'phone'],
    ['90441287', 'number'],
    ['-73.9857123', 'number'],
    ['+1,2345678', 'number'],
    ['1234.5678901-', 'phone'],
    ['12', 'number'],
    ['€ 1,200', 'number'],
    ['1.5K', 'number'],
    ['12 EUR', 'number'],
    ['12%', 'number'],
    ['12 apples', 'text'],
    ['#12', 'number'],
    ['yes', 'boolean'],
    ['Ada', 'text'],
    ['１２', 'number'],
    [`${'a'.repeat(308)}@example.com`, 'email'],
    [`${'a'.repeat(309)}@example.com`, 'text'],
  ])('%j: %s', (cell, kind) => expect(kindOfValue(cell)).toBe(kind))
})

test('an address has a name and a host on either side, and nothing else', () => {
  expect(['a@b.co', 'a@b.c', 'a@b@c.co', 'a, b@c.co'].map((text) => emailPattern.test(text))).toEqual([
    ...[true, false, false, false],
  ])
  expect(['http://a.b', 'http://a', 'see www.a.b'].map((text) => urlPattern.test(text))).toEqual([true, false, false])
})
