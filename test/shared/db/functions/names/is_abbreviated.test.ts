import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { openFunctions } from '../call-function.ts'

const { value } = openFunctions()

test.each([
  ['MOREAU P.', 'Paul Moreau', true],
  ['P. Moreau', 'Paul Moreau', true],
  ['J. R. Tolkien', 'John Ronald Tolkien', true],
  ['P. M.', 'Paul Moreau', true],
  ['Paul Moreau', 'Paul Moreau', false],
  ['Paul', 'Paul Moreau', false],
  ['P. Martin', 'Paul Moreau', false],
  ['X. Moreau', 'Paul Moreau', false],
  ['P. Paul', 'Paul Moreau', false],
  ['Pa. Moreau', 'Paul Moreau', false],
  ['', 'Paul Moreau', false],
  ['P.', '', false],
])('%s for %s', async (name, whole, isAbbreviated) => {
  expect(await value(sql`is_abbreviated(${name}, ${whole})`)).toBe(isAbbreviated)
})
