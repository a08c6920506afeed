import iconv from 'iconv-lite'
import type { Encoding } from '../encodings.ts'
import type { Scheme } from './several-bytes.ts'

const isIn = (byte: number, from: number, to: number): boolean => byte >= from && byte <= to

const undamaged = (text: string): string | undefined => (text.includes('\ufffd') ? undefined : text)

function readByNode(name: string): Scheme['read'] {
  const decoder = new TextDecoder(name)
  return (bytes) => {
    try {
      return undamaged(decoder.decode(bytes))
    } catch {
      return undefined
    }
  }
}

const readByIconv =
  (name: string): Scheme['read'] =>
  (bytes) =>
    undamaged(iconv.decode(Buffer.from(bytes), name))

const ofTwo = (first: number): number => (isIn(first, 0x81, 0xfe) ? 2 : 1)

/** Node's table of GB18030 is the latest; its Big5 has no Hong Kong, and its Korean only half of Hangul. */
export const schemes: Partial<Record<Encoding, Scheme>> = {
  gb18030: {
    length: (first, second = first) => (isIn(first, 0x81, 0xfe) ? (isIn(second, 0x30, 0x39) ? 4 : 2) : 1),
    read: readByNode('gb18030'),
  },
  big5: { length: ofTwo, read: readByIconv('big5-hkscs') },
  'euc-kr': { length: ofTwo, read: readByIconv('cp949') },
  shift_jis: {
    length: (first) => (isIn(first, 0x81, 0x9f) || isIn(first, 0xe0, 0xfc) ? 2 : 1),
    read: readByNode('shift_jis'),
  },
  'euc-jp': {
    length: (first) => (first === 0x8f ? 3 : first === 0x8e || isIn(first, 0xa1, 0xfe) ? 2 : 1),
    read: readByNode('euc-jp'),
  },
}
