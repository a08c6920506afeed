import { textOf } from '../../messages/text.ts'
import type { NumberedRow } from '../numbered-row.ts'
import { UnreadableFile } from '../unreadable-file.ts'
import { rowsScored, type SheetScore, scoreSheet } from './choose-sheet.ts'
import { noNotes, type SheetNotes } from './sheet-notes.ts'
import type { FinishedSheet, ParsedRow, SheetParser, SheetSink } from './sheet-parser.ts'
import type { Sheet } from './spreadsheet.ts'

/** A file that has all its sheets in one text. */
export interface StreamedFile {
  /** The text from its beginning, each time it is asked for. */
  open(): AsyncIterable<string>
  parse(sink: SheetSink): SheetParser
  /** What the file takes, as it came: what its rows unfold to is measured by it. */
  readonly sizeBytes: number
  /** So many times that is no honest table: an archive packs its text, and a page does not. */
  readonly gainMax: number
}

/** A program that makes more sheets is broken or hostile. */
export const sheetsMax = 10_000
/** Rows of no more characters than this are taken, however small the file is. */
const trustedLength = 16 * 1024 * 1024
/** What a text may unfold to, where cells reach over others. */
export const textGainMax = 10
/** The first rows of a sheet that are kept to judge it have no more characters than this. */
const sampleLength = 1024 * 1024

/**
 * The sheets of such a file. It is read once to find them, and once more for each that is read.
 *
 * @throws UnreadableFile when there are too many sheets or rows, or the rows unfold to too much
 */
export async function listStreamedSheets(
  file: StreamedFile,
  isKnownName: (name: string) => boolean,
): Promise<readonly Sheet[]> {
  const found = new SheetList(file, isKnownName)
  const parser = file.parse(found)
  for await (const text of file.open()) parser.push(text)
  parser.end()
  return found.take().map(({ number, name, isHidden, score }) => ({
    ...{ name, isHidden },
    content: { score: async () => score, read: (notes) => readSheet(file, number, notes) },
  }))
}

interface FoundSheet {
  readonly number: number
  readonly name: string
  readonly isHidden: boolean
  readonly score: SheetScore | null
}

/** Judges each sheet by its first rows. */
class SheetList implements SheetSink {
  readonly #isKnownName: (name: string) => boolean
  readonly #gain: Gain
  readonly #samples = new Map<number, { rows: NumberedRow[]; length: number }>()
  readonly #found = new Map<number, FoundSheet>()

  constructor(file: StreamedFile, isKnownName: (name: string) => boolean) {
    this.#isKnownName = isKnownName
    this.#gain = new Gain(file)
  }

  row(sheet: number, { line, cells, times }: ParsedRow): void {
    const length = lengthOf(cells)
    this.#gain.add(length)
    const sample = this.#samples.get(sheet) ?? { rows: [], length: 0 }
    this.#samples.set(sheet, sample)
    for (let n = 0; n < times; n++) {
      if (sample.rows.length === rowsScored || sample.length > sampleLength) return
      sample.rows.push({ line: line + n, cells })
      sample.length += length
    }
  }

  note(): void {}

  finish(sheet: number, { name, isHidden }: FinishedSheet): void {
    const { rows } = this.#samples.get(sheet) ?? { rows: [] }
    this.#samples.delete(sheet)
    const score = rows.length === 0 ? null : scoreSheet(rows, this.#isKnownName)
    this.#found.set(sheet, { number: sheet, name, isHidden, score })
    if (this.#found.size > sheetsMax) throw tooManySheets()
  }

  drop(sheets: readonly number[]): void {
    for (const number of sheets) this.#found.delete(number)
  }

  /** By number, no two of one name: a sheet is chosen by its name. */
  take(): FoundSheet[] {
    const names = new Names()
    return [...this.#found.values()]
      .toSorted((a, b) => a.number - b.number)
      .map((sheet) => ({ ...sheet, name: names.free(sheet.name) }))
  }
}

/** Gives the second of a name a number. */
class Names {
  readonly #taken = new Map<string, number>()

  free(name: string): string {
    for (;;) {
      const n = (this.#taken.get(name) ?? 0) + 1
      this.#taken.set(name, n)
      if (n === 1) return name
      const numbered = `${name} (${n})`
      if (!this.#taken.has(numbered)) {
        this.#taken.set(numbered, 1)
        return numbered
      }
    }
  }
}

const lengthOf = (cells: readonly string[]): number => cells.reduce((sum, { length }) => sum + length, cells.length)

async function* readSheet(
  file: StreamedFile,
  number: number,
  notes: SheetNotes,
): AsyncGenerator<NumberedRow, void, undefined> {
  Object.assign(notes, noNotes())
  const sheet = new OneSheet(number, notes)
  const parser = file.parse(sheet)
  const gain = new Gain(file)
  const unfold = function* (rows: readonly ParsedRow[]) {
    for (const { line, cells, times } of rows) {
      const each = lengthOf(cells)
      for (let n = 0; n < times; n++) {
        gain.add(each)
        yield { line: line + n, cells }
      }
    }
  }
  for await (const text of file.open()) {
    parser.push(text)
    yield* unfold(sheet.take())
    if (sheet.isFinished) return
  }
  parser.end()
  yield* unfold(sheet.take())
}

/** Counts the characters that rows unfold to. */
class Gain {
  readonly #most: number
  readonly #times: number
  #length = 0

  constructor({ sizeBytes, gainMax }: StreamedFile) {
    this.#times = gainMax
    this.#most = Math.max(trustedLength, gainMax * sizeBytes)
  }

  /** @throws UnreadableFile when it is far more than the file */
  add(length: number): void {
    this.#length += length
    if (this.#length > this.#most) throw unfoldsTooMuch(this.#times)
  }
}

class OneSheet implements SheetSink {
  readonly #number: number
  readonly #notes: SheetNotes
  #rows: ParsedRow[] = []
  isFinished = false

  constructor(number: number, notes: SheetNotes) {
    this.#number = number
    this.#notes = notes
  }

  row(sheet: number, row: ParsedRow): void {
    if (sheet === this.#number) this.#rows.push(row)
  }

  note(sheet: number, what: keyof SheetNotes, count = 1): void {
    if (sheet === this.#number) this.#notes[what] += count
  }

  finish(sheet: number): void {
    if (sheet === this.#number) this.isFinished = true
  }

  drop(): void {}

  take(): readonly ParsedRow[] {
    const rows = this.#rows
    this.#rows = []
    return rows
  }
}

const tooManySheets = () => new UnreadableFile('file.too-much', textOf('refusals.tooManySheets', { most: sheetsMax }))

const unfoldsTooMuch = (times: number) =>
  new UnreadableFile(
    'file.too-much',
    textOf('refusals.unpacksTo', { limit: textOf('refusals.timesItsSize', { times }) }),
  )
