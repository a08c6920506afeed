import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { json, openFunctions } from '../call-function.ts'

const { value } = openFunctions()

const raw = (extra: object, more: object = {}) => ({ ...more, extra })

test.each<[string, object, object, object, string[]]>([
  ['no custom fields', raw({}), { phone: '+1' }, {}, []],
  ['a cell whose field is filled now', raw({ phone_raw: 'x', Hat: '7' }), { phone: '+1' }, {}, ['phone_raw']],
  ['one of several of them', raw({ phone_raw: 'x', phone_raw_2: 'y' }), { phone: '+1' }, {}, ['phone_raw', 'phone_raw_2']],
  ['another field', raw({ phone_raw: 'x' }), { city: 'Rome' }, {}, []],
  ['an empty value', raw({ phone_raw: 'x' }), { phone: null }, {}, []],
  ['a field that had a value', raw({ phone_raw: 'x' }, { phone: '+9' }), { phone: '+1' }, {}, []],
  ['a custom field of the name of a field', raw({ phone: 'x' }), { phone: '+1' }, {}, []],
  ['one that the record says again', raw({ phone_raw: 'x' }), { phone: '+1', extra: { phone_raw: 'x' } }, {}, []],
  ['beside another custom field that it says', raw({ phone_raw: 'x' }), { phone: '+1', extra: { Hat: '8' } }, {}, ['phone_raw']],
  ['another status', raw({ status_raw: 'x' }, { status: 'lead' }), { status: 'active' }, {}, ['status_raw']],
  ['the same status', raw({ status_raw: 'x' }, { status: 'lead' }), { status: 'lead' }, {}, []],
  ['a YouTube handle', raw({ youtube_raw: 'x' }), { youtube_handle: '@x' }, {}, ['youtube_raw']],
  ['a YouTube channel', raw({ youtube_raw: 'x' }), { youtube_channel_url: 'u' }, {}, ['youtube_raw']],
  ['a handle where there is one', raw({ youtube_raw: 'x' }, { youtube_handle: '@y' }), { youtube_handle: '@x' }, {}, []],
  ['a field that may not change', raw({ phone_raw: 'x' }), { phone: '+1' }, { rules: { phone: 'never' } }, []],
  ['a custom field that may not change', raw({ phone_raw: 'x' }), { phone: '+1' }, { rules: { extra: 'never' } }, []],
  ['one that a person has edited', raw({ phone_raw: 'x' }), { phone: '+1' }, { protected: ['extra.phone_raw'] }, []],
])('%s', async (_, customer, record, policy, read) => {
  const found = await value(
    sql`to_jsonb(array(select unnest(raws_read(${json(customer)}, ${json(record)}, ${json(policy)})) order by 1))`,
  )
  expect(found).toEqual(read)
}) // biome-ignore format: a table
