import fc from 'fast-check'
import { type CountryCode, parsePhoneNumberFromString } from 'libphonenumber-js/max'
import { expect, test } from 'vitest'
import { cleanPhone } from '../../../../shared/cleaning/phone/clean-phone.ts'
import { isWholeNumber } from '../../../../shared/cleaning/phone/is-whole-number.ts'
import { checkProperty } from '../../../support/property.ts'

/** Country, what a mobile number begins with at home, and how many digits follow. */
const plans = [
  ['KR', '010', 8],
  ['ZA', '081', 7],
  ['ZA', '082', 7],
  ['ZA', '083', 7],
  ['ZA', '084', 7],
] as const satisfies readonly (readonly [CountryCode, string, number])[]

const separators = ['', ' ', '-', '.']
const digits = (length: number) => fc.stringMatching(new RegExp(`^[1-9]\\d{${length - 1}}$`))

test.each(plans)('in %s %s has %i digits behind it, and fewer are asked', async (country, front, length) => {
  const short = fc.integer({ min: 3, max: length - 1 }).chain(digits)
  const written = fc.constantFrom(...separators).chain((by) => short.map((end) => `${front}${by}${end}`))
  await checkProperty(
    fc.property(written, (raw) => {
      const { value, suggestion } = cleanPhone(raw, { country })
      expect(value).toBeNull()
      expect(suggestion === null || isWholeNumber(parsePhoneNumberFromString(suggestion))).toBe(true)
      expect(cleanPhone(raw, { file: { main: country, all: [country] } }).value).toBeNull()
    }),
    { seed: 1 },
  )
})

test.each(plans)('in %s %s and %i digits are a number', async (country, front, length) => {
  await checkProperty(
    fc.property(fc.constantFrom(...separators), digits(length), (by, end) => {
      const library = parsePhoneNumberFromString(front + end, country)
      fc.pre(library?.isValid() === true)
      expect(cleanPhone(`${front}${by}${end}`, { country }).value).toBe(library?.number)
    }),
    { seed: 2 },
  )
})

test.each<[raw: string, country: CountryCode, isWhole: boolean]>([
  ['010 3333 4444', 'KR', true],
  ['010 3333 444', 'KR', false],
  ['010-222-3333', 'KR', false],
  // The old numbers had seven digits.
  ['011-222-3333', 'KR', true],
  ['082 111', 'ZA', false],
  ['082 111 2222', 'ZA', true],
  ['021 555 1234', 'ZA', true],
  ['9123 4567', 'HK', true],
  ['9123 456', 'HK', false],
])('%s in %s: %s', (raw, country, isWhole) => {
  expect(isWholeNumber(parsePhoneNumberFromString(raw, country))).toBe(isWhole)
})
