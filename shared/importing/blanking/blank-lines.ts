import type { Dialect } from '../../csv/dialect.ts'
import type { Encoding } from '../../csv/encodings.ts'
import { blankRecord, oneByte, type UnitTraits } from './blank-record.ts'

/** A record by the physical lines of its file: the first, from 1, and how many. */
export interface RecordLines {
  readonly line: number
  readonly lines: number
}

export interface BlankOptions {
  readonly dialect: Dialect
  readonly width: number
  readonly encoding: Encoding
  /** Told of each record how many characters it has left, its line end included. */
  readonly onBlanked?: (record: RecordLines, characters: number) => void
}

const units: Readonly<Partial<Record<Encoding, UnitTraits>>> = {
  'utf-16le': { unitBytes: 2, isBigEndian: false },
  'utf-16be': { unitBytes: 2, isBigEndian: true },
  'utf-32le': { unitBytes: 4, isBigEndian: false },
  'utf-32be': { unitBytes: 4, isBigEndian: true },
}

const LF = 10
const CR = 13

/**
 * The bytes of a text with some of its records blanked, in its own encoding and of the same length. Line ends have the
 * bytes of ASCII in every encoding of one byte or several, and no other character has them.
 *
 * In memory is a piece, and the records that are blanked.
 *
 * @param records in the order of the file, none over another
 */
export async function* blankLines(
  bytes: AsyncIterable<Uint8Array>,
  records: readonly RecordLines[],
  { dialect, width, encoding, onBlanked }: BlankOptions,
): AsyncGenerator<Uint8Array> {
  const traits = units[encoding] ?? oneByte
  const splitter = new LineSplitter(traits)
  const wanted = records[Symbol.iterator]()
  let next = wanted.next().value
  let kept: Uint8Array[] = []
  const blank = (record: RecordLines) => {
    const whole = blankRecord(Buffer.concat(kept), dialect, width, traits)
    kept = []
    onBlanked?.(record, Math.floor(whole.length / traits.unitBytes))
    next = wanted.next().value
    return whole
  }
  for await (const piece of bytes)
    for (const { part, line, isNewLine } of splitter.push(piece)) {
      if (isNewLine && next !== undefined && kept.length > 0 && line >= next.line + next.lines) yield blank(next)
      if (next !== undefined && line >= next.line) kept.push(Uint8Array.from(part))
      else yield part
    }
  if (next !== undefined && kept.length > 0) yield blank(next)
}

interface LinePart {
  readonly part: Uint8Array
  readonly line: number
  /** It is the beginning of the line. */
  readonly isNewLine: boolean
}

/** Cuts bytes behind each line end, CRLF, LF or CR, however they come in. */
class LineSplitter {
  readonly #traits: UnitTraits
  #line = 1
  #isNewLine = true
  /** The last unit was a CR, which an LF may follow. */
  #wasCr = false
  #cut: Uint8Array = new Uint8Array()

  constructor(traits: UnitTraits) {
    this.#traits = traits
  }

  *push(piece: Uint8Array): Generator<LinePart> {
    const { unitBytes } = this.#traits
    const bytes = this.#cut.length === 0 ? piece : Buffer.concat([this.#cut, piece])
    const end = bytes.length - (bytes.length % unitBytes)
    this.#cut = Uint8Array.from(bytes.subarray(end))
    let start = 0
    for (let at = 0; at < end; at += unitBytes) {
      const unit = this.#unitAt(bytes, at)
      if (this.#wasCr && unit !== LF) {
        if (at > start) yield this.#part(bytes.subarray(start, at))
        start = at
        this.#endLine()
      }
      this.#wasCr = unit === CR
      if (unit !== LF) continue
      yield this.#part(bytes.subarray(start, at + unitBytes))
      start = at + unitBytes
      this.#endLine()
    }
    if (start < end) yield this.#part(bytes.subarray(start, end))
  }

  #part(part: Uint8Array): LinePart {
    const isNewLine = this.#isNewLine
    this.#isNewLine = false
    return { part, line: this.#line, isNewLine }
  }

  #endLine(): void {
    this.#line += 1
    this.#isNewLine = true
    this.#wasCr = false
  }

  #unitAt(bytes: Uint8Array, at: number): number {
    const { unitBytes, isBigEndian } = this.#traits
    let unit = 0
    for (let n = 0; n < unitBytes; n += 1) unit = unit * 256 + (bytes[at + (isBigEndian ? n : unitBytes - 1 - n)] ?? 0)
    return unit
  }
}
