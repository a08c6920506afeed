import { describe, expect, test } from 'vitest'
import { readCursor, writeCursor } from '../../../shared/customers/cursor.ts'

const id = '0194d0a0-0000-7000-8000-000000000001'

test.each([
  ['name', '陳大文 "x"'],
  ['company', null],
  ['created', '1700000000123456'],
] as const)('a place in a list by %s is read as it was written', (sort, value) => {
  const text = writeCursor(sort, 'desc', { value, id })
  expect(text).toMatch(/^[\w-]+$/)
  expect(readCursor(sort, 'desc', text)).toEqual({ value, id })
})

test('a place in a list that is sorted otherwise is none', () => {
  const text = writeCursor('name', 'asc', { value: 'a', id })
  expect(readCursor('company', 'asc', text)).toBeNull()
  expect(readCursor('name', 'desc', text)).toBeNull()
})

describe('what we never wrote is no place', () => {
  const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
  test.each([
    ['nothing', ''],
    ['no JSON', 'x'],
    ['too little', encode(['created', 'asc'])],
    ['no id', encode(['created', 'asc', '1', 'b'])],
    ['no moment', encode(['created', 'asc', 'yesterday', id])],
    ['no moment at all', encode(['created', 'asc', null, id])],
    ['a moment too far', encode(['created', 'asc', '1'.repeat(20), id])],
    ['a NUL', encode(['created', 'asc', '1\0', id])],
  ])('%s', (_, text) => {
    expect(readCursor('created', 'asc', text)).toBeNull()
  })

  test('a NUL in a name', () => {
    expect(readCursor('name', 'asc', encode(['name', 'asc', 'a\0', id]))).toBeNull()
  })
})
