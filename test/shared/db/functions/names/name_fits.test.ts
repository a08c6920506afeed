import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { openFunctions } from '../call-function.ts'

const { value } = openFunctions()

test.each<[string | null, string | null, boolean]>([
  [null, 'Ann Lee', true],
  ['Ann', null, true],
  [null, null, true],
  ['Ann', 'Ann Lee', true],
  ['lee ÀNN', 'Ann Lee', true],
  ['Ann Lee', 'Ann', false],
  ['Ann May', 'Ann Lee', false],
  ['Bob', 'Ann Lee', false],
  ['An', 'Ann Lee', false],
  ['陳', '陳大文', true],
  ['大文', '陳大文', true],
  ['文', '陳大文', true],
  ['大陳', '陳大文', false],
  ['林', '陳大文', false],
  ['김', '김철수', true],
  ['陳', 'Ann Lee', false],
])('%j is in %j: %j', async (part, whole, fits) => {
  expect(await value(sql`name_fits(${part}, ${whole})`)).toBe(fits)
})
