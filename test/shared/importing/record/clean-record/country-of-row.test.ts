import {
  type CountryCode,
  getExampleNumber,
  isSupportedCountry,
  parsePhoneNumberFromString,
} from 'libphonenumber-js/max'
import examples from 'libphonenumber-js/mobile/examples'
import { expect, test } from 'vitest'
import { countryCodes } from '../../../../../shared/cleaning/country/country-table.ts'
import { cityNames } from '../../../../../shared/cleaning/country/names/city-names.ts'
import { stateCode } from '../../../../../shared/cleaning/country/us-states.ts'
import { evidenceOfHosts } from '../../../../../shared/cleaning/detect-country/evidence-of-hosts.ts'
import { cityShares } from '../../../../../shared/cleaning/detect-country/read-tables.ts'
import { foldKey } from '../../../../../shared/cleaning/text/fold-key.ts'
import { cleanRecord } from '../../../../../shared/importing/record/clean-record.ts'
import { columns } from '../cells/columns.ts'

/** @param country of all records */
function read(country: string, cells: Readonly<Record<string, string>>) {
  const named = { first_name: 'Ada', ...cells }
  return cleanRecord(columns(...Object.keys(named)), Object.values(named), 'repair', {
    emptyCells: 'keep',
    defaults: { country_code: country },
  })
}

const isThatOfAll = (country: string, cells: Readonly<Record<string, string>>) => {
  const { inferred } = read(country, cells)
  return inferred.country_code === country && inferred.country_inferred === false
}

const files = ['DE', 'US', 'HK', 'IN', 'FR', 'GB', 'CN', 'BR', 'JP', 'PL']
const nameOf = (code: string) => new Intl.DisplayNames('en', { type: 'region' }).of(code) ?? code
const nameIn = (code: string, language: string) => new Intl.DisplayNames(language, { type: 'region' }).of(code) ?? code
const local = (code: string) =>
  isSupportedCountry(code) ? (getExampleNumber(code as CountryCode, examples)?.formatNational() ?? '') : ''

// biome-ignore format: a table
const prefixes = [
  ['A-5020', 'AT'], ['CH-8001', 'CH'], ['CH 8001', 'CH'], ['CH8001', 'CH'], ['D-10115', 'DE'], ['L-2449', 'LU'], ['NL-1012 AB', 'NL'], ['F-67000', 'FR'],
  ['I-39100', 'IT'], ['DK-2100', 'DK'], ['B-1000', 'BE'], ['S-111 22', 'SE'], ['SE-111 22', 'SE'], ['N-0150', 'NO'], ['FIN-00100', 'FI'], ['PL 00-001', 'PL'],
  ['CZ-110 00', 'CZ'], ['H-1051', 'HU'], ['E-28001', 'ES'], ['P-1000-001', 'PT'], ['SLO-1000', 'SI'], ['HR-10000', 'HR'], ['SK-811 01', 'SK'], ['EST-10111', 'EE'],
] as const

/** Georgia is a state as well, and Saint Martin two countries. */
const isOneName = (code: string) => stateCode(nameOf(code)) === null && code !== 'MF'

const forms: readonly (readonly [string, (code: string) => Readonly<Record<string, string>> | null])[] = [
  ['a country behind its address', (code) => ({ address_primary: `12 Harbour Works, ${nameOf(code)}` })],
  ['a country behind its city', (code) => ({ city: `Harbourville, ${nameOf(code)}` })],
  ['a country for a region', (code) => ({ region: nameOf(code) })],
  ['a country in Chinese for a city', (code) => ({ city: nameIn(code, 'zh-Hans') })],
  ['a country in Korean for a city', (code) => ({ city: nameIn(code, 'ko') })],
  ['a country in Chinese in front', (code) => ({ address_primary: `${nameIn(code, 'zh-Hant')}海港12號` })],
]

const alsoPlaces = new Set(['US JE', 'US JM', 'US PA', 'HK JO', 'BR ME'])

