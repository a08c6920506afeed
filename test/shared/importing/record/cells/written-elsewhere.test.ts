import { describe, expect, test } from 'vitest'
import { defaultSettings } from '../../../../../shared/importing/import-settings.ts'
import { cleanRecord } from '../../../../../shared/importing/record/clean-record.ts'
import { columns } from './columns.ts'

const clean = (country: string, cells: Readonly<Record<string, string>>) =>
  cleanRecord(columns('first_name', ...Object.keys(cells)), ['Ada', ...Object.values(cells)], 'repair', {
    ...defaultSettings,
    defaults: { country_code: country },
  })
/** Whether a row keeps the country of all records. */
const keeps = (country: string, cells: Readonly<Record<string, string>>): boolean => {
  const { inferred, notes } = clean(country, cells)
  const isNoted = notes.some(({ issue }) => issue === 'country.not-that-of-all')
  expect(isNoted).toBe(inferred.country_code !== country || inferred.country_inferred !== false)
  return !isNoted
}

/** A postal code as on a letter from abroad, a number as dialled there, and a town of it. */
const abroad = [
  { code: 'AT', postal: 'A-1010', city: 'Wien', phone: '0664 1234567' },
  { code: 'CH', postal: 'CH-8001', city: 'Zürich', phone: '044 211 22 33' },
  { code: 'LU', postal: 'L-2449', city: 'Luxemburg', phone: '621 123 456' },
  { code: 'NL', postal: 'NL-1012 AB', city: 'Amsterdam', phone: '06 12345678' },
  { code: 'FR', postal: 'F-67000', city: 'Colmar', phone: '06 12 34 56 78' },
  { code: 'IT', postal: 'I-39100', city: 'Bozen', phone: '0471 123456' },
  { code: 'DK', postal: 'DK-2100', city: 'Roskilde', phone: '26 12 34 56' },
  { code: 'BE', postal: 'B-4700', city: 'Eupen', phone: '087 55 44 33' },
  { code: 'PL', postal: 'PL-00-950', city: 'Płock', phone: '601 234 567' },
  { code: 'CZ', postal: 'CZ-110 00', city: 'Cheb', phone: '601 123 456' },
  { code: 'SE', postal: 'S-111 22', city: 'Lund', phone: '070 123 45 67' },
  { code: 'DE', postal: 'D-04109', city: 'Grimma', phone: '0171 1234567' },
]
const countries = ['DE', 'AT', 'CH', 'FR', 'IT', 'PL', 'GB', 'NL', 'ES', 'CZ']

describe.each(abroad)('$postal', ({ code, postal, city, phone }) => {
  test('is of no other country, whatever its number fits', () => {
    for (const country of countries.filter((one) => one !== code)) {
      expect(keeps(country, { postal_code: postal, city, phone }), country).toBe(false)
      const { record } = clean(country, { postal_code: postal, phone })
      expect(String(record.phone ?? ''), country).not.toMatch(new RegExp(`^\\+${callingCodes[country]}`))
    }
  })
  test('is of its own', () => expect(keeps(code, { postal_code: postal, city, phone })).toBe(true))
})

const callingCodes: Readonly<Record<string, string>> = {
  ...{ DE: '49', AT: '43', CH: '41', FR: '33', IT: '39', PL: '48', GB: '44', NL: '31', ES: '34', CZ: '420' },
}

const written = [
  { at: 'Nepal', code: 'NP', phone: '9851012345' },
  { at: 'Manchester, UK', code: 'GB', phone: '07700 900123' },
  { at: '香港', code: 'HK', phone: '9123 4567' },
  { at: '澳門', code: 'MO', phone: '6612 3456' },
  { at: '新加坡', code: 'SG', phone: '9123 4567' },
  { at: 'Österreich', code: 'AT', phone: '0664 1234567' },
  { at: 'España', code: 'ES', phone: '612 345 678' },
  { at: 'Κύπρος', code: 'CY', phone: '99 123456' },
]

test.each(written)('a row that is in $at is in no other country', ({ at, code, phone }) => {
  for (const country of ['CN', 'HK', 'IN', 'DE', 'JP', 'FR', 'TH'].filter((one) => one !== code)) {
    expect(keeps(country, { address_primary: `1 Lane, ${at}`, phone }), `${country} address`).toBe(false)
    if (/^[\u0370-\u9fff]/.test(at)) expect(keeps(country, { city: at, phone }), `${country} city`).toBe(false)
    if (!at.includes(',')) expect(keeps(country, { region: at, phone }), `${country} region`).toBe(false)
  }
  expect(keeps(code, { address_primary: `1 Lane, ${at}`, phone })).toBe(true)
})

test.each([
  ['US', { city: 'Lebanon', region: 'PA', postal_code: '17042', phone: '717 555 2671' }],
  ['US', { address_primary: '4 Oak St, Lebanon', region: 'PA', postal_code: '17042' }],
  ['US', { address_primary: '4 Oak St, Mexico', postal_code: '65265' }],
  ['US', { city: 'Vienna', region: 'VA', postal_code: '22180', phone: '703 555 2671' }],
  ['US', { postal_code: 'DE 19801', city: 'Wilmington', region: 'DE' }],
  ['HK', { address_primary: '12 Nathan Road, Jordan', phone: '9123 4567' }],
  ['GB', { address_primary: '1 High St, Gibraltar Street', phone: '020 7946 0958' }],
  ['GB', { postal_code: 'L1 2AB', city: 'Liverpool' }],
  ['GB', { postal_code: 'B1 1AA', city: 'Birmingham' }],
  ['ES', { city: 'Santiago de Compostela', postal_code: '15701', phone: '981 123 456' }],
  ['DE', { city: 'Frankfurt', postal_code: '60311', phone: '069 1234567' }],
  ['DE', { address_primary: 'Schweizer Str. 5, Dresden', postal_code: '01069' }],
  ['CN', { address_primary: '深圳市福田区香港中文大学深圳研究院' }],
  ['CN', { city: '上海', address_primary: '台湾路5号' }],
  ['IN', { city: 'Hyderabad', phone: '98480 12345' }],
  ['FR', { address_primary: 'rue d’Italie', city: 'Marseille', postal_code: '13006' }],
  ['JP', { address_primary: '東京都港区六本木1-1', phone: '03-1234-5678' }],
  ['LV', { postal_code: 'LV-1010' }],
  ['LT', { postal_code: 'LT-01103' }],
])('nothing speaks against %s in %j', (country, cells) => expect(keeps(country, cells)).toBe(true))
