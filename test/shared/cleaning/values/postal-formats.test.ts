import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fitsCountry, withoutCountry, writeCode } from '../../../../shared/cleaning/values/postal-formats.ts'
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
