import { describe, expect, test } from 'vitest'
import { cleanPhone, phoneExtension } from '../../../../shared/cleaning/phone/clean-phone.ts'
import { testLaws, testTable } from '../rule-laws.ts'

const hongKong = (raw: string) => cleanPhone(raw, { country: 'HK' })

describe('a telephone number that names its country', () => {
  testTable(cleanPhone, {
    blank: ['', ' ', 'n/a', '-', 'none', '无'],
    sure: [
      ['+85291234567', '+85291234567', null],
      ['+852 9123-4567', '+85291234567', 'phone.e164'],
      ['00852 9123 4567', '+85291234567', 'phone.e164'],
      ['++852 9123 4567', '+85291234567', 'phone.e164'],
      ['+44 (0)20 7946 0958', '+442079460958', 'phone.e164'],
      ['+39 06 6982', '+39066982', 'phone.e164'],
      ["'+852 9123 4567", '+85291234567', 'phone.e164'],
      ['="+85291234567"', '+85291234567', 'phone.e164'],
      ['tel:+852-9123-4567', '+85291234567', 'phone.e164'],
      ['WhatsApp: +852 9123 4567', '+85291234567', 'phone.e164'],
      ['+852 9123 4567 (mobile)', '+85291234567', 'phone.e164'],
      ['☎️ +852 9123 4567', '+85291234567', 'phone.e164'],
      ['电话：+86 138 1234 5678', '+8613812345678', 'phone.e164'],
      ['＋８５２ ９１２３ ４５６７', '+85291234567', 'phone.e164'],
      ['+٨٥٢ ٩١٢٣ ٤٥٦٧', '+85291234567', 'phone.e164'],
      ['+1 415 555 2671 ext 12', '+14155552671', 'phone.e164', 'phone.extension'],
      ['+1 415 555 2671 x12', '+14155552671', 'phone.e164', 'phone.extension'],
      ['+852 2345 6789 內線 12', '+85223456789', 'phone.e164', 'phone.extension'],
    ],
    guess: [
      ['85291234567', '+85291234567', 'phone.no-country'],
      ['85291234567.0', '+85291234567', 'phone.no-country'],
      ['+852 1234 5678', '+85212345678', 'phone.not-valid'],
      ['+85291234567 / +85298765432', '+85291234567', 'phone.several'],
      ['+852 9123 4567 (John)', '+85291234567', 'phone.words-around'],
    ],
    none: [
      ['9123 4567', 'phone.no-country'],
      ['8.52E+10', 'phone.scientific-notation'],
      ['8,52913E+10', 'phone.scientific-notation'],
      ['john@acme.com', 'phone.is-an-email'],
      ['2026-01-15', 'phone.is-a-date'],
      ['00000000', 'phone.placeholder'],
      ['call me maybe', 'phone.not-a-number'],
      ['+852 9123 4567 8901 2345', 'phone.too-long'],
      ['1'.repeat(501), 'phone.too-long'],
      ['12345', 'phone.too-short'],
      ['12', 'phone.not-a-number'],
      ['123', 'phone.too-short'],
      ['call 123 me', 'phone.not-a-number'],
      ['11111', 'phone.too-short'],
      ['111111', 'phone.placeholder'],
      ['122222', 'phone.too-short'],
      ['123456', 'phone.too-short'],
      ['1234567', 'phone.no-country'],
      ['+8521234', 'phone.not-valid'],
      ['+852123456789012', 'phone.not-valid'],
      ['+8521234567890123', 'phone.too-long'],
    ],
  })
  testLaws(cleanPhone, {
    kind: 'phone',
    pieces: [
      '+',
      '00',
      '852',
      '9123',
      '4567',
      '(0)',
      ' ext 12',
      'x',
      '#',
      'tel:',
      '٩',
      '９',
      '/',
      ';',
      '44',
      '20',
      '7946',
      '.0',
      'E+10',
    ],
    suggestionsHold: false,
  })
})

