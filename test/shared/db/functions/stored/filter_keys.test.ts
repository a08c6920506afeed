import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { json, openFunctions } from '../call-function.ts'

const { value } = openFunctions()
const nothing = sql.join(Array.from({ length: 9 }, () => sql`null`))
const keysOf = (tags: readonly string[], extra: object, text: string | null = null) =>
  value(sql`filter_keys(${tags}::text[], ${json(extra)}, true, ${text}, ${text}, ${text}, ${text}, ${text}, ${text},
    ${nothing})`)

test('keys name tags, custom fields with their values, and what most customers have not', async () => {
  expect(await keysOf(['VIP', 'Fair'], { Size: 9, blank: '', none: null })).toEqual([
    'do_not_contact',
    '-city',
    '-company_primary',
    '#vip',
    '#fair',
    'extra.Size',
    'extra.Size\u00019',
  ])
})

test('a value has small letters, and 100 of its characters', async () => {
  const keys = await keysOf([], {}, 'Ä'.repeat(101))
  expect(keys).toContain(`position_primary\u0001${'ä'.repeat(100)}`)
  expect(keys).not.toContain('-city')
})
