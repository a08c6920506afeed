import { expect, test } from 'vitest'
import { scanColumn } from '../../../../../shared/importing/mapping/scan-column.ts'
import { cleanRecord } from '../../../../../shared/importing/record/clean-record.ts'
import { cleanReview } from '../../../../../shared/importing/record/clean-review-row.ts'
import { columns } from './columns.ts'

const clean = (cells: Record<string, string>) =>
  cleanRecord(columns(...Object.keys(cells)), Object.values(cells), 'repair')

const contradicted = { first_name: 'Ada', country_code: 'CA', city: 'Oakland', postal_code: '94607' }

test('a country that the rest of the row speaks against needs review, with the other as the suggestion', () => {
  expect(clean(contradicted)).toMatchObject({
    verdict: 'review',
    reasons: [{ code: 'country.contradicted', column: 'country_code', value: 'CA', suggestion: 'US' }],
  })
  expect(clean({ ...contradicted, country_code: 'US' })).toMatchObject({
    verdict: null,
    record: { country_code: 'US' },
  })
  expect(clean({ ...contradicted, city: 'Toronto', postal_code: 'M5V 2T6' })).toMatchObject({ verdict: null })
})

test('a person who leaves it as it is keeps the country', () => {
  const mapping = columns(...Object.keys(contradicted))
  const row = { mapping, policy: 'repair' as const, settings: {}, repairRules: {} }
  expect(cleanReview(row, Object.values(contradicted))).toMatchObject({
    verdict: null,
    record: { country_code: 'CA' },
  })
})

test('a suggestion that the phone says too is the country', () => {
  for (const [cell, phone, country] of [
    ['D', '+49 30 901820', 'DE'],
    ['Belguim', '+32 2 279 22 11', 'BE'],
    ['Aussie', '+61 2 9374 4000', 'AU'],
    ['Dubai', '+971 4 221 5555', 'AE'],
  ] as const) {
    const { record, notes, verdict } = clean({ first_name: 'Ada', country_code: cell, phone })
    expect({ record, verdict }, cell).toMatchObject({ record: { country_code: country }, verdict: null })
    expect(record).not.toHaveProperty('extra')
    expect(notes).toContainEqual({ column: 'country_code', rule: 'country.confirmed' })
  }
  expect(clean({ first_name: 'Ada', country_code: 'D', phone: '+45 33 66 33 66' }).record).not.toHaveProperty(
    'country_code',
  )
})

test('so is one that the letters before the postal code say, or a state with its code', () => {
  expect(clean({ first_name: 'Ada', country_code: 'D', postal_code: 'D-04109' }).record).toEqual({
    ...{ first_name: 'Ada', country_code: 'DE', postal_code: '04109' },
  })
  const american = { first_name: 'Ada', country_code: 'Untied States', region: 'TX' }
  expect(clean({ ...american, postal_code: '78701' }).record).toMatchObject({ country_code: 'US' })
  for (const other of [{ postal_code: '4109' }, { postal_code: '78701', phone: '+44 20 7946 0018' }, {}])
    expect(clean({ ...american, ...other }).record).not.toHaveProperty('country_code')
})

test('a postal code that is none of the country is noted, and kept', () => {
  expect(clean({ first_name: 'Ada', country_code: 'Germany', postal_code: 'K1A 0B1' })).toMatchObject({
    verdict: null,
    record: { country_code: 'DE', postal_code: 'K1A 0B1' },
    notes: expect.arrayContaining([{ column: 'postal_code', issue: 'postal_code.of-another-country' }]),
  })
})

test.each([
  ['中国', '深圳市华联电子有限公司', 'CN'],
  ['Japan', '株式会社みなと', 'JP'],
  ['Germany', 'Alpen-Technik GmbH', 'DE'],
  ['대한민국', '(주)한빛', 'KR'],
  ['Россия', 'ООО Ромашка', 'RU'],
])('company %s and country %s have changed places', (company, country, code) => {
  const { record, notes, verdict } = clean({ first_name: 'Ada', company_primary: company, country_code: country })
  expect({ record, verdict }).toMatchObject({
    verdict: null,
    record: { country_code: code, company_primary: country },
  })
  for (const column of ['company_primary', 'country_code'])
    expect(notes).toContainEqual({ column, rule: 'country.swapped' })
})

