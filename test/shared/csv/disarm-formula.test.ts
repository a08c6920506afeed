import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cleanPhone } from '../../../shared/cleaning/phone/clean-phone.ts'
import { disarmFormula, rearmFormula } from '../../../shared/csv/disarm-formula.ts'
import { checkProperty } from '../../support/property.ts'

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
  "'=1",
  "''@x",
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
  "'",
  "'Ndrangheta",
  "'+85290441287",
  ' =1',
  '12-3',
  'a@b.com',
])('%j stays as it is', (cell) => expect(disarmFormula(cell)).toBe(cell))

test('a phone number in front of which the apostrophe stands is still read as one', () => {
  expect(cleanPhone(disarmFormula('+852-9044-1287'), {}).value).toBe('+85290441287')
})

test('any text comes back as it was, however many apostrophes it has', async () => {
  const unit = fc.constantFrom("'", '=', '+', '-', '@', '＝', '\t', '\r', '\n', ' ', '1', 'a', ',', '.')
  const text = fc.oneof(fc.string({ unit, maxLength: 6 }), fc.string({ unit: 'binary' }))
  await checkProperty(
    fc.property(text, (cell) => {
      const disarmed = disarmFormula(cell)
      expect(rearmFormula(disarmed)).toBe(cell)
      expect(disarmed).not.toMatch(/^[=@＝＠]/)
    }),
    { seed: 20261128, numRuns: 2_000 },
  )
})

test.each(["'1999", "'Ndrangheta", "'+852 9044 1287", 'x', ''])('%j in a file of ours is no formula of ours', (cell) =>
  expect(rearmFormula(cell)).toBe(cell),
)
