import { describe, expect, test } from 'vitest'
import { listDialects } from '../../../../shared/csv/detect/list-dialects.ts'

const marks = (text: string) => listDialects(text).map(({ delimiter }) => delimiter)
/** The quotes that may be meant, each with an `\` where a backslash may stand before it. */
const quotes = (text: string) =>
  listDialects(text)
    .filter(({ delimiter }) => delimiter === ',')
    .map((dialect) => (dialect.quote ?? 'none') + (dialect.escape ?? ''))

describe('the delimiters are those that stand in the text, the likelier ones first', () => {
  test.each([
    ['abc', []],
    ['a;b,c', [',', ';']],
    ['a|b\tc', ['\t', '|']],
    ['a^b~c:d/e', ['^', '~', ':', '/']],
    ['a b', [' ']],
    ['a  b', [' ', '  ']],
  ])('%j: %j', (text, wanted) => expect(marks(text)).toEqual(wanted))

  const padded = (spaced: number, tight: number) => `${'a, b\n'.repeat(spaced)}${'a,b\n'.repeat(tight)}`

  test.each([
    ['nearly every cell begins with a blank', padded(19, 1), true],
    ['fewer do', padded(18, 1), false],
    ['all do', padded(3, 0), true],
    ['empty ones do not count', 'a, b,\nc, d,\n', true],
    ['all are empty', 'a,\nb,\n', false],
    ['a quote stands behind a blank', `a, "b"\n${'c,d\n'.repeat(9)}`, true],
    ['an apostrophe does', `a,  'b'\n${'c,d\n'.repeat(9)}`, true],
    ['a quote stands behind a word', `a,x "b"\n${'c,d\n'.repeat(9)}`, false],
  ])('blanks stand around cells where %s', (_, text, isPadded) => {
    expect(marks(text).includes(', ')).toBe(isPadded)
  })
})

describe('the quotes', () => {
  test.each([
    ['double ones, whether they are there or not', 'a,b\n', ['"']],
    ['apostrophes beside them, where two cells stand in such', "'a','b'\n", ['"', "'"]],
    ['double ones, where one cell does', "'a',b\n", ['"']],
    ['none, where three cells begin with one and none ends with one', '"a,b\n"c,d\n"e,f\n', ['none']],
    ['none, and apostrophes', "\"a,'b'\n\"c,'d'\n\"e,f\n", ['none', "'"]],
    ['double ones, where two cells begin with one', '"a,b\n"c,d\n', ['"']],
    ['double ones, where one ends with one', '"a,b\n"c,d\n"e,f"\n', ['"']],
    ['double ones, where a blank stands behind one', '"a,b\n"c,d\n"e,f" \n', ['"']],
  ])('%s', (_, text, wanted) => expect(quotes(text)).toEqual(wanted))

  test.each([
    ['a quote inside has a backslash', '"a \\"b\\" c",d\n', true],
    ['a quote at the end of a cell has one', '"a \\"b\\"",d\n', true],
    ['a backslash stands at the end of a cell', '"a\\",b\n', false],
    ['a backslash itself has one', '"a\\\\"b,c\n', false],
    ['a quote is doubled somewhere', '"a \\"b\\" c","d ""e"" f"\n', false],
    ['an empty cell is quoted somewhere', '"a \\"b\\" c",""\n', true],
  ])('have a backslash before them where %s', (_, text, isEscaped) => {
    expect(quotes(text)).toEqual(isEscaped ? ['"', '"\\'] : ['"'])
  })
})
