import { describe, expect, test } from 'vitest'
import { readFormula } from '../../../../shared/cleaning/text/read-formula.ts'
import { type CustomerField, customerFields } from '../../../../shared/customers/fields.ts'
import { cleanRecord } from '../../../../shared/importing/record/clean-record.ts'
import { columns } from '../../importing/record/cells/columns.ts'

const functions = [
  'HYPERLINK',
  'hyperlink',
  'LIEN_HYPERTEXTE',
  'HIPERVINCULO',
  'COLLEG.IPERTESTUALE',
  'HIPERŁĄCZE',
  'ГИПЕРССЫЛКА',
]
const joins = ['CONCATENATE', 'CONCAT', 'VERKETTEN', 'CONCATENER', 'CONCATENAR', 'TEKST.SAMENVOEGEN']

test.each(functions.flatMap((name) => [',', ';', ' ; '].map((sign) => [name, sign] as const)))(
  '%s with %j between shows its second part',
  (name, sign) => {
    expect(readFormula(`=${name}("mailto:a@b.com"${sign}"Ann ""Bo"" Lee")`)).toEqual({
      text: 'Ann "Bo" Lee',
      target: 'a@b.com',
    })
    expect(readFormula(` = ${name}("https://b.com")`)).toEqual({ text: 'https://b.com', target: 'https://b.com' })
  },
)

test.each(joins)('%s of texts shows them joined', (name) => {
  expect(readFormula(`=${name}("Ann"," ","Lee")`)).toEqual({ text: 'Ann Lee', target: null })
})

test('so does &', () => expect(readFormula('="Ann"&" "&"Lee"')).toEqual({ text: 'Ann Lee', target: null }))

test.each([
  '=A2&" "&B2',
  '=A2',
  '=$B$12',
  '=VLOOKUP(A3,Sheet2!A:C,2,0)',
  '=SVERWEIS(A3;B:C;2)',
  '=IF(A1="";"";A1)',
  '=TRIM(A2)',
  '=HYPERLINK(A2,"Ann")',
])('of %s nobody can tell what it showed', (raw) => expect(readFormula(raw)).toEqual({ text: null, target: null }))

test.each([
  '',
  '=',
  '=John',
  '=+85291234567',
  '="0012"',
  '=ann@acme.com',
  '= Ann Lee',
  'Ann =A2&B2',
  '== Ann ==',
  '=DNC',
  '=> Ann (boss)',
  `=T("${'x'.repeat(2_000)}")`,
])('%j is no formula', (raw) => expect(readFormula(raw)).toBeNull())

const clean = (cells: Partial<Record<CustomerField, string>>) =>
  cleanRecord(columns(...Object.keys(cells)), Object.values(cells), 'repair')

describe('in a record', () => {
  test('a link names somebody, or leads to a site', () => {
    const raw = '=HYPERLINK("https://acme.com","Ann Lee")'
    expect(clean({ display_name: raw }).record).toEqual({ display_name: 'Ann Lee', extra: { display_name_raw: raw } })
    expect(clean({ company_website: raw }).record).toMatchObject({ company_website: 'https://acme.com' })
  })

  const fields = customerFields.map(({ name }) => name).filter((name) => name !== 'id')
  test.each(fields)('one that is lost is never a value of %s', (field) => {
    const raw = '=VLOOKUP(A3,Sheet2!A:C,2,0)'
    const { record, verdict } = clean({ [field]: raw, city: 'Oslo', ...(field === 'city' && { city: raw }) })
    expect(JSON.stringify({ ...record, extra: null })).not.toContain('VLOOKUP')
    expect(JSON.stringify(record.extra)).toContain('VLOOKUP')
    expect(verdict).toBe(/_name$/.test(field) ? 'review' : null)
  })
})
