import { isAscii, isUtf8 } from 'node:buffer'

export interface Utf8Count {
  /** Whole characters of more than one byte. */
  readonly good: number
  /** Sequences that are no character: each would become one U+FFFD. */
  readonly bad: number
}

/**
 * Counts the characters beyond ASCII in bytes that may be UTF-8.
 *
 * @param isWhole false when the bytes are a piece that may end inside a character; that one is then not counted
 */
export function countUtf8(bytes: Uint8Array, isWhole: boolean): Utf8Count {
  if (isUtf8(bytes)) return { good: countFirstBytes(bytes), bad: 0 }
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes, { stream: !isWhole })
  const replaced = countReplaced(text) - countWrittenReplacements(bytes)
  return { good: countBeyondAscii(text) - replaced, bad: replaced }
}

/** Many more good characters than bad ones: UTF-8 with a few damaged places, and no other encoding. */
export const isMostlyUtf8 = ({ good, bad }: Utf8Count): boolean => bad === 0 || good >= 2 * bad

/** U+FFFD in decoded text. */
export function countReplaced(text: string): number {
  let count = 0
  for (let at = text.indexOf('\ufffd'); at !== -1; at = text.indexOf('\ufffd', at + 1)) count++
  return count
}

/** U+FFFD that stand in the bytes as themselves: damage done before, which is not ours to report. */
function countWrittenReplacements(bytes: Uint8Array): number {
  let count = 0
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (let at = buffer.indexOf('\ufffd'); at !== -1; at = buffer.indexOf('\ufffd', at + 3)) count++
  return count
}

/** How many characters of more than one byte begin in bytes that are UTF-8: such a first byte has both high bits. */
function countFirstBytes(bytes: Uint8Array): number {
  // Four bytes at a time, because every byte of every file is counted.
  const before = (4 - (bytes.byteOffset % 4)) % 4
  if (bytes.length < before + 4) return bytes.filter(isFirstByte).length
  const words = new Int32Array(bytes.buffer, bytes.byteOffset + before, (bytes.length - before) >>> 2)
  let count = bytes.subarray(0, before).filter(isFirstByte).length
  for (let from = 0; from < words.length; from += 255) count += countInWords(words, from)
  return count + bytes.subarray(before + words.byteLength).filter(isFirstByte).length
}

/** In 255 words at most: each byte of the sum counts those at its own place in a word. */
function countInWords(words: Int32Array, from: number): number {
  const end = Math.min(words.length, from + 255)
  let sum = 0
  for (let at = from; at < end; at++) {
    const word = words[at] ?? 0
    sum = (sum + (((word & (word << 1)) >>> 7) & 0x01010101)) | 0
  }
  const pairs = (sum & 0x00ff00ff) + ((sum >>> 8) & 0x00ff00ff)
  return (pairs & 0xffff) + (pairs >>> 16)
}

const isFirstByte = (byte: number): boolean => byte >= 0xc0

function countBeyondAscii(text: string): number {
  let count = 0
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    // The second half of a pair belongs to the character of the first.
    if (unit > 0x7f && (unit < 0xdc00 || unit > 0xdfff)) count++
  }
  return count
}

/**
 * Watches a stream that is read as UTF-8. A sample from the start can't see what comes later: a file may be nothing
 * but ASCII until its first accent, a megabyte in.
 */
export class Utf8Watch {
  #good = 0
  #bad = 0
  #cut: Uint8Array = new Uint8Array()
  #damaged: Uint8Array | null = null

  push(piece: Uint8Array): void {
    if (this.#cut.length === 0 && isAscii(piece)) return
    const bytes = this.#cut.length === 0 ? piece : Buffer.concat([this.#cut, piece])
    const end = wholeCharacters(bytes)
    this.#count(bytes.subarray(0, end), false)
    this.#cut = new Uint8Array(bytes.subarray(end))
  }

  /** What was counted, and up to 64 KiB around the first damaged place, to find the true encoding by. */
  end(): Utf8Count & { readonly damaged: Uint8Array | null } {
    this.#count(this.#cut, true)
    return { good: this.#good, bad: this.#bad, damaged: this.#damaged }
  }

  #count(bytes: Uint8Array, isWhole: boolean): void {
    const { good, bad } = countUtf8(bytes, isWhole)
    this.#good += good
    this.#bad += bad
    if (bad > 0) this.#damaged ??= new Uint8Array(aroundDamage(bytes))
  }
}

/** Where the last whole character ends, in bytes that may stop inside one. */
function wholeCharacters(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back] ?? 0
    if (byte < 0x80) break
    if (byte < 0xc0) continue
    const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2
    return length > back ? bytes.length - back : bytes.length
  }
  return bytes.length
}

function aroundDamage(bytes: Uint8Array): Uint8Array {
  const step = 16 * 1024
  let at = 0
  while (at + step < bytes.length && countUtf8(bytes.subarray(at, at + step), false).bad === 0) at += step
  return bytes.subarray(Math.max(0, at - step), at + 3 * step)
}
