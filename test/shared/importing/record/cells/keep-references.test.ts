import { describe, expect, test } from 'vitest'
import { type CustomerField, customerFields } from '../../../../../shared/customers/fields.ts'
import { readableFields } from '../../../../../shared/customers/unread/unread-fields.ts'
import { cleanRecord } from '../../../../../shared/importing/record/clean-record.ts'
import { countUnreadFields } from '../../../../../shared/importing/record/count-unread-fields.ts'
import { columns } from './columns.ts'

const clean = (cells: Readonly<Record<string, string>>) =>
  cleanRecord(columns(...Object.keys(cells)), Object.values(cells), 'repair')

const rawOf = (field: CustomerField) => (/^youtube_[ch]/.test(field) ? 'youtube' : field)
const fields = customerFields.map(({ name }) => name).filter((name) => name !== 'last_name' && name !== 'id')

describe.each(['同上', 'ditto', '〃', 'wie oben', '상동', '-do-', '↑', 'see row 12'])('%s', (raw) => {
  test.each(fields)('in a column of %s is no value, is noted, and is kept as it came', (field) => {
    const { record, notes } = clean({ last_name: 'Lee', [field]: raw })
    expect(record).toEqual({ last_name: 'Lee', extra: { [`${rawOf(field)}_raw`]: raw } })
    expect(notes).toHaveLength(1)
    expect(notes[0]?.column).toBe(field)
  })
})

test('of a field that may be unread it counts as such', () => {
  for (const field of readableFields)
    expect(countUnreadFields([clean({ last_name: 'Lee', [field]: '同上' })]), field).toEqual({ [field]: 1 })
})

test('a consent as above is asked', () => {
  expect(clean({ last_name: 'Lee', do_not_contact: 'same as above' })).toMatchObject({
    verdict: 'review',
    reasons: [{ code: 'boolean.not-yes-or-no', column: 'do_not_contact' }],
  })
})

test('a column of no field has no value either, unless the word is an answer', () => {
  expect(clean({ last_name: 'Lee', Grade: '同上' }).record).toEqual({ last_name: 'Lee', extra: { Grade_raw: '同上' } })
  for (const answer of ['same', '一样', '동일', 'Better'])
    expect(clean({ last_name: 'Lee', Grade: answer }).record.extra).toEqual({ Grade: answer })
})

test('a record that says nothing else is blank', () => {
  expect(clean({ last_name: '〃', company_primary: '〃', Grade: '〃' }).verdict).toBe('blank')
})

test('an e-mail as above needs nobody, unless the import is strict', () => {
  const cells = ['Lee', 'same as above']
  const { verdict, record } = cleanRecord(columns('last_name', 'email'), cells, 'repair')
  expect({ verdict, record }).toEqual({ verdict: null, record: { last_name: 'Lee', extra: { email_raw: cells[1] } } })
  expect(cleanRecord(columns('last_name', 'email'), cells, 'strict').verdict).toBe('review')
})
