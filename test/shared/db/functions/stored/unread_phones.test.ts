import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { json, openFunctions } from '../call-function.ts'

const { value } = openFunctions()

test.each<[object | undefined, string | null]>([
  [{ phone_raw: '9123-45' }, '912345'],
  [{ phone_raw_2: 'ext ٤٥', phone_raw: '９123', hat: '7' }, '9123 45'],
  [{ phone_raw_x: '12', my_phone_raw: '34', phone_rawest: '5' }, null],
  [{ hat: '7' }, null],
  [{}, null],
  [undefined, null],
])('%j keeps %j', async (extra, digits) => {
  expect(await value(sql`unread_phones(${json(extra)})`)).toBe(digits)
})
