import { expect, test } from 'vitest'
import { LineSplitter } from '../../../../shared/csv/vcard/split-lines.ts'

const split = (pieces: readonly string[], lengthMax = 100) => {
  const splitter = new LineSplitter(lengthMax)
  return [...pieces.flatMap((piece) => splitter.push(piece)), ...splitter.end(), ...splitter.end()]
}

test.each([
  ['a\nb', ['a', 'b']],
  ['a\r\nb\r\n', ['a', 'b']],
  ['a\rb\r', ['a', 'b']],
  ['a\n\nb\n', ['a', '', 'b']],
  ['\n', ['']],
  ['\r\n\r\n', ['', '']],
  ['', []],
  ['a', ['a']],
])('%j has the lines %j, however it is cut', (text, lines) => {
  expect(split([text])).toEqual(lines)
  expect(split([...text])).toEqual(lines)
  expect(split([text, ''])).toEqual(lines)
})

test('of a line that comes in pieces so many characters are kept, and what a piece adds', () => {
  expect(split(['abc', 'de\nx'], 2)).toEqual(['abde', 'x'])
  expect(split(['abc', 'd'], 2)).toEqual(['ab'])
})
