import { describe, expect, test } from 'vitest'
import { cleanBoolean } from '../../../shared/cleaning/choices/clean-boolean.ts'
import { cleanCustomerType } from '../../../shared/cleaning/choices/clean-customer-type.ts'
import { cleanStatus } from '../../../shared/cleaning/choices/clean-status.ts'
import { meansDoNotContact } from '../../../shared/cleaning/choices/means-do-not-contact.ts'
import { cleanCountry } from '../../../shared/cleaning/country/clean-country.ts'
import { cleanEmail } from '../../../shared/cleaning/email/clean-email.ts'
import { isEmail } from '../../../shared/cleaning/email/is-email.ts'
import { splitEmails } from '../../../shared/cleaning/email/split-emails.ts'
import { cleanInstagram } from '../../../shared/cleaning/links/clean-instagram.ts'
import { cleanLinkedin } from '../../../shared/cleaning/links/clean-linkedin.ts'
import { cleanUrl } from '../../../shared/cleaning/links/clean-url.ts'
import { cleanX } from '../../../shared/cleaning/links/clean-x.ts'
import { cleanYoutube } from '../../../shared/cleaning/links/clean-youtube.ts'
import { cleanPhone, phoneExtension } from '../../../shared/cleaning/phone/clean-phone.ts'
import { splitPhones } from '../../../shared/cleaning/phone/split-phones.ts'
import { cleanCount } from '../../../shared/cleaning/values/clean-count.ts'
import { cleanDate } from '../../../shared/cleaning/values/clean-date.ts'
import { cleanId } from '../../../shared/cleaning/values/clean-id.ts'
import { cleanNumber } from '../../../shared/cleaning/values/clean-number.ts'

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

describe('a cell is read up to a length, blanks included, and not when it is longer by one', () => {
  test.each<readonly [string, (raw: string) => unknown, string, number]>([
    ['yes or no', (raw) => cleanBoolean(raw).value, 'yes', 50],
    ['type', (raw) => cleanCustomerType(raw).value, 'corporate', 100],
    ['country', (raw) => cleanCountry(raw).value, 'Germany', 200],
    ['e-mail', (raw) => cleanEmail(raw).value, 'ann@acme.com', 2000],
    ['Instagram', (raw) => cleanInstagram(raw).value, 'instagram.com/ann', 2048],
    ['LinkedIn', (raw) => cleanLinkedin(raw).value, 'linkedin.com/in/ann', 2048],
    ['web address', (raw) => cleanUrl(raw).value, 'https://acme.com', 2048],
    ['X', (raw) => cleanX(raw).value, 'x.com/ann', 2048],
    ['YouTube', (raw) => cleanYoutube(raw).value, 'youtube.com/@ann', 2048],
    ['phone', (raw) => cleanPhone(raw).value, '+852 6111 2222', 500],
    ['extension', (raw) => phoneExtension(raw), '+44 20 7946 0958 ext 12', 500],
    ['count', (raw) => cleanCount(raw).value, '1200', 100],
    ['date', (raw) => cleanDate(raw).value, '2026-04-13', 100],
    ['id', (raw) => cleanId(raw).value, '00000000-0000-7000-8000-000000000000', 200],
    ['number', (raw) => cleanNumber(raw).value, '1.5', 100],
  ])('%s', (_, read, cell, longest) => {
    expect(read(cell.padEnd(longest))).not.toBeNull()
    expect(read(cell.padEnd(longest + 1))).toBeNull()
  })

  test('a status that is too long is one that nobody knows', () => {
    expect(cleanStatus('active'.padEnd(100)).value).toBe('active')
    expect(cleanStatus('active'.padEnd(101)).value).not.toBe('active')
  })

  test('a wish not to be contacted', () => {
    expect([200, 201].map((length) => meansDoNotContact('do not contact'.padEnd(length)))).toEqual([true, false])
  })

  test('lists of e-mails and of phones', () => {
    const emails = 'ann@acme.com;bob@acme.com'
    expect([2000, 2001].map((length) => splitEmails(emails.padEnd(length)).length)).toEqual([2, 1])
    const phones = (length: number) => `${'1'.repeat(length - 8)},2345678`
    expect([500, 501].map((length) => splitPhones(phones(length)).length)).toEqual([2, 1])
  })
})

test('a cell is several phones where each has six digits', () => {
  expect(splitPhones('234567/345678')).toEqual(['234567', '345678'])
  expect(splitPhones('23456/345678')).toEqual(['23456/345678'])
})

describe('whole numbers are exact up to 2^53', () => {
  const [last, first] = ['9007199254740991', '9007199254740992']

  test.each(['', '-'])('with %j in front', (sign) => {
    expect(cleanNumber(sign + last).value).toBe(Number(sign + last))
    expect(cleanNumber(sign + first).value).toBeNull()
  })

  test('counts too, and one with a fraction is not whole', () => {
    expect(cleanCount(last).value).toBe(Number(last))
    expect(cleanCount(first)).toMatchObject({ value: null, issue: 'count.not-a-number' })
    expect(cleanCount('1.0005k')).toMatchObject({ value: null, issue: 'count.not-whole' })
  })
})
