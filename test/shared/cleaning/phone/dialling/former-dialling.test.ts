import type { CountryCode } from 'libphonenumber-js/max'
import { describe, expect, test } from 'vitest'
import { cleanPhone } from '../../../../../shared/cleaning/phone/clean-phone.ts'

/** Numbers of each country in its plan of today, without anything in front; fixed ones and mobiles of several areas. */
const numbers: Readonly<Partial<Record<CountryCode, readonly string[]>>> = {
  MX: ['5556612040', '3318472290', '8183456789', '9981234567', '2221234567', '6641234567'],
  CL: ['222067719', '982145511', '722282459', '322123456', '412123456', '975556677'],
  CO: ['3101234567', '3209876543', '3001112233'],
  CZ: ['603221841', '224123456', '777123456', '543211234'],
  PL: ['221234567', '602331841', '713456789', '585551234'],
}
const before: Readonly<Partial<Record<CountryCode, readonly string[]>>> = {
  ...{ MX: ['01', '044', '045'], CL: ['0'], CO: ['0'], CZ: ['0'], PL: ['0'] },
}
const codes: Readonly<Partial<Record<CountryCode, string>>> = { MX: '52', CL: '56', CO: '57', CZ: '420', PL: '48' }
const groupings: readonly ((digits: string) => string)[] = [
  (digits) => digits,
  (digits) => digits.replace(/(\d{2})(?=\d{4})/, '$1 '),
  (digits) => digits.replace(/^(\d{3})(\d{3})/, '$1-$2-'),
]
const read = (raw: string, country?: string) => cleanPhone(raw, { country }).value

describe.each(Object.keys(numbers) as CountryCode[])('what was dialled before a number in %s', (country) => {
  const all = numbers[country] ?? []

  test('is no part of it, however it is written', () => {
    for (const number of all)
      for (const front of before[country] ?? [])
        for (const group of groupings)
          for (const raw of [
            `${front} ${group(number)}`,
            `${front}-${group(number)}`,
            `(${front}) ${group(number)}`,
            `${front}${number}`,
          ])
            expect([raw, read(raw, country)]).toEqual([raw, `+${codes[country]}${number}`])
  })

  test('is nothing elsewhere, nor before too many digits or too few', () => {
    for (const number of all)
      for (const front of before[country] ?? []) {
        expect(read(`${front}${number}`)).toBeNull()
        expect(read(`${front}${number}7`, country)).toBeNull()
        expect(read(`${front}${number.slice(0, -2)}`, country)).not.toBe(`+${codes[country]}${number}`)
      }
  })
})

test('a mobile of Mexico has no 1 behind its country any more', () => {
  for (const number of numbers.MX ?? [])
    for (const raw of [`+52 1 ${number}`, `+521${number}`, `00521${number}`])
      for (const country of [undefined, 'MX', 'DE']) expect([raw, read(raw, country)]).toEqual([raw, `+52${number}`])
  expect(read('5213318472290', 'MX')).toBe('+523318472290')
})

test('a 1 before ten digits may be of the United States, and is asked about in Mexico', () => {
  expect(cleanPhone('1 331 847 2290', { country: 'MX' })).toMatchObject({ value: null, suggestion: '+13318472290' })
})

test('whichever company carries a call in Brazil, the number is the same', () => {
  for (const raw of [
    '0xx11 3221-8400',
    '0XX (11) 3221-8400',
    '(0xx11) 3221-8400',
    '0xx 11 32218400',
    '0 xx 11 3221 8400',
  ])
    expect([raw, read(raw, 'BR'), read(raw, 'PT')]).toEqual([raw, '+551132218400', null])
})
