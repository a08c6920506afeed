import { refuseWidth } from '../refuse-width.ts'
import { rowsMax, tooManyRows } from '../workbook/sheet-notes.ts'
import type { SheetParser, SheetSink } from '../workbook/sheet-parser.ts'
import { CellText } from './cell-text.ts'
import { type HtmlAttributes, HtmlReader } from './html-reader.ts'
import { isUnshown, shownValue } from './shown-value.ts'

/** Tables inside tables inside tables; what is deeper is text of the cell that it stands in. */
const depthMax = 16

/** Elements that stand on lines of their own. */
const blocks = new Set('p div li ul ol dl dt dd h1 h2 h3 h4 h5 h6 hr tr table center address blockquote pre'.split(' '))

/** A table that has begun and not ended. */
interface OpenTable {
  readonly sheet: number
  name: string
  readonly isHidden: boolean
  line: number
  /** The text of each cell of the row that is open. */
  cells: string[]
  isRowOpen: boolean
  isRowHidden: boolean
  column: number
  /** The cell that is open, and what its tag says. */
  cell: CellText | null
  attribute: HtmlAttributes
  caption: CellText | null
  /** For each column the last line that a cell from above reaches down to. */
  readonly covered: number[]
  filled: number
  /** The tables in it that are sheets rather than this one, and the most cells that one of them fills. */
  inside: number[]
  insideFilled: number
}

/** Reads the tables of a page as sheets; a table that only lays out another one is none. */
export class TableReader implements SheetParser {
  readonly #sink: SheetSink
  readonly #reader = new HtmlReader(this)
  readonly #tables: OpenTable[] = []
  #begun = 0
  /** Tables that are too deep to be sheets. */
  #deeper = 0
  /** An element that is not shown, and how many of its name are open in it. */
  #unshown: { readonly name: string; depth: number } | null = null
  #plain = 0

  constructor(sink: SheetSink) {
    this.#sink = sink
  }

  push(text: string): void {
    this.#reader.push(text)
  }

