import { expect, test } from 'vitest'
import { searchTerms } from '../../../shared/customers/search-terms.ts'

test.each<[string, string, [string, string][]]>([
  ['nothing', '', []],
  ['white space of any kind', ' \t\u3000\n', []],
  ['one letter', 'a', [['start', 'a']]],
  ['two letters', 'ab', [['start', 'ab']]],
  ['three letters', 'abc', [['part', 'abc']]],
  ['two characters of four bytes', '🎉🎉', [['start', '🎉🎉']]],
  [
    'several words',
    'ada  x lovelace',
    [
      ['part', 'ada'],
      ['start', 'x'],
      ['part', 'lovelace'],
    ],
  ],
  ['Chinese', '大文', [['cjk', '大文']]],
  [
    'Japanese and Korean',
    'さくら 김철수',
    [
      ['cjk', 'さくら'],
      ['cjk', '김철수'],
    ],
  ],
  [
    'both in one word',
    'abc大文x',
    [
      ['cjk', '大文'],
      ['part', 'abc'],
      ['start', 'x'],
    ],
  ],
  ['a short number, which may be anything', '3-12', [['part', '3-12']]],
  [
    'full-width letters',
    'ＡＢＣ　ｄ',
    [
      ['part', 'ABC'],
      ['start', 'd'],
    ],
  ],
  ['half-width kana', 'ｻｸﾗ', [['cjk', 'サクラ']]],
  ['NUL', 'a\0b', [['start', 'ab']]],
])('%s', (_, search, terms) => {
  expect(searchTerms(search)).toEqual(terms.map(([kind, text]) => ({ kind, text })))
})

test('a phone number, however it is written, is one term', () => {
  expect(searchTerms('+852-(2555) 01.46')).toEqual([{ kind: 'phone', kept: ['+85225550146'], unread: ['25550146'] }])
})

test('takes at most eight words, of the first 200 characters', () => {
  expect(searchTerms('word '.repeat(20))).toHaveLength(8)
  expect(searchTerms('x'.repeat(1_000))).toEqual([{ kind: 'part', text: 'x'.repeat(200) }])
})
