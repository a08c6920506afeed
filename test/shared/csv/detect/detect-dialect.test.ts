import { describe, expect, test } from 'vitest'
import { detectDialect } from '../../../../shared/csv/detect/detect-dialect.ts'
import { toEnglish } from '../../../../shared/messages/text.ts'

const isKnownName = (name: string) => ['Name', 'email'].includes(name)

describe('the delimiter', () => {
  test.each([
    ['comma', 'a,b,c\n1,2,3\n', ','],
    ['semicolon with a comma in every cell', 'a;b\n1,5;2,5\n3,5;4,5\n', ';'],
    ['semicolon with a comma in every record below the header', 'Name;Ort\nA, B;C\nD, E;F\nG, H;I\n', ';'],
    ['semicolon with a decimal in every record', `a;b\n${'x;1,5\n'.repeat(200)}`, ';'],
    ['tab with a comma in every record', 'a\tb\n1, x\t2\n3, y\t4\n', '\t'],
    ['pipe with commas', 'a|b\n1,x|2\n3|4,y\n', '|'],
    ['comma with semicolons inside quotes', 'a,b\n"1;2;3",x\n"4;5;6",y\n', ','],
    ['comma with a pipe list in a cell', 'name,tags\nAda,a|b\nBob,c|d\n', ','],
    ['comma, ragged', 'a,b,c\n1,2\n1,2,3\n1,2,3,4\n', ','],
    ['comma below a title', 'Customers; March\n\na,b,c\n1,2,3\n4,5,6\n', ','],
    ['semicolon in one line', 'a;b;c', ';'],
  ])('%s', (_, text, delimiter) => {
    expect(detectDialect(text).delimiter).toBe(delimiter)
  })

  test('a single column gets one that leaves its cells whole', () => {
    expect(detectDialect('email\na@example.com\n')).toMatchObject({ delimiter: ',' })
    expect(detectDialect('Name\nStone, Bob\nRossi, Carla\n', { isKnownName }).delimiter).not.toBe(',')
  })

  test('a record that the sample cuts does not count', () => {
    expect(toEnglish(detectDialect('a,b,c\n1,2,3\n4', { isWhole: false }).evidence)).toBe(
      'Cut at the comma, 2 of 2 records have 3 cells.',
    )
  })
})

test.each([
  ['a\nb\n', '\n'],
  ['a\r\nb\r\n', '\r\n'],
  ['a\rb\r', '\r'],
  ['a\r\nb\n', 'mixed'],
  ['"a\nb",c\r\n"say ""x\ny""",d\r\n', '\r\n'],
  ['a', '\n'],
])('the records of %j end with %j', (text, newline) => {
  expect(detectDialect(text).newline).toBe(newline)
})

test.each([
  ['sep=;\na;b\n', ';', true],
  ['SEP=\t\r\na\tb\n', '\t', true],
  ['"sep=|"\na|b\n', '|', true],
  ['sep=x\na,b\n1,2\n', ',', false],
])('the line %j', (text, delimiter, sepLine) => {
  expect(detectDialect(text)).toMatchObject({ delimiter, sepLine })
})

test('quotes that open cells and never close are ordinary characters', () => {
  expect(detectDialect('a\tb\n"x\t1\n"y\t2\n"z\t3\n').quote).toBeNull()
  expect(detectDialect('a\tb\n"x\t1\n"y"\t2\n"z\t3\n').quote).toBe('"')
})

test.each([
  'name,email\nAnn Lee\nBob Ray\n',
  'name,email,notes\nAnn Lee\nBob Ray,bob@rg.example\nCy Fox,cy@rg.example,x,y,z\n',
])('a first line of known names tells the delimiter of records that are too ragged: %j', (text) => {
  const isKnownName = (name: string) => ['name', 'email', 'notes'].includes(name)
  expect(detectDialect(text, { isKnownName }).delimiter).toBe(',')
})

const detect = (text: string, known: readonly string[] = []) =>
  detectDialect(text, { isKnownName: (name) => known.includes(name) })

