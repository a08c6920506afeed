import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { json, openFunctions } from '../call-function.ts'

const { value } = openFunctions()

const says = (record: object, inferred: object = {}) => ({ record, inferred })
const parts = (first: string, last: string) => ({ first_name: first, last_name: last })

test.each<[string, object[], object, object]>([
  ['no record', [], {}, {}],
  ['a record without a name', [says({ city: 'Rome' })], {}, {}],
  ['one full name, with what is worked out of it', [says({ display_name: 'Ann Lee' }, parts('Ann', 'Lee'))], { display_name: 'Ann Lee' }, parts('Ann', 'Lee')],
  ['the last of two', [says({ display_name: 'Bob Ray' }), says({ display_name: 'Ann Lee' })], { display_name: 'Ann Lee' }, {}],
  ['what was worked out of the first is gone', [says({ display_name: 'Bob Ray' }, parts('Bob', 'Ray')), says({ display_name: 'Ann Lee' })], { display_name: 'Ann Lee' }, {}],
  ['parts of two', [says({ first_name: 'Ann', city: 'Rome' }), says({ last_name: 'Lee' })], parts('Ann', 'Lee'), {}],
  ['what is emptied is stated', [says({ first_name: 'Ann' }), says({ first_name: null })], { first_name: null }, {}],
  ['a full name that later parts end is stated as ended', [says({ display_name: 'Bob Ray' }), says(parts('Ann', 'Lee'))], { display_name: null, ...parts('Ann', 'Lee') }, {}],
])('%s', async (_, records, stated, inferred) => {
  expect(await value(sql`fold_names(${json(records)})`)).toEqual({ stated, inferred })
}) // biome-ignore format: a table