test.each(forms)('%s wins over the country of all, for every country', (_, cellsOf) => {
  const wrong: string[] = []
  for (const code of countryCodes.filter(isOneName)) {
    const cells = cellsOf(code)
    if (cells === null) continue
    for (const file of files.filter((one) => one !== code)) {
      const { record, inferred } = read(file, { ...cells, phone: local(code) })
      const number = typeof record.phone === 'string' ? parsePhoneNumberFromString(record.phone) : undefined
      const own = local(code) === '' ? undefined : getExampleNumber(code as CountryCode, examples)?.number
      // A place of the file's country is called so, too: nobody's country, until somebody says it.
      if (alsoPlaces.has(`${file} ${code}`) && inferred.country_code !== file) continue
      if (inferred.country_code !== code || inferred.country_inferred === false || (number && number.number !== own))
        wrong.push(`${file} ${code} ${JSON.stringify(cells)} ${inferred.country_code} ${record.phone}`)
    }
  }
  expect(wrong).toEqual([])
})

test.each(prefixes)('%s is in %s, whatever the country of all', (postalCode, code) => {
  for (const file of files.filter((one) => one !== code)) {
    const { record, inferred } = read(file, { postal_code: postalCode, phone: local(code) })
    expect([inferred.country_code, inferred.country_inferred], file).toEqual([code, undefined])
    expect(record.phone, file).toBe(getExampleNumber(code, examples)?.number)
  }
})

const abroad = countryCodes.filter((code) => isSupportedCountry(code) && !/^\+1|^\+7/.test(local(code)))

test('a number as from abroad keeps the country of all away, for every country', () => {
  const wrong: string[] = []
  for (const code of abroad)
    for (const file of files.filter((one) => one !== code)) {
      const phone = getExampleNumber(code as CountryCode, examples)?.formatInternational() ?? ''
      if (parsePhoneNumberFromString(phone)?.country === file) continue
      if (isThatOfAll(file, { phone })) wrong.push(`${file} ${phone}`)
    }
  expect(wrong).toEqual([])
})

test('a firm’s domain does, unless its number can be of the country of all alone', () => {
  const wrong: string[] = []
  for (const code of countryCodes) {
    const host = `www.harbour-works.${code === 'GB' ? 'uk' : code.toLowerCase()}`
    if (evidenceOfHosts([`https://${host}`]).length === 0) continue
    for (const file of files.filter((one) => one !== code)) {
      const { record } = read(file, { company_website: host, phone: local(code) })
      const own = isSupportedCountry(code) ? getExampleNumber(code, examples)?.number : undefined
      if (record.phone !== undefined && record.phone !== own)
        wrong.push(`${file} ${host} ${local(code)} ${record.phone}`)
    }
  }
  expect(wrong).toEqual([])
})

test('a known city does, and its local number is not read', () => {
  const wrong: string[] = []
  for (const [code, names] of Object.entries(cityNames))
    for (const city of names.split(', ').slice(0, 3))
      for (const file of files.filter((one) => one !== code && !cityShares().get(foldKey(city))?.has(one))) {
        const { record } = read(file, { city, phone: local(code) })
        const own = isSupportedCountry(code) ? getExampleNumber(code as CountryCode, examples)?.number : undefined
        if (record.phone !== undefined && record.phone !== own)
          wrong.push(`${file} ${city} ${local(code)} ${record.phone}`)
      }
  expect(wrong).toEqual([])
})

test('a row that says nothing of its country has that of all, and its local numbers are read', () => {
  for (const code of countryCodes.filter((one) => isSupportedCountry(one))) {
    const number = getExampleNumber(code as CountryCode, examples)
    for (const cells of [
      {},
      { city: 'Harbourville' },
      { email: 'ada@gmail.com' },
      { address_primary: '12 Harbour Works' },
    ])
      expect(isThatOfAll(code, { ...cells, phone: number?.formatNational() ?? '' }), code).toBe(true)
    // Seven zeros are what is typed to fill a form.
    if (number !== undefined && !/0{7}$/.test(number.number))
      expect(read(code, { phone: number.formatNational() }).record.phone, code).toBe(number.number)
  }
})

