import { getCountries, getExampleNumber, parsePhoneNumberFromString } from 'libphonenumber-js/max'
import examples from 'libphonenumber-js/mobile/examples'
import { expect, test } from 'vitest'
import { cleanCountry } from '../../../../../shared/cleaning/country/clean-country.ts'
import {
  confirms,
  contradict,
  isMisplaced,
  type RowPlace,
} from '../../../../../shared/importing/record/cells/doubt-country.ts'

const place = (some: Partial<RowPlace>): RowPlace => ({
  ...{
    postalCode: undefined,
    region: undefined,
    city: undefined,
    addresses: [],
    phones: [],
    hosts: [],
    file: undefined,
  },
  ...some,
})

/** States of the United States whose code is a country's, a city, a code and a phone of each. */
const states = [
  ['CA', 'California', 'Oakland', '94607', '415-673-8890'],
  ['GA', 'Georgia', 'Atlanta', '30303', '(404) 522-4000'],
  ['IL', 'Illinois', 'Chicago', '60601', '(312) 744-5000'],
  ['IN', 'Indiana', 'Indianapolis', '46204', '+1 317 327 4622'],
  ['CO', 'Colorado', 'Denver', '80202', '+1 720 913 1311'],
  ['MD', 'Maryland', 'Baltimore', '21202', '+1 410 396 3100'],
  ['PA', 'Pennsylvania', 'Philadelphia', '19107', '+1 215 686 1776'],
  ['SC', 'South Carolina', 'Charleston', '29401', '+1 843 577 6970'],
  ['VA', 'Virginia', 'Richmond', '23219', '+1 804 646 7000'],
  ['AL', 'Alabama', 'Huntsville', '35801', '+1 256 427 5000'],
  ['AR', 'Arkansas', 'Little Rock', '72201', '+1 501 371 4510'],
  ['MT', 'Montana', 'Billings', '59101', '+1 406 657 8433'],
  ['DE', 'Delaware', 'Wilmington', '19801', '+1 302 576 2100'],
] as const

test.each(states)('%s beside what is in %s is asked, as the United States', (code, name, city, _, phone) => {
  const country = cleanCountry(code).value ?? ''
  for (const some of [{ region: name }, { region: code }, { city }, { phones: [phone] }]) {
    expect(contradict(code, country, place(some)), JSON.stringify(some)).toBe('US')
  }
  expect(contradict(code, country, place({}))).toBeNull()
})

test('a code of the United States tells where the country has no such codes', () => {
  for (const [code, , , zip] of states) {
    const other = contradict(code, code, place({ postalCode: zip }))
    if (['CA', 'AL', 'AR', 'IN', 'CO', 'MD', 'PA'].includes(code)) expect(other, code).toBe('US')
    // As long as at home.
    if (code === 'DE') expect(other).toBeNull()
  }
  expect(contradict('Georgia', 'GE', place({ postalCode: '30303' }))).toBe('US')
})

test.each([
  ['Georgia', 'GE', { region: 'Georgia', city: 'Atlanta', phones: ['(206) 854-7460'] }, 'US'],
  ['Georgia', 'GE', { city: 'Tbilisi', postalCode: '0105', phones: ['+995 32 237 71 00'] }, null],
  ['Georgia', 'GE', { city: 'Atlanta', phones: ['+995 32 237 71 00'] }, null],
  ['CA', 'CA', { city: 'Toronto', region: 'ON', postalCode: 'M5V 2T6', phones: ['416-392-2489'] }, null],
  ['CA', 'CA', { phones: ['416-392-2489', '415-673-8890'] }, null],
  ['CA', 'CA', { city: 'Oakland', postalCode: 'K1A 0B1' }, null],
  ['DE', 'DE', { region: 'BW', city: 'Stuttgart', postalCode: '70173' }, null],
  ['IN', 'IN', { region: 'MH', city: 'Mumbai', postalCode: '400001' }, null],
  ['Canada', 'CA', { region: 'ON', postalCode: 'K1A 0B1' }, null],
] as const)('%s as %s with %j: %s', (cell, country, some, other) => {
  expect(contradict(cell, country, place(some))).toBe(other)
})

test.each([
  ['Niger', 'NE', '+234 803 282 4475', 'NG'],
  ['Nigeria', 'NG', '+227 20 72 26 50', 'NE'],
  ['Austria', 'AT', '+61 2 9374 4000', 'AU'],
  ['Slovakia', 'SK', '+386 1 478 10 00', 'SI'],
  ['Dominica', 'DM', '+1 809 535 2008', 'DO'],
  ['Sudan', 'SD', '+211 912 345 678', 'SS'],
  ['CH', 'CH', '+86 138 1234 5678', 'CN'],
  ['AU', 'AU', '+43 1 4000', 'AT'],
  ['GE', 'GE', '+49 30 901820', 'DE'],
])('%s (%s) beside %s is asked', (cell, country, phone, other) => {
  expect(contradict(cell, country, place({ phones: [phone] }))).toBe(other)
  expect(contradict(cell, country, place({}))).toBeNull()
})

test.each([
  ['Hong Kong', 'HK', '+86 138 1234 5678'],
  ['China', 'CN', '+852 5123 4567'],
  ['Germany', 'DE', '+44 20 7946 0018'],
  ['Ireland', 'IE', '+44 20 7946 0018'],
  ['United Kingdom', 'GB', '+1 212 639 9675'],
])('%s with a phone from elsewhere, %s %s, is not asked', (cell, country, phone) => {
  expect(contradict(cell, country, place({ phones: [phone] }))).toBeNull()
})

test('phone and postal code of one other country are asked; the code alone is misplaced', () => {
  const vienna = place({ postalCode: '1010', phones: ['+43 1 4000'] })
  expect(contradict('Germany', 'DE', vienna)).toBeNull()
  const praha = place({ postalCode: 'K1A 0B1', phones: ['+1 613 996 9113'] })
  expect(contradict('Germany', 'DE', praha)).toBe('CA')
  expect(isMisplaced('DE', praha)).toBe(true)
  expect(isMisplaced('CA', praha)).toBe(false)
  expect(isMisplaced('HK', praha)).toBe(false)
})

test('no country is asked beside a phone of its own', () => {
  for (const country of getCountries()) {
    const number = getExampleNumber(country, examples)
    if (number === undefined || number.country !== country) continue
    const phones = [number.number, number.formatInternational()]
    expect(contradict(country, country, place({ phones })), country).toBeNull()
    // One plan of numbers may be of several countries, as Finland's is.
    const isItsOwn = parsePhoneNumberFromString(number.number)?.country === country
    expect(confirms(country, place({ phones })), country).toBe(isItsOwn)
  }
})
