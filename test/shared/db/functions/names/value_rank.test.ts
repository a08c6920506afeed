import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { json, openFunctions } from '../call-function.ts'

const { value } = openFunctions()

test.each<[string, string | null, string | null, number]>([
  ['company_primary', 'Alder & Sons Inc', 'Alder Sons', 1],
  ['company_primary', 'ALDER & SONS INC', 'Alder Sons', -1],
  ['company_primary', 'ALDER', null, 1],
  ['city', 'Chicago', 'CHICAGO', 1],
  ['city', 'New York', 'Chicago', 0],
  ['position_primary', 'Owner', 'OWNER', 1],
  ['profession', 'Baker', 'BAKER', 1],
  ['region', 'Ohio', 'OHIO', 1],
  ['address_secondary', 'Flat B', 'FLAT B', 1],
  ['status', 'lead', 'Lead', 0],
  ['status', 'lead', null, 0],
])('%s: %j and %j', async (field, one, other, expected) => {
  const [a, b] = [one, other].map((said) => sql`value_rank(${field}, ${json(said)})`)
  expect(await value(sql`(${a} > ${b})::int - (${a} < ${b})::int`)).toBe(expected)
})