describe('how sure it is', () => {
  test('a table that nothing else fits is sure', () => {
    expect(detect('a,b,c\n1,2,3\n')).toMatchObject({
      ...{ confidence: 1, sepLine: false, doubt: null },
      evidence: { key: 'evidence.dialect.cut', values: { delimiter: ',', agreeing: 2, records: 2, cells: 3 } },
    })
  })

  test('ragged records make it less so, down to a half', () => {
    // A score of 4 in 5, then of 3 in 5.
    expect(detect('a,b\nc,d\ne,f\ng,h\ni\n').confidence).toBeCloseTo(0.8)
    expect(detect('a,b\nc,d\ne,f\ng\nh\n').confidence).toBeCloseTo(0.6)
    expect(detect('a,b\nc\n')).toMatchObject({ delimiter: ',', confidence: 0.5 })
  })

  test('another that fits makes it less so by half of its score', () => {
    // The semicolon cuts three records of five alike.
    expect(detect('a,b;x\nc,d;x\ne,f;x\ng,h\ni,j\n')).toMatchObject({ delimiter: ',', confidence: 0.7, doubt: null })
  })

  test('two that fit about equally are a question', () => {
    expect(detect('a,b;x\nc,d;x\n')).toMatchObject({
      ...{ confidence: 0.4, delimiter: ',' },
      doubt: { code: 'delimiter.two-readings', first: ',', second: ';' },
    })
    // A name that is known is worth more than that.
    expect(detect('name,b;x\nc,d;x\n', ['name'])).toMatchObject({
      delimiter: ',',
      confidence: expect.closeTo(0.65),
      doubt: null,
    })
    // Of so many records one has no comma at its end: five in a hundred would be too many.
    expect(detect(`${'c,d;x\n'.repeat(9)}a;x\n`)).toMatchObject({ delimiter: ';', doubt: null })
    expect(detect(`${'c,d;x\n'.repeat(29)}a;x\n`).doubt).toMatchObject({ code: 'delimiter.two-readings' })
    // Both fit four records in five, which is enough; three in four are not: neither is a reading that somebody meant.
    expect(detect('a,b;x\nc,d;x\ne,f;x\ng,h\ni;x\n')).toMatchObject({
      confidence: 0.4,
      doubt: { code: 'delimiter.two-readings', first: ',', second: ';' },
    })
    expect(detect('a,b;x\nc,d;x\ne,f;x\ng\n')).toMatchObject({ confidence: 0.5, doubt: null })
  })

  test('of one delimiter with blanks and without them there is no question', () => {
    expect(detect('a, b\nc, d\n').doubt).toBeNull()
  })
})

describe('the first line says what the delimiter is', () => {
  test.each([
    ['sep=;', ';'],
    ['sep=^\na^b', '^'],
    ['"sep=,"\r\na,b', ','],
    ['Sep=:\ra:b', ':'],
  ])('%j', (text, delimiter) => {
    expect(detect(text)).toMatchObject({
      ...{ delimiter, quote: '"', sepLine: true, confidence: 1, doubt: null },
      evidence: { key: 'evidence.dialect.sepLine' },
    })
  })

  test('and nothing more', () => {
    expect(detect('sep=;x\na;b\n').sepLine).toBe(false)
    expect(detect('a\nsep=;\n').sepLine).toBe(false)
  })

  test('the quotes are looked for below it', () => {
    expect(detect("sep=;\n'a;x';'b'\n'c';'d'\n")).toMatchObject({ delimiter: ';', quote: "'" })
    expect(detect('sep=;\n"a\\"b";c\n"d\\" e";f\n"a";"b"\n')).toMatchObject({ quote: '"', escape: '\\' })
  })
})

describe('a single column', () => {
  test('has a delimiter that stands in none of its cells', () => {
    expect(detect('a\nb\n')).toMatchObject({
      ...{ delimiter: ',', quote: '"', confidence: 0.7, doubt: null, sepLine: false },
      evidence: { key: 'evidence.dialect.singleColumn' },
    })
    expect(detect('one\ntwo, three\nfour\nfive\n')).toMatchObject({ delimiter: ';', confidence: 0.7 })
  })

  test('is a question where most of its lines have a delimiter that fits none', () => {
    const ragged = (count: number) => `x\n${['a;b', 'a;b;c', 'a;b;c;d', 'a;b;c;d;e'].slice(0, count).join('\n')}\ny\n`
    expect(detect(ragged(4))).toMatchObject({
      ...{ confidence: 0.3, doubt: { code: 'delimiter.single-column', delimiter: ';' } },
      delimiter: ',',
    })
    expect(detect(ragged(3)).doubt).toMatchObject({ delimiter: ';' })
    expect(detect(ragged(2))).toMatchObject({ confidence: 0.7, doubt: null })
    expect(detect(`${ragged(3)}\n\n \n\n`).doubt).toMatchObject({ delimiter: ';' })
  })

  test('is none where the first line names columns that are known', () => {
    const ragged = 'a,b,c,d\ne\nf,g,h\ni\nj,k,l,m,n\no\n'
    expect(detect(`name,"email"\n${ragged}`, ['name', 'email'])).toMatchObject({
      ...{ delimiter: ',', quote: '"', confidence: 0.6, sepLine: false, doubt: null },
      evidence: { key: 'evidence.dialect.knownNames', values: { delimiter: ',' } },
    })
    expect(detect(`name,x\n${ragged}`, ['name'])).toMatchObject({ doubt: { code: 'delimiter.single-column' } })
    expect(detect(`name\n${ragged}`, ['name']).delimiter).not.toBe(',')
  })
})

test('the first 64 Ki characters tell, and the record that they cut does not count', () => {
  const line = 'a,b,c,d\n'
  const long = line.repeat(64 * 128)
  expect(long).toHaveLength(64 * 1024)
  const records = (text: string) => detect(text).evidence
  expect(records(long)).toMatchObject({ values: { records: 64 * 128 - 1 } })
  expect(records(long + line)).toMatchObject({ values: { records: 64 * 128 - 1 } })
  expect(records(long.slice(0, -1))).toMatchObject({ values: { records: 64 * 128 } })
  expect(detect(long + 'x\n'.repeat(64 * 1024)).delimiter).toBe(',')
})
