import { ownOf } from '../../own-of.ts'
import { type XmlAttributes, XmlReader } from '../../xml/xml-reader.ts'
import { cellLengthMax } from '../workbook/cell-length.ts'
import { columnsMax, rowsMax, tooManyRows } from '../workbook/sheet-notes.ts'
import type { SheetParser, SheetSink } from '../workbook/sheet-parser.ts'
import { type CellValue, showCell } from './show-cell.ts'

/** What LibreOffice calls the copies that it keeps of the sheets of other files. */
const cachedStyle = 'ta_extref'

/** Takes the XML of an OpenDocument spreadsheet, `content.xml` or a flat one, and tells its rows. */
export class SheetsReader implements SheetParser {
  readonly #sink: SheetSink
  readonly #reader = new XmlReader(this)
  /** Names of styles whose tables are not shown. */
  readonly #hiddenStyles = new Set<string>()
  #style = ''
  #begun = 0
  /** The table that is open, and how many are open in it. */
  #table: {
    readonly sheet: number
    readonly name: string
    readonly isHidden: boolean
    readonly isCached: boolean
  } | null = null
  #inner = 0
  /** Inside what a link to another program has brought. */
  #isLink = false

  #line = 1
  #times = 1
  #isRowHidden = false
  #cells: string[] = []
  #column = 0

  #cell: (CellValue & { readonly times: number }) | null = null
  #text = ''
  /** How deep inside the cell the reader is, and whether in a paragraph of its own. */
  #depth = 0
  #paragraphs = 0
  #isParagraph = false
  /** White space is one blank, and none at the beginning of a paragraph. */
  #isAfterBlank = true
  /** Inside something of a paragraph that is no text of the cell: a note, how it is pronounced. */
  #aside = 0

  constructor(sink: SheetSink) {
    this.#sink = sink
  }

  push(text: string): void {
    this.#reader.push(text)
  }

  end(): void {
    this.#reader.end()
    this.#closeTable()
  }

  open(name: string, attribute: XmlAttributes): void {
    if (this.#cell !== null) this.#openInCell(name, attribute)
    else if (name === 'table') this.#openTable(attribute)
    else if (name === 'dde-link') this.#isLink = true
    else if (name === 'style') this.#style = attribute('family') === 'table' ? (attribute('name') ?? '') : ''
    else if (name === 'table-properties' && attribute('display') === 'false') this.#hiddenStyles.add(this.#style)
    else if (this.#table === null || this.#inner > 0) return
    else if (name === 'table-row') this.#openRow(attribute)
    else if (name === 'table-cell') this.#openCell(attribute)
    else if (name === 'covered-table-cell') this.#column += repeated(attribute('number-columns-repeated'), columnsMax)
  }

  text(text: string): void {
    if (!this.#isParagraph || this.#aside > 0) return
    const shown = text.replaceAll(/[ \t\r\n]+/g, ' ')
    const added = this.#isAfterBlank && shown[0] === ' ' ? shown.slice(1) : shown
    if (added === '') return
    this.#add(added)
    this.#isAfterBlank = added.endsWith(' ')
  }

  close(name: string): void {
    if (this.#cell !== null) this.#closeInCell(name)
    else if (name === 'table') {
      if (this.#inner > 0) this.#inner--
      else this.#closeTable()
    } else if (name === 'dde-link') this.#isLink = false
    else if (name === 'table-row' && this.#table !== null && this.#inner === 0) this.#closeRow()
  }

  #openTable(attribute: XmlAttributes): void {
    if (this.#table !== null) {
      this.#inner++
      return
    }
    const style = attribute('style-name') ?? ''
    const sheet = this.#begun++
    const isHidden = this.#hiddenStyles.has(style)
    const isCached = this.#isLink || style === cachedStyle
    this.#table = { sheet, name: attribute('name') ?? `Sheet ${sheet + 1}`, isHidden, isCached }
    this.#line = 1
  }

  #closeTable(): void {
    if (this.#table === null) return
    const { sheet, isCached } = this.#table
    this.#sink.finish(sheet, this.#table)
    if (isCached) this.#sink.drop([sheet])
    this.#table = null
    this.#inner = 0
  }

  #openRow(attribute: XmlAttributes): void {
    this.#times = repeated(attribute('number-rows-repeated'), rowsMax)
    this.#isRowHidden = /^(?:collapse|filter)$/.test(attribute('visibility') ?? '')
    this.#cells = []
    this.#column = 0
  }

  #closeRow(): void {
    const [line, times, cells] = [this.#line, this.#times, this.#cells]
    this.#line += times
    this.#times = 1
    this.#cells = []
    if (cells.length === 0 || this.#table === null) return
    if (this.#line > rowsMax + 1) throw tooManyRows()
    const { sheet } = this.#table
    if (this.#isRowHidden) this.#sink.note(sheet, 'hiddenRows', times)
    this.#sink.row(sheet, { line, cells, times })
  }

  #openCell(attribute: XmlAttributes): void {
    const type = attribute('office:value-type') ?? attribute('value-type') ?? ''
    this.#cell = {
      type,
      value: (type === '' ? undefined : attribute(ownOf(valueAttributes, type) ?? 'office:value')) ?? '',
      isError: attribute('calcext:value-type') === 'error',
      hasFormula: attribute('formula') !== undefined,
      times: repeated(attribute('number-columns-repeated'), columnsMax),
    }
    this.#text = ''
    this.#depth = 0
    this.#paragraphs = 0
    const isMerged = [attribute('number-columns-spanned'), attribute('number-rows-spanned')].some((n) => Number(n) > 1)
    if (isMerged && this.#table !== null) this.#sink.note(this.#table.sheet, 'mergedCells')
  }

  #closeCell(cell: CellValue & { readonly times: number }): void {
    const sheet = this.#table?.sheet ?? 0
    const text = showCell(this.#text, cell, (what) => this.#sink.note(sheet, what, cell.times * this.#times))
    const column = this.#column
    this.#column += cell.times
    this.#cell = null
    if (text === '' || column >= columnsMax) return
    while (this.#cells.length < column) this.#cells.push('')
    const cut = text.slice(0, cellLengthMax + 1)
    for (let at = column; at < Math.min(this.#column, columnsMax); at++) this.#cells.push(cut)
  }

  #openInCell(name: string, attribute: XmlAttributes): void {
    this.#depth++
    if (this.#aside > 0 || asides.has(name)) this.#aside++
    else if (this.#depth === 1 && (name === 'p' || name === 'h')) {
      this.#isParagraph = true
      this.#isAfterBlank = true
      if (this.#paragraphs++ > 0) this.#text += '\n'
    } else if (this.#isParagraph && name === 's') this.#addMark(' '.repeat(repeated(attribute('c'), 1_000)))
    else if (this.#isParagraph && name === 'tab') this.#addMark('\t')
    else if (this.#isParagraph && name === 'line-break') this.#addMark('\n')
  }

  /** White space that has an element of its own. */
  #addMark(text: string): void {
    this.#add(text)
    this.#isAfterBlank = false
  }

  #closeInCell(name: string): void {
    if (this.#depth === 0) {
      if (name === 'table-cell' && this.#cell !== null) this.#closeCell(this.#cell)
      return
    }
    if (this.#aside > 0) this.#aside--
    if (--this.#depth === 0) this.#isParagraph = false
  }

  #add(text: string): void {
    if (this.#text.length <= cellLengthMax) this.#text += text
  }
}

/** Notes on a cell, the reading of its characters, and what is drawn over it. */
const asides = new Set(['annotation', 'ruby-text', 'frame', 'custom-shape', 'g', 'shapes', 'control', 'sub-document'])

/** The attribute that has the value of a cell of a type. */
const valueAttributes: Readonly<Record<string, string>> = {
  string: 'office:string-value',
  date: 'office:date-value',
  time: 'office:time-value',
  boolean: 'office:boolean-value',
}

function repeated(value: string | undefined, most: number): number {
  const times = Number.parseInt(value ?? '1', 10)
  return times >= 1 ? Math.min(times, most) : 1
}
