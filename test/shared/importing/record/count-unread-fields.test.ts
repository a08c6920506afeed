import { expect, test } from 'vitest'
import { customerFields } from '../../../../shared/customers/fields.ts'
import { rawName, readableFields } from '../../../../shared/customers/unread/unread-fields.ts'
import { defaultSettings } from '../../../../shared/importing/import-settings.ts'
import { mapColumns } from '../../../../shared/importing/mapping/map-columns.ts'
import { cleanRecord } from '../../../../shared/importing/record/clean-record.ts'
import { countUnreadFields } from '../../../../shared/importing/record/count-unread-fields.ts'

/** A file of one column beside the name, and what its cells come to. */
function count(column: string, ...values: string[]) {
  const columns = ['Name', column]
  const { columns: mapping } = mapColumns(
    columns,
    values.map((value) => ['Ann Lee', value]),
  )
  const named = mapping.map((one, at) =>
    at === 1 ? { ...one, field: column as never, evidence: 'person' as const } : one,
  )
  return countUnreadFields(values.map((value) => cleanRecord(named, ['Ann Lee', value], 'repair', defaultSettings)))
}

test.each([
  ['phone', ['not known yet', '+85261234567', '123']],
  ['country_code', ['Atlantis', 'Hong Kong', 'Middle-earth']],
  ['next_follow_up', ['soon', '2026-12-24', '31.02.2027']],
  ['company_website', ['see below', 'www.acme.com', 'none of your business']],
  ['youtube_channel_url', ['see below', 'youtube.com/@acme', 'on the telly']],
  ['youtube_subscribers', ['lots', '1.2M', 'many more']],
  ['linkedin_url', ['see below', 'linkedin.com/in/ann-lee', 'on the card']],
] as const)('%s: two of %j can not be read', (column, values) => {
  expect(count(column, ...values)).toEqual({ [column]: 2 })
})

test('words for nothing, names and whatever is a text are no unread cells', () => {
  expect(count('phone', 'n/a', '-', '')).toEqual({})
  expect(countUnreadFields([{ record: { country_code: 'HK', extra: { country_code_raw: 'moved' } } }])).toEqual({})
  expect(
    countUnreadFields([{ record: { extra: { status_raw: 'x', 'Shoe size': '39', phone_rawness: '1' } } }]),
  ).toEqual({})
  expect(countUnreadFields([{ record: { extra: { phone_raw: '1', phone_raw_2: '2' } } }, { record: {} }])).toEqual({
    phone: 2,
  })
})

test('every field whose cells may be unread has a name of its own for them', () => {
  expect(new Set(readableFields.map(rawName)).size).toBe(readableFields.length)
  expect(customerFields.filter(({ name }) => readableFields.includes(name)).length).toBe(readableFields.length)
})
