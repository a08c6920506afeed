import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createPhraseReader, neededWords } from '../../../../../shared/cleaning/choices/wishes/needed-words.ts'
import { phrases } from '../../../../../shared/cleaning/choices/wishes/read-wish.ts'
import { checkProperty } from '../../../../support/property.ts'

test.each([
  ['do not call', [['do '], ['not '], ['call']]],
  ['(?:never|stop) {0,2}calls?', [['never', 'stop']]],
  ['(?:to )?opt(?:ed)? out', [['opt'], ['out']]],
  ['(?:data )*(?:erasure|removal)(?: done)?', [['erasur', 'remova']]],
  ['(?: from)+ lists?', [['from'], ['list']]],
  ['remov[oe] (?:me|)', [['remov']]],
  ['(?:pre)?view', []],
  ['.{0,30}', []],
  ['(?:ask|) ?(?:him|\\w*)', []],
])('of %s one of each list is needed', (pattern, needs) => expect(neededWords(pattern)).toEqual(needs))

test('no phrase of any language is without a word that it needs', () =>
  expect(phrases.filter(({ pattern }) => neededWords(pattern).length === 0)).toEqual([]))

test('whatever a phrase takes has the words that it needs', () =>
  checkProperty(
    fc.property(
      fc
        .constantFrom(...phrases)
        .chain((phrase) => fc.tuple(fc.constant(phrase), fc.stringMatching(new RegExp(`^(?:${phrase.pattern})$`)))),
      ([phrase, text]) => {
        const words = text.split(' ').map((word) => `${word} `)
        for (const need of neededWords(phrase.pattern))
          expect(words.some((word) => need.some((beginning) => word.startsWith(beginning)))).toBe(true)
        expect(createPhraseReader([phrase])(text)).toBe(phrase.says)
      },
    ),
    { seed: 61, numRuns: 150 },
  ))

test('a text that is not a phrase to its ends says nothing', () => {
  const read = createPhraseReader([{ says: 'wish', pattern: 'do not call', before: 'please', behind: 'me|again' }])
  expect(['do not call', 'please do not call me again'].map(read)).toEqual(['wish', 'wish'])
  expect(['do not call him', 'call me', 'do not', '', 'now do not call'].map(read)).toEqual(Array(5).fill(null))
})
