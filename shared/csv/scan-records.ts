import { findLostLine } from './detect/find-lost-line.ts'
import { type Dialect, delimiterTraits } from './dialect.ts'
import { type Fit, FitTally, type Raggedness, type RecordPlace } from './records/fit-tally.ts'
import { CellSkimmer } from './records/skim-cells.ts'

/** A run of whole records, found by position: what one job reads, parses and cleans. */
export interface RecordChunk {
  /** 0, 1, 2 … in file order. */
  readonly n: number
  /** Offset of the first byte, and of the byte after the last one. */
  readonly byteStart: number
  readonly byteEnd: number
  /** The physical line of the file on which the chunk starts, from 1. */
  readonly firstLine: number
  readonly records: number
  /** The line whose quote was never closed, when the chunk's last record is such a one. */
  readonly unclosedQuoteLine: number | null
}

export interface ScanOptions {
  readonly dialect: Dialect
  /** Columns of the header: the width that a table has when it comes back after an unclosed quote. */
  readonly width: number
  /** Where the first byte pushed lies in the file, in bytes and in lines. */
  readonly byteStart?: number
  readonly firstLine?: number
  readonly recordsPerChunk?: number
  /** A single record larger than this is a chunk of its own. */
  readonly bytesPerChunk?: number
  /** How a record of another width fits the table. Left out, it does not. */
  readonly judge?: (record: Uint8Array) => Fit
}

const LF = 10
const CR = 13
const SPACE = 32
const BACKSLASH = 92

const atFieldStart = 0
const inField = 1
const inQuotes = 2
const afterQuote = 3
const afterCr = 4
const afterBackslash = 5
/** Behind the blanks that follow a closing quote. */
const afterBlanks = 6

/** From this size on, a record inside quotes is suspected to have swallowed others; it is looked into once. */
const suspectBytes = 64 * 1024
const suspectLines = 200
/** A record is remembered up to this size; one that grew past it unsuspected is taken for what it is. */
const rememberBytes = 1024 * 1024

/** A quote that may have swallowed lines: its offset in the file, where it was closed, the line it is on. */
interface OpenQuote {
  readonly from: number
  readonly until: number
  readonly line: number
}

/**
 * Finds the borders of records in UTF-8 text that arrives in pieces of any size, and cuts chunks at them. Memory is
 * bounded whatever the text: at most 1 MiB of the record at hand is remembered. The result does not depend on how
 * the text is cut into pieces.
 *
 * It reads quotes exactly as `readRows` does, so that `parseRecords` on a chunk gives the records counted here.
 *
 * A quote that is never closed swallows no more than one record, wherever the table's width comes back (infra/laws.md,
 * law 11): the record with the open quote ends there and is the last of its chunk. This is looked for where a record
 * passes 64 KiB or 200 lines inside quotes, where quotes around a line break are closed by a stray quote, and at the
 * end of the file.
 */
export class RecordScanner {
  readonly #delimiter: number
  readonly #quote: number
  /** Or -1, where it is an ordinary character. */
  readonly #backslash: number
  /** A byte that is skipped where a cell begins and behind a closing quote; or -1. */
  readonly #blank: number
  readonly #isRun: boolean
  readonly #options: Required<ScanOptions>
  #state = atFieldStart
  #line: number
  /** Offset in the file of the piece at hand. */
  #base: number
  /** The byte before that piece. */
  #lastByte = 0

  #recordStart: number
  #recordLine: number
  #quoteStart = 0
  #quoteLine = 0
  /** The quotes around a line break that a stray quote closed. */
  #stray: OpenQuote | null = null
  #isClosed = false
  /** The bytes of the record at hand that came with earlier pieces. */
  #remembered: Uint8Array[] = []
  /** Offset in the piece at hand from which the record's bytes are not yet remembered. */
  #unremembered = 0

  /** Cells of the record at hand, so far. */
  #cells = 1
  #fit: Fit = 'fits'
  #isFilled = false
  readonly #tally = new FitTally()

  #chunks: RecordChunk[] = []
  #n = 0
  #chunkStart: number
  #chunkLine: number
  #chunkRecords = 0

