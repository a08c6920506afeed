import { expect, test } from 'vitest'
import { readTownLine } from '../../../../../shared/cleaning/detect-country/read-town-line.ts'
import { eitherTown } from '../../../../../shared/cleaning/detect-country/towns-like-countries.ts'
import { cleanRecord } from '../../../../../shared/importing/record/clean-record.ts'
import { columns } from '../cells/columns.ts'

/** @param country of all records */
function countryOf(cells: Readonly<Record<string, string>>, country?: string) {
  const named = { display_name: 'Ada Byron', ...cells }
  const { inferred, record } = cleanRecord(columns(...Object.keys(named)), Object.values(named), 'repair', {
    emptyCells: 'keep',
    defaults: country === undefined ? {} : { country_code: country },
  })
  return inferred.country_code ?? record.country_code
}

test.each(['عمان', 'عمّان', 'عَمّان'])(
  '%s is Amman where the file is of Jordan, and nobody knows where it is of neither',
  (city) => {
    expect(countryOf({ city, phone: '079 123 4567' }, 'JO')).toBe('JO')
    expect(countryOf({ city, phone: '9212 3456' }, 'OM')).toBe('OM')
    for (const file of ['SA', 'AE', 'EG', undefined]) expect(countryOf({ city }, file)).toBeUndefined()
    for (const file of ['SA', 'OM', undefined]) expect(countryOf({ city, phone: '+962 79 123 4567' }, file)).toBe('JO')
    for (const file of ['SA', undefined]) expect(countryOf({ city, phone: '+968 9212 3456' }, file)).toBe('OM')
  },
)

test('with its vowel it is Oman', () => {
  expect(eitherTown('عُمان')).toBeNull()
  expect(countryOf({ city: 'عُمان' }, 'JO')).toBe('OM')
})

test.each([
  ['Mexico', 'PH', 'MX'],
  ['San Marino', 'US', 'SM'],
  ['Panama', 'US', 'PA'],
  ['Macau', 'BR', 'MO'],
])('%s is a town of %s too, and elsewhere it is %s', (city, home, named) => {
  expect(countryOf({ city }, home)).toBe(home)
  for (const file of ['DE', 'FR', 'JP', named]) expect(countryOf({ city }, file)).toBe(named)
})

test('a country that is its own capital stays one', () => {
  for (const [city, country] of [
    ['Luxembourg', 'LU'],
    ['Singapore', 'SG'],
    ['الكويت', 'KW'],
    ['Kuwait', 'KW'],
    ['Djibouti', 'DJ'],
    ['Guatemala', 'GT'],
    ['الجزائر', 'DZ'],
    ['تونس', 'TN'],
  ] as const)
    for (const file of ['DE', 'FR', 'SA', country])
      expect([city, file, countryOf({ city }, file)]).toEqual([city, file, country])
})

/** Lines of an address in columns that have no field, and where they are. */
const lines = [
  ['8950-434 Castro Marim', 'PT'],
  ['Urb. Praia Verde 9, 8950-434 Castro Marim', 'PT'],
  ['Kaleiçi Mah. Barbaros Sk. No:9 Muratpaşa/ANTALYA', 'TR'],
  ['00-950 Warszawa', 'PL'],
  ['1012 AB Amsterdam', 'NL'],
  ['1010 Wien', 'AT'],
  ['Hauptplatz 5, Graz', 'AT'],
] as const
const taken = [
  { phone: '+33 6 12 34 56 78', email: 'jl@wanadoo.fr' },
  { phone: '+46 70 123 45 67', email: 'bjorn@telia.com' },
  { phone: '+44 7911 123456', email: 'ada@btinternet.com' },
]

test.each(lines)('a number and a mail address that were taken along say nothing against %s', (line, country) => {
  for (const cells of taken) {
    expect(countryOf({ Foo: line, ...cells }, country)).toBe(country)
    expect(countryOf({ Foo: line, ...cells })).toBeUndefined()
  }
})

test('where nothing says otherwise, or the address is of that country, they tell it', () => {
  for (const file of ['PT', 'DE', 'TR', undefined]) {
    const [french = {}] = taken
    expect(countryOf(french, file)).toBe('FR')
    for (const line of ['12 rue de la Paix, 75001 Paris', 'met in 2019', 'code 8950', 'VIP, class A', '75001 Paris'])
      expect([line, file, countryOf({ Foo: line, ...french }, file)]).toEqual([line, file, 'FR'])
  }
})

test('the towns of another language are those of their country', () => {
  for (const [city, country] of [
    ['Vasa', 'FI'],
    ['Åbo', 'FI'],
    ['Kolozsvár', 'RO'],
    ['Kassa', 'SK'],
    ['Szabadka', 'RS'],
    ['Bozen', 'IT'],
    ['Bienne', 'CH'],
  ] as const)
    for (const cells of taken) {
      expect([city, countryOf({ city, ...cells }, country)]).toEqual([city, country])
      expect([city, countryOf({ city, ...cells })]).toEqual([city, undefined])
    }
})

test('a line of an address says its code and its town', () => {
  expect(readTownLine('SE-654 21 Karlstad')).toEqual([{ code: 'SE-654 21', town: 'Karlstad' }])
  expect(readTownLine('Hauptplatz 5, Graz')).toEqual([{ code: '', town: 'Graz' }])
  for (const text of ['Graz', 'see https://example.com/5/Graz', 'a5@x.at, Graz', '2019'])
    expect(readTownLine(text)).toEqual([])
})
