import { expect, test } from 'vitest'
import { foldWord } from '../../../../shared/customers/people/fold-word.ts'
import { degrees, generations, isSameSurname, titles } from '../../../../shared/customers/people/name-words.ts'

test.each([
  [1, ['Sr', 'Senior', 'père', 'старший', 'st']],
  [2, ['Jr', 'Junior', 'fils', 'младший', 'ml', 'II', '2nd']],
  [3, ['III', '3rd', 'neto']],
  [4, ['IV', '4th', 'bisneto']],
  [5, ['V', '5th']],
  [6, ['VI', '6th']],
])('the generation %i is written in many ways', (number, words) => {
  expect(words.map((word) => [word, generations.get(foldWord(word))])).toEqual(words.map((word) => [word, number]))
})

test('a title, a degree and a generation are three things', () => {
  for (const word of ['phil', 'nat', 'quist']) expect(titles.has(word), word).toBe(false)
  for (const word of ['mr', 'dr', 'herr', 'professor', 'senator', 'rabbi']) expect(titles.has(word), word).toBe(true)
  for (const word of ['phd', 'mba', 'esq', 'frcs']) expect(degrees.has(word), word).toBe(true)
  for (const word of generations.keys()) expect(degrees.has(word), word).toBe(false)
})

test.each([
  ['lee', 'yi', true],
  ['lim', 'im', true],
  ['lim', 'lin', true],
  ['im', 'lin', false],
  ['lee', 'park', false],
  ['lee', 'smith', false],
  ['smith', 'quist', false],
])('%s and %s can be one family name: %j', (one, other, isSame) => {
  expect(isSameSurname(one, other)).toBe(isSame)
  expect(isSameSurname(other, one)).toBe(isSame)
})
