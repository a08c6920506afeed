import { getCountries } from 'libphonenumber-js/max'
import { describe, expect, test } from 'vitest'
import { cleanPhone } from '../../../../shared/cleaning/phone/clean-phone.ts'
import { splitPhones } from '../../../../shared/cleaning/phone/split-phones.ts'
import { chooseSeed } from '../../../support/property.ts'
import { drawNumbers, type RandomNumber } from './random-numbers.ts'

const seed = chooseSeed(23, process.env.SEED)
const drawn = getCountries().map((region) => drawNumbers(region, 4, seed))
/**
 * Those that are read for what they are where they stand alone, written so. Two that are shorter may be one together, as
 * 2080 and 209852 are in Luxembourg.
 */
const readable = (form: Form) =>
  drawn.map((numbers) =>
    numbers.filter((one) => one.own.length > 6 && cleanPhone(form(one), { country: one.region }).value === one.e164),
  )

/** What a cell is read as: of each of its numbers the value, or null. */
const read = (cell: string, country: string) =>
  splitPhones(cell, country).map((one) => cleanPhone(one, { country }).value)

type Form = (number: RandomNumber) => string
const forms: readonly (readonly [string, Form])[] = [
  ['as its country writes it', ({ national }) => national],
  ['digits alone, as dialled', ({ national }) => national.replaceAll(/\D/g, '')],
  ['without its trunk zero', ({ own }) => own],
]

describe.each(forms)('two numbers of every region, each %s', (_, form) => {
  const regions = readable(form)

  test.each([' ', '  ', ' - ', '-', ' / ', ', '])('with %j between them, are never other ones', (sign) => {
    const wrong: string[] = []
    let [tried, found] = [0, 0]
    for (const numbers of regions) {
      for (const [at, one] of numbers.entries()) {
        const two = numbers[(at + 1) % numbers.length]
        if (two === undefined || two.e164 === one.e164) continue
        const cell = form(one) + sign + form(two)
        const values = read(cell, one.region)
        tried += 1
        if (values[0] === one.e164 && values[1] === two.e164 && values.length === 2) found += 1
        else if (values.some((value) => value !== null && value !== one.e164 && value !== two.e164))
          wrong.push(`${one.region} ${cell} → ${values.join()}`)
      }
    }
    expect(wrong).toEqual([])
    expect(found / tried).toBeGreaterThan(0.88)
  })
})

test.each(forms)(
  'a number of every region, %s, with the last digits of a second one, is never another one',
  (_, form) => {
    const wrong: string[] = []
    let [tried, found] = [0, 0]
    for (const one of readable(form).flat()) {
      for (const length of [1, 2]) {
        const last = Number(one.own.slice(-length))
        if (last + 1 >= 10 ** length) continue
        const ending = String(last + 1).padStart(length, '0')
        const second = one.e164.slice(0, -length) + ending
        for (const sign of ['/', ' / ']) {
          const cell = form(one) + sign + ending
          const values = read(cell, one.region)
          tried += 1
          if (values.join() === [one.e164, second].join()) found += 1
          else if (values.some((value) => value !== null && value !== one.e164 && value !== second))
            wrong.push(`${one.region} ${cell} → ${values.join()}`)
        }
      }
    }
    expect(wrong).toEqual([])
    expect(found / tried).toBeGreaterThan(0.93)
  },
)

test.each([
  ['NG', '08161575631 09038080033', ['+2348161575631', '+2349038080033']],
  ['HK', 'Tel 91238802 62238803', ['+85291238802', '+85262238803']],
  ['US', '617-382-4414 212-382-4415', ['+16173824414', '+12123824415']],
  ['FR', '01 42 68 53 00 06 12 34 56 78', ['+33142685300', '+33612345678']],
  ['DE', '030 1234567 0171 1234567', ['+49301234567', '+491711234567']],
  ['IN', '022 25551234 9820012345', ['+912225551234', '+919820012345']],
  ['IN', '9820012345/46', ['+919820012345', '+919820012346']],
  ['IN', '022-25551234/35/36', ['+912225551234', '+912225551235', '+912225551236']],
  ['HK', '2345 6789/90', ['+85223456789', '+85223456790']],
  ['HK', 'Tel: 2345 6789 / 90', ['+85223456789', '+85223456790']],
  ['US', '617-382-4414/4415', ['+16173824414', '+16173824415']],
])('in %s, %s is several numbers for sure', (country, cell, values) => {
  expect(read(cell, country)).toEqual(values)
  // Whoever asks for one of them gets the first one as a suggestion.
  expect(cleanPhone(cell, { country })).toMatchObject({ value: null, suggestion: values[0], issue: 'phone.several' })
})

test.each([
  ['HK', '4111 1111 1111 1111'],
  ['HK', '2345 6789 801'],
  ['HK', '2345 6789/80'],
  ['US', '617-382-4414/801'],
  ['DE', '040/30366814'],
  ['DE', '0171/445/5667'],
  ['HK', '12/34'],
])('in %s, %s is not cut', (country, cell) => {
  expect(splitPhones(cell, country)).toEqual([cell])
})

test.each([
  ['ID', '021 5551234/5', '+62215551234'],
  ['DE', '030 1234567/12', '+49301234567'],
  ['AT', '01 5123456/78', '+4315123456'],
])('in %s, %s is whole with its end and without: it is asked', (country, cell, suggestion) => {
  expect(cleanPhone(cell, { country })).toMatchObject({ value: null, suggestion, issue: 'phone.two-readings' })
})
