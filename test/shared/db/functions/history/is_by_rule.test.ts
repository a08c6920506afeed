import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { json, openFunctions } from '../call-function.ts'

const { value } = openFunctions()
const id = '0198c0de-0000-7000-8000-000000000001'
const rule = {
  field: 'country_code',
  old: null as string | null,
  new: 'HK',
  user: null as string | null,
  import: null as string | null,
  merge: null as string | null,
}

test.each<[string, Partial<typeof rule>, boolean]>([
  ['a country that nobody has caused', {}, true],
  ['one in the place of another', { old: 'CN' }, true],
  ['one that is confirmed', { old: 'HK' }, false],
  ['another field', { field: 'city' }, false],
  ['what a person changed', { user: id }, false],
  ['what an import changed', { import: id }, false],
  ['what a merge changed', { merge: id }, false],
])('%s: %s', async (_, change, isByRule) => {
  const { field, old, new: next, user, import: from, merge } = { ...rule, ...change }
  const causes = sql`${user}::uuid, ${from}::uuid, ${merge}::uuid`
  expect(await value(sql`is_by_rule(${field}, ${json(old)}, ${json(next)}, ${causes})`)).toBe(isByRule)
})
