import { expect, test } from 'vitest'
import { type Scheme, severalBytes } from '../../../../shared/csv/decode/several-bytes.ts'

/** Characters of three bytes behind E0, of two behind any other lead; none where a byte is 99 or below 41. */
const scheme: Scheme = {
  length: (first) => (first === 0x80 ? 1 : first === 0xe0 ? 3 : 2),
  read: (bytes) =>
    bytes.includes(0x99) || bytes.some((byte) => byte < 0x41) ? undefined : `<${Buffer.from(bytes).toString('hex')}>`,
}

const decode = (...pieces: (readonly number[])[]) => {
  const decoder = severalBytes(scheme)
  return pieces.map((piece) => decoder.write(Uint8Array.from(piece))).join('') + decoder.end()
}

test.each([
  ['ASCII', [0x41, 0x7f, 0], 'A\x7f\0'],
  ['characters of one, two and three bytes', [0x80, 0x81, 0x41, 0xe0, 0x42, 0x43], '<80><8141><e04243>'],
  ['characters between ASCII', [0x41, 0x81, 0x82, 0x41], 'A<8182>A'],
  ['damage of two bytes', [0x81, 0x99, 0x41], '\ufffdA'],
  ['damage before ASCII', [0x81, 0x2c, 0x41], '\ufffd,A'],
  ['damage that ends before its last byte', [0xe0, 0x99, 0x2c, 0x41], '\ufffd,A'],
  ['damage of one byte', [0xff, 0x99, 0x82, 0x83], '\ufffd<8283>'],
  ['a character that the end cuts', [0x41, 0x81], 'A\ufffd'],
  ['one that the end cuts behind a byte of ASCII', [0xe0, 0x41], '\ufffdA'],
])('%s', (_, bytes, text) => {
  expect(decode(bytes)).toBe(text)
  expect(decode(...bytes.map((byte) => [byte]))).toBe(text)
  expect(decode([], bytes, [])).toBe(text)
})

test('what is left is said once, and ASCII does not come again', () => {
  const decoder = severalBytes(scheme)
  expect([decoder.write(Uint8Array.of(0x41, 0xe0, 0x42)), decoder.end(), decoder.end()]).toEqual(['A', '\ufffdB', ''])
})

test('a character is looked up once, as long as no more than 50,000 are remembered', () => {
  let reads = 0
  const read = () => {
    reads++
    return 'x'
  }
  const decoder = severalBytes({ length: () => 3, read })
  const readsAfter = (...characters: readonly number[]) => {
    for (const n of characters) decoder.write(Uint8Array.of(0x80, n >> 8, n & 0xff))
    return reads
  }
  expect(readsAfter(0, 1, 0, 1)).toBe(2)
  expect(readsAfter(...Array.from({ length: 50_000 }, (_, n) => n))).toBe(50_000)
  // The first one is still known, and it begins anew with that.
  expect(readsAfter(0)).toBe(50_000)
  expect(readsAfter(0, 1)).toBe(50_001)
})
