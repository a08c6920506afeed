import fc from 'fast-check'
import { expect, test } from 'vitest'
import { firstAsciiWord } from '../../../../shared/cleaning/text/fold-key.ts'
import { createFirstWordSearch, createWordSearch } from '../../../../shared/cleaning/text/word-search.ts'
import { checkProperty } from '../../../support/property.ts'

const word = fc.string({ unit: fc.constantFrom(...'abz09'), minLength: 1, maxLength: 4 })
const text = fc.string({ unit: fc.constantFrom(...'abzABZ09 -_\n\0'), maxLength: 16 })

/** The same by an expression. */
const byExpression = (words: readonly string[], beginnings: readonly string[]): RegExp =>
  new RegExp(
    `(?<![a-z\\d])(?:${[...words.map((one) => `${one}(?![a-z\\d])`), ...beginnings].join('|') || '(?!)'})`,
    'i',
  )

test('a word is found as a whole, a beginning in front of anything, in any case', async () => {
  const check = (words: string[], beginnings: string[], all: string[]) => {
    const [search, expression] = [createWordSearch(words, beginnings), byExpression(words, beginnings)]
    for (const one of [...all, ...words, ...beginnings]) expect(search(one)).toBe(expression.test(one))
  }
  const some = fc.array(word, { maxLength: 6 })
  await checkProperty(fc.property(some, some, fc.array(text, { maxLength: 10 }), check), { seed: 1103, numRuns: 1_000 })
})

test('a first word is found as it is, in any case, and none where it is looked for', async () => {
  const check = (words: string[], all: string[]) => {
    const search = createFirstWordSearch(words)
    for (const one of [...all, ...words]) expect(search(one)).toBe(words.includes(firstAsciiWord(one)))
  }
  const some = fc.array(fc.oneof(word, fc.constantFrom('', 'é', 'a b')), { maxLength: 6 })
  await checkProperty(fc.property(some, fc.array(text, { maxLength: 10 }), check), { seed: 1104, numRuns: 1_000 })
})

test('a word that could never be found is none to look for', () => {
  expect(() => createWordSearch(['don t'])).toThrow(RangeError)
  expect(() => createWordSearch([], ['Stop!'])).toThrow(RangeError)
  expect(createWordSearch(['Stop'])('please STOP')).toBe(true)
})