describe('a national telephone number', () => {
  testTable(hongKong, {
    sure: [
      ['9123 4567', '+85291234567', 'phone.country-hint'],
      ['852 9123 4567', '+85291234567', 'phone.country-hint'],
      ['Tel: 9123 4567', '+85291234567', 'phone.country-hint'],
      ['+44 20 7946 0958', '+442079460958', 'phone.e164'],
      ['0044 20 7946 0958', '+442079460958', 'phone.e164'],
      ['+852 (0)9123 4567', '+85291234567', 'phone.e164'],
      ['001 415 555 2671', '+14155552671', 'phone.e164'],
      ['+39 (0)6 6982', '+39066982', 'phone.e164'],
    ],
    guess: [
      ['44 20 7946 0958', '+442079460958', 'phone.not-valid'],
      ['9123 4567 / 9876 5432', '+85291234567', 'phone.several'],
      ['9123-4567/8', '+85291234567', 'phone.several'],
      ['2345 6789/90', '+85223456789', 'phone.several'],
      ['447911123456', '+447911123456', 'phone.not-valid'],
    ],
    none: [
      ['999', 'phone.too-short'],
      ['1234567890', 'phone.not-valid'],
      ['+852 (0) 1234', 'phone.not-valid'],
    ],
  })
  testLaws(hongKong, { kind: 'phone', pieces: ['9123', '4567', '852', '+', 'ext'], suggestionsHold: false })

  test.each([
    ['020 7946 0958', 'GB', '+442079460958'],
    ['(415) 555-2671', 'US', '+14155552671'],
    ['011 44 20 7946 0958', 'US', '+442079460958'],
    ['138 1234 5678', 'cn', '+8613812345678'],
    ['090-1234-5678', 'JP', '+819012345678'],
    ['010-1234-5678', 'KR', '+821012345678'],
    ['9123 4567', 'XX', null],
    ['9123 4567', '', null],
  ])('%s is read with the hint %j', (raw, country, value) => {
    expect(cleanPhone(raw, { country }).value).toBe(value)
  })
})

test.each([
  ['+1 415 555 2671 ext. 12', '12'],
  ['+1 415 555 2671#345', '345'],
  ['+852 2345 6789 分機 12', '12'],
  ['+852 1234 5678 ext 12', '12'],
  ['+85291234567', null],
  ['', null],
  ['x'.repeat(501), null],
])('the extension in %j is given apart', (raw, extension) => {
  expect(phoneExtension(raw)).toBe(extension)
})

test('a number that is complete with the code of its country and without is asked about', () => {
  expect(cleanPhone('49 1512 345 6789', { country: 'DE' })).toMatchObject({
    value: null,
    suggestion: '+4915123456789',
    rule: 'phone.plus-put-in',
    issue: 'phone.two-readings',
  })
  expect(cleanPhone('49 1512 345 6789-801', { country: 'DE' }).value).toBeNull()
})

describe('the number of a Korean business', () => {
  const offices = Array.from({ length: 900 }, (_, at) => String(at + 100))
  const numbers = offices.flatMap((office) =>
    ['-81-23456', '-07-00012', '.12.34567', ' 98 76543'].map((rest) => office + rest),
  )

  test('is no phone in Korea, whatever tax office gave it out', () => {
    expect(numbers.filter((raw) => cleanPhone(raw, { country: 'KR' }).value !== null)).toEqual([])
    const file = { main: 'KR', all: ['KR'] }
    expect(numbers.filter((raw) => cleanPhone(raw, { file }).value !== null)).toEqual([])
  })

  test.each([
    ['010-5556-1200', '+821055561200'],
    ['02-312-3456', '+8223123456'],
    ['1588-1234', '+8215881234'],
    ['031-481-1234', '+82314811234'],
    ['10-5556-1200', '+821055561200'],
  ])('%s is one', (raw, phone) => expect(cleanPhone(raw, { country: 'KR' }).value).toBe(phone))
})

test.each([
  ['214-555-0109 (wk)', 'US', '+12145550109'],
  ['214-555-0109 (hm)', 'US', '+12145550109'],
  ['214-555-0109 (ofc)', 'US', '+12145550109'],
  ['214-555-0109 (h)', 'US', '+12145550109'],
  ['new: 07911 123466', 'GB', '+447911123466'],
  ['62-21-5556730', 'ID', '+62215556730'],
  ['66-2-5556730', 'TH', '+6625556730'],
  ['91-22-22041234', 'IN', '+912222041234'],
])('%s in %s is %s', (raw, country, number) => expect(cleanPhone(raw, { country }).value).toBe(number))

test('with a blank, or without any, both readings are asked', () => {
  expect(cleanPhone('62 21 5556730', { country: 'ID' }).value).toBeNull()
  expect(cleanPhone('62215556730', { country: 'ID' }).value).toBeNull()
})
