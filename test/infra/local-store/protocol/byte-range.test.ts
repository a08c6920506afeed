import { expect, test } from 'vitest'
import { parseRange } from '../../../../infra/local-store/protocol/byte-range.ts'

test.each([
  ['bytes=0-0', { first: 0, last: 0 }],
  ['bytes=3-6', { first: 3, last: 6 }],
  ['bytes=3-', { first: 3, last: 9 }],
  ['bytes=-3', { first: 7, last: 9 }],
  ['bytes=-30', { first: 0, last: 9 }],
  ['bytes=8-100', { first: 8, last: 9 }],
  ['bytes=6-3', undefined],
  ['bytes=-', undefined],
  ['bytes=0-1,3-4', undefined],
  ['lines=0-1', undefined],
  [undefined, undefined],
])('of ten bytes, %s is %j', (header, expected) => {
  expect(parseRange(header, 10)).toEqual(expected)
})

test.each([
  ['bytes=10-', 10],
  ['bytes=10-20', 10],
  ['bytes=-0', 10],
  ['bytes=0-', 0],
  ['bytes=-5', 0],
])('%s of %i bytes is not satisfiable, and the answer tells the size', (header, size) => {
  expect(() => parseRange(header, size)).toThrow(
    expect.objectContaining({ code: 'InvalidRange', headers: { 'Content-Range': `bytes */${size}` } }),
  )
})
