import { expect, test } from 'vitest'
import { cleanCountry } from '../../../../shared/cleaning/country/clean-country.ts'
import {
  formsOf,
  isQualified,
  withoutPolity,
  wordForms,
  wordKey,
} from '../../../../shared/cleaning/country/word-forms.ts'

const republic = ['Republic', 'Rep.', 'Rep', 'REPUBLIC']
const democratic = ['Democratic', 'Dem.', 'Dem']
const peoples = ["People's", 'Peoples', 'People’s']
const and = ['and', '&', '/', '']
const saint = ['Saint', 'St.', 'St', 'ST']
const islands = ['Islands', 'Is.', 'Isl.', 'Isds', 'ISLANDS']

const product = (...lists: readonly (readonly string[])[]): string[][] =>
  lists.reduce<string[][]>((rows, list) => rows.flatMap((row) => list.map((one) => [...row, one])), [[]])

const koreas = product(democratic, peoples, republic).flatMap(([d, p, r]) => [
  [`Korea, ${d} ${p} ${r}`, 'KP'],
  [`${d} ${p} ${r} of Korea`, 'KP'],
  [`Korea (${d} ${p} ${r} of)`, 'KP'],
])
const congos = product(democratic, republic).flatMap(([d, r]) => [
  [`Congo, ${d} ${r}`, 'CD'],
  [`Congo, ${d} ${r} of the`, 'CD'],
  [`${d} ${r} of the Congo`, 'CD'],
  [`Congo, ${r}`, 'CG'],
  [`${r} of Congo`, 'CG'],
  [`Korea, ${r} of`, 'KR'],
])
const saints = product(saint, and).flatMap(([st, binding]) => [
  [`${st} Kitts ${binding} Nevis`, 'KN'],
  [`${st} Vincent ${binding} the Grenadines`, 'VC'],
  [`${st} Pierre ${binding} Miquelon`, 'PM'],
])
const isles = islands.flatMap((word) => [
  [`Solomon ${word}`, 'SB'],
  [`Marshall ${word}`, 'MH'],
  [`Virgin ${word} (U.S.)`, 'VI'],
  [`Virgin ${word}, British`, 'VG'],
  [`British Virgin ${word}`, 'VG'],
  [`Turks & Caicos ${word}`, 'TC'],
])

test.each([...koreas, ...congos, ...saints, ...isles])('%s is %s', (name, code) => {
  expect(cleanCountry(name ?? '')).toMatchObject({ value: code, certainty: 'sure' })
})

test('words have one form each, in any order', () => {
  expect(wordForms('Korea, Dem. People’s Rep.')).toEqual(['korea', 'dem', 'peop', 'rep'])
  expect(wordForms('E. Timor')).toEqual(['east', 'timor'])
  expect(formsOf('republique de guinee')).toEqual(['rep', 'guinee'])
  expect(wordKey(['b', 'a', 'b'])).toBe('a b')
})

test.each([
  [['rep', 'france'], ['france']],
  [['france'], null],
  [['rep'], null],
  [[], null],
])('without the words for a kind of state %j are %j', (words, left) => {
  expect(withoutPolity(words)).toEqual(left)
})

test.each([
  [['korea', 'north'], true],
  [['korea', 'rep'], true],
  [['north', 'rep'], true],
  [['korea'], false],
  [[], false],
])('%j say more than which country it is: %j', (words, isMore) => {
  expect(isQualified(words)).toBe(isMore)
})
