import { type Dialect, delimiterTraits } from '../dialect.ts'

/** A longer record is not looked into. */
const lengthMax = 64 * 1024
const quotesMax = 200
const marksMax = 500

/**
 * The cells of a record in the one reading of its quotes that has the table's width: a quote that should have been
 * doubled stands inside of a cell, or blanks stand before one. Null where there is no such reading, or several, or where
 * its quotes are as a careful program writes them, so that something else must be wrong.
 *
 * @param raw the record without its line end
 */
export function rereadQuotes(raw: string, dialect: Dialect, width: number): string[] | null {
  const { quote } = dialect
  const { mark, isRun } = delimiterTraits(dialect.delimiter)
  if (quote === null || isRun || raw.length > lengthMax) return null
  const count = (character: string) => raw.split(character).length - 1
  if (count(quote) === 0 || count(quote) > quotesMax || count(mark) > marksMax) return null
  if (isCareful(raw, mark, quote)) return null
  const readings = new Readings(raw, mark, quote).find(0, width)
  const [reading] = readings
  return readings.length === 1 && reading !== undefined ? toCells(reading) : null
}

function isCareful(raw: string, mark: string, quote: string): boolean {
  const [m, q] = [`\\u${hex(mark)}`, `\\u${hex(quote)}`]
  const cell = `(?:${q}(?:[^${q}]|${q}${q})*${q}|[^${q}${m}]*)`
  return new RegExp(`^${cell}(?:${m}${cell})*$`, 'u').test(raw)
}

const hex = (character: string) => character.charCodeAt(0).toString(16).padStart(4, '0')

/** The cells of a reading, the last one first met: each with those behind it. */
interface Reading {
  readonly cell: string
  readonly rest: Reading | null
}

function toCells(reading: Reading): string[] {
  const cells: string[] = []
  for (let at: Reading | null = reading; at !== null; at = at.rest) cells.push(at.cell)
  return cells
}

class Readings {
  readonly #raw: string
  readonly #mark: string
  readonly #quote: string
  readonly #known = new Map<string, Reading[]>()

  constructor(raw: string, mark: string, quote: string) {
    this.#raw = raw
    this.#mark = mark
    this.#quote = quote
  }

  /** Readings of the text from `at` on as so many cells; two at most, since then they don't tell. */
  find(at: number, cells: number): Reading[] {
    const key = `${at} ${cells}`
    const known = this.#known.get(key)
    if (known !== undefined) return known
    const found: Reading[] = []
    for (const { cell, end } of this.#cellsAt(at)) {
      const isLast = end >= this.#raw.length
      if (isLast !== (cells === 1) || found.length > 1) continue
      if (isLast) found.push({ cell, rest: null })
      else for (const rest of this.find(end + 1, cells - 1)) found.push({ cell, rest })
    }
    const two = found.slice(0, 2)
    this.#known.set(key, two)
    return two
  }

  /** What the cell that begins here can be, and where its delimiter stands. */
  *#cellsAt(start: number): Generator<{ cell: string; end: number }> {
    const raw = this.#raw
    const next = raw.indexOf(this.#mark, start)
    const end = next === -1 ? raw.length : next
    const plain = raw.slice(start, end)
    const open = this.#skipBlanks(start)
    const isQuoted = raw[open] === this.#quote
    if (!(isQuoted && plain.trimEnd().endsWith(this.#quote)) && !/[\r\n]/.test(plain)) yield { cell: plain, end }
    if (!isQuoted) return
    for (let close = raw.indexOf(this.#quote, open + 1); close !== -1; close = raw.indexOf(this.#quote, close + 1)) {
      const after = this.#skipBlanks(close + 1)
      if (after < raw.length && raw[after] !== this.#mark) continue
      yield { cell: this.#unescape(raw.slice(open + 1, close)), end: after }
      // Between two quoted cells there is no other reading.
      if (raw[this.#skipBlanks(after + 1)] === this.#quote) return
    }
  }

  #skipBlanks(from: number): number {
    let at = from
    while (this.#raw[at] === ' ' && this.#mark !== ' ') at++
    return at
  }

  #unescape(content: string): string {
    const quote = this.#quote
    const isEscaped = content.includes(`\\${quote}`) && !content.replaceAll(`\\${quote}`, '').includes(quote)
    return content.replaceAll(isEscaped ? `\\${quote}` : quote + quote, quote)
  }
}
