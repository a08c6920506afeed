import { expect, test } from 'vitest'
import { cleanPhone } from '../../../shared/cleaning/clean-phone.ts'
import { disarmFormula } from '../../../shared/csv/disarm-formula.ts'

test.each([
  '=1+1',
  '=HYPERLINK("http://evil.example","x")',
  '+cmd|calc',
  '-2+3+cmd|calc',
  '@SUM(A1)',
  '@handle',
  '\t=1',
  '\r=1',
  '\n=1',
  '＝1+1',
  '＋1',
  '－1',
  '＠SUM(A1)',
  '+852-9044-1287',
  '+1 (415) 555-1234',
  '-1e3',
])('%j is shown and not run', (cell) => expect(disarmFormula(cell)).toBe(`'${cell}`))

test.each([
  '',
  ' ',
  '-',
  '+',
  '+85290441287',
  '+852 9044 1287',
  '-12.5',
  '-1,200',
  'a=b',
  "'=1",
  ' =1',
  '12-3',
  'a@b.com',
])('%j stays as it is', (cell) => expect(disarmFormula(cell)).toBe(cell))

test('a phone number in front of which the apostrophe stands is still read as one', () => {
  expect(cleanPhone(disarmFormula('+852-9044-1287'), {}).value).toBe('+85290441287')
})
