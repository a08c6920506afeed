import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ListCustomersInput } from '../../../functions/customers/list-customers.ts'
import { customerFields } from '../../../shared/customers/fields.ts'
import {
  checkColumns,
  defaultColumns,
  isColumn,
  listColumnsMax,
  readColumns,
  sortOf,
  writeColumns,
} from '../../../shared/customers/list-columns.ts'
import { customerSorts } from '../../../shared/customers/sorting.ts'
import { checkProperty } from '../../support/property.ts'

const anyName = fc.string({ unit: fc.constantFrom(...'ab \\,:|;.渡🛥'), minLength: 1, maxLength: 12 })

test('what is written is read again, whatever marks stand in the names', () =>
  checkProperty(
    fc.property(fc.uniqueArray(anyName), (columns) => {
      expect(readColumns(writeColumns(columns))).toEqual(columns)
    }),
    { seed: 1511 },
  ))

test('any text is read as columns that are there once, none of them the name', () =>
  checkProperty(
    fc.property(fc.string({ unit: fc.constantFrom(...'name,\\ab') }), (text) => {
      const columns = readColumns(text)
      expect(new Set(columns).size).toBe(columns.length)
      expect(columns).not.toContain('name')
      expect(readColumns(writeColumns(columns))).toEqual(columns)
    }),
    { seed: 1512, numRuns: 500 },
  ))

test('every field of a customer but its id is a column, and so are the moments and custom fields', () => {
  const columns = [...customerFields.map(({ name }) => name), 'created', 'changed', 'extra.Size', 'extra.a,b']
  expect(columns.filter((name) => !isColumn(name))).toEqual(['id'])
  expect(defaultColumns.every(isColumn)).toBe(true)
})

test('every order of the list but that by name has its column', () =>
  expect(
    defaultColumns
      .map(sortOf)
      .filter((sort) => sort !== undefined)
      .sort(),
  ).toEqual(customerSorts.filter((sort) => sort !== 'name').sort()))

test.each([
  ['name', null],
  ['owner', null],
  ['owner,name,extra.Size', null],
  ['', 'customers.noSuchColumn'],
  ['owner,', 'customers.noSuchColumn'],
  ['name,id', 'customers.noSuchColumn'],
  ['extra.', 'customers.noSuchColumn'],
  [`extra.${'x'.repeat(400)}`, 'customers.noSuchColumn'],
  ['deleted_at', 'customers.noSuchColumn'],
  ["owner' or 1=1", 'customers.noSuchColumn'],
])('columns written as %s: %s', (text, problem) => {
  expect(checkColumns(text)).toBe(problem)
  expect(ListCustomersInput.safeParse({ columns: text }).success).toBe(problem === null)
})

test('there are twenty at most besides the name', () => {
  const many = Array.from({ length: listColumnsMax }, (_, n) => `extra.${n}`)
  expect(checkColumns(writeColumns(many))).toBeNull()
  expect(checkColumns(writeColumns([...many, 'owner']))).toBe('customers.tooManyColumns')
})
