import { type XmlAttributes, XmlReader } from '../../xml/xml-reader.ts'
import { cellLengthMax } from '../workbook/cell-length.ts'
import { columnsMax, rowsMax, tooManyRows } from '../workbook/sheet-notes.ts'
import type { SheetParser, SheetSink } from '../workbook/sheet-parser.ts'
import { formatOf } from './named-formats.ts'
import { showData } from './show-data.ts'

/** Takes the XML of a workbook of Excel 2003 ("XML Spreadsheet") and tells its rows. */
export class SheetsReader implements SheetParser {
  readonly #sink: SheetSink
  readonly #reader = new XmlReader(this)
  /** The number format of each style. */
  readonly #formats = new Map<string, string>()
  #style = ''
  #begun = 0
  #sheet: { readonly number: number; readonly name: string; isHidden: boolean } | null = null

  #line = 0
  /** How many rows after the last one its tag stands for too. */
  #span = 0
  #isRowHidden = false
  #cells: string[] = []
  #column = 0
  /** What comes after the cell that is open. */
  #next = 0
  #cellStyle = ''
  #hasFormula = false

  #type = ''
  #text = ''
  #isText = false
  /** Inside a comment, whose text is in the same elements as the cell's. */
  #isComment = false
  /** Inside what says whether the sheet is shown, and what that says. */
  #isVisible = false
  #visible = ''
  #is1904 = false

  constructor(sink: SheetSink) {
    this.#sink = sink
  }

  push(text: string): void {
    this.#reader.push(text)
  }

  end(): void {
    this.#reader.end()
    this.#closeSheet()
  }

  open(name: string, attribute: XmlAttributes): void {
    if (name === 'Data' && !this.#isComment) this.#openData(attribute)
    else if (name === 'Cell') this.#openCell(attribute)
    else if (name === 'Row') this.#openRow(attribute)
    else if (name === 'Comment') this.#isComment = true
    else if (name === 'Worksheet') this.#openSheet(attribute)
    else if (name === 'Style') this.#openStyle(attribute)
    else if (name === 'NumberFormat') this.#formats.set(this.#style, formatOf(attribute('Format') ?? ''))
    else if (name === 'Visible') this.#openVisible()
    else if (name === 'Date1904') this.#is1904 = true
    else if (name === 'br' && this.#isText) this.text('\n')
  }

  text(text: string): void {
    if (this.#isText && this.#text.length <= cellLengthMax) this.#text += text
    if (this.#isVisible && this.#visible.length < 100) this.#visible += text
  }

  close(name: string): void {
    if (name === 'Data') this.#isText = false
    else if (name === 'Cell') this.#closeCell()
    else if (name === 'Row') this.#closeRow()
    else if (name === 'Comment') this.#isComment = false
    else if (name === 'Worksheet') this.#closeSheet()
    else if (name === 'Visible') this.#closeVisible()
  }

  #openStyle(attribute: XmlAttributes): void {
    this.#style = attribute('ID') ?? ''
    this.#formats.set(this.#style, this.#formats.get(attribute('Parent') ?? '') ?? 'General')
  }

  #openSheet(attribute: XmlAttributes): void {
    this.#closeSheet()
    const number = this.#begun++
    this.#sheet = { number, name: attribute('Name') ?? `Sheet ${number + 1}`, isHidden: false }
    this.#line = 0
    this.#span = 0
  }

  #closeSheet(): void {
    if (this.#sheet !== null) this.#sink.finish(this.#sheet.number, this.#sheet)
    this.#sheet = null
  }

  #openVisible(): void {
    this.#isVisible = true
    this.#visible = ''
  }

  #closeVisible(): void {
    this.#isVisible = false
    if (this.#sheet !== null && /^Sheet(?:Very)?Hidden$/.test(this.#visible.trim())) this.#sheet.isHidden = true
  }

  #openRow(attribute: XmlAttributes): void {
    const after = this.#line + this.#span + 1
    this.#line = Math.max(after, countOf(attribute('Index'), rowsMax + 1))
    if (this.#line > rowsMax) throw tooManyRows()
    this.#span = countOf(attribute('Span'), rowsMax)
    this.#isRowHidden = attribute('Hidden') === '1'
    this.#cells = []
    this.#next = 0
  }

  #closeRow(): void {
    const cells = this.#cells
    this.#cells = []
    if (cells.length === 0 || this.#sheet === null) return
    if (this.#isRowHidden) this.#sink.note(this.#sheet.number, 'hiddenRows')
    this.#sink.row(this.#sheet.number, { line: this.#line, cells, times: 1 })
  }

  #openCell(attribute: XmlAttributes): void {
    this.#column = Math.max(this.#next, countOf(attribute('Index'), columnsMax + 1) - 1)
    const across = countOf(attribute('MergeAcross'), columnsMax)
    this.#next = this.#column + across + 1
    if (this.#sheet !== null && (across > 0 || countOf(attribute('MergeDown'), rowsMax) > 0)) {
      this.#sink.note(this.#sheet.number, 'mergedCells')
    }
    this.#cellStyle = attribute('StyleID') ?? ''
    this.#hasFormula = attribute('Formula') !== undefined
    this.#type = ''
    this.#text = ''
  }

  #openData(attribute: XmlAttributes): void {
    this.#isText = true
    this.#type = attribute('Type') ?? 'String'
    this.#text = ''
  }

  #closeCell(): void {
    this.#isText = false
    if (this.#sheet === null) return
    const { number } = this.#sheet
    if (this.#hasFormula && this.#type === '') this.#sink.note(number, 'formulasWithoutResult')
    const style = { format: this.#formats.get(this.#cellStyle) ?? 'General', is1904: this.#is1904 }
    const text = showData(this.#text, this.#type, style, (what) => this.#sink.note(number, what))
    this.#text = ''
    if (text === '' || this.#column >= columnsMax) return
    while (this.#cells.length < this.#column) this.#cells.push('')
    this.#cells[this.#column] = text.slice(0, cellLengthMax + 1)
  }
}

/** A number of an attribute, 0 without one. */
function countOf(value: string | undefined, most: number): number {
  const count = Number.parseInt(value ?? '0', 10)
  return count > 0 ? Math.min(count, most) : 0
}
