import { describe, expect, test } from 'vitest'
import { detectEscapes } from '../../../../../shared/csv/detect/encoding/detect-escapes.ts'

const detect = (text: string, isWhole = true) => detectEscapes(Buffer.from(text, 'latin1'), isWhole)

test.each([
  ['iso-2022-jp', 'name\n\x1b$BF|K\\\x1b(B\n'],
  ['iso-2022-jp', 'name\n\x1b(I1\x1b(B\n'],
  ['hz', 'name\n~{VPND~}\n'],
  ['utf-7', 'name\nM+APw-ller\n'],
  ['utf-7', 'name\n+Ti1lhw-\n'],
] as const)('%s is known by its escapes, and reads as text', (encoding, text) => {
  expect(detect(text)).toEqual({
    encoding,
    bomBytes: 0,
    confidence: 0.95,
    evidence: { key: 'evidence.encoding.escapes', values: { encoding } },
    alternatives: ['utf-8'],
  })
})

test.each([
  ['plain text', 'name,phone\nAda,1\n'],
  ['telephone numbers', 'name,phone\nAda,+85290441287\nBob,+442079460018\n'],
  ['an address with a tag', 'ada+news@example.com\n'],
  ['marks that hold nothing', 'a~{~}b\n'],
  ['marks that are not closed, and damage', '~{VPND~}\n~{VPN~}\n'],
  ['an escape of another kind', '\x1b[31mred\n'],
  ['a switch without a character', 'name\n\x1b$B\x1b(B\n'],
])('%s is not', (_, text) => expect(detect(text)).toBeNull())

test('what the end of a sample cuts is no damage, unless the sample is whole', () => {
  expect(detect('~{VPND~}\n~{V', false)).toMatchObject({ encoding: 'hz' })
  expect(detect('~{VPND~}\n~{V', true)).toBeNull()
})

test('the marks of the others stand in no other text, however rare the characters', () => {
  expect(detect('~{w~w}w|~}')).toMatchObject({ encoding: 'hz' })
})

describe('UTF-7 is text that somebody writes', () => {
  const write = (...words: string[]) =>
    words.map((word) => `+${Buffer.from(word, 'utf16le').swap16().toString('base64').replaceAll('=', '')}-`).join(',')

  test.each([
    ['Chinese that everybody writes', ['中国'], true],
    ['two characters that hardly anybody has seen', ['龘龖'], false],
    // 17 bits for each of these, 10 for each of the common ones: 15 for each of all.
    ['five of these beside two common ones', ['龘龖龗麤鱻中国'], false],
    ['five of these beside three common ones', ['龘龖龗麤鱻中国人'], true],
    // A letter that no language uses takes 19 bits, or 20 behind another, and 8 end the word: 24 for each of all.
    ['words of such letters', ['ა', 'ბგ', 'დე', 'ვზ'], false],
    ['one more of them', ['ა', 'ბგ', 'დე', 'ვზ', 'თი'], true],
  ])('%s: %s', (_, words, isText) => {
    expect(detect(`${write(...words)}\n`)?.encoding).toBe(isText ? 'utf-7' : undefined)
  })
})
