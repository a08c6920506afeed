import { describe } from 'vitest'
import { cleanBoolean } from '../../../../shared/cleaning/choices/clean-boolean.ts'
import { testLaws, testTable } from '../rule-laws.ts'

const yes = ['yes', 'Y', 'TRUE', '1', '1.0', 'x', '✓', '☑️', 'Ja', 'oui', 'Sí', '是', '有', 'はい', '네']
const no = ['no', 'N', 'FALSE', '0', '0.0', '✗', '❌', 'Nein', 'non', '否', '无', 'いいえ', '아니오']

describe('a yes-or-no cell', () => {
  testTable(cleanBoolean, {
    blank: ['', ' ', 'n/a', '-', 'NULL'],
    sure: [
      ['true', true, null],
      ['false', false, null],
      ...yes.map((raw) => [raw, true, 'boolean.synonym'] as const),
      ...no.map((raw) => [raw, false, 'boolean.synonym'] as const),
    ],
    none: [
      ['maybe', 'boolean.not-yes-or-no'],
      ['2', 'boolean.not-yes-or-no'],
    ],
  })
  testLaws(cleanBoolean, { kind: 'boolean', pieces: ['yes', 'no', '1', '.0', '✓', '是'] })
})
