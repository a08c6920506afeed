import { expect, test } from 'vitest'
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
