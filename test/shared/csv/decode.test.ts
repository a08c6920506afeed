import fc from 'fast-check'
import iconv from 'iconv-lite'
import { describe, expect, test } from 'vitest'
import { createDecoder, decodeSample, transcode } from '../../../shared/csv/decode.ts'
import type { Encoding } from '../../../shared/csv/encodings.ts'
import { collect } from '../../support/collect.ts'
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

describe('what a text has', () => {
  test.each([
    ['a\x7f', 0, 0],
    ['é\u00a0', 2, 0],
    ['\u0080\u009f', 2, 2],
    ['\ufffd\ufffc', 2, 1],
  ])('%j: so many beyond ASCII, %i, and so many bad places, %i', (text, beyondAscii, badSequences) => {
    const decoder = createDecoder('utf-16le')
    const bytes = Buffer.from(text, 'utf16le')
    expect(decoder.decode(bytes) + decoder.end()).toBe(text)
    expect([decoder.beyondAscii, decoder.badSequences]).toEqual([beyondAscii, badSequences])
    expect(decoder.decode(bytes)).toBe(text)
    expect([decoder.beyondAscii, decoder.badSequences]).toEqual([2 * beyondAscii, 2 * badSequences])
  })

  test('a mark is dropped at its start, and nowhere else', () => {
    const decoder = createDecoder('utf-8')
    const pieces = ['', 'efbb', 'bf61', 'efbbbf', '62'].map((hex) => decoder.decode(Buffer.from(hex, 'hex')))
    expect([...pieces, decoder.end()]).toEqual(['', '', 'a', '\ufeff', 'b', ''])
    expect(createDecoder('utf-8').decode(Buffer.from('61efbbbf', 'hex'))).toBe('a\ufeff')
  })

  test('of a sample is left out what its end cuts, unless it is whole', () => {
    const cut = Buffer.from('61c3', 'hex')
    expect([decodeSample(cut, 'utf-8', false), decodeSample(cut, 'utf-8', true)]).toEqual(['a', 'a\ufffd'])
  })
})

describe('the copy in UTF-8', () => {
  const copy = async (encoding: Encoding, ...hex: string[]) => {
    async function* source() {
      for (const piece of hex) yield Buffer.from(piece, 'hex')
    }
    const pieces = await collect(transcode(source(), encoding))
    return Buffer.concat(pieces).toString('hex')
  }

  test.each([
    ['of a mark alone', ['efbbbf'], ''],
    ['of a mark in pieces', ['ef', 'bb', 'bf61'], '61'],
    ['of a mark in other pieces', ['efbb', '', 'bf', '61'], '61'],
    ['of two marks', ['efbbbfefbbbf'], 'efbbbf'],
    ['of half a mark', ['ef', 'bb61', 'efbbbf'], 'efbb61efbbbf'],
    ['of a third of a mark', ['ef61bf', 'bf'], 'ef61bfbf'],
    ['without a mark', ['61', 'efbbbf'], '61efbbbf'],
    ['of damage', ['ff61'], 'ff61'],
  ])('%s', async (_, hex, wanted) => expect(await copy('utf-8', ...hex)).toBe(wanted))

  test('of another encoding says what its end cuts', async () => {
    expect(await copy('gb18030', 'd6', 'd0d6')).toBe(Buffer.from('中\ufffd').toString('hex'))
    expect(await copy('utf-16le', 'fffe', '6100')).toBe('61')
  })
})
