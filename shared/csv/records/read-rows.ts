import { type Dialect, delimiterTraits } from '../dialect.ts'

/**
 * One record of a text. A class, because V8 decides once for all objects of a literal whether they are made among the
 * old ones: a file's sample is kept, and after it the records of every chunk would wait for a full collection.
 */
export class Row {
  readonly cells: string[]
  /** Line ends inside of its quotes. */
  readonly lineEnds: number
  /** Of these, those before its last cell, where the text ends inside of quotes; else null. */
  readonly openAfter: number | null
  readonly #text: string
  readonly #start: number
  readonly #end: number

  constructor(
    text: string,
    start: number,
    end: number,
    cells: string[],
    lineEnds = 0,
    openAfter: number | null = null,
  ) {
    this.#text = text
    this.#start = start
    this.#end = end
    this.cells = cells
    this.lineEnds = lineEnds
    this.openAfter = openAfter
  }

  /** As it stands in the text, without its line end. */
  get raw(): string {
    return this.#text.slice(this.#start, this.#end)
  }
}

const LF = 10
const CR = 13
const SPACE = 32
const BACKSLASH = 92

/**
 * Cuts a text into records and their cells. Never throws: a quote opens only as the first character of a cell, a doubled one
 * stands for itself, one followed by anything but a delimiter or a line end ends the quoting and stays in the cell with
 * the one that opened it; every blank line is a record of one empty cell; LF, CRLF and CR end a record alike.
 */
export function readRows(text: string, dialect: Dialect): Row[] {
  const reader = new RowReader(text, dialect)
  const rows: Row[] = []
  for (let row = reader.next(); row !== null; row = reader.next()) rows.push(row)
  return rows
}

class RowReader {
  readonly #text: string
  readonly #cut: number
  readonly #isPadded: boolean
  readonly #isRun: boolean
  readonly #quote: string
  readonly #quoteCode: number
  readonly #isEscaped: boolean
  /** A character above this one is neither delimiter nor quote nor line end. */
  readonly #top: number
  #at = 0
  /** Cells of the row before. */
  #width = 0
  #lineEnds = 0
  #isOpen = false

  constructor(text: string, dialect: Dialect) {
    const { delimiter, quote } = dialect
    const { mark, isPadded, isRun } = delimiterTraits(delimiter)
    this.#text = text
    this.#cut = mark.charCodeAt(0)
    this.#isPadded = isPadded
    this.#isRun = isRun
    this.#quote = quote ?? ''
    this.#quoteCode = quote === null ? -1 : quote.charCodeAt(0)
    this.#isEscaped = dialect.escape !== undefined
    this.#top = Math.max(this.#cut, this.#quoteCode, CR)
  }

  next(): Row | null {
    const start = this.#at
    if (start >= this.#text.length) return null
    this.#lineEnds = 0
    // Made at the size that it will have, since most rows have the width of the one before.
    const cells = Array<string>(this.#width)
    const before = this.#isPadded || this.#isRun ? this.#readCells(cells, 0) : this.#readPlainCells(cells)
    this.#width = cells.length
    const end = this.#at
    const code = this.#text.charCodeAt(end)
    if (code === LF || code === CR) this.#at += code === CR && this.#text.charCodeAt(end + 1) === LF ? 2 : 1
    return new Row(this.#text, start, end, cells, this.#lineEnds, this.#isOpen ? before : null)
  }

  /** Reads on to the end of the row; returns how many line ends lie before its last cell. */
  #readCells(cells: string[], read: number): number {
    let n = read
    let before = 0
    do {
      if (this.#isPadded || this.#isRun) this.#skipBlanks()
      // Blanks at the end of a line part nothing.
      if (this.#isRun && n > 0 && this.#isAtEnd()) break
      before = this.#lineEnds
      cells[n++] = this.#text.charCodeAt(this.#at) === this.#quoteCode ? this.#readQuoted() : this.#readUnquoted()
    } while (this.#text.charCodeAt(this.#at) === this.#cut && ++this.#at > 0)
    cells.length = n
    return before
  }

  /** The same in one go, up to the first quote: many times as fast. */
  #readPlainCells(cells: string[]): number {
    const text = this.#text
    const [cut, quote, top, length] = [this.#cut, this.#quoteCode, this.#top, this.#text.length]
    let n = 0
    let from = this.#at
    let at = from
    for (; at < length; at++) {
      const code = text.charCodeAt(at)
      if (code > top) continue
      if (code === cut) {
        cells[n++] = text.slice(from, at)
        from = at + 1
      } else if (code === LF || code === CR) {
        break
      } else if (code === quote && at === from) {
        this.#at = at
        return this.#readCells(cells, n)
      }
    }
    cells[n++] = text.slice(from, at)
    if (cells.length > n) cells.length = n
    this.#at = at
    return 0
  }

  #skipBlanks(): void {
    while (this.#text.charCodeAt(this.#at) === SPACE) this.#at++
  }

  #isAtEnd(): boolean {
    const code = this.#text.charCodeAt(this.#at)
    return Number.isNaN(code) || code === LF || code === CR
  }

  #readUnquoted(): string {
    const cell = this.#readPlain(this.#at)
    return this.#isPadded ? cell.replace(/ +$/, '') : cell
  }

  /** The text from `from` up to the next delimiter or line end. */
  #readPlain(from: number): string {
    const text = this.#text
    const cut = this.#cut
    const length = text.length
    let at = this.#at
    for (; at < length; at++) {
      const code = text.charCodeAt(at)
      if (code === cut || code === LF || code === CR) break
    }
    this.#at = at
    return text.slice(from, at)
  }

  #readQuoted(): string {
    const text = this.#text
    const open = this.#at
    const close = this.#findClose(open + 1)
    const content = this.#unescape(text.slice(open + 1, close))
    this.#lineEnds += countLineEnds(content)
    if (close >= text.length) {
      this.#at = text.length
      this.#isOpen = true
      return content
    }
    this.#at = close + 1
    if (this.#isPadded) this.#skipBlanks()
    if (this.#isAtEnd() || text.charCodeAt(this.#at) === this.#cut) return content
    return this.#quote + content + this.#readPlain(close)
  }

  /** Where the quote is that ends the quoting; the length of the text where there is none. */
  #findClose(from: number): number {
    const text = this.#text
    if (this.#isEscaped) return this.#findUnescaped(from)
    for (let at = text.indexOf(this.#quote, from); at !== -1; at = text.indexOf(this.#quote, at + 2)) {
      if (text.charCodeAt(at + 1) !== this.#quoteCode) return at
    }
    return text.length
  }

  #findUnescaped(from: number): number {
    const text = this.#text
    const quote = this.#quoteCode
    for (let at = from; at < text.length; at++) {
      const code = text.charCodeAt(at)
      const next = text.charCodeAt(at + 1)
      if (code === BACKSLASH && (next === quote || next === BACKSLASH)) at++
      else if (code === quote && next === quote) at++
      else if (code === quote) return at
    }
    return text.length
  }

  #unescape(content: string): string {
    if (this.#isEscaped && content.includes('\\')) {
      return content.replaceAll(this.#quote === '"' ? /\\(["\\])|"(")/g : /\\(['\\])|'(')/g, '$1$2')
    }
    return content.includes(this.#quote) ? content.replaceAll(this.#quote + this.#quote, this.#quote) : content
  }
}

function countLineEnds(text: string): number {
  if (!text.includes('\n') && !text.includes('\r')) return 0
  return text.match(/\r\n|\n|\r/g)?.length ?? 0
}
