import { expect, test } from 'vitest'
import { readDecimalMark } from '../../../../shared/cleaning/values/decimal-mark.ts'

test.each([
  ['1.5', '.'],
  ['1,5', ','],
  ['1,234.5', '.'],
  ['1.234,5', ','],
  ['1.234.567', ','],
  ['1,234,567', '.'],
  ['0.125', '.'],
  ['1234.567', '.'],
  ['1.234', 'unclear'],
  ['12,345', 'unclear'],
  ['1234', null],
] as const)('%s speaks for %s', (digits, mark) => expect(readDecimalMark(digits)).toBe(mark))