test('a company that is called as a country is asked, unless another country stands beside it', () => {
  for (const country of ['', 'China', 'somewhere', 'n/a']) {
    expect(clean({ first_name: 'Ada', company_primary: 'China', country_code: country }), country).toMatchObject({
      verdict: 'review',
      reasons: [{ code: 'company.is-a-country', column: 'company_primary', value: 'China' }],
    })
  }
  expect(clean({ first_name: 'Ada', company_primary: 'Jordan', country_code: 'Norway' }).verdict).toBeNull()
  for (const company of ['SAP', 'DEN', 'China Mobile', 'Bank of Georgia', 'IN'])
    expect(clean({ first_name: 'Ada', company_primary: company }).verdict, company).toBeNull()
})

/** @param file where the other rows are */
function cleanIn(file: readonly string[], cells: Record<string, string>) {
  const seen = scanColumn(file.map((value, line) => ({ line, value })))
  const mapping = columns(...Object.keys(cells)).map((one) => (one.field === 'country_code' ? { ...one, seen } : one))
  return cleanRecord(mapping, Object.values(cells), 'repair')
}
const times = (count: number, cell: string) => Array.from({ length: count }, () => cell)

// biome-ignore format: a table
const cars = [
  ['D', 'DE', '80331', '089 245123', 'anna@firma.de'], ['A', 'AT', '1010', '01 5131234', 'anna@firma.at'], ['F', 'FR', '69002', '04 78 12 34 56', 'anna@firme.fr'],
  ['I', 'IT', '20121', '02 1234567', 'anna@ditta.it'], ['E', 'ES', '28013', '91 123 45 67', 'anna@empresa.es'], ['B', 'BE', '1000', '02 279 22 11', 'anna@bedrijf.nl'],
  ['Bruxelles', 'BE', '1000', '02 279 22 11', 'anna@x.com'], ['東京', 'JP', '100-0001', '03-5218-2724', 'anna@x.jp'], ['TX', 'US', '78701', '(512) 974-2000', 'a@x.com'],
] as const

test.each(cars)(
  '%s is %s where the rest of the row says so, in one way or another',
  (cell, code, postal, phone, email) => {
    const isCountry = (others: Record<string, string>, file: readonly string[] = []) =>
      cleanIn(file, { first_name: 'Anna', country_code: cell, ...others }).record.country_code === code
    expect(isCountry({ postal_code: postal, phone })).toBe(true)
    expect(isCountry({}, times(6, code))).toBe(true)
    if (!/\.(?:com|nl)$/.test(email)) expect(isCountry({ email })).toBe(true)
    // What says little says nothing, and what speaks against it is heard.
    expect(isCountry({})).toBe(false)
    expect(isCountry({ postal_code: 'K1A 0B1', email }, times(6, code))).toBe(false)
    expect(isCountry({ phone: '+45 33 66 33 66' }, times(6, code))).toBe(false)
  },
)

test('two countries in one cell are asked, whatever the rest says', () => {
  const cells = { first_name: 'Ada', country_code: 'HK & China', phone: '+852 2345 6781' }
  const { record, notes } = cleanIn(times(6, 'HK'), cells)
  expect(record).not.toHaveProperty('country_code')
  expect(notes).toContainEqual(expect.objectContaining({ issue: 'country.several', suggestion: 'HK' }))
})

test('a customer at home is where all others are, if the row agrees; else that is a suggestion', () => {
  const cells = { first_name: 'Ada', country_code: '国内', phone: '03-5218-2724', postal_code: '' }
  const { record, notes } = cleanIn(times(4, 'JP'), cells)
  expect(record).not.toHaveProperty('country_code')
  expect(notes).not.toContainEqual(expect.objectContaining({ suggestion: 'JP' }))
  expect(cleanIn(times(6, 'JP'), cells).record).toMatchObject({ country_code: 'JP', phone: '+81352182724' })
})

test('a row that says another country is not read as all others', () => {
  const cells = { first_name: 'Ada', country_code: 'Schweden/Norwegen', phone: '0171 4455667' }
  const { record, notes } = cleanIn(times(6, 'DE'), cells)
  expect(record).not.toHaveProperty('phone')
  expect(notes).toContainEqual(expect.objectContaining({ column: 'phone', suggestion: '+491714455667' }))
})

const inAll = (country: string, cells: Record<string, string>) =>
  cleanRecord(columns(...Object.keys(cells)), Object.values(cells), 'repair', {
    emptyCells: 'keep',
    defaults: { country_code: country },
  })

