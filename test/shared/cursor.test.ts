import { expect, test } from 'vitest'
import * as z from 'zod'
import { decodeCursor, encodeCursor } from '../../shared/cursor.ts'

const Place = z.tuple([z.int(), z.string()])

test('a place is read as it was written, and its text stands in an address as it is', () => {
  const text = encodeCursor([3, '陳大文 "x" & ?'])
  expect(text).toMatch(/^[\w-]+$/)
  expect(decodeCursor(Place, text)).toEqual([3, '陳大文 "x" & ?'])
})

test.each([
  ['nothing', ''],
  ['no JSON', 'x'],
  ['another place', encodeCursor(['a', 1])],
])('%s is no place', (_, text) => expect(decodeCursor(Place, text)).toBeNull())
