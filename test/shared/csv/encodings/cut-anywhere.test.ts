import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createDecoder } from '../../../../shared/csv/decode.ts'
import { type Encoding, encodings } from '../../../../shared/csv/encodings.ts'
import { checkProperty } from '../../../support/property.ts'

const seed = 20_261_128

/** What an encoding gives a meaning to, among bytes of any kind. */
const telling: Partial<Record<Encoding, readonly string[]>> = {
  hz: ['~{', '~}', '~~', '~', '\n', 'VP', '9z', 'a'],
  'iso-2022-jp': ['\x1b$B', '\x1b(B', '\x1b(J', '\x1b(I', '\x1b', 'F|', '$"', '\n', 'a'],
  'utf-7': ['+', '-', '+-', 'APw', 'ZeVnLA', '\n', 'a', '&'],
  gb18030: ['\x81\x30\x81\x30', '\xb0\xa1', '\x95\x32\x82\x36', '\x84'],
  'windows-1258': ['\xcc', '\xd2', '\xde', '\xec', '\xf2', 'a', 'E', '\xea', '\n'],
  'utf-8': ['\xc3\xa9', '\xe9\x99\x88', '\xf0\x9f\x98\x80', '\xef\xbb\xbf', '\xe9'],
}

const anyBytes = (encoding: Encoding) =>
  fc
    .array(
      fc.oneof(
        fc.constantFrom(...(telling[encoding] ?? ['a', ',', '\n', '"'])),
        fc.uint8Array({ minLength: 1, maxLength: 4 }).map((bytes) => Buffer.from(bytes).toString('latin1')),
      ),
      { maxLength: 40 },
    )
    .map((parts) => Buffer.from(parts.join(''), 'latin1'))

function read(encoding: Encoding, bytes: Uint8Array, sizes: readonly number[]) {
  const decoder = createDecoder(encoding)
  let text = ''
  for (let at = 0, i = 0; at < bytes.length; i++) {
    const size = sizes[i % sizes.length] ?? bytes.length
    text += decoder.decode(bytes.subarray(at, at + size))
    at += size
  }
  text += decoder.end()
  return { text, bad: decoder.badSequences, beyondAscii: decoder.beyondAscii }
}

describe('pieces that are cut anywhere, damage included, read as the whole', () => {
  test.each(encodings)('%s', async (encoding) => {
    const anySizes = fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 5 })
    await checkProperty(
      fc.property(anyBytes(encoding), anySizes, (bytes, sizes) => {
        expect(read(encoding, bytes, sizes)).toEqual(read(encoding, bytes, [bytes.length]))
      }),
      { seed, numRuns: 5_000 },
    )
  })
})
