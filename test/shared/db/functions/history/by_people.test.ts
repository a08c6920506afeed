import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { json, openFunctions } from '../call-function.ts'

const { value } = openFunctions()

test.each<[string, object, string[]]>([
  ['nothing', {}, []],
  ['an import', { city: { import: 'x', line: 2 } }, []],
  ['a change', { city: { change: 7 } }, ['city']],
  ['who entered the customer', { city: {} }, ['city']],
  ['a rule, which is nobody', { country_code: { rule: 3 } }, []],
  ['of each', { city: { change: 7 }, email: { import: 'x', line: 2 }, phone: {} }, ['city', 'phone']],
])('%s', async (_, origins, fields) => {
  const found = await value(sql`by_people(${json(origins)})`)
  expect([...(found as string[])].sort()).toEqual(fields)
})
