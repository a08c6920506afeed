import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  fitsCountry,
  withoutCountry,
  withoutLookAlikes,
  writeCode,
} from '../../../../shared/cleaning/values/postal-formats.ts'
import { checkProperty } from '../../../support/property.ts'

/** Codes that are in use, by country. */
const codes: Readonly<Record<string, readonly string[]>> = {
  ...{ AT: ['1010', '6020'], AU: ['2000'], BE: ['1000'], BR: ['01310-100'], CA: ['K1A 0B1'], CH: ['8001'] },
  ...{ CN: ['100000'], CZ: ['110 00'], DE: ['04109', '80331'], DK: ['1050'], ES: ['28001'], FI: ['00100'] },
  ...{ FR: ['75001'], GB: ['SW1A 1AA', 'M1 1AE', 'EC1A 1BB', 'B33 8TH'], GR: ['104 31'], IE: ['D02 AF30', 'D6W XY00'] },
  ...{
    IN: ['560001'],
    IT: ['20121'],
    JP: ['100-8111'],
    KR: ['04524'],
    LU: ['1234'],
    LV: ['LV-1010'],
    MT: ['VLT 1117'],
  },
  ...{ MX: ['06600'], NL: ['1234 AB'], PL: ['00-950'], PT: ['1000-001'], RO: ['010011'], RU: ['101000'] },
  ...{ SE: ['111 22'], SG: ['018956'], TW: ['100', '10048', '100048'], US: ['02134', '02134-1234'], VN: ['100000'] },
}

test('the codes of a country fit it, and with its letters before them are the same', () => {
  for (const [country, own] of Object.entries(codes)) {
    for (const code of own) {
      expect(fitsCountry(code, country), code).toBe(true)
      const written = writeCode(code.replace(/[ -]/g, '').toLowerCase(), country)
      if (written !== null) expect(written).toBe(code)
      if (/^\d/.test(code)) expect(withoutCountry(`${country}-${code}`, country)).toBe(code)
    }
  }
})

test.each([
  ['94607', 'CA'],
  ['K1A 0B1', 'US'],
  ['1010', 'DE'],
  ['80331', 'AT'],
  ['100-8111', 'KR'],
])('%s is no code of %s', (code, country) => {
  expect(fitsCountry(code, country)).toBe(false)
})

test('of a country without codes nothing is known', () => {
  for (const country of ['HK', 'AE', 'XX', '', '__proto__', 'constructor'])
    expect(fitsCountry('1234', country)).toBeNull()
})

test('what is written anew fits its country, and is written so again', async () => {
  const countries = fc.constantFrom(...Object.keys(codes))
  const text = fc.string({ unit: fc.constantFrom(...'0123456789AaKkMm -'), maxLength: 10 })
  await checkProperty(
    fc.property(countries, text, (country, raw) => {
      const written = writeCode(raw, country)
      if (written === null) return
      expect(fitsCountry(written, country)).toBe(true)
      expect(writeCode(written, country)).toBe(written)
      expect(written.replace(/[ -]/g, '')).toBe(raw.toUpperCase().replace(/[ -]/g, ''))
    }),
    { seed: 4102 },
  )
})

const twins: Readonly<Record<string, string>> = {
  O: '0',
  I: '1',
  S: '5',
  B: '8',
  Z: '2',
  0: 'O',
  1: 'I',
  5: 'S',
  8: 'B',
  2: 'Z',
}

test('a letter for a digit, or a digit for a letter, is read back at every place of every code', () => {
  let read = 0
  for (const [country, own] of Object.entries(codes)) {
    for (const code of own) {
      for (const [at, sign] of [...code].entries()) {
        const other = code.slice(0, at) + (twins[sign] ?? sign) + code.slice(at + 1)
        const found = withoutLookAlikes(other, country)
        if (found === null) continue
        expect(found.replace(/[ -]/g, ''), other).toBe(code.replace(/[ -]/g, ''))
        read++
      }
    }
  }
  expect(read).toBeGreaterThan(80)
})

test.each([
  ['2O1301', 'IN', '201301'],
  ['2O1301', '', '201301'],
  ['SW1A OAA', 'GB', 'SW1A 0AA'],
  ['K1A OB1', 'CA', 'K1A 0B1'],
  ['9O21O', 'US', '90210'],
  ['l0115', 'DE', null],
  ['1O1-OOO1', 'JP', null],
])('%s in %s is read as %s', (code, country, read) => {
  expect(withoutLookAlikes(code, country)).toBe(read)
})

test.each([
  ['SW1A 1AA', ''],
  ['K1A 0B1', ''],
  ['1234 AB', ''],
  ['D02 AF30', ''],
  ['B2034', ''],
  ['S11122', 'FR'],
  ['SW1A 1AA', 'US'],
  ['1O15', 'HK'],
])('%s in %s has no letter for a digit', (code, country) => {
  expect(withoutLookAlikes(code, country)).toBeNull()
})