  constructor(options: ScanOptions) {
    const defaults = { byteStart: 0, firstLine: 1, recordsPerChunk: 5_000, bytesPerChunk: 1024 * 1024 }
    this.#options = { ...defaults, judge: this.#compareCells, ...options }
    const { mark, isPadded, isRun } = delimiterTraits(options.dialect.delimiter)
    this.#delimiter = mark.charCodeAt(0)
    this.#blank = isPadded ? SPACE : -1
    this.#isRun = isRun
    this.#quote = options.dialect.quote?.charCodeAt(0) ?? -1
    this.#backslash = options.dialect.escape === undefined ? -1 : BACKSLASH
    this.#base = this.#recordStart = this.#chunkStart = this.#options.byteStart
    this.#line = this.#recordLine = this.#chunkLine = this.#options.firstLine
  }

  /** Takes the next piece; returns the chunks that are complete. The piece may be reused afterwards. */
  push(bytes: Uint8Array): RecordChunk[] {
    this.#unremembered = 0
    this.#scan(bytes)
    this.#base += bytes.length
    return this.#takeChunks()
  }

  /** The text is over: returns the last chunks. */
  end(): RecordChunk[] {
    this.#unremembered = 0
    this.#finish()
    this.#flush(this.#recordStart)
    return this.#takeChunks()
  }

  get raggedness(): Raggedness {
    return this.#tally.raggedness
  }

  /** Where the last records are, 16 at most. */
  get tail(): readonly RecordPlace[] {
    return this.#tally.tail
  }

