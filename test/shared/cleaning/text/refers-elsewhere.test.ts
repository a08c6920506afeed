import { describe, expect, test } from 'vitest'
import { cleanCell } from '../../../../shared/cleaning/cleaners.ts'
import { cleanText } from '../../../../shared/cleaning/text/clean-text.ts'
import { readFillerIn } from '../../../../shared/cleaning/text/fillers.ts'
import { isDittoSign, isReference, mayBeAnswer, namesRow } from '../../../../shared/cleaning/text/refers-elsewhere.ts'
import { sameAsAbove, sameOrAnswer, sameOrName } from '../../../../shared/cleaning/text/words/words-for-above.ts'

const isAbove = (raw: string) => cleanText(raw).rule === 'text.same-as-above'
const inCapitals = (text: string) => text.toUpperCase()
const asTitle = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

test('every phrase of every language is one, as written, in capitals, with a capital and in brackets', () => {
  const missed = sameAsAbove
    .filter((phrase) => phrase.length <= 38)
    .flatMap((phrase) => [phrase, asTitle(phrase), inCapitals(phrase), `(${phrase})`, `"${phrase}"`])
    .filter((raw) => !isAbove(raw))
  expect(missed.filter((raw) => !/[İIĞŞΊΌ]/.test(raw))).toEqual([])
})

test('a bare word is one where no name of a person stands, and a town is called Same', () => {
  for (const raw of sameOrName) {
    expect(readFillerIn('company_primary', raw)?.rule, raw).toBe('text.same-as-above')
    expect(cleanCell('phone', raw).rule, raw).toBe('text.same-as-above')
    expect(cleanText(raw).value, raw).toBe(raw)
  }
  expect(readFillerIn('city', 'same')?.rule).toBe('text.same-as-above')
  expect(readFillerIn('city', 'Same')).toBeNull()
  expect(readFillerIn('region', 'same')?.rule).toBe('text.same-as-above')
  expect(readFillerIn('region', 'NA')).toBeNull()
})

test('what may be an answer too is among the phrases', () => {
  expect(sameOrAnswer.filter((word) => !isAbove(word))).toEqual([])
  expect(sameOrAnswer.filter((word) => !mayBeAnswer(word))).toEqual([])
  expect(['同上', 'ditto', 'see above'].filter(mayBeAnswer)).toEqual([])
})

test.each([
  ...[
    '-do-',
    '--do--',
    '- do -',
    'do.',
    '- ditto -',
    '〃',
    '″',
    '"',
    '-"-',
    '—"—',
    '- " -',
    '-//-',
    '— // —',
    '-||-',
    "''",
  ],
  ...['↑', '↑↑', '⬆', '⬆️', '^', '←', '👆', 's.o.', 'jw.', '-〃-', 'd:o'],
])('%s is a sign for it', (raw) => {
  expect(isDittoSign(raw)).toBe(true)
  expect(isAbove(raw)).toBe(true)
})

test.each([
  ...[
    'see row 12',
    'same as row 5',
    'As in line 3',
    'siehe Zeile 14',
    'wie Zeile 7',
    'voir ligne 4',
    'ver fila 9',
    'zie rij 3',
  ],
  ...[
    'см. строку 5',
    'bkz. satır 4',
    'see #12',
    'see no. 4',
    '同第3行',
    '见12行',
    '見第 3 行',
    '3行目と同じ',
    '3행과 동일',
  ],
])('%s names a row', (raw) => {
  expect(namesRow(raw)).toBe(true)
  expect(isAbove(raw)).toBe(true)
})

describe('a lookalike is what it says', () => {
  test.each([
    ...[
      'Same Day Ltd',
      'Same Deutz-Fahr',
      'Idem Consulting',
      'Ditto Music',
      'Dito GmbH',
      'Above & Beyond',
      'As Above So Below Ltd',
    ],
    ...[
      'Do',
      'DO',
      'D.O.',
      'J.W.',
      'S.O.',
      'C.S.',
      'Row 12 Ltd',
      'Line 6',
      'Como No. 12',
      'See 12',
      'Ver 5',
      'Sees Candies',
    ],
    ...[
      '同上堂',
      '同仁堂',
      '一样文化',
      '相同科技有限公司',
      '동일제지',
      '동일고무',
      '同じ空',
      'Wie Weiter GmbH',
      'Siehe',
      'Same Home Care',
    ],
    ...[
      'See You',
      'Same Sky',
      'Last Line',
      'Above Inc',
      'SDA Bocconi',
      'Detto & Sons',
      'Samma',
      'Fent',
      '5 Above',
      'Company 3',
    ],
  ])('%s', (raw) => {
    expect(cleanText(raw).value).toBe(raw)
    const key = raw.toLowerCase()
    expect([isDittoSign(raw), namesRow(raw), isReference(key, true)]).toEqual([false, false, false])
  })
})

test.each(['wie 4711', 'Siehe 10001', 'see 2044', 'same as 10023', 'voir 4711', 'ver 1002', 'см. 4711'])(
  '%s is the number of another',
  (raw) => expect(namesRow(raw)).toBe(true),
)
test.each(['see 12 High Street', 'Am See 12', 'Via 4711', 'Se 4711', '4711', 'Ver 12', 'wie 4711 Köln'])(
  '%s is none',
  (raw) => expect(namesRow(raw)).toBe(false),
)
