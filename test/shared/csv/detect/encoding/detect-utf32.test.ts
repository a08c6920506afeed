import { expect, test } from 'vitest'
import { detectUtf32 } from '../../../../../shared/csv/detect/encoding/detect-utf32.ts'

const write = (codes: readonly number[], isLittle: boolean) => {
  const view = new DataView(new ArrayBuffer(codes.length * 4))
  for (const [i, code] of codes.entries()) view.setUint32(i * 4, code, isLittle)
  return new Uint8Array(view.buffer)
}

test.each([
  ['utf-32le', true],
  ['utf-32be', false],
] as const)('%s is known by its zeros', (encoding, isLittle) => {
  expect(detectUtf32(write([0x61, 0x2c, 0x4e2d, 0x1f600], isLittle))).toEqual({
    encoding,
    bomBytes: 0,
    confidence: 0.95,
    evidence: { key: 'evidence.encoding.fourBytes', values: { characters: 4 } },
    alternatives: [],
  })
})

test.each([
  ['the highest character', [0x61, 0x10ffff], true],
  ['more than that', [0x61, 0x110000], false],
  ['a NUL', [0x61, 0], false],
  ['the last one before the halves of pairs', [0x61, 0xd7ff], true],
  ['the first half of a pair', [0x61, 0xd800], false],
  ['the last half of a pair', [0xdfff, 0x61], false],
  ['the first one behind them', [0xe000, 0x61], true],
])('%s may stand in it: %s', (_, codes, may) => {
  for (const isLittle of [true, false]) expect(detectUtf32(write(codes, isLittle)) !== null).toBe(may)
})

test('a character that the end cuts does not count, and one alone is enough', () => {
  const two = write([0x61, 0x62], true)
  expect(detectUtf32(two.subarray(0, 7))).toMatchObject({ evidence: { values: { characters: 1 } } })
  expect(detectUtf32(two.subarray(0, 3))).toBeNull()
  expect(detectUtf32(new Uint8Array())).toBeNull()
  expect(detectUtf32(Buffer.from('name,city'))).toBeNull()
})

test('a sample that begins inside of a buffer is read from there', () => {
  const bytes = Buffer.concat([Buffer.from('ab'), write([0x61, 0x62], true)])
  expect(detectUtf32(bytes.subarray(2))).toMatchObject({ encoding: 'utf-32le' })
})
