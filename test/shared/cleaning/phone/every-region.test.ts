import { getCountries } from 'libphonenumber-js/max'
import { expect, test } from 'vitest'
import { cleanPhone } from '../../../../shared/cleaning/phone/clean-phone.ts'
import { chooseSeed } from '../../../support/property.ts'
import { drawNumbers, type RandomNumber } from './random-numbers.ts'

const seed = chooseSeed(19, process.env.SEED)
const numbers = getCountries().flatMap((region) => drawNumbers(region, 8, seed))

type Form = (number: RandomNumber) => string

function judge(form: Form, countryOf: (number: RandomNumber) => string | undefined = ({ region }) => region) {
  const wrong: string[] = []
  const unread: string[] = []
  for (const number of numbers) {
    const { value, suggestion } = cleanPhone(form(number), { country: countryOf(number) })
    if (value !== null && value !== number.e164) wrong.push(`${number.region} ${form(number)} → ${value}`)
    if (value === null) unread.push(`${number.region} ${form(number)} → ${suggestion}`)
  }
  return { wrong, unread }
}

test('the numbers are of every region', () => {
  expect(new Set(numbers.map(({ region }) => region)).size).toBeGreaterThan(235)
})

test.each<[string, Form]>([
  ['in one run', ({ callingCode, own }) => callingCode + own],
  ['with gaps', ({ international }) => international],
  ['with points', ({ international }) => international.replaceAll(/[ -]/g, '.')],
])('finding 19: a number whose + is gone, %s, is never another one, and seldom asked', (_, form) => {
  const { wrong, unread } = judge(form)
  expect(wrong).toEqual([])
  expect(unread.length / numbers.length).toBeLessThan(0.03)
})

test.each<[string, Form]>([
  ['as its country writes it', ({ national }) => national],
  ['as its country writes it, digits alone', ({ national }) => national.replaceAll(/\D/g, '')],
  ['as its country writes it, with points', ({ national }) => national.replaceAll(/[ ()-]+/g, '.')],
  ['without its trunk zero', ({ own }) => own],
  ['with +', ({ international }) => `+${international}`],
  ['with 00', ({ international }) => `00 ${international}`],
  ['with 00 in brackets', ({ callingCode, own }) => `(00${callingCode}) ${own}`],
])('a number %s is read with the country as a hint', (_, form) => {
  const { wrong, unread } = judge(form)
  expect((wrong.length + unread.length) / numbers.length, [...wrong, ...unread].join('\n')).toBeLessThan(0.003)
})

test.each<[string, Form, string | undefined]>([
  ['011 in the United States', ({ international }) => `011 ${international}`, 'US'],
  ['00 in Germany', ({ callingCode, own }) => `00${callingCode}${own}`, 'DE'],
  ['00 nowhere', ({ callingCode, own }) => `00${callingCode}${own}`, undefined],
  ['+ in Japan', ({ international }) => `+${international}`, 'JP'],
])('a number with %s is read for what it is', (_, form, country) => {
  const { wrong, unread } = judge(form, () => country)
  expect((wrong.length + unread.length) / numbers.length, [...wrong, ...unread].join('\n')).toBeLessThan(0.003)
})

test('a number with two valid readings is asked about', () => {
  expect(cleanPhone('4915123456789', { country: 'DE' })).toMatchObject({
    certainty: 'guess',
    suggestion: '+4915123456789',
    issue: 'phone.two-readings',
  })
})
