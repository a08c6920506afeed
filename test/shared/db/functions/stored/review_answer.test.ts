import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { json, openFunctions } from '../call-function.ts'

const { value } = openFunctions()

test.each<[object, string | null]>([
  [{ value: 'ann@gmial.com', suggestion: 'ann@gmail.com' }, '@gmail.com'],
  [{ value: 'Nigera', suggestion: 'NG' }, 'NG'],
  [{ value: 'n/a' }, null],
])('rows of %j mean %j', async (reason, answer) => {
  expect(await value(sql`review_answer(${json(reason)})`)).toBe(answer)
})
