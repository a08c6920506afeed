import { type XmlAttributes, XmlReader } from '../../xml/xml-reader.ts'
import type { NumberedRow } from '../numbered-row.ts'
import { cutCell, writtenLengthMax } from '../workbook/cell-length.ts'
import { columnsMax, rowsMax, type SheetNotes, tooManyRows } from '../workbook/sheet-notes.ts'
import { showNumber } from '../workbook/show-number.ts'
import { openZipEntry, type RandomAccess, type ZipEntry } from '../workbook/zip.ts'
import { decodeEscapes } from './decode-escapes.ts'
import type { SharedStrings } from './shared-strings.ts'
import type { Workbook } from './workbook.ts'

export const sheetBytesMax = 4 * 1024 * 1024 * 1024
/**
 * The rows of a sheet that hold anything, with their numbers in the sheet and the text that each cell shows. Memory
 * holds one piece of the file at a time.
 *
 * @param notes filled in on the way
 * @throws UnreadableFile when the sheet is damaged, has more rows than a spreadsheet can, or unpacks to too much
 */
export async function* readSheet(
  file: RandomAccess,
  entry: ZipEntry,
  { workbook, strings, notes }: { workbook: Workbook; strings: SharedStrings; notes: SheetNotes },
): AsyncGenerator<NumberedRow, void, undefined> {
  const rows = new RowReader(workbook, strings, notes)
  const reader = new XmlReader(rows)
  for await (const piece of openZipEntry(file, entry, sheetBytesMax)) {
    reader.push(piece)
    yield* rows.take()
  }
  reader.end()
  yield* rows.take()
}

/** Takes the tags of a sheet and gives its rows. */
class RowReader {
  readonly #workbook: Workbook
  readonly #strings: SharedStrings
  readonly #notes: SheetNotes
  #rows: NumberedRow[] = []
  #line = 0
  #rowsSeen = 0
  #cells: string[] = []
  #column = 0
  #isHidden = false

  #type = ''
  #style = 0
  #value = ''
  #hasFormula = false
  /** Inside an element whose text is the cell's. */
  #isText = false
  #phonetic = 0

  constructor(workbook: Workbook, strings: SharedStrings, notes: SheetNotes) {
    this.#workbook = workbook
    this.#strings = strings
    this.#notes = notes
  }

  take(): NumberedRow[] {
    const rows = this.#rows
    this.#rows = []
    return rows
  }

  open(name: string, attribute: XmlAttributes): void {
    if (name === 'c') this.#openCell(attribute)
    else if (name === 'v' || (name === 't' && this.#phonetic === 0)) this.#isText = true
    else if (name === 'f') this.#hasFormula = true
    else if (name === 'rPh') this.#phonetic++
    else if (name === 'row') {
      // Numbers only go up, and no further than rows go, whatever a careless program has written: a line stands for one record.
      const number = Number(attribute('r') ?? 0) || 0
      this.#line = Math.max(this.#line + 1, number > rowsMax ? 0 : number)
      if (++this.#rowsSeen > rowsMax) throw tooManyRows()
      this.#cells = []
      this.#column = 0
      this.#isHidden = /^(?:1|true)$/.test(attribute('hidden') ?? '')
    } else if (name === 'mergeCell') this.#notes.mergedCells++
  }

  text(text: string): void {
    if (this.#isText && this.#value.length < writtenLengthMax) this.#value += text
  }

  close(name: string): void {
    if (name === 'v' || name === 't') this.#isText = false
    else if (name === 'c') this.#closeCell()
    else if (name === 'rPh') this.#phonetic--
    else if (name === 'row') this.#closeRow()
  }

  #openCell(attribute: XmlAttributes): void {
    const place = attribute('r')
    this.#column = place === undefined ? this.#column : columnOf(place)
    this.#type = attribute('t') ?? 'n'
    this.#style = Number(attribute('s') ?? 0)
    this.#value = ''
    this.#hasFormula = false
  }

  #closeCell(): void {
    const text = cutCell(this.#show())
    if (text !== '' && this.#column < columnsMax) {
      while (this.#cells.length < this.#column) this.#cells.push('')
      this.#cells[this.#column] = text
    }
    this.#column++
  }

  #show(): string {
    const value = this.#value
    if (value === '') {
      if (this.#hasFormula && this.#type !== 'str') this.#notes.formulasWithoutResult++
      return ''
    }
    if (this.#type === 's') return this.#strings.get(Number(value))
    if (this.#type === 'b') return value === '1' || value === 'true' ? 'TRUE' : 'FALSE'
    if (this.#type === 'e') this.#notes.errors++
    // Dates that are written as such, in ISO 8601, are shown as they stand.
    if (this.#type !== 'n') return decodeEscapes(value)
    // A number in binary keeps 15 digits; the text has all that were written.
    if (/^\d{16,}$/.test(value)) {
      this.#notes.longNumbers++
      return value
    }
    const number = Number(value)
    if (Number.isNaN(number)) return value
    return showNumber(number, this.#workbook.formats[this.#style] ?? 'General', this.#workbook.is1904)
  }

  #closeRow(): void {
    if (this.#cells.length === 0) return
    if (this.#isHidden) this.#notes.hiddenRows++
    this.#rows.push({ line: this.#line, cells: this.#cells })
    this.#cells = []
  }
}

/** `AB12` is column 27, counted from 0. */
function columnOf(place: string): number {
  let column = 0
  for (let i = 0; i < place.length; i++) {
    const letter = (place.charCodeAt(i) | 32) - 96
    if (letter < 1 || letter > 26) break
    column = column * 26 + letter
  }
  return Math.max(0, column - 1)
}
