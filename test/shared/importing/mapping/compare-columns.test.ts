import { expect, test } from 'vitest'
import { compareColumns, isUnchanged } from '../../../../shared/importing/mapping/compare-columns.ts'

test('the order of the columns and the way they are written are no change', () => {
  expect(isUnchanged(compareColumns(['E-Mail', 'Name'], ['name', 'email']))).toBe(true)
})

test('says what is new and what is gone', () => {
  expect(compareColumns(['name', 'shoe size', 'colour'], ['name', 'budget', 'plan'])).toEqual({
    added: ['budget', 'plan'],
    gone: ['shoe size', 'colour'],
    renamed: [],
  })
})

test.each([
  ['of the same meaning', ['Phone', 'Colour'], ['Colour', 'Telephone'], { from: 'Phone', to: 'Telephone' }],
  ['one letter apart', ['Budgte', 'Plan', 'x'], ['x', 'Plan', 'Budget'], { from: 'Budgte', to: 'Budget' }],
  ['of four letters, one apart', ['Plna', 'a', 'x'], ['x', 'a', 'Plan'], { from: 'Plna', to: 'Plan' }],
  ['alone in its place', ['a', 'Shoe size', 'b'], ['a', 'Grösse', 'b'], { from: 'Shoe size', to: 'Grösse' }],
])('a column %s is the same under another name', (_, before, now, pair) => {
  expect(compareColumns(before, now)).toEqual({ added: [], gone: [], renamed: [pair] })
})

test.each([
  ['short words that differ in a letter', ['Age', 'Plan', 'x'], ['x', 'Plan', 'Ape']],
  ['two that are alike', ['Budgte', 'Budgt', 'x'], ['x', 'Budget', 'y', 'z']],
  ['one in another place', ['Shoe size', 'a'], ['a', 'Grösse']],
  ['one of several that are new', ['Shoe size', 'a'], ['Grösse', 'a', 'b']],
])('%s are no renamed column', (_, before, now) => {
  expect(compareColumns(before, now).renamed).toEqual([])
})

test('a column is renamed once', () => {
  expect(compareColumns(['Phone', 'x'], ['Telephone', 'Tel', 'x'])).toEqual({
    ...{ added: ['Tel'], gone: [], renamed: [{ from: 'Phone', to: 'Telephone' }] },
  })
})

test.each([
  [['a'], ['b', 'c', 'a']],
  [['a', 'b', 'c'], ['a']],
  [['Phone'], ['Telephone']],
])('%j is not %j unchanged', (before, now) => expect(isUnchanged(compareColumns(before, now))).toBe(false))
