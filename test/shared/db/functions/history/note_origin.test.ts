import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { customerRow, json, openFunctions } from '../call-function.ts'

const { value } = openFunctions()
const before = { city: { import: 'x', line: 2 } }
const origin = { change: 7 }

test.each<[string, object, object, string[]]>([
  ['nothing changed', { city: 'Rome', tags: ['vip'] }, { city: 'Rome', tags: ['vip'] }, []],
  ['one field of two', { city: 'Rome', region: 'HK' }, { city: 'Oslo', region: 'HK' }, ['city']],
  ['a field that is filled', {}, { region: 'HK' }, ['region']],
  ['a field that is emptied', { region: 'HK' }, {}, ['region']],
  ['a list that is empty is blank', {}, { tags: [] }, []],
  ['a list that is filled', { tags: [] }, { tags: ['vip'] }, ['tags']],
  ['a no is blank', {}, { do_not_contact: false }, []],
  ['a yes is not', { do_not_contact: false }, { do_not_contact: true }, ['do_not_contact']],
  ['no custom fields are blank', {}, { extra: {} }, []],
  ['a custom field', { extra: { Hat: '7', Shoe: '42' } }, { extra: { Hat: '8', Shoe: '42' } }, ['extra', 'extra.Hat']],
  ['a new custom field', { extra: { Hat: '7' } }, { extra: { Hat: '7', Shoe: '42' } }, ['extra', 'extra.Shoe']],
])('%s', async (_, was, now, fields) => {
  const noted = await value(
    sql`note_origin(${json(before)}, ${customerRow(was)}, ${customerRow(now)}, ${json(origin)})`,
  )
  expect(noted).toEqual({ ...before, ...Object.fromEntries(fields.map((field) => [field, origin])) })
})