test.each([
  ['US', { phone: '(416) 555-0142', city: 'Toronto', postal_code: 'M5V 2T6' }],
  ['US', { phone: '', city: '', postal_code: 'V6B 1A1' }],
  ['JP', { phone: '+49 89 1234567', city: 'München', postal_code: '80331' }],
  ['US', { phone: '+44 20 7946 0958', city: 'London', postal_code: '' }],
  ['US', { phone: '020 7946 0958', city: '', postal_code: 'SW1A 1AA' }],
] as const)('the country of all records, %s, is not that of one that says another: %j', (country, cells) => {
  const { record, inferred, notes } = inAll(country, { first_name: 'Ada', ...cells })
  expect(record.country_code).toBeUndefined()
  // What its other cells say is inferred, and not stated as that of all is.
  expect([inferred.country_code, inferred.country_inferred]).not.toContain(country)
  expect(inferred.country_inferred).toBeUndefined()
  expect(notes).toContainEqual({ column: expect.any(String), issue: 'country.not-that-of-all' })
  expect(record.phone ?? null).toBe(cells.phone.startsWith('+') ? cells.phone.replaceAll(' ', '') : null)
})

// Territories have numbers, domains and names of their own; what is only probable of them stays empty.
test.each([
  ['CN', { phone: '+852 2345 6781' }, 'HK'],
  ['CN', { phone: '+86 10 6555 1234', email: 'a@wing-lee-works.hk' }, 'CN'],
  ['CN', { phone: '+886 2 2345 6789', company_website: 'www.tai-yang-works.com.tw' }, 'TW'],
  ['CN', { phone: '+853 2833 1234' }, 'MO'],
  ['HK', { phone: '+86 10 6555 1234' }, 'CN'],
  ['US', { phone: '+1 787 722 1234' }, 'PR'],
  ['GB', { phone: '+44 1534 612345' }, 'JE'],
  ['FI', { phone: '+358 18 12345' }, 'AX'],
  ['FR', { phone: '+590 590 20 12 34' }, 'GP'],
  ['CN', { phone: '', email: 'a@wing-lee-works.hk' }, 'HK'],
  ['CN', { phone: '', company_website: 'www.tai-yang-works.com.tw' }, 'TW'],
  ['CN', { phone: '', email: 'a@tai-yang-works.com.tw', city: '台北' }, 'TW'],
  ['US', { phone: '', email: 'a@works-of-ada.io' }, 'US'],
  ['DE', { phone: '', email: 'a@works-of-ada.at', company_website: 'www.works-of-ada.de' }, 'DE'],
  ['DE', { phone: '030 901820', email: 'a@works-of-ada.at' }, 'DE'],
  ['DE', { phone: '', email: 'ada@gmail.com' }, 'DE'],
] as const)('%s for all records, and %j: %s', (country, cells: Readonly<Record<string, string>>, own) => {
  const { inferred, notes } = inAll(country, { first_name: 'Ada', ...cells })
  const isSaid = own === country
  expect([own, undefined]).toContain(inferred.country_code)
  expect(inferred.country_inferred).toBe(isSaid ? false : undefined)
  expect(notes.some(({ issue }) => issue === 'country.not-that-of-all')).toBe(!isSaid)
})

test.each([
  ['US', { phone: '(415) 555-2671', city: 'London', postal_code: '40741' }],
  ['DE', { phone: '+43 1 5138892', city: 'München', postal_code: '80331' }],
  ['HK', { phone: '9123 4567', city: '', postal_code: '' }],
  ['HK', { phone: '', city: '', postal_code: '' }],
  ['GB', { phone: '+43 1 5138892', city: '', postal_code: 'SW1A 1AA' }],
] as const)('it is where something says it, or nothing says another: %s, %j', (country, cells) => {
  const { inferred, notes } = inAll(country, { first_name: 'Ada', ...cells })
  expect(inferred).toMatchObject({ country_code: country, country_inferred: false })
  expect(notes.filter(({ issue }) => issue === 'country.not-that-of-all')).toEqual([])
})

test('a country that could not be read is not that of all', () => {
  const { record, inferred } = inAll('US', { first_name: 'Ada', country_code: 'Nigera' })
  expect(inferred.country_code).toBeUndefined()
  expect(record.extra).toEqual({ country_code_raw: 'Nigera' })
  expect(inAll('US', { first_name: 'Ada', country_code: 'n/a' }).inferred.country_code).toBe('US')
})
