import { describe, expect, test } from 'vitest'
import { letterModel, lettersOf } from '../../../../../shared/csv/detect/encoding/letter-model.ts'

describe('a pair that the language has takes the bits of its table', () => {
  test.each([
    ['de', '^', 'ä', 7],
    ['de', 'f', 'ä', 5],
    ['de', 'ß', 'e', 1],
    ['de', 'å', 'l', 1],
    ['de', 'é', '$', 2],
    ['el', 'ς', '$', 0],
    ['el', 'ο', 'θ', 11],
  ])('%s: %s%s %i', (language, first, second, bits) => expect(letterModel(language).bits(first, second)).toBe(bits))
})

describe('a pair that it has not takes more', () => {
  test.each([
    ['the end of a word', 'de', 'ß', '$', 8],
    ['a letter of ASCII', 'de', 'ß', 'q', 10],
    ['a sign of ASCII', 'de', 'ß', '/', 10],
    ['the last sign of ASCII', 'de', 'ß', '\x7f', 10],
    ['the sign behind the digits', 'de', 'ß', ':', 10],
    ['a digit', 'de', 'ß', '0', 14],
    ['the last digit', 'de', 'ß', '9', 14],
    ['a letter behind a digit', 'de', '7', 'ä', 14],
    ['a letter of its own alphabet', 'de', 'q', 'ü', 13],
    ['a letter of its own at the beginning', 'el', '^', 'ώ', 11],
    ['a rare letter at the beginning', 'de', '^', 'ç', 14],
    ['a letter that it does not use', 'de', 'q', 'я', 20],
    ['such a letter at the beginning', 'de', '^', 'я', 19],
    ['what is no letter', 'de', '^', '☃', 20],
    ['a letter of ASCII behind one of another alphabet', 'el', 'ώ', 'a', 20],
    ['a letter of another alphabet behind one of ASCII', 'el', 'z', 'ώ', 24],
    ['such a one that it does not use', 'el', 'a', 'я', 30],
    ['a sign of ASCII beside another alphabet', 'el', 'ώ', '-', 10],
    ['a mark that stands on a letter', 'de', '^', '\u0301', 19],
  ])('%s', (_, language, first, second, bits) => {
    expect(letterModel(language).bits(first, second)).toBe(bits)
    expect(letterModel(language).bits(first, second)).toBe(bits)
  })
})

test('of a language that nobody has counted every letter is unused', () => {
  expect([letterModel('xx').bits('^', 'ä'), letterModel('xx').bits('q', 'ä')]).toEqual([19, 30])
})

test.each([
  ['de', 'ä'],
  ['fr', 'éîï'],
  ['hr', 'čšž'],
  ['sw', ''],
  ['xx', ''],
])('the letters that are the own of %s', (language, letters) => expect(lettersOf(language)).toBe(letters))