// biome-ignore format: a table
/** What sounds like another country, and is at home. */
const atHome: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
  ['US', { city: 'Vienna', region: 'VA', postal_code: '22180', phone: '(703) 255-6300' }],
  ['US', { city: 'Paris', region: 'TX', postal_code: '75460' }],
  ['US', { city: 'Paris', postal_code: '75460', phone: '(903) 785-7511' }],
  ['US', { city: 'Atlanta, Georgia', postal_code: '30303' }],
  ['US', { city: 'Atlanta', region: 'Georgia' }],
  ['US', { address_primary: '55 Trinity Ave, Atlanta, Georgia' }],
  ['US', { city: 'Mexico, MO', postal_code: '65265' }],
  ['US', { city: 'Peru', region: 'IL', postal_code: '61354' }],
  ['US', { city: 'Lebanon', region: 'PA', postal_code: '17042' }],
  ['US', { city: 'Lebanon', postal_code: '17042', phone: '(717) 273-6711' }],
  ['US', { city: 'Cuba', postal_code: '14727' }],
  ['US', { region: 'New Mexico', city: 'Santa Fe' }],
  ['US', { city: 'Dublin', region: 'OH', postal_code: '43017' }],
  ['US', { city: 'Manchester', postal_code: '03101', phone: '(603) 624-6500' }],
  ['US', { city: 'Jersey City', region: 'NJ' }],
  ['US', { address_primary: '12 India Street' }],
  ['US', { address_primary: '4 Norway Ave, Unit 2' }],
  ['CA', { city: 'London', region: 'ON', postal_code: 'N6A 3N7' }],
  ['CA', { city: 'London', phone: '(519) 661-2489' }],
  ['CN', { address_primary: '香港中路76号', city: '青岛' }],
  ['CN', { address_primary: '澳门路168号' }],
  ['CN', { address_primary: '台湾路5号' }],
  ['CN', { address_primary: '中国广东省深圳市南山区' }],
  ['CN', { address_primary: '中国银行大厦12楼', city: '北京' }],
  ['JP', { address_primary: '日本橋1-2-3', city: '東京都中央区' }],
  ['HK', { address_primary: '香港九龍彌敦道1號' }],
  ['HK', { address_primary: '12 Jordan Road, Kowloon' }],
  ['HK', { address_primary: '澳門街12號' }],
  ['HK', { address_primary: '8 Queen’s Road Central, Hong Kong' }],
  ['IN', { address_primary: 'A-1204 Sunrise Towers, Andheri', city: 'Mumbai' }],
  ['IN', { address_primary: 'Flat 3, B-1204 Lake View', postal_code: '400053' }],
  ['AR', { postal_code: 'C1425FAB', city: 'Buenos Aires' }],
  ['GB', { postal_code: 'E1 6AN', phone: '020 7946 0958' }],
  ['GB', { postal_code: 'L1 8JQ' }],
  ['MX', { address_primary: 'Calle República de Cuba 12' }],
  ['BR', { address_primary: 'Rua Argentina 100' }],
  ['DE', { city: 'Berlin', email: 'ada@harbour-works.at', phone: '030 901820' }],
  ['DE', { email: 'ada@gmx.at', phone: '0171 4455667' }],
  ['AT', { email: 'ada@gmx.de', phone: '0664 1234567' }],
  ['SG', { city: 'Singapore', postal_code: '238801', phone: '9123 4567' }],
]

test.each(atHome)('%s is the country of all, and of %j', (country, cells) => {
  expect(isThatOfAll(country, cells)).toBe(true)
})

