import { expect, test } from 'vitest'
import { namesOfCldr } from '../../../../scripts/countries/collect-names.ts'
import { cleanCountry } from '../../../../shared/cleaning/country/clean-country.ts'
import { isNamesake } from '../../../../shared/cleaning/country/names/namesakes.ts'

/** How a language puts the words for a kind of state to a name, `%`. */
const kinds: Readonly<Record<string, readonly string[]>> = {
  de: ['Republik %', 'Königreich %', 'Fürstentum %', 'Bundesrepublik %', 'Staat %', 'Sultanat %'],
  fr: ['République de %', 'République du %', "République d'%", 'Royaume de %', 'Principauté de %', 'État de %'],
  es: ['República de %', 'República del %', 'Reino de %', 'Principado de %', 'Estado de %'],
  it: ['Repubblica di %', 'Repubblica del %', "Repubblica dell'%", 'Regno di %', 'Principato di %', 'Stato di %'],
  pt: ['República de %', 'República do %', 'República da %', 'Reino de %', 'Principado de %'],
  nl: ['Republiek %', 'Koninkrijk %', 'Vorstendom %', 'Staat %'],
  sv: ['Republiken %', 'Konungariket %', 'Furstendömet %', 'Staten %'],
  tr: ['% Cumhuriyeti', '% Krallığı', '% Prensliği', '% Devleti'],
  id: ['Republik %', 'Kerajaan %'],
  zh: ['%共和国', '%王国', '%公国', '%人民共和国'],
  ja: ['%共和国', '%王国', '%公国', '%連邦共和国'],
  ko: ['% 공화국', '% 왕국', '%공화국', '% 연방 공화국'],
  en: [
    'Republic of %',
    'Republic of the %',
    'Kingdom of %',
    '%, Republic of',
    '% Republic',
    'Rep. of %',
    '% (Republic of)',
  ],
}

const names = Map.groupBy(namesOfCldr(process.cwd()), ({ locale }) => locale)
// The American state, and a republic of Russia's beside it.
const others = new Set(['GE', 'IE', 'VI', 'VG', 'MF', 'SX'])

test.each(Object.entries(kinds))(
  'states in full in %s: at least 97 %% are read, and none as another country',
  (locale, forms) => {
    const cells = (names.get(locale) ?? [])
      .filter(({ code, name }) => !isNamesake(code) && !others.has(code) && !/[(/]/.test(name))
      .flatMap(({ code, name }) => forms.map((form) => ({ code, cell: form.replace('%', () => name) })))
    const read = cells.map((one) => ({ ...one, ...cleanCountry(one.cell) }))
    expect(read.filter(({ code, value, suggestion }) => (value ?? suggestion ?? code) !== code)).toEqual([])
    const right = read.filter(({ code, value }) => value === code)
    expect(right.length / cells.length).toBeGreaterThanOrEqual(0.97)
  },
)

test.each([
  ['Republik China', 'TW'],
  ['Republika Kina', 'TW'],
  ['Folkrepubliken Kina', 'CN'],
  ['République de Corée', 'KR'],
  ['République populaire démocratique de Corée', 'KP'],
  ['República Popular Democrática da Coreia', 'KP'],
  ['Republik Kongo', 'CG'],
  ['Demokratische Republik Kongo', 'CD'],
  ['Commonwealth von Dominica', 'DM'],
  ['República Dominicana', 'DO'],
  ['刚果共和国', 'CG'],
  ['刚果民主共和国', 'CD'],
])('%s is %s: the kind of state tells namesakes apart', (name, code) => {
  expect(cleanCountry(name).value).toBe(code)
})

test.each([
  ['Republika Kenii', 'KE'],
  ['Republika Kuby', 'CU'],
  ['Nigerská republika', null],
  ['Argentiinan tasavalta', 'AR'],
  ['Kenyai Köztársaság', 'KE'],
  ['State of Georgia', null],
])('%s, whose name is bent, suggests %s at most', (name, code) => {
  expect(cleanCountry(name)).toMatchObject({ value: null, suggestion: code })
})
