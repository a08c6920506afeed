import { describe, expect, test } from 'vitest'
import { countQuoted, weighDialect } from '../../../../shared/csv/detect/weigh-dialect.ts'
import type { Dialect } from '../../../../shared/csv/dialect.ts'

const comma: Dialect = { delimiter: ',', quote: null }
const isKnown = (name: string) => ['name', 'email', 'city', 'full name', 'notes'].includes(name.trim().toLowerCase())
const weigh = (
  text: string,
  dialect: Dialect = comma,
  { isWhole = true, isKnownName = undefined as ((name: string) => boolean) | undefined } = {},
) => weighDialect({ text, isWhole, isKnownName }, dialect)
const score = (text: string, dialect = comma, more = {}) => Number(weigh(text, dialect, more).score.toFixed(3))
const known = { isKnownName: isKnown }

describe('records of one width are a table', () => {
  test('as far as they are', () => {
    expect(weigh('a,b\n1,2\n3,4\n')).toEqual({ dialect: comma, width: 2, share: 1, rows: 3, score: 1 })
    expect(weigh('a,b\n1,2\n3,4,5\n6,7\n')).toMatchObject({ width: 2, share: 0.75, rows: 4, score: 0.75 })
    expect(weigh('a,b\n\n , \n1,2\n')).toMatchObject({ rows: 2, score: 1 })
    expect(weigh('a,b\n1,2,\n3,4,,\n')).toMatchObject({ width: 2, share: 1 })
    expect(weigh('a\nb\n')).toMatchObject({ width: 1, score: 0 })
    expect(weigh('')).toMatchObject({ width: 0, share: 0, rows: 0, score: 0 })
  })

  test('but for the last, where the sample may cut it and another is there', () => {
    expect(weigh('a,b\n1,2\n3', comma, { isWhole: false })).toMatchObject({ share: 1, rows: 2 })
    expect(weigh('a,b\n1,2\n3')).toMatchObject({ rows: 3 })
    expect(weigh('a,b', comma, { isWhole: false })).toMatchObject({ rows: 1, score: 1 })
    expect(weigh('a,b\n1,2', comma, { isWhole: false })).toMatchObject({ rows: 1, score: 1 })
  })

  test('a title above them takes a tenth, and names that are known give up to three', () => {
    expect(score('Our list\na,b\n1,2\n3,4\n')).toBe(0.65)
    expect(score('name,email\n1,2\n', comma, known)).toBe(1.3)
    expect(score('name,x\n1,2\n', comma, known)).toBe(1.15)
    expect(score('x,y\n1,2\n', comma, known)).toBe(1)
    expect(score('x,y\n1,2\n', comma)).toBe(1)
  })
})

describe('a column of its own is no table', () => {
  test.each([
    ['a known name alone on the first line', 'Name\na,b\nc,d\n', 0],
    ['an unknown name alone on the first line', 'Thing\na,b\nc,d\ne,f\n', 0.65],
    ['a note above the names', 'notes\nname,email\na,b\nc,d\n', 0.95],
    ['a note above one name of two', 'notes\nname,x\na,b\nc,d\n', 0],
    ['a note above two names of four', 'notes\nname,email,x,y\na,b,c,d\ne,f,g,h\n', 0.8],
    ['a note above two names of five', 'notes\nname,email,x,y,z\na,b,c,d,e\nf,g,h,i,j\n', 0],
  ])('%s', (_, text, wanted) => expect(score(text, comma, known)).toBe(wanted))

  test('a blank inside of a name that is known parts nothing', () => {
    const blank: Dialect = { delimiter: ' ', quote: null }
    expect(score('\nfull name\nAnn 1\nBob 2\n', blank, known)).toBe(0)
    expect(score('full name,x\nAnn 1\nBob 2\n', blank, known)).toBe(0)
    expect(score('name email\nAnn 1\nBob 2\n', blank, known)).toBe(1.15)
  })
})

describe('what is common in cells parts them', () => {
  const colon: Dialect = { delimiter: ':', quote: null }
  const blank: Dialect = { delimiter: ' ', quote: null }

  test.each([
    ['where the names are known', 'name:email\nAnn:x\n', 0.85 + 0.3],
    ['where half of them are', 'name:x\nAnn:y\n', 0.85 + 0.15],
    ['where a third is', 'name:x:y\nAnn:a:b\n', 0],
    ['where a column of three holds numbers', 'x:y:z\na:b:1\nc:d:2\n', 0.85],
    ['where it holds amounts', 'x:y:z\na:b:-1,200.50\nc:d:€5%\n', 0.85],
    ['where it holds e-mails', 'x:y:z\na@a.example:b:c\nd@d.example:e:f\n', 0.85],
    ['where it holds days', 'x:y:z\na: 1/2/26 :c\nd:3-4-26:f\n', 0.85],
    ['not where one cell of it holds something else', 'x:y:z\na:b:1\nc:d:e\n', 0],
    ['not where there is one record', 'x:y:z\na:b:1\n', 0],
    ['not where there are two columns', 'x:y\na:1\nb:2\n', 0],
    ['not where a record is of another width', 'x:y:z\na:b:1\nc:d:2\ne\n', 0],
    ['not where there is a header alone', 'name:email\n', 0],
  ])('%s', (_, text, wanted) => expect(score(text, colon, known)).toBe(Number(wanted.toFixed(3))))

  test('a blank does, and a comma with blanks around it is no rare one', () => {
    expect(score('x y z\na b 1\nc d 2\n', blank)).toBe(0.85)
    expect(score('x, y\na, b\n', { delimiter: ', ', quote: null })).toBe(1.01)
  })
})

describe('quotes that enclose cells tell', () => {
  const quoted = (quote: '"' | "'", more: Partial<Dialect> = {}): Dialect => ({ delimiter: ',', quote, ...more })

  test.each([
    ['two cells stand in them', '"a","b"\n1,2\n', 1.02],
    ['one cell does', '"a",b\n1,2\n', 1],
    ['none does', 'a,b\n1,2\n', 1],
    ['as many stand in the others', '"a","b"\n\'c\',\'d\'\n', 1],
    ['more of them open than close: one in six', '"a","b"\n"c","d"\n"e","f g\n', 1.02],
  ])('%s', (_, text, wanted) => {
    expect(score(text.replace('f g', 'f"'), quoted('"'))).toBe(wanted)
  })

  test('where there are none, no word stands for one', () => {
    expect(score('null,null\nnull,null\n', { delimiter: ',', quote: null })).toBe(1)
  })

  test('of apostrophes too, and a backslash tells a little', () => {
    expect(score("'a','b'\n1,2\n", quoted("'"))).toBe(1.02)
    expect(score('"a","b"\n1,2\n', quoted("'"))).toBe(1)
    expect(score('"a","b"\n1,2\n', quoted('"', { escape: '\\' }))).toBe(1.025)
  })
})

test.each([
  ['"a","b"\n"c"', { openings: 3, pairs: 3 }],
  ['"a,b\n"c,d"', { openings: 2, pairs: 1 }],
  ['a",b"\nc', { openings: 0, pairs: 0 }],
  [' "a" , "b" \n', { openings: 2, pairs: 2 }],
  ['x"a"x,b', { openings: 0, pairs: 0 }],
  ['', { openings: 0, pairs: 0 }],
])('of %j the cells in quotes are counted', (text, counts) => expect(countQuoted(text, ',', '"')).toEqual(counts))
