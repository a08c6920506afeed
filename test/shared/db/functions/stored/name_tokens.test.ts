import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { openFunctions } from '../call-function.ts'

const { value } = openFunctions()

test.each<[string, string[]]>([
  ['Wei, LI', ['li', 'wei']],
  ['Li  Wei Li', ['li', 'wei']],
  ['陳 大文', ['大文', '陳']],
  ['- . ,', []],
  ['', []],
])('%j has the parts %j', async (name, tokens) => {
  expect(await value(sql`name_tokens(${name})`)).toEqual(tokens)
})
