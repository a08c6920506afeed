import { expect, test } from 'vitest'
import { cleanEmail } from '../../../shared/cleaning/email/clean-email.ts'
import { isEmail } from '../../../shared/cleaning/email/is-email.ts'
import { cleanDate } from '../../../shared/cleaning/values/clean-date.ts'

const label = (length: number) => 'b'.repeat(length)
const addressOf = (length: number) => `${label(64)}@${label(length - 194)}.${label(63)}.${label(60)}.com`

test.each([
  ['254 in all', addressOf(254), addressOf(255)],
  ['64 before the @', `${'a'.repeat(64)}@acme.com`, `${'a'.repeat(65)}@acme.com`],
  ['64 bytes of another script before the @', `${'é'.repeat(32)}@acme.com`, `${'é'.repeat(33)}@acme.com`],
  ['63 a label', `a@${label(63)}.com`, `a@${label(64)}.com`],
  ['one before the @', 'a@acme.com', '@acme.com'],
])('an address has %s at most, or at least', (_, inside, outside) => {
  expect([isEmail(inside), isEmail(outside)]).toEqual([true, false])
  expect([cleanEmail(inside).value, cleanEmail(outside).value]).toEqual([inside, null])
})

test('the addresses of the bound are as long as they say', () => {
  expect([addressOf(254).length, addressOf(255).length]).toEqual([254, 255])
})

test.each([
  ['13/04/49', '2049-04-13'],
  ['13/04/50', '1950-04-13'],
  ['13/04/00', '2000-04-13'],
  ['13/04/99', '1999-04-13'],
  ["13-Apr-'49", '2049-04-13'],
  ["13-Apr-'50", '1950-04-13'],
])('two digits are this century up to 49: %s suggests %s', (raw, suggestion) => {
  expect(cleanDate(raw)).toMatchObject({ value: null, suggestion, issue: 'date.two-digit-year' })
})

test.each([
  ['1900-01-01', '1900-01-01'],
  ['1899-12-31', null],
  ['2199-12-31', '2199-12-31'],
  ['2200-01-01', null],
])('a year is one of 1900 to 2199: %s is %s', (raw, value) => expect(cleanDate(raw).value).toBe(value))

test.each([
  ['19999', null],
  ['20000', '1954-10-03'],
  ['79999', '2119-01-10'],
  ['80000', null],
])('a bare number is a day from 20000 to 79999: %s suggests %s', (raw, suggestion) =>
  expect(cleanDate(raw).suggestion).toBe(suggestion),
)
