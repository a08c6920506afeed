import type { Dialect } from './dialect.ts'

const LF = 10
const CR = 13
const QUOTE = 34
const BACKSLASH = 92

/**
 * The same records with quotes doubled instead of escaped: between quotes `\"` becomes `""`, and `\\` a backslash.
 * It finds quotes where `RecordScanner` does.
 */
export function doubleEscapes(bytes: Uint8Array, { delimiter }: Dialect): Uint8Array {
  const cut = delimiter.charCodeAt(0)
  const out = new Uint8Array(bytes.length)
  let size = 0
  let isStart = true
  let isQuoted = false
  for (let i = 0; i < bytes.length; i++) {
    let byte = bytes[i] ?? 0
    const next = bytes[i + 1]
    if (isQuoted && byte === BACKSLASH && (next === QUOTE || next === BACKSLASH)) {
      if (next === QUOTE) out[size++] = QUOTE
      byte = next
      i++
    } else if (isQuoted && byte === QUOTE && next === QUOTE) {
      out[size++] = QUOTE
      i++
    } else if (byte === QUOTE && (isQuoted || isStart)) isQuoted = !isQuoted
    isStart = !isQuoted && (byte === cut || byte === LF || byte === CR)
    out[size++] = byte
  }
  return out.subarray(0, size)
}
