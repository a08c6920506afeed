import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { openFunctions } from '../call-function.ts'

const { value } = openFunctions()

test.each<[string | null, boolean]>([
  ['IVO PETROV', true],
  ['PETROV Ivo', true],
  ['Ivo PETROV', true],
  ['ivo petrov', true],
  ["Mary O'BRIEN", true],
  ['Ivo Petrov', false],
  ['Ivo petrov', false],
  ['Ivo P. Petrov', false],
  ['I P', false],
  ['McIntyre', false],
  ['陳大文', false],
  ['Ivo 陳大文', false],
  ['12 34', false],
  ['', false],
  [null, false],
])('%j: %j', async (name, isShouted) => {
  expect(await value(sql`is_shouted(${name})`)).toBe(isShouted)
})
