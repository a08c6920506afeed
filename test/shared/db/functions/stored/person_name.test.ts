import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { openFunctions } from '../call-function.ts'

const { value } = openFunctions()

test.each<[string | null, string | null, string | null, string | null]>([
  ['Dr Ann Lee', 'Ann', 'Lee', 'Dr Ann Lee'],
  [null, 'Ann', 'Lee', 'Ann Lee'],
  [null, 'Ann', null, 'Ann'],
  [null, null, 'Lee', 'Lee'],
  [null, '', '', null],
  [null, null, null, null],
  [null, '大文', '陳', '陳大文'],
  [null, '철수', '김', '김철수'],
  [null, 'Ann', '陳', 'Ann 陳'],
  [null, '大文', 'Chan', '大文 Chan'],
  [null, '大文', null, '大文'],
])('%j, %j and %j: %j', async (display, first, last, name) => {
  expect(await value(sql`person_name(${display}, ${first}, ${last})`)).toBe(name)
})