  #scan(bytes: Uint8Array): void {
    const delimiter = this.#delimiter
    const quote = this.#quote
    const backslash = this.#backslash
    const blank = this.#blank
    const isRun = this.#isRun
    const length = bytes.length
    const skimmer = new CellSkimmer(bytes, delimiter, quote)
    // Between quotes a backslash says what the quote behind it is.
    const lastSkimmed = backslash === -1 ? inQuotes : inField
    let state = this.#state
    for (let i = 0; i < length; i++) {
      if (!isRun && state <= lastSkimmed) {
        const start = i
        i = skimmer.skim(start)
        if (i > start && state !== inQuotes) {
          this.#cells += skimmer.delimiters
          // What the last byte leaves behind, but for blanks that are skipped.
          let last = i - 1
          while (last >= start && bytes[last] === blank) last--
          if (last >= start) state = bytes[last] === delimiter ? atFieldStart : inField
        }
        if (i === length) break
      }
      const byte = bytes[i]
      if (state === afterBackslash) {
        state = inQuotes
        if (byte === quote || byte === backslash) continue
      }
      if (state === inQuotes) {
        if (byte === quote) state = afterQuote
        else if (byte === backslash) state = afterBackslash
        else if (byte === CR || (byte === LF && (i > 0 ? bytes[i - 1] : this.#lastByte) !== CR)) {
          this.#line++
          if (this.#isSuspect(i + 1)) {
            this.#state = state
            this.#recover(bytes, i + 1, { from: this.#quoteStart, until: this.#base + i + 1, line: this.#quoteLine })
            state = this.#state
          }
        }
        continue
      }
      if (state === afterCr) {
        const isPair = byte === LF
        if (!isPair) i--
        this.#endRecord(bytes, i + 1, isPair ? 2 : 1)
        state = this.#state
        continue
      }
      if (state === afterQuote || state === afterBlanks) {
        if (byte === quote && state === afterQuote) {
          state = inQuotes
          continue
        }
        if (byte === blank) {
          state = afterBlanks
          continue
        }
        if (byte !== delimiter && byte !== LF && byte !== CR) this.#noteStrayQuote(i)
      }
      if (byte === blank && state === atFieldStart) continue
      if (byte === delimiter) {
        if (!isRun || state !== atFieldStart) this.#cells++
        state = atFieldStart
      } else if (byte === LF) {
        this.#endRecord(bytes, i + 1, 1)
        state = this.#state
      } else if (byte === CR) {
        state = afterCr
      } else if (byte === quote && state === atFieldStart) {
        state = inQuotes
        this.#quoteStart = this.#base + i
        this.#quoteLine = this.#line
      } else {
        state = inField
      }
    }
    this.#state = state
    this.#remember(bytes)
  }

  /** At the end of the text: what stands after the last line end is a record too. */
  #finish(): void {
    const nothing = new Uint8Array()
    if (this.#state === afterCr) this.#endRecord(nothing, 0, 1)
    if (this.#recordStart === this.#base) return
    const isOpen = this.#state === inQuotes || this.#state === afterBackslash
    const quote = isOpen ? { from: this.#quoteStart, until: this.#base, line: this.#quoteLine } : this.#stray
    if (quote !== null && this.#recover(nothing, 0, quote, true)) this.#finish()
    else {
      if (!isOpen) this.#measure(nothing, 0)
      this.#addRecord(this.#base, isOpen ? this.#quoteLine : null)
    }
  }

  #isSuspect(end: number): boolean {
    if (this.#isClosed) return false
    return this.#base + end - this.#recordStart >= suspectBytes || this.#line - this.#recordLine >= suspectLines
  }

  #noteStrayQuote(at: number): void {
    if (this.#line === this.#quoteLine) return
    this.#stray ??= { from: this.#quoteStart, until: this.#base + at, line: this.#quoteLine }
  }

  #endRecord(bytes: Uint8Array, end: number, lineEndBytes: number): void {
    this.#state = atFieldStart
    if (this.#stray !== null && this.#recover(bytes, end, this.#stray)) return
    if (this.#base + end - this.#recordStart > lineEndBytes) this.#measure(bytes, end)
    this.#line++
    this.#addRecord(this.#base + end, null)
  }

  /**
   * Looks whether the record at hand, up to `end` in `bytes`, has swallowed the records below an open quote. If so,
   * ends it there and scans what follows once more.
   */
  #recover(bytes: Uint8Array, end: number, quote: OpenQuote, isEnd = false): boolean {
    if (this.#isClosed) return false
    this.#isClosed = true
    const start = this.#recordStart
    if (this.#base + end - start > rememberBytes) return false
    const window = Buffer.concat([...this.#remembered, bytes.subarray(this.#unremembered, end)])
    const { dialect, width } = this.#options
    const lost = findLostLine(window, { from: quote.from - start, until: quote.until - start, isEnd, dialect, width })
    if (lost === null) return false
    this.#line = quote.line + lost.lines
    this.#addRecord(start + lost.offset, quote.line)
    this.#rescan(window.subarray(lost.offset))
    this.#unremembered = end
    return true
  }

  #rescan(bytes: Uint8Array): void {
    const base = this.#base
    this.#base = this.#recordStart
    this.#unremembered = 0
    this.#state = atFieldStart
    this.#scan(bytes)
    this.#base = base
  }

  #remember(bytes: Uint8Array): void {
    this.#lastByte = bytes.at(-1) ?? this.#lastByte
    const size = this.#base + bytes.length - this.#recordStart
    if (this.#isClosed || size > rememberBytes) this.#remembered = []
    else this.#remembered.push(new Uint8Array(bytes.subarray(this.#unremembered)))
  }

  /** Looks how the record at hand, up to `end` in `bytes`, fits the table. */
  #measure(bytes: Uint8Array, end: number): void {
    this.#isFilled = true
    if (this.#cells === this.#options.width && !this.#isRun) return
    const isKept = !this.#isClosed && this.#base + end - this.#recordStart <= rememberBytes
    this.#fit = isKept
      ? this.#options.judge(Buffer.concat([...this.#remembered, bytes.subarray(this.#unremembered, end)]))
      : this.#compareCells()
  }

  readonly #compareCells = (): Fit => {
    if (this.#cells === this.#options.width) return 'fits'
    return this.#cells < this.#options.width ? 'shorter' : 'longer'
  }

  #addRecord(end: number, unclosedQuoteLine: number | null): void {
    this.#tally.add(this.#recordStart, this.#recordLine, this.#fit, this.#isFilled)
    this.#cells = 1
    this.#fit = 'fits'
    this.#isFilled = false
    const { bytesPerChunk, recordsPerChunk } = this.#options
    if (end - this.#chunkStart > bytesPerChunk) this.#flush(this.#recordStart)
    this.#chunkRecords++
    this.#unremembered = end - this.#base
    this.#recordStart = end
    this.#recordLine = this.#line
    this.#isClosed = false
    this.#stray = null
    if (this.#remembered.length > 0) this.#remembered = []
    const isFull = this.#chunkRecords >= recordsPerChunk || end - this.#chunkStart >= bytesPerChunk
    if (isFull || unclosedQuoteLine !== null) this.#flush(end, unclosedQuoteLine)
  }

  #flush(end: number, unclosedQuoteLine: number | null = null): void {
    if (this.#chunkRecords === 0) return
    this.#chunks.push({
      n: this.#n++,
      byteStart: this.#chunkStart,
      byteEnd: end,
      firstLine: this.#chunkLine,
      records: this.#chunkRecords,
      unclosedQuoteLine,
    })
    this.#chunkStart = end
    this.#chunkLine = this.#recordLine
    this.#chunkRecords = 0
  }

  #takeChunks(): RecordChunk[] {
    const chunks = this.#chunks
    this.#chunks = []
    return chunks
  }
}
