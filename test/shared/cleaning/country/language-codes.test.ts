import { describe, expect, test } from 'vitest'
import { cleanCountry } from '../../../../shared/cleaning/country/clean-country.ts'
import { readByLanguage } from '../../../../shared/cleaning/country/language-codes.ts'
import { cleanRecord } from '../../../../shared/importing/record/clean-record.ts'

// biome-ignore-start format: tables
const names = {
  CZ: ['ČR', 'čr', 'Č.R.', 'ČESKÁ REPUBLIKA'],
  NL: [
    'Nizozemí',
    'Nizozemsko',
    'Holandsko',
    'Holandia',
    'Hollandia',
    'Olanda',
    'Holanda',
    'Hollanda',
    'Голландия',
    'Ολλανδία',
  ],
  GB: [
    'Anglie',
    'Anglicko',
    'Anglia',
    'Engleska',
    'Inghilterra',
    'Inglaterra',
    'Angleterre',
    'Engeland',
    'Englanti',
    'Inglismaa',
    'Англия',
    'Англія',
    'Αγγλία',
    'İngiltere',
    'Ingiltere',
  ],
  DE: ['SRN', 'NSR', 'RFN'],
}
// biome-ignore-end format: tables

test('what people call a country in their own language', () => {
  for (const [code, all] of Object.entries(names))
    for (const name of all) expect(cleanCountry(name).value, name).toBe(code)
})

test('a state of two is asked', () => {
  for (const name of ['ČSR', 'ČSSR', 'ČSFR'])
    expect(cleanCountry(name)).toMatchObject({ value: null, suggestion: 'CZ' })
})

describe('a short form in the language of a file', () => {
  const read = (column: string, raw: string, further: readonly (readonly [string, string])[] = []) => {
    const columns = [
      ['name', 'display_name'],
      [column, 'country_code'],
      ...further.map(([field]) => [field, field]),
    ].map(([name = '', field]) => ({ column: name, field, position: 1, confidence: 1, evidence: 'synonym' }) as never)
    const { record, reasons } = cleanRecord(columns, ['Jan Novák', raw, ...further.map(([, cell]) => cell)], 'repair')
    return [record.country_code, reasons.map(({ suggestion }) => suggestion)]
  }

  test.each([
    ['Stát/Země', 'SR', 'SK'],
    ['Země', 'CR', 'CZ'],
    ['krajina', 'SR', 'SK'],
    ['Stát', 'SRN', 'DE'],
    ['Kraj', 'RP', 'PL'],
    ['Država', 'CG', 'ME'],
    ['Ülke', 'TC', 'TR'],
    ['Negara', 'AS', 'US'],
    ['Țara', 'RM', 'MD'],
    ['Land', 'VK', 'GB'],
  ])('%s: %s is %s', (column, raw, code) => expect(read(column, raw)).toEqual([code, []]))

  test.each([
    ['Country', 'SR', 'SR'],
    ['Country', 'CR', 'CR'],
    ['Stát', 'SK', 'SK'],
    ['País', 'CR', 'CR'],
    ['Ülke', 'DE', 'DE'],
    ['Negara', 'SG', 'SG'],
  ])('%s: %s is %s', (column, raw, code) => expect(read(column, raw)).toEqual([code, []]))

  test('which only the other records tell, is asked where a list has another', () => {
    expect(readByLanguage('SR', 'Country', 'CZ')).toEqual({ code: 'SK', isSure: false })
    expect(readByLanguage('SR', 'Country', 'SR')).toBeNull()
    expect(readByLanguage('Slovensko', 'Stát', 'CZ')).toBeNull()
  })
})
