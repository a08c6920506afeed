import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { json, openFunctions } from '../call-function.ts'

const { value } = openFunctions()

test.each<[object, string | null]>([
  [{ display_name: 'Dr. Ada Vance', first_name: 'Ada', last_name: 'Vance' }, 'Dr. Ada Vance'],
  [{ display_name: null, first_name: 'Ada', last_name: 'Vance' }, 'Ada Vance'],
  [{ first_name: 'Ada', last_name: null }, 'Ada'],
  [{ last_name: 'Vance' }, 'Vance'],
  [{ company_primary: 'Vance Ltd' }, null],
])('%j is called %j, as its row is', async (customer, name) => {
  expect(await value(sql`full_name_of(${json(customer)})`)).toBe(name)
})
