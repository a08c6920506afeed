import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { json, openFunctions } from '../call-function.ts'

const { value } = openFunctions()

test.each<[Record<string, string | null>, string | null]>([
  [
    {
      address_primary: 'Lindenhof 4',
      address_secondary: '2. Stock',
      postal_code: '30159',
      city: 'Hannover',
      region: 'NI',
    },
    'Lindenhof 4, 2. Stock, 30159 Hannover, NI',
  ],
  [
    { address_primary: 'Lindenhof 4', address_secondary: null, postal_code: null, city: 'Hannover', region: null },
    'Lindenhof 4, Hannover',
  ],
  [{ postal_code: '30159' }, '30159'],
  [{ address_primary: null, city: null, country_code: 'DE' }, null],
  [{}, null],
])('%j is in one line %j', async (customer, line) => {
  expect(await value(sql`address_line(${json(customer)})`)).toBe(line)
})
