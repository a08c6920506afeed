import { expect, test } from 'vitest'
import { detectNewline } from '../../../../shared/csv/detect/detect-newline.ts'

const comma = { delimiter: ',', quote: '"' } as const

test.each([
  ['', '\n'],
  ['a', '\n'],
  ['a\nb\n', '\n'],
  ['a\r\nb\r\n', '\r\n'],
  ['a\rb\r', '\r'],
  ['a\r', '\r'],
  ['a\r\r', '\r'],
  ['a\n\nb', '\n'],
  ['a\r\nb\n', 'mixed'],
  ['a\nb\r', 'mixed'],
  ['a\r\nb\rc', 'mixed'],
  ['a\n\rb', 'mixed'],
])('the records of %j end with %j', (text, newline) => {
  expect(detectNewline(text, comma)).toBe(newline)
  expect(detectNewline(text, { delimiter: ',', quote: null })).toBe(newline)
})

/** Inside of quotes stands another line end, which does not count. */
test.each([
  ['at the beginning', '"a\nb",c\r\n', '\r\n'],
  ['behind a delimiter', 'a,"a\nb"\r\n', '\r\n'],
  ['behind a blank', 'a, "a\nb"\r\n', '\r\n'],
  ['behind a line feed', 'a\n"a\rb"\n', '\n'],
  ['behind a carriage return', 'a\r"a\nb"\r', '\r'],
  ['that are doubled', '"a ""b""\nc"\r\n', '\r\n'],
  ['that end before a line end', '"a\nb"\r\n"c\nd"\r\n', '\r\n'],
  ['inside of a cell, which open nothing', 'a"b\nc"d\r\n', 'mixed'],
  ['behind another delimiter, which open nothing', 'a;"b\nc"\r\n', 'mixed'],
  ['of another kind', "'a\nb'\r\n", 'mixed'],
])('quotes %s', (_, text, newline) => expect(detectNewline(text, comma)).toBe(newline))

test('quotes of the dialect are looked at, where its delimiter is', () => {
  expect(detectNewline("a;'b\nc'\r\n", { delimiter: '; ', quote: "'" })).toBe('\r\n')
  expect(detectNewline('"b\nc"\r\n', { delimiter: ',', quote: null })).toBe('mixed')
})
