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
