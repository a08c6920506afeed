import { describe } from 'vitest'
import { cleanText } from '../../../../shared/cleaning/text/clean-text.ts'
import { testLaws, testTable } from '../rule-laws.ts'

describe('a text cell', () => {
  testTable(cleanText, {
    blank: [
      '',
      ' ',
      '\u00a0',
      '\u3000',
      '\ufeff',
      '\0',
      '-',
      '--',
      'N/A',
      '#N/A',
      'NULL',
      'null',
      '\\N',
      '(blank)',
      '?',
      '无',
      '無',
      'なし',
      '없음',
    ],
    sure: [
      ['Acme Ltd', 'Acme Ltd', null],
      ['陳大文', '陳大文', null],
      ['Na', 'Na', null],
      ['None', 'None', null],
      ['Null', 'Null', null],
      ['N.A.', 'N.A.', null],
      ['  Acme   Ltd\t', 'Acme Ltd', 'text.tidied'],
      ['\u3000陳\u3000大文\u3000', '陳 大文', 'text.tidied'],
      ['Acme\u00a0Ltd', 'Acme Ltd', 'text.tidied'],
      ['\ufeffAc\u200bme\u00ad', 'Acme', 'text.tidied'],
      ['a\0b\u0007', 'ab', 'text.tidied'],
      ['one\r\ntwo \r three', 'one\ntwo\nthree', 'text.tidied'],
      ['one\n\ntwo', 'one\n\ntwo', null],
      ['Jose\u0301', 'José', 'text.tidied'],
      ['half \ud83d', 'half \ufffd', 'text.tidied'],
      ['ＡＢＣ', 'ＡＢＣ', null],
      ['👨\u200d👩\u200d👧', '👨\u200d👩\u200d👧', null],
      ['می\u200cخواهم', 'می\u200cخواهم', null],
      ['Ac\u200dme', 'Acme', 'text.tidied'],
    ],
  })
  testLaws(cleanText, {
    kind: 'text',
    pieces: ['\u200d', '\u3000', '\u200b', '\u00a0', '\r', '\n', '\t', '  ', '陳', 'e\u0301', '👨', '-'],
  })
})
