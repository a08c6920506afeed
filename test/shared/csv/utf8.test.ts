import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { countReplaced, countUtf8, isMostlyUtf8, Utf8Watch } from '../../../shared/csv/utf8.ts'
import { checkProperty } from '../../support/property.ts'

const bytes = (text: string) => Buffer.from(text, 'latin1')
const utf8 = (text: string) => Buffer.from(text)

describe('characters of more than one byte, and what is none', () => {
  test.each([
    ['ASCII', bytes('abc\x7f'), 0, 0],
    ['one of each length', utf8('aé中😀'), 3, 0],
    ['the least that has two bytes', bytes('\xc2\x80'), 1, 0],
    ['a byte that goes on alone', bytes('a\x80b'), 0, 1],
    ['a byte that begins alone', bytes('\xe9a\xc3\xa9'), 1, 1],
    ['damage beside a pair', Buffer.concat([utf8('😀'), bytes('\xff')]), 1, 1],
    ['damage that is written as such', utf8('a\ufffdb'), 1, 0],
    ['both', Buffer.concat([utf8('\ufffdé\ufffd'), bytes('\xff')]), 3, 1],
    ['damage beside a mark', Buffer.concat([utf8('\ufeffé'), bytes('\xff')]), 2, 1],
  ])('%s', (_, text, good, bad) => {
    expect(countUtf8(text, true)).toEqual({ good, bad })
    expect(countUtf8(Buffer.concat([bytes('x'), text]).subarray(1), true)).toEqual({ good, bad })
  })

  test('one that the end cuts is bad, unless more may come', () => {
    expect(countUtf8(bytes('\xc3\xa9\xe4\xb8'), true)).toEqual({ good: 1, bad: 1 })
    expect(countUtf8(bytes('\xc3\xa9\xe4\xb8'), false)).toEqual({ good: 1, bad: 0 })
  })

  test('signs of damage in a text are counted', () => {
    expect(['', 'a', '\ufffd', '\ufffda\ufffd\ufffd'].map(countReplaced)).toEqual([0, 0, 1, 3])
  })
})

test.each([
  [0, 0, true],
  [5, 0, true],
  [2, 1, true],
  [1, 1, false],
  [4, 2, true],
  [5, 3, false],
  [0, 1, false],
])('%i good and %i bad are mostly UTF-8: %s', (good, bad, isOne) => expect(isMostlyUtf8({ good, bad })).toBe(isOne))

describe('a stream', () => {
  const watch = (...pieces: Uint8Array[]) => {
    const watching = new Utf8Watch()
    for (const piece of pieces) watching.push(piece)
    return watching.end()
  }

  test.each(['é', '中', '😀', 'é中😀', '䀀', 'aé中b😀c', 'é\ufffd', 'a', ''])(
    '%j counts alike, cut anywhere',
    (text) => {
      const all = utf8(text)
      const count = countUtf8(all, true)
      for (let first = 0; first <= all.length; first++)
        for (let second = first; second <= all.length; second++) {
          const pieces = [all.subarray(0, first), all.subarray(first, second), all.subarray(second)]
          expect(watch(...pieces)).toEqual({ ...count, damaged: null })
        }
    },
  )

  test('that ends inside of a character has damage', () => {
    expect(watch(bytes('a\xe4'), bytes('\xb8'))).toMatchObject({ good: 0, bad: 1, damaged: Uint8Array.of(0xe4, 0xb8) })
    expect(watch(bytes('\xc3'), bytes('ab'))).toMatchObject({ good: 0, bad: 1 })
    expect(watch(bytes('\x80\x80\x80\x80'))).toMatchObject({ good: 0, bad: 4 })
  })

  test('gives what is around the first damage, 16 KiB before it and 64 KiB at most', () => {
    const step = 16 * 1024
    const plain = (length: number) => Buffer.alloc(length, 'a')
    const damage = bytes('\xff')
    const around = (before: number, after: number) => {
      const { damaged } = watch(Buffer.concat([plain(before), damage, plain(after)]))
      return [damaged?.indexOf(0xff), damaged?.length]
    }
    expect(around(10, 10)).toEqual([10, 21])
    expect(around(step - 1, 10 * step)).toEqual([step - 1, 3 * step])
    expect(around(step, 10 * step)).toEqual([step, 4 * step])
    expect(around(5 * step + 7, 10 * step)).toEqual([step + 7, 4 * step])
    expect(around(3 * step - 1, 1)).toEqual([2 * step - 1, 2 * step + 1])
    expect(around(2 * step, 100)).toEqual([step, step + 101])
    const twice = Buffer.concat([plain(2 * step), damage, plain(9 * step), damage])
    expect(watch(twice, damage).damaged).toHaveLength(4 * step)
  })

  test('of bytes that are used again keeps its own', () => {
    const piece = bytes('ab\xc3')
    const watching = new Utf8Watch()
    watching.push(piece)
    piece.fill(0)
    watching.push(bytes('\xa9'))
    expect(watching.end()).toEqual({ good: 1, bad: 0, damaged: null })
  })
})

test('characters beyond ASCII are counted wherever the bytes lie in memory', () =>
  checkProperty(
    fc.property(fc.string({ unit: fc.constantFrom('a', 'é', '陳', '😀'), maxLength: 40 }), fc.nat(9), (text, at) => {
      const whole = Buffer.concat([Buffer.alloc(at, 'é'), Buffer.from(text), Buffer.from('é')])
      const bytes = whole.subarray(at, whole.length - 2)
      expect(countUtf8(bytes, true)).toEqual({ good: [...text].filter((one) => one !== 'a').length, bad: 0 })
    }),
    { seed: 2028 },
  ))

test.each(['é', '陳', '😀', 'aé'])('however many they are: %j', (text) => {
  for (const times of [254, 255, 256, 1_019, 1_020, 1_021, 5_000])
    expect(countUtf8(utf8(text.repeat(times)), true)).toEqual({ good: times, bad: 0 })
})
