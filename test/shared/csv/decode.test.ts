import fc from 'fast-check'
import iconv from 'iconv-lite'
import { describe, expect, test } from 'vitest'
import { createDecoder, transcode } from '../../../shared/csv/decode.ts'
import type { Encoding } from '../../../shared/csv/encodings.ts'
import { checkProperty } from '../../support/property.ts'
import { inPieces } from './read-file.ts'

async function toText(file: Uint8Array, encoding: Encoding, size: number) {
  const pieces: Uint8Array[] = []
  const decoder = createDecoder(encoding)
  for await (const piece of transcode(inPieces(file, size), encoding, decoder)) pieces.push(piece)
  return { text: Buffer.concat(pieces).toString('utf8'), badSequences: decoder.badSequences }
}

describe('text in another encoding', () => {
  test.each([
    ['gb18030', 'gb18030', '陈静\r\n𠀀,a\n'],
    ['big5', 'big5-hkscs', '啫喱\n深水埗,粉嶺\r'],
    ['shift_jis', 'shift_jis', '表示ソ,ﾄﾖﾀ\r\n\\'],
    ['euc-kr', 'euc-kr', '김민수\n'],
    ['utf-16le', 'utf-16le', '😀,陈\r\n'],
    ['utf-16be', 'utf-16be', '😀,陈\r\n'],
    ['windows-1252', 'windows-1252', '“€”…\n'],
    ['utf-8', 'utf-8', 'é陈😀\n'],
  ] as const)('%s comes out the same whatever the pieces', async (encoding, name, text) => {
    await checkProperty(
      fc.asyncProperty(fc.integer({ min: 1, max: 9 }), fc.boolean(), async (size, addBOM) => {
        const isMarked = addBOM && name.startsWith('utf')
        expect(await toText(iconv.encode(text, name, { addBOM: isMarked }), encoding, size)).toEqual({
          text,
          badSequences: 0,
        })
      }),
      { seed: 20261128 },
    )
  })

  test('damaged places are counted and leave the rest alone', async () => {
    const file = Buffer.concat([
      iconv.encode('陈', 'gb18030'),
      Buffer.from([0xff, 0x2c]),
      iconv.encode('静', 'gb18030'),
    ])
    expect(await toText(file, 'gb18030', 2)).toEqual({ text: '陈\ufffd,静', badSequences: 1 })
  })

  test('a character that the end cuts is damage', () => {
    const decoder = createDecoder('big5')
    expect([decoder.decode(Buffer.from([0xad])), decoder.end(), decoder.badSequences]).toEqual(['', '\ufffd', 1])
  })

  test('damaged UTF-8 passes byte by byte, so that offsets stay true', async () => {
    const file = Buffer.from([0xef, 0xbb, 0xbf, 0x41, 0xff, 0x42])
    const pieces: Uint8Array[] = []
    for await (const piece of transcode(inPieces(file, 2), 'utf-8')) pieces.push(piece)
    expect(Buffer.concat(pieces)).toEqual(file.subarray(3))
  })
})
