import { expect, test } from 'vitest'
import { cleanPhone } from '../../../../shared/cleaning/phone/clean-phone.ts'

const only = (main: string) => ({ main, all: [main] })
const german = { main: 'DE', all: ['DE', 'AT', 'CH'] }

test.each([
  ['5499 2258', only('HK'), '+85254992258'],
  ['03-5218-2724', only('JP'), '+81352182724'],
  ['0341/3282639', german, '+493413282639'],
  ['0171 4455667', german, '+491714455667'],
  ['06 57 47 20 54', { main: 'FR', all: ['FR', 'ES'] }, '+33657472054'],
  ['503-629-7710', { main: 'US', all: ['US', 'CA'] }, '+15036297710'],
])('of a row without a country, %s is where nearly all others are', (cell, file, value) => {
  expect(cleanPhone(cell, { file })).toMatchObject({ value, rule: 'phone.country-of-file', issue: null })
})

test.each([
  // Of Rome, too.
  ['06 57 47 20 54', { main: 'FR', all: ['FR', 'IT'] }, '+33657472054'],
  ['9123 4567', { main: 'HK', all: ['HK', 'SG'] }, '+85291234567'],
  ['9123 4567', { all: ['HK', 'CN'] }, '+85291234567'],
])('where another country of the file has such numbers too, %s is a suggestion', (cell, file, suggestion) => {
  expect(cleanPhone(cell, { file })).toMatchObject({ value: null, suggestion, issue: 'phone.no-country' })
})

test('two countries without most of the rows are none', () => {
  expect(cleanPhone('9123 4567', { file: { all: ['HK', 'SG'] } })).toMatchObject({ value: null, suggestion: null })
  expect(cleanPhone('123', { file: only('HK') })).toMatchObject({ value: null, suggestion: null })
})

test.each([
  ['090-3193-7663', 'TW', { main: 'JP', all: ['JP', 'TW'] }, '+819031937663', 'phone.not-valid'],
  ['0171 4455667', 'CH', german, '+491714455667', 'phone.not-valid'],
  ['0151 94704527', 'AT', german, '+4915194704527', 'phone.two-readings'],
  ['015194704527', 'AT', german, '+4915194704527', 'phone.two-readings'],
  ['0664 1234567', 'DE', german, '+436641234567', 'phone.two-readings'],
  ['0803 084 3831', 'IN', { all: ['NG', 'IN'] }, '+2348030843831', 'phone.two-readings'],
  ['0478 12 34 56', 'FR', { all: ['FR', 'BE'] }, '+32478123456', 'phone.two-readings'],
])('%s in %s is of another country of the file', (cell, country, file, suggestion, issue) => {
  expect(cleanPhone(cell, { country, file })).toMatchObject({ value: null, suggestion, issue })
})

test.each([
  ['01 58801 41000', 'AT', '+4315880141000'],
  ['01 5131234', 'AT', '+4315131234'],
  ['0316 123456', 'AT', '+43316123456'],
  ['089 245123', 'DE', '+4989245123'],
  ['06641 234567', 'DE', '+496641234567'],
  ['+43 1519 4704527', 'DE', '+4315194704527'],
])('%s in %s is as numbers are there', (cell, country, value) => {
  expect(cleanPhone(cell, { country, file: german }).value).toBe(value)
})

test('a hint of the file is nothing to a landline that looks like a mobile elsewhere', () => {
  const file = { main: 'FR', all: ['FR', 'BE'] }
  expect(cleanPhone('04 78 12 34 56', { country: 'FR', file }).value).toBe('+33478123456')
})

test('of a row that may be elsewhere, the country of the others is a suggestion, and no other is', () => {
  const isDoubted = true
  expect(cleanPhone('5499 2258', { file: { ...only('HK'), isDoubted } })).toMatchObject({
    value: null,
    suggestion: '+85254992258',
  })
  const file = { main: 'FR', all: ['FR', 'IT'], isDoubted }
  expect(cleanPhone('06 93 27 91 14', { file })).toMatchObject({ value: null, suggestion: null })
})

test('an Indian number in the groups of India is one', () => {
  for (const cell of ['080 3084 3831', '080-30843831', '08030843831'])
    expect(cleanPhone(cell, { country: 'IN', file: { all: ['NG', 'IN'] } }).value, cell).toBe('+918030843831')
})