// biome-ignore format: a table
/** Country of all, cells, own country, number. */
const elsewhere: readonly (readonly [string, Readonly<Record<string, string>>, string | null, string | null])[] = [
  ['DE', { postal_code: 'A-5020', city: 'Salzburg', phone: '0664/1234567', email: 'ada@aon.at' }, 'AT', '+436641234567'],
  ['DE', { city: 'A-5020 Salzburg', phone: '0664/1234567' }, 'AT', '+436641234567'],
  ['DE', { address_primary: 'Getreidegasse 9, A-5020 Salzburg', phone: '0664/1234567' }, 'AT', '+436641234567'],
  ['DE', { postal_code: 'CH-8001', city: 'Zürich', phone: '044 211 22 33' }, 'CH', '+41442112233'],
  ['DE', { postal_code: 'NL-1012 AB', city: 'Amsterdam', phone: '06 12345678' }, 'NL', '+31612345678'],
  ['DE', { postal_code: 'F-67000', city: 'Straßburg', phone: '06 12 34 56 78' }, 'FR', '+33612345678'],
  ['DE', { postal_code: 'I-39100', city: 'Bozen', phone: '0471 123456' }, 'IT', '+390471123456'],
  ['DE', { postal_code: 'L-2449', city: 'Luxemburg', phone: '621 123 456' }, 'LU', '+352621123456'],
  ['CN', { city: '香港', phone: '+852 9123 4567' }, 'HK', '+85291234567'],
  ['CN', { city: '香港', phone: '9123 4567' }, 'HK', '+85291234567'],
  ['CN', { city: '澳门', phone: '6612 3456' }, 'MO', '+85366123456'],
  ['CN', { address_primary: '澳门新马路10号', phone: '6612 3456' }, 'MO', '+85366123456'],
  ['CN', { city: '新加坡', postal_code: '238801', phone: '9123 4567' }, 'SG', '+6591234567'],
  ['HK', { city: '澳門', phone: '6612 3456' }, 'MO', '+85366123456'],
  ['HK', { city: 'Manchester, UK', postal_code: 'M1 1AA', phone: '07912 123456' }, 'GB', '+447912123456'],
  ['HK', { address_primary: '1 Deansgate, Manchester, UK', phone: '+44 7700 900123' }, 'GB', null],
  ['IN', { city: 'Kathmandu, Nepal', postal_code: '44600', phone: '9851012345' }, 'NP', '+9779851012345'],
  ['MY', { city: 'Singapore', postal_code: '048616', phone: '9123 4567' }, 'SG', '+6591234567'],
  ['FR', { city: 'Monaco', postal_code: '98000' }, 'MC', null],
  ['GB', { city: 'Gibraltar', postal_code: 'GX11 1AA' }, 'GI', null],
  ['GB', { city: 'St Helier, Jersey', postal_code: 'JE2 3RR' }, 'JE', null],
  ['US', { city: 'Ciudad de México', postal_code: '06600', phone: '55 1234 5678' }, 'MX', null],
  ['DE', { region: 'Tirol', phone: '0664 1234567' }, null, null],
  ['DE', { company_website: 'www.harbour-works.at', phone: '0664 1234567' }, null, null],
  ['HK', { city: 'Manchester, UK', phone: '+852 9123 4567' }, null, '+85291234567'],
]

test.each(elsewhere)('%s is not the country of %j', (country, cells, own, phone) => {
  const { record, inferred, notes } = read(country, cells)
  expect(inferred.country_inferred).toBeUndefined()
  expect([own, ...(own === null ? ['AT', undefined] : [])].map(String)).toContain(String(inferred.country_code))
  expect(record.phone ?? null).toBe(phone)
  expect(notes).toContainEqual({ column: expect.any(String), issue: 'country.not-that-of-all' })
})

test('a row that names the country of all has it, whatever its numbers say', () => {
  expect(isThatOfAll('AT', { address_primary: 'Getreidegasse 9, Austria', phone: '+49 89 1234567' })).toBe(true)
})
