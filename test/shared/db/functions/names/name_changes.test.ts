import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { json, openFunctions } from '../call-function.ts'

const { value } = openFunctions()

const annLee = { display_name: 'Ann Lee', first_name: 'Ann', last_name: 'Lee', city: 'Rome' }
const bobRay = { display_name: 'Bob Ray', first_name: 'Bob', last_name: 'Ray' }
const named = (display: string | null, first: string | null, last: string | null) =>
  ({ display_name: display, first_name: first, last_name: last }) // biome-ignore format: one line

test.each<[string, object, object, object, object, object]>([
  ['a record without a name', annLee, { city: 'Oslo' }, {}, {}, {}],
  ['the same name', annLee, { display_name: 'Ann Lee' }, {}, {}, {}],
  ['another name', annLee, { display_name: 'Bob Ray' }, { first_name: 'Bob', last_name: 'Ray' }, {}, bobRay],
  ['a part of it', annLee, { display_name: 'Ann Lee May', last_name: 'May' }, {}, {}, { display_name: 'Ann Lee May', last_name: 'May' }],
  ['nothing where the full name must stay', annLee, bobRay, {}, { rules: { display_name: 'never' } }, {}],
  ['nothing where one part must stay', annLee, bobRay, {}, { rules: { last_name: 'never' } }, {}],
  ['nothing where one part has a value, and only blanks are filled', named(null, 'Ann', null), { first_name: 'Bob', last_name: 'Ray' }, {}, { rules: { first_name: 'fill', last_name: 'fill' } }, {}],
  ['a blank is filled', named(null, 'Ann', null), { last_name: 'Lee' }, {}, { rules: { first_name: 'fill', last_name: 'fill' } }, { last_name: 'Lee' }],
  ['a blank that must stay is left out', named(null, null, 'Lee'), { display_name: 'Ann Lee', first_name: 'Ann' }, {}, { rules: { display_name: 'never' } }, { first_name: 'Ann' }],
  ['what must stay and does not change holds nothing up', named('Ann Lee', null, null), { first_name: 'Ann' }, {}, { rules: { display_name: 'never' } }, { first_name: 'Ann' }],
])('%s', async (_, customer, record, inferred, policy, changes) => {
  const found = await value(sql`name_changes(${json(customer)}, ${json(record)}, ${json(inferred)}, ${json(policy)})`)
  expect(found).toEqual(changes)
}) // biome-ignore format: a table
