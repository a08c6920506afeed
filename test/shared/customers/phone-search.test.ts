import { type CountryCode, getCountries, getExampleNumber, type PhoneNumber } from 'libphonenumber-js/max'
import examples from 'libphonenumber-js/mobile/examples'
import { expect, test } from 'vitest'
import { readPhoneSearch } from '../../../shared/customers/phone-search.ts'

/** How people write one number. */
const writings: Readonly<Record<string, (number: PhoneNumber) => string>> = {
  'as it is kept': ({ number }) => number,
  'in groups': (number) => number.formatInternational(),
  'as at home': (number) => number.formatNational(),
  'as at home, without blanks': (number) => number.formatNational().replace(/\D/g, ''),
  'behind 00': ({ number }) => number.replace('+', '00'),
  'behind 011, in groups': (number) => number.formatInternational().replace('+', '011 '),
  'with (0)': (number) => `+${number.countryCallingCode} (0)${number.nationalNumber.replace(/(..)/g, '$1 ')}`,
  'with 00 and (0)': (number) => `00${number.countryCallingCode} (0) ${number.nationalNumber}`,
  'in brackets': ({ countryCallingCode, nationalNumber }) => `(+${countryCallingCode}) ${nationalNumber}`,
  'without a sign': ({ number }) => number.slice(1),
}
const numbers = getCountries().flatMap((country: CountryCode) => getExampleNumber(country, examples) ?? [])
/** Those of four digits, of two islands, are looked for as any text is. */
const long = numbers.filter(({ nationalNumber }) => nationalNumber.length >= 5)

test.each(Object.entries(writings))('the number of every region is found as people write it: %s', (_, write) => {
  expect(long.length).toBeGreaterThan(240)
  const lost = long.filter(
    (number) => !readPhoneSearch(write(number))?.kept.some((part) => number.number.includes(part)),
  )
  expect(lost.map((number) => [number.number, write(number)])).toEqual([])
})

test.each(Object.entries(writings))('a number that could not be read is found in every writing: %s', (_, write) => {
  const lost = long.flatMap((number) => {
    const unread = readPhoneSearch(write(number))?.unread ?? []
    return Object.values(writings).flatMap((stored) => {
      const digits = stored(number).replace(/\D/g, '')
      return unread.some((part) => digits.includes(part)) ? [] : [[stored(number), write(number)]]
    })
  })
  expect(lost).toEqual([])
})

test.each([
  ['030 9018', { kept: ['309018'], unread: ['309018'] }],
  ['0049 30 9018', { kept: ['0049309018', '+49309018'], unread: ['309018'] }],
  ['+49 1234', { kept: ['+491234'], unread: ['491234'] }],
  ['+49 30 901820', { kept: ['+4930901820'], unread: ['30901820'] }],
])('the beginning of a number, and no more than it says: %s', (search, wanted) => {
  expect(readPhoneSearch(search)).toEqual(wanted)
})

test.each(['', '1234', '12-34', 'a12345', 'Studio 54321', '2026:27'])('what is no number: %j', (search) => {
  expect(readPhoneSearch(search)).toBeNull()
})
