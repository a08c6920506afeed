import { describe, expect, test } from 'vitest'
import { letterModel } from '../../../../../shared/csv/detect/encoding/letter-model.ts'
import { tellingWords, weighWords } from '../../../../../shared/csv/detect/encoding/weigh-text.ts'

describe('words that tell something', () => {
  test.each([
    ['Ada,Müller;Ada', ['Müller']],
    ['Müller Müller Köln', ['Müller', 'Köln']],
    ['a-é-b 1é2', ['é', '1é2']],
    ['張 三,name', ['張', '三']],
    ['name,city', []],
  ])('of %j are %j', (text, words) => expect(tellingWords(text)).toEqual(words))

  test('are cut behind 80 letters, and 250 of them are enough', () => {
    expect(tellingWords(`é${'a'.repeat(100)}`)).toEqual([`é${'a'.repeat(79)}`])
    const many = Array.from({ length: 300 }, (_, n) => `é${n}`)
    expect(tellingWords(many.join(' '))).toEqual(many.slice(0, 250))
  })
})

const german = letterModel('de')
const bits = (...pairs: string[]) => pairs.reduce((sum, pair) => sum + german.bits(pair.charAt(0), pair.charAt(1)), 0)

describe('a word takes the bits of its pairs that reach beyond ASCII', () => {
  test.each([
    ['ä', bits('^ä', 'ä$')],
    ['äß', bits('^ä', 'äß', 'ß$')],
    ['xä', bits('xä', 'ä$')],
    ['xyä', bits('yä', 'ä$')],
    ['äx', bits('^ä', 'äx')],
    ['äxy', bits('^ä', 'äx')],
    ['äxyü', bits('^ä', 'äx', 'yü', 'ü$')],
    ['Äx', bits('^ä', 'äx') + 1],
    ['ä-', bits('^ä', 'ä-')],
    ['ä\x7f', bits('^ä', 'ä\x7f')],
    ['xy', 0],
  ])('%j', (word, wanted) => expect(weighWords([word], ['de'])).toBe(wanted))

  test('and those of its signs', () => {
    const edges = bits('^ä')
    expect(weighWords(['«ä'], ['de'])).toBe(9 + edges + bits('ä$'))
    expect(weighWords(['ä»'], ['de'])).toBe(edges + 16)
    expect(weighWords(['ä»ä'], ['de'])).toBe(edges + 16 + edges + bits('ä$'))
    expect(weighWords(['«a'], ['de'])).toBe(9)
    expect(weighWords(['ä’ä'], ['de'])).toBe(edges + 10 + edges + bits('ä$'))
    expect(weighWords(['☃'], ['de'])).toBe(18 + bits('☃$'))
    expect(weighWords(['ä☃'], ['de'])).toBe(edges + 22 + bits('☃$'))
    expect(weighWords(['\ufffd'], ['de'])).toBe(30 + bits('\ufffd$'))
    expect(weighWords(['\u0085'], ['de'])).toBe(30 + bits('\u0085$'))
  })

  test('a letter with no small one of one letter stays as it is', () => {
    expect(weighWords(['İ'], ['tr'])).toBe(letterModel('tr').bits('^', 'İ') + letterModel('tr').bits('İ', '$'))
  })
})

test.each([
  ['ää', 0],
  ['äÄ', 9],
  ['Ää', 1],
  ['ÄÄ', 1],
  ['ÄÄÄ', 2],
  ['äÄÄ', 10],
  ['ä1Ä', 0],
  ['Ä1ä', 0],
])('%s takes so many bits more for its capitals: %i', (word, more) => {
  expect(weighWords([word], ['de']) - weighWords([word.toLowerCase()], ['de'])).toBe(more)
})

test.each([
  ['中', 10],
  ['中国', 20],
  ['a中', 15],
  ['中a', 15],
  ['中ab', 15],
  ['中1', 10],
  ['中-', 10],
  ['中1a', 10],
  ['中\ufffd', 40],
  ['\u0080', 30],
])('%j takes %i bits in Chinese', (word, wanted) => expect(weighWords([word], ['simplified'])).toBe(wanted))

describe('of several languages', () => {
  const one = (word: string, language: string) => weighWords([word], [language])

  test('the one that suits the words best counts', () => {
    expect(weighWords(['für'], ['el', 'de', 'ru'])).toBe(one('für', 'de'))
    expect(weighWords(['καλή'], ['el', 'de', 'ru'])).toBe(one('καλή', 'el'))
  })

  test('a word may be of another than the rest, which takes four bits', () => {
    expect(weighWords(['für', 'Köln', 'καλή'], ['de', 'el'])).toBe(
      one('für', 'de') + one('Köln', 'de') + one('καλή', 'el') + 4,
    )
    expect(weighWords(['für', 'für', 'größe'], ['de', 'el'])).toBe(2 * one('für', 'de') + one('größe', 'de'))
  })
})

describe('letters are not looked for where there are hardly any', () => {
  test.each([
    ['all of Chinese', ['中文'], 30 * 2],
    ['all of Korean', ['김이'], 30 * 2],
    ['a third of Chinese', ['中äö'], 30 * 3],
    ['a third of it in the first 40 words', [...Array.from({ length: 40 }, () => '中'), 'ä'.repeat(99)], 30 * 139],
  ])('%s is damage', (_, words, wanted) => expect(weighWords(words, ['de'])).toBe(wanted))

  test('a quarter of Chinese is letters', () => {
    expect(weighWords(['中äöü'], ['de'])).toBeLessThan(30 * 4)
    expect(weighWords([...Array.from({ length: 39 }, () => '中'), 'ä'.repeat(118)], ['de'])).toBeLessThan(30 * 157)
  })

  test('but Chinese itself is', () => {
    expect(weighWords(['中文'], ['de', 'simplified'])).toBe(20)
    expect(weighWords([], ['de'])).toBe(0)
  })
})
