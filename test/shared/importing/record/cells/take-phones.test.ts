import { expect, test } from 'vitest'
import { scanColumn } from '../../../../../shared/importing/mapping/scan-column.ts'
import { cleanRecord } from '../../../../../shared/importing/record/clean-record.ts'
import { columns } from './columns.ts'

/** @param countries the cells of the file's column of countries */
function clean(cells: Record<string, string>, countries: readonly string[] = []) {
  const mapping = columns(...Object.keys(cells)).map((column) =>
    column.field === 'country_code'
      ? { ...column, seen: scanColumn(countries.map((value, line) => ({ line, value }))) }
      : column,
  )
  return cleanRecord(mapping, Object.values(cells), 'repair')
}

test('several numbers in words are each kept, with what is written beside them', () => {
  const { record, verdict } = clean({ first_name: 'Ada', country_code: 'HK', phone: 'M: 6071 9890 / O: 2345 6781' })
  expect({ record, verdict }).toMatchObject({
    verdict: null,
    record: { phone: '+85260719890', phones: [{ phone: '+85223456781', label: 'O' }] },
  })
})

test.each(['9123 8802 6223 8803', '9123 8802/03'])('of %s the second number is a further phone', (phone) => {
  const { record, verdict } = clean({ first_name: 'Ada', country_code: 'HK', phone })
  const second = phone.includes('/') ? '+85291238803' : '+85262238803'
  expect({ record, verdict }).toMatchObject({
    verdict: null,
    record: { phone: '+85291238802', phones: [{ phone: second, label: 'phone' }] },
  })
  expect(record).not.toHaveProperty('extra')
})

test('who answers a number is kept beside it', () => {
  const { record } = clean({ first_name: 'Ada', country_code: 'HK', phone: '9123 4567 (ask for Dana)' })
  expect(record).toMatchObject({ phone: '+85291234567', extra: { phone_raw: '9123 4567 (ask for Dana)' } })
})

test('the first number is never dropped for the second', () => {
  const cells = { first_name: 'Ada', country_code: 'HK', phone: '9123 4567 (ask Bob) / 9876 5432' }
  const { record, notes } = clean(cells)
  expect(record).not.toHaveProperty('phone')
  expect(record).toMatchObject({ extra: { phone_raw: cells.phone } })
  expect(notes).toContainEqual(expect.objectContaining({ column: 'phone', suggestion: '+85291234567' }))
  const { record: other } = clean({ ...cells, phone: '000000 / 9876 5432' })
  expect(other).toMatchObject({ phone: '+85298765432', extra: { phone_raw: '000000 / 9876 5432' } })
})

test('a fax is kept, and is no phone', () => {
  const { record } = clean({ first_name: 'Ada', country_code: 'HK', phone: 'Fax 2345 6782 / Tel 2345 6781' })
  expect(record).toMatchObject({ phone: '+85223456781', extra: { phone_raw: 'Fax 2345 6782 / Tel 2345 6781' } })
  expect(record).not.toHaveProperty('phones')
})

test('a row without a country is read as nearly all others, and noted', () => {
  const german = ['DE', 'Deutschland', 'DE', 'DE', 'DE', 'DE', 'Austria']
  const { record, notes } = clean({ first_name: 'Ada', country_code: '', phone: '0341/3282639' }, german)
  expect(record).toMatchObject({ phone: '+493413282639' })
  expect(record).not.toHaveProperty('country_code')
  expect(notes).toContainEqual({ column: 'phone', rule: 'phone.country-of-file' })
  for (const few of [german.slice(0, 4), [...german, 'FR', 'IT', 'FR'], []])
    expect(
      clean({ first_name: 'Ada', country_code: '', phone: '0341/3282639' }, few).record,
      few.join(),
    ).not.toHaveProperty('phone')
})

test('a number as only another country of the file has is a suggestion', () => {
  const { record, notes } = clean(
    { first_name: 'Ada', country_code: 'A', postal_code: 'A-1010', phone: '0151 94704527' },
    [...['DE', 'DE', 'DE', 'DE', 'DE', 'AT']],
  )
  expect(record).not.toHaveProperty('phone')
  expect(notes).toContainEqual(expect.objectContaining({ column: 'phone', suggestion: '+4915194704527' }))
})
