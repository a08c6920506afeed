import { type Dialect, delimiterTraits } from '../dialect.ts'

const LF = 10
const CR = 13
const SPACE = 32
const BACKSLASH = 92

/**
 * Where a quote was opened and never closed, the records that follow have become the text of one cell. This looks for
 * the line on which they begin again: the first after which at least nine records in ten have the table's width and
 * no stray quote. The text of an honest long cell hardly ever looks like that.
 *
 * @param window bytes from the record with the open quote on
 * @param from offset in `window` of the open quote
 * @param until offset in `window` past which no line is tried
 * @param isEnd the window ends where the file ends, so its last record is whole
 * @returns the offset in `window` where the line starts and how many lines below the quote it is, or null
 */
export function findLostLine(
  window: Uint8Array,
  {
    from,
    until,
    isEnd,
    dialect,
    width,
  }: { from: number; until: number; isEnd: boolean; dialect: Dialect; width: number },
): { offset: number; lines: number } | null {
  let offset = nextLine(window, from)
  for (let lines = 1; offset <= until && offset < window.length; lines++) {
    if (looksLikeTable(window, offset, { isEnd, dialect, width })) return { offset, lines }
    offset = nextLine(window, offset)
  }
  return null
}

function nextLine(bytes: Uint8Array, from: number): number {
  for (let i = from; i < bytes.length; i++) {
    if (bytes[i] === LF) return i + 1
    if (bytes[i] === CR) return bytes[i + 1] === LF ? i + 2 : i + 1
  }
  return bytes.length
}

function looksLikeTable(
  bytes: Uint8Array,
  start: number,
  { isEnd, dialect, width }: { isEnd: boolean; dialect: Dialect; width: number },
): boolean {
  let good = 0
  let bad = 0
  for (let at = start; at < bytes.length; ) {
    const shape = readShape(bytes, at, dialect)
    if (!shape.isWhole && !isEnd) break
    if (shape.isClean && shape.width === width) good++
    else if (!shape.isBlank) bad++
    if (good === 0 || bad > 20) return false
    at = shape.end
  }
  return good > 0 && good >= 9 * bad
}

interface Shape {
  readonly end: number
  readonly width: number
  readonly isWhole: boolean
  readonly isBlank: boolean
  readonly isClean: boolean
}

/** Reads one record from a line start: how many cells, whether its quotes are all in order, where it ends. */
function readShape(bytes: Uint8Array, start: number, dialect: Dialect): Shape {
  const { mark, isPadded, isRun } = delimiterTraits(dialect.delimiter)
  const delimiter = mark.charCodeAt(0)
  const blank = isPadded ? SPACE : -1
  const quote = dialect.quote?.charCodeAt(0) ?? -1
  let width = 1
  let isClean = true
  let atFieldStart = true
  let quoted = false
  for (let i = start; i < bytes.length; i++) {
    const byte = bytes[i]
    if (quoted) {
      if (byte === BACKSLASH && dialect.escape !== undefined) {
        if (bytes[i + 1] === quote || bytes[i + 1] === BACKSLASH) i++
        continue
      }
      if (byte !== quote) continue
      if (bytes[i + 1] === quote) i++
      else quoted = false
    } else if (byte === LF || byte === CR) {
      return { end: nextLine(bytes, i), width, isWhole: true, isBlank: i === start, isClean }
    } else if (byte === delimiter) {
      if (!isRun || !atFieldStart) width++
      atFieldStart = true
    } else if (byte !== blank) {
      quoted = byte === quote && atFieldStart
      // A quote anywhere but around a whole cell, or text after a closing quote.
      if ((byte === quote && !atFieldStart) || (!quoted && i > start && bytes[i - 1] === quote)) isClean = false
      atFieldStart = false
    }
  }
  return { end: bytes.length, width, isWhole: false, isBlank: start === bytes.length, isClean: isClean && !quoted }
}
