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
export function* readRows(text: string, dialect: Dialect): Generator<Row, void, undefined> {
  const reader = new RowReader(text, dialect)
  for (let row = reader.next(); row !== null; row = reader.next()) yield row
}

class RowReader {
  readonly #text: string
  readonly #mark: string
  readonly #cut: number
  readonly #isPadded: boolean
  readonly #isRun: boolean
  readonly #quote: string
  readonly #quoteCode: number
  readonly #isEscaped: boolean
  readonly #nextQuote: NextPlace
  readonly #nextReturn: NextPlace
  readonly #nextFeed: NextPlace
  #at = 0
  #lineEnds = 0
  #isOpen = false

  constructor(text: string, dialect: Dialect) {
    const { delimiter, quote } = dialect
    const { mark, isPadded, isRun } = delimiterTraits(delimiter)
    this.#text = text
    this.#mark = mark
    this.#cut = mark.charCodeAt(0)
    this.#isPadded = isPadded
    this.#isRun = isRun
    this.#quote = quote ?? ''
    this.#quoteCode = quote === null ? -1 : quote.charCodeAt(0)
    this.#isEscaped = dialect.escape !== undefined
    this.#nextQuote = new NextPlace(text, quote)
    this.#nextReturn = new NextPlace(text, '\r')
    this.#nextFeed = new NextPlace(text, '\n')
  }

  next(): Row | null {
    const text = this.#text
    const start = this.#at
    if (start >= text.length) return null
    const plain = this.#readPlainLine(start)
    if (plain !== null) return plain
    const cells: string[] = []
    let before = 0
    this.#lineEnds = 0
    do {
      if (this.#isPadded || this.#isRun) this.#skipBlanks()
      // Blanks at the end of a line part nothing.
      if (this.#isRun && cells.length > 0 && this.#isAtEnd()) break
      before = this.#lineEnds
      cells.push(text.charCodeAt(this.#at) === this.#quoteCode ? this.#readQuoted() : this.#readUnquoted())
    } while (text.charCodeAt(this.#at) === this.#cut && ++this.#at > 0)
    const end = this.#at
    const code = text.charCodeAt(end)
    if (code === LF || code === CR) this.#at += code === CR && text.charCodeAt(end + 1) === LF ? 2 : 1
    return new Row(text, start, end, cells, this.#lineEnds, this.#isOpen ? before : null)
  }

  /** A line that holds nothing but cells and delimiters is split at once, many times as fast. */
  #readPlainLine(start: number): Row | null {
    if (this.#isPadded || this.#isRun) return null
    const feed = this.#nextFeed.from(start)
    const end = Math.min(feed, this.#nextReturn.from(start))
    if (end < feed - 1 || this.#nextQuote.from(start) < end) return null
    this.#at = feed + 1
    return new Row(this.#text, start, end, this.#text.slice(start, end).split(this.#mark))
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

/** Finds a character's next place in a text. What is looked for never lies before what was last; each place is found once. */
class NextPlace {
  readonly #text: string
  readonly #character: string | null
  #at = -1

  constructor(text: string, character: string | null) {
    this.#text = text
    this.#character = character
  }

  /** The length of the text where there is none. */
  from(start: number): number {
    if (this.#at >= start) return this.#at
    const found = this.#character === null ? -1 : this.#text.indexOf(this.#character, start)
    this.#at = found === -1 ? this.#text.length : found
    return this.#at
  }
}

function countLineEnds(text: string): number {
  if (!text.includes('\n') && !text.includes('\r')) return 0
  return text.match(/\r\n|\n|\r/g)?.length ?? 0
}
