import { expect, test } from 'vitest'
import { cleanRecord } from '../../../../../../shared/importing/record/clean-record.ts'
import { columns } from '../columns.ts'

function clean(first: string, last: string, others: Readonly<Record<string, string>> = {}) {
  const cells = { first_name: first, last_name: last, email: 'ada@acme-works.com', ...others }
  const { record, notes, reasons, verdict } = cleanRecord(
    columns(...Object.keys(cells)),
    Object.values(cells),
    'repair',
  )
  const { first_name = null, last_name = null, company_primary = null } = record as Record<string, unknown>
  const rules = [...new Set(notes.map(({ rule }) => rule))]
  return {
    names: [first_name, last_name],
    company: company_primary,
    rules,
    codes: reasons.map(({ code }) => code),
    verdict,
  }
}

test.each([
  ['same', 'as above', 'text.same-as-above'],
  ['to be', 'confirmed', 'text.filler'],
])('%s and %s are words for nothing only together', (first, last, rule) => {
  expect(clean(first, last)).toMatchObject({ names: [null, null], rules: [rule], verdict: null })
})

test('a firm cut in two is the company, where no other is named', () => {
  expect(clean('Acme', 'Ltd')).toMatchObject({ names: [null, null], company: 'Acme Ltd', rules: ['name.company'] })
  expect(clean('Acme', 'Ltd', { company_primary: 'Other Inc' }).company).toBe('Other Inc')
})

test('a test that fills both is asked about, and so is one beside an empty cell', () => {
  expect(clean('Test', 'Test').verdict).toBe('review')
  expect(clean('Test', '').verdict).toBe('review')
  expect(clean('Test', 'Ngo')).toMatchObject({ names: ['Test', 'Ngo'], verdict: null })
})

test('names stay names, however they sound together', () => {
  expect(clean('Chua', 'Co')).toMatchObject({ names: ['Chua', 'Co'], verdict: null })
  expect(clean('Ada', 'Lovelace')).toMatchObject({ names: ['Ada', 'Lovelace'], rules: [], verdict: null })
})