  end(): void {
    this.#reader.end()
    while (this.#tables.length > 0) this.#closeTable()
  }

  open(name: string, attribute: HtmlAttributes): void {
    if (this.#unshown?.name === name) this.#beginAgain(name)
    if (blocks.has(name)) this.#each((cell) => cell.breakBlock())
    if (name === 'pre') this.#plain++
    if (name === 'table') this.#openTable(isUnshown(name, attribute))
    else if (name === 'br') this.#each((cell) => cell.breakLine())
    else if (this.#deeper > 0 || this.#table === undefined) return
    else if (name === 'tr') this.#openRow(this.#table, attribute)
    else if (name === 'td' || name === 'th') this.#openCell(this.#table, attribute)
    else if (groups.has(name)) this.#closeGroup(this.#table)
    else if (name === 'caption') this.#table.caption = new CellText()
    else if (this.#unshown === null && !voids.has(name) && isUnshown(name, attribute))
      this.#unshown = { name, depth: 1 }
  }

  text(text: string): void {
    if (this.#unshown !== null) return
    this.#each((cell) => (this.#plain > 0 ? cell.addPlain(text) : cell.add(text)))
  }

  close(name: string): void {
    if (this.#unshown?.name === name && --this.#unshown.depth === 0) this.#unshown = null
    if (name === 'select' && this.#unshown?.name === 'option') this.#unshown = null
    if (blocks.has(name)) this.#each((cell) => cell.breakBlock())
    if (name === 'pre' && this.#plain > 0) this.#plain--
    const table = this.#table
    if (table === undefined) return
    if (name === 'table') {
      if (this.#deeper > 0) this.#deeper--
      else this.#closeTable()
    } else if (this.#deeper > 0) return
    else if (name === 'td' || name === 'th') this.#closeCell(table)
    else if (name === 'tr') this.#closeRow(table)
    else if (groups.has(name)) this.#closeGroup(table)
    else if (name === 'caption') closeCaption(table)
  }

  /** One more of the name of what is not shown begins; an option ends where the next one begins. */
  #beginAgain(name: string): void {
    if (this.#unshown === null) return
    if (name === 'option') this.#unshown = null
    else this.#unshown.depth++
  }

  get #table(): OpenTable | undefined {
    return this.#tables.at(-1)
  }

  /** Every cell that is open, of the outer tables too: their text is what stands in them. */
  #each(act: (cell: CellText) => void): void {
    for (const { cell, caption } of this.#tables) {
      const open = caption ?? cell
      if (open !== null) act(open)
    }
  }

  #openTable(isHidden: boolean): void {
    if (this.#tables.length === depthMax) {
      this.#deeper++
      return
    }
    const sheet = this.#begun++
    this.#tables.push({
      ...{ sheet, name: `Table ${this.#begun}`, isHidden, line: 0, column: 0, covered: [] },
      ...{ cells: [], isRowOpen: false, isRowHidden: false, cell: null, attribute: () => undefined, caption: null },
      ...{ filled: 0, inside: [], insideFilled: 0 },
    })
  }

  #closeTable(): void {
    const table = this.#tables.pop()
    if (table === undefined) return
    this.#closeRow(table)
    closeCaption(table)
    const outer = this.#table
    const isLayout = table.filled === 0 || table.insideFilled >= table.filled
    this.#sink.finish(table.sheet, table)
    this.#sink.drop(isLayout ? [table.sheet] : table.inside)
    if (outer === undefined) return
    // Tables in the cells of a large one are many, and none of them will be larger than it.
    if (outer.filled > 100 * Math.max(outer.insideFilled, table.filled)) {
      this.#sink.drop(isLayout ? table.inside : [table.sheet])
      return
    }
    for (const sheet of isLayout ? table.inside : [table.sheet]) outer.inside.push(sheet)
    outer.insideFilled = Math.max(outer.insideFilled, table.filled, table.insideFilled)
  }

  #openRow(table: OpenTable, attribute: HtmlAttributes): void {
    this.#closeRow(table)
    closeCaption(table)
    this.#beginRow(table)
    table.isRowHidden = isUnshown('tr', attribute)
  }

  #beginRow(table: OpenTable): void {
    if (++table.line > rowsMax) throw tooManyRows()
    table.isRowOpen = true
    table.isRowHidden = false
    table.cells = []
    table.column = 0
  }

  #openCell(table: OpenTable, attribute: HtmlAttributes): void {
    this.#closeCell(table)
    closeCaption(table)
    if (!table.isRowOpen) this.#beginRow(table)
    while ((table.covered[table.column] ?? 0) >= table.line) table.column++
    // A blank keeps the texts of an inner table's cells apart in the outer one's.
    this.#each((cell) => cell.add(' '))
    table.cell = new CellText()
    table.attribute = attribute
    this.#unshown = null
  }

  #closeCell(table: OpenTable): void {
    const { cell, attribute, column, line } = table
    if (cell === null) return
    table.cell = null
    this.#unshown = null
    const [columns, rows] = [span(attribute('colspan'), 1_000), span(attribute('rowspan'), 65_534)]
    const text = shownValue(cell.value(), attribute, (what) => this.#sink.note(table.sheet, what))
    table.column += columns
    refuseWidth(table.column)
    if (rows > 1) for (let at = column; at < table.column; at++) table.covered[at] = line + rows - 1
    if (text === '') return
    while (table.cells.length < column) table.cells.push('')
    table.cells.push(text)
    if (columns > 1 || rows > 1) this.#sink.note(table.sheet, 'mergedCells')
  }

  #closeRow(table: OpenTable): void {
    this.#closeCell(table)
    if (!table.isRowOpen) return
    table.isRowOpen = false
    const filled = table.cells.filter((cell) => cell !== '').length
    if (filled === 0) return
    table.filled += filled
    if (table.isRowHidden) this.#sink.note(table.sheet, 'hiddenRows')
    this.#sink.row(table.sheet, { line: table.line, cells: table.cells, times: 1 })
    table.cells = []
  }

  /** No cell reaches from one group of rows into the next. */
  #closeGroup(table: OpenTable): void {
    this.#closeRow(table)
    table.covered.length = 0
  }
}

const groups = new Set(['thead', 'tbody', 'tfoot'])
const voids = new Set('area base br col embed hr img input link meta source track wbr'.split(' '))

/** How far a cell reaches; 0 is to the end of its group. */
function span(value: string | undefined, most: number): number {
  const number = Number.parseInt(value ?? '1', 10)
  if (number === 0 && most > 1_000) return most
  return number >= 1 ? Math.min(number, most) : 1
}

function closeCaption(table: OpenTable): void {
  const name = table.caption?.value().replaceAll(/\s+/g, ' ').slice(0, captionLength) ?? ''
  if (name !== '') table.name = name
  table.caption = null
}

const captionLength = 100
