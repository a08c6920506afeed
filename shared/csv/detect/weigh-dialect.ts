import { commonDelimiters, type Dialect, delimiterTraits } from '../dialect.ts'
import { readRows } from '../records/read-rows.ts'
import { findTable, fitsWidth } from './table-width.ts'

export interface WeighedDialect {
  readonly dialect: Dialect
  /** From 0.5 on a table; about 1 where every record has one width, more where its header is known. */
  readonly score: number
  readonly width: number
  /** Of `rows`, those that have the width. */
  readonly share: number
  readonly rows: number
}

interface Sample {
  readonly text: string
  /** False when the last record may be cut. */
  readonly isWhole: boolean
  readonly isKnownName: ((name: string) => boolean) | undefined
}

/** How well a dialect cuts a text into records of one width. */
export function weighDialect({ text, isWhole, isKnownName }: Sample, dialect: Dialect): WeighedDialect {
  const records = [...readRows(text, dialect)]
  const rows = isWhole || records.length < 2 ? records : records.slice(0, -1)
  const filled = rows.map(({ cells }) => cells).filter((cells) => cells.some((cell) => cell.trim() !== ''))
  const { width, body } = findTable(filled)
  const share = body.filter((cells) => fitsWidth(cells, width)).length / Math.max(1, body.length)
  const weighed = { dialect, width, share, rows: body.length }
  if (width < 2) return { ...weighed, score: 0 }
  const header = filled.find((cells) => fitsWidth(cells, width)) ?? []
  const first = filled[0] ?? []
  const known = isKnownName === undefined ? 0 : header.filter(isKnownName).length / width
  // One known name and nothing else: a column of its own, whatever its cells hold; but for a note (`Notes:`) above a
  // line that names the columns.
  const isNamedBelow = known * width >= 2 && known >= 0.5
  if (isKnownName !== undefined && !isNamedBelow && isColumnOfItsOwn(first, text, isKnownName)) {
    return { ...weighed, score: 0 }
  }
  // Lines above the first one of this width may be a title; more likely the header has another delimiter.
  const title = first === header ? 0 : 0.1
  const score = share + 0.3 * known - title + quoteBonus(text, dialect)
  if ((commonDelimiters as readonly string[]).includes(delimiterTraits(dialect.delimiter).mark))
    return { ...weighed, score: score + paddingBonus(dialect) }
  return { ...weighed, score: isRareTable(body, share, known) ? score - 0.15 : 0 }
}

function isColumnOfItsOwn(first: readonly string[], text: string, isKnownName: (name: string) => boolean): boolean {
  if (first.length === 1) return isKnownName(first[0] ?? '')
  const [line = ''] = text.trimStart().split(/\r\n|\n|\r/, 1)
  // A blank inside the name of a column is no delimiter: `Full name`.
  return !/[,;\t|]/.test(line) && isKnownName(line)
}

/**
 * Characters that are common inside of cells part them only where every record agrees, and either the header is known
 * or a column holds one kind of value.
 */
function isRareTable(body: readonly (readonly string[])[], share: number, known: number): boolean {
  if (share < 1 || body.length < 2) return false
  const [, ...below] = body
  const width = body[0]?.length ?? 0
  const isTyped = (column: number) => below.every((cells) => isTypedValue(cells[column] ?? ''))
  return known >= 0.5 || (below.length > 1 && width > 2 && Array.from({ length: width }, (_, i) => i).some(isTyped))
}

const isTypedValue = (cell: string): boolean => {
  const text = cell.trim()
  return (
    /^\S+@\S+\.\S+$/.test(text) || /^[-+]?\p{Sc}?\d+(?:[.,]\d+)*%?$/u.test(text) || /^\d+([-/.])\d+\1\d+$/.test(text)
  )
}

/** Between two readings that are equally good otherwise, the one whose quotes enclose cells. */
function quoteBonus(text: string, dialect: Dialect): number {
  const { delimiter, quote } = dialect
  if (quote === null) return 0
  const { mark } = delimiterTraits(delimiter)
  const [own, other] = [countQuoted(text, mark, quote), countQuoted(text, mark, quote === '"' ? "'" : '"')]
  const isTold = own.pairs >= 2 && own.pairs > other.pairs && own.openings <= 1.2 * own.pairs
  return (isTold ? 0.02 : 0) + (dialect.escape === undefined ? 0 : 0.005)
}

const paddingBonus = ({ delimiter }: Dialect): number => (delimiterTraits(delimiter).isPadded ? 0.01 : 0)

/** Cells that begin with a quote, and how many of them end with one. */
export function countQuoted(text: string, mark: string, quote: string): { openings: number; pairs: number } {
  const m = `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`
  const openings = text.match(new RegExp(`(?:^|[${m}\\r\\n]) *${quote}`, 'g'))?.length ?? 0
  const closings = text.match(new RegExp(`${quote} *(?:$|[${m}\\r\\n])`, 'g'))?.length ?? 0
  return { openings, pairs: Math.min(openings, closings) }
}
