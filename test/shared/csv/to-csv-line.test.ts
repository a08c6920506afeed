import { expect, test } from 'vitest'
import { toCsvLine } from '../../../shared/csv/to-csv-line.ts'

test.each([
  [['a', '', 'b c'], 'a,,b c\r\n'],
  [['a,b'], '"a,b"\r\n'],
  [['say "hi"'], '"say ""hi"""\r\n'],
  [['two\nlines', 'cr\r'], '"two\nlines","cr\r"\r\n'],
  [[' a', 'b ', '\tc'], '" a","b ","\tc"\r\n'],
])('%j is written as %j', (cells, line) => expect(toCsvLine(cells)).toBe(line))
