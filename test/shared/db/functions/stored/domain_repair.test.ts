import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { json, openFunctions } from '../call-function.ts'

const { value } = openFunctions()

test.each<[string, string | null | undefined, [string, string] | null]>([
  ['ann@gmial.com', 'ann@gmail.com', ['gmial.com', 'gmail.com']],
  [' \tAnn@GMIAL.com\r\n', 'ann@Gmail.com', ['gmial.com', 'gmail.com']],
  ['ann@gmail.com', 'ann@gmail.com', null],
  ['anne@gmial.com', 'ann@gmail.com', null],
  ['ann', 'ann@gmail.com', null],
  ['ann@gmial.com', 'ann', null],
  ['ann@gmial@x.com', 'ann@gmail.com', null],
  ['ann@gmial.com', 'ann@gmail@x.com', null],
  ['ann@gm ial.com', 'ann@gmail.com', null],
  ['@gmial.com', '@gmail.com', null],
  ['ann@', 'ann@gmail.com', null],
  ['ann@gmial.com', null, null],
  ['ann@gmial.com', undefined, null],
])('%j that is likely %j: %j', async (said, suggestion, pair) => {
  expect(await value(sql`domain_repair(${json({ value: said, suggestion })})`)).toEqual(pair)
})
