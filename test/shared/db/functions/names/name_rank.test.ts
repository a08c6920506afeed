import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { openFunctions } from '../call-function.ts'

const { value } = openFunctions()

test.each<[string, string | null, string | null]>([
  ['mixed case before capitals', 'Ruth Alder', 'RUTH MARY ALDER'],
  ['and before small letters', 'Ruth Alder', 'ruth mary alder'],
  ['characters before a reading', '清水', 'シミズ ダイスケ'],
  ['Korean too', '박서준', 'Park Seo Jun'],
  ['more words before fewer', 'Robert Bob Lee', 'Bob Lee'],
  ['a name before none', 'BOB', null],
  ['or an empty one', 'BOB', ''],
])('%s', async (_, better, worse) => {
  expect(await value(sql`name_rank(${better}) > name_rank(${worse})`)).toBe(true)
})
