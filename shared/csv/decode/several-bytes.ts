import type { RawDecoder } from './raw-decoder.ts'

/** How an encoding writes characters of several bytes. */
export interface Scheme {
  /** How many bytes the character has, by its first two; 1 for a byte that stands alone. */
  length(first: number, second: number | undefined): number
  /** The character of these bytes; undefined where there is none. */
  read(bytes: Uint8Array): string | undefined
}

/** So many characters are remembered: all that a text of any language uses. */
const knownMax = 50_000

/**
 * Reads characters of several bytes. Where there is none, U+FFFD takes the place of the bytes up to the next one that
 * is ASCII, so that a line or cell never ends inside of damage. Node's decoders throw at some damage, and iconv-lite
 * loses what stands behind it at a piece's end.
 */
export function severalBytes(scheme: Scheme): RawDecoder {
  const known = new Map<number, string>()
  let rest: Uint8Array = new Uint8Array()
  const readOne = (bytes: Uint8Array): string => {
    let key = 0
    for (const byte of bytes) key = key * 256 + byte
    const found = known.get(key) ?? scheme.read(bytes) ?? ''
    // Of four bytes there may be more than a million: then it begins anew.
    if (known.size >= knownMax) known.clear()
    known.set(key, found)
    return found
  }
  const readAll = (bytes: Uint8Array, isEnd: boolean): string => {
    let text = ''
    let at = 0
    for (;;) {
      const plain = asciiEnd(bytes, at)
      if (plain > at) text += latin1(bytes, at, plain)
      at = plain
      const first = bytes[at]
      if (first === undefined) break
      const length = scheme.length(first, bytes[at + 1])
      const isCut = at + length > bytes.length
      if (isCut && !isEnd) break
      const one = bytes.subarray(at, at + length)
      const read = isCut ? '' : readOne(one)
      text += read === '' ? '\ufffd' : read
      at += read === '' ? damagedLength(one) : length
    }
    rest = new Uint8Array(bytes.subarray(at))
    return text
  }
  return {
    write: (bytes) => readAll(rest.length === 0 ? bytes : Buffer.concat([rest, bytes]), false),
    end: () => readAll(rest, true),
  }
}

function asciiEnd(bytes: Uint8Array, from: number): number {
  let at = from
  while (isAscii(bytes[at])) at++
  return at
}

const isAscii = (byte: number | undefined): boolean => byte !== undefined && byte < 0x80

const latin1 = (bytes: Uint8Array, from: number, to: number): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1', from, to)

/** Damage ends before the next byte that is ASCII; one that belongs to the character is a character of its own then. */
function damagedLength(bytes: Uint8Array): number {
  const next = bytes.findIndex(isAscii)
  return next === -1 ? bytes.length : next
}
