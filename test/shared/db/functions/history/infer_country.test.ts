import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { customerRow, json, openFunctions } from '../call-function.ts'

const { value } = openFunctions()

const read = (made: ReturnType<typeof sql>) =>
  value(
    sql`(select jsonb_build_object('country', c.country_code, 'inferred', c.country_inferred) from (select (${made}).*) c)`,
  )

test.each([
  ['one', json('FR'), { country: 'FR', inferred: true }],
  ['none', json(null), { country: null, inferred: false }],
  ['none, as a history may have it', json(undefined), { country: null, inferred: false }],
])('a customer for whom a rule has worked out %s', async (_, country, becomes) => {
  const customer = customerRow({ country_code: 'IT', country_inferred: true })
  expect(await read(sql`infer_country(${customer}, ${country})`)).toEqual(becomes)
})

test.each([
  ['nothing', { country_code: null, country_inferred: false }, false],
  ['an inferred one', { country_code: 'IT', country_inferred: true }, false],
  ['a stated one', { country_code: 'IT', country_inferred: false }, true],
])('somebody has said the country of a customer with %s: %j', async (_, customer, is) => {
  expect(await value(sql`is_country_stated(${customerRow(customer)})`)).toBe(is)
})
