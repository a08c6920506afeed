import { expect, test } from 'vitest'
import { withoutPadding } from '../../../../shared/csv/decode/without-padding.ts'

const bytes = (text: string) => Buffer.from(text, 'latin1')

test.each([
  ['', ''],
  ['abcd', 'abcd'],
  ['abc', 'abc'],
  ['abcd\0\0\0\0', 'abcd'],
  ['abcd\0\0\x1a\0\0', 'abcd'],
  ['abcd\x1a', 'abcd'],
  ['\0\0\0\0\0', ''],
  ['\x1a', ''],
  ['\0\0abcd\0\0\0', '\0\0abcd\0\0'],
  ['ab\0\0cd', 'ab\0\0cd'],
])('of %j is left %j', (padded, left) =>
  expect(Buffer.from(withoutPadding(bytes(padded))).toString('latin1')).toBe(left),
)

test('the NULs of a character in UTF-16 or UTF-32 stay', () => {
  expect(Buffer.from(withoutPadding(bytes('a\0\0\0\0\0\0\0'))).toString('latin1')).toBe('a\0\0\0')
  expect(Buffer.from(withoutPadding(bytes('a\0b\0c\0\0\0\0\0'))).toString('latin1')).toBe('a\0b\0c\0\0\0')
})
