import { expect, test } from 'vitest'
import { cleanCountry, isCountryName } from '../../../../shared/cleaning/country/clean-country.ts'
import { exactNames, namesByWords, plainNames } from '../../../../shared/cleaning/country/country-table.ts'
import { mayBeCountryName } from '../../../../shared/cleaning/country/may-be-country-name.ts'
import { rewrittenWords } from '../../../../shared/cleaning/country/word-forms.ts'

test('every name of a country may be one, with the words for its kind of state in any form', () => {
  const words = [...rewrittenWords()]
  const names = [exactNames(), plainNames(), namesByWords()].flatMap((table) => [...table.keys()])
  const refused = names.filter((name, at) => !mayBeCountryName(`${words[at % words.length]} ${name.toUpperCase()}`))
  expect(refused).toEqual([])
})

test.each(['Republic of Kenya', 'The Gambia', 'Côte d’Ivoire', 'u.s. virgin islands', 'Korea (South)', '中国'])(
  '%s may be one',
  (text) => expect(mayBeCountryName(text)).toBe(true),
)

test.each(['Silk Passage Pet Supplies Ltd', 'Alpen-Technik GmbH', 'Quay, Jade & Kxyz Japan', 'Xqzw'])(
  '%s is none, by a word that is in no name',
  (text) => expect(mayBeCountryName(text)).toBe(false),
)

const texts = [
  ...[
    'Japan',
    'japan',
    ' Japan ',
    'Japan?',
    'Japan (Tokyo)',
    'JP',
    'jpn',
    'Niger',
    'Nigera',
    'Georgia',
    'Virgin Islands',
  ],
  ...[
    'NA',
    'none',
    'n/a',
    '+81',
    '0081',
    '392',
    'Harbour Ltd',
    'Sud',
    '中国',
    '🇯🇵',
    'Jap?n',
    'Kingdom of Spain',
    'Spain Kingdom',
  ],
  ...['Korea', 'Hong Kong', 'Hong-Kong', 'S. Arabia', 'Turkiye', 'U.K.', 'UK Ltd', 'Jordan', 'Chad', '', 'Mali Mali'],
]

test.each(texts)('%j is the name of a country exactly where its cleaner surely takes it for one', (text) => {
  const { rule, value } = cleanCountry(text)
  expect(isCountryName(text)).toBe(rule === 'country.name' && value !== null)
})

// Without what its cleaner would only suggest, a name is found as surely: in all languages, and in what is nearly one.
test.each<[form: string, bend: (name: string) => string]>([
  ['by itself', (name) => name],
  ['twice', (name) => `${name} & ${name}`],
  ['beside Japan', (name) => `${name}, Japan`],
  ['doubted', (name) => `${name}?`],
  ['without its last letter', (name) => name.slice(0, -1)],
  ['behind a flag', (name) => `🇯🇵 ${name}`],
  ['in another form', (name) => name.replaceAll('群', '羣')],
  ['with a vowel', (name) => `${name.slice(0, 2)}\u064e${name.slice(2)}`],
])('every name, %s, is a country’s exactly where the cleaner surely takes it for one', (_, bend) => {
  const names = [...exactNames().keys(), ...plainNames().keys()].filter((_name, at) => at % 7 === 0).map(bend)
  const differ = names.filter((name) => {
    const { rule, value } = cleanCountry(name)
    return isCountryName(name) !== (rule === 'country.name' && value !== null)
  })
  expect(differ).toEqual([])
})

test('a cell is read alike however often, and among however many others', () => {
  const first = cleanCountry('Nippon')
  for (let n = 0; n < 1_100; n++) cleanCountry(`Nippon ${n}`)
  expect([cleanCountry('Nippon'), cleanCountry('Nippon')]).toEqual([first, first])
})
