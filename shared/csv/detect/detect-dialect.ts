import { type Delimiter, type Dialect, delimiters } from '../dialect.ts'
import { parseRecords } from '../parse-records.ts'

export type Newline = '\n' | '\r\n' | '\r' | 'mixed'

export interface DetectedDialect extends Dialect {
  /** What ends the records; line ends inside quotes do not count. A single line without one counts as `\n`. */
  readonly newline: Newline
  /** The first line says `sep=;` and is no part of the table. */
  readonly sepLine: boolean
  /** 0 to 1. */
  readonly confidence: number
  readonly evidence: string
}

export interface DialectHints {
  /** Whether a text is the name of a column that we know; settles what the shape of the rows leaves open. */
  readonly isKnownName?: (name: string) => boolean
  /** False when the sample's last record may be cut. */
  readonly isWhole?: boolean
}

const sampleLength = 64 * 1024
const delimiterNames: Readonly<Record<Delimiter, string>> = {
  ',': 'comma',
  ';': 'semicolon',
  '\t': 'tab',
  '|': 'pipe',
}

/**
 * Finds out how a sample of text is cut into records and cells: the delimiter under which most records have the same
 * number of cells, quotes taken into account; none, and the file is taken for a single column.
 */
export function detectDialect(sampleText: string, hints: DialectHints = {}): DetectedDialect {
  const quote = detectQuote(sampleText)
  const chosen = detectSepLine(sampleText) ?? detectDelimiter(sampleText.slice(0, sampleLength), quote, hints)
  const dialect = { delimiter: chosen.delimiter, quote }
  return { ...dialect, newline: detectNewline(sampleText, dialect), ...chosen }
}

/** Quotes inside of cells are escaped by a backslash: read so, at least as many records have the table's width. */
function hasEscapes(text: string): boolean {
  return /[^\\,;\t|\r\n]\\"[^"]/.test(text) && !/[^,;\t|\r\n"]""[^,;\t|\r\n"]/.test(text)
}

type ChosenDelimiter = Pick<DetectedDialect, 'delimiter' | 'escape' | 'confidence' | 'evidence' | 'sepLine'>

function detectSepLine(text: string): ChosenDelimiter | null {
  const said = /^"?sep=([,;\t|])"?(?:\r|\n|$)/i.exec(text)?.[1]
  const delimiter = delimiters.find((known) => known === said)
  if (delimiter === undefined) return null
  return { delimiter, confidence: 1, evidence: 'The first line says so.', sepLine: true }
}

function detectDelimiter(text: string, quote: Dialect['quote'], hints: DialectHints): ChosenDelimiter {
  const isWhole = (hints.isWhole ?? true) && text.length < sampleLength
  const weighAll = (traits: Pick<Dialect, 'quote' | 'escape'>) =>
    delimiters
      .map((delimiter) => weigh(text, { delimiter, ...traits }, isWhole, hints))
      .sort((a, b) => b.score - a.score)
  const doubled = weighAll({ quote })
  const escaped = quote !== null && hasEscapes(text) ? weighAll({ quote, escape: '\\' }) : []
  const isEscaped = (escaped[0]?.score ?? 0) >= (doubled[0]?.score ?? 0) && escaped.length > 0
  const [best, second] = isEscaped ? escaped : doubled
  if (best === undefined || best.score < 0.5) return cutByHeader(text, hints) ?? singleColumn(text)
  const { delimiter, width, share, rows } = best
  return {
    delimiter,
    confidence: Math.min(1, Math.max(0.1, best.score - Math.max(0, second?.score ?? 0) / 2)),
    evidence: `Cut at the ${delimiterNames[delimiter]}, ${Math.round(share * rows)} of ${rows} records have ${width} cells.`,
    sepLine: false,
    ...(isEscaped ? { escape: '\\' as const } : {}),
  }
}

/** Where the records are too ragged to tell, a first line of names that we know still does. */
function cutByHeader(text: string, { isKnownName }: DialectHints): ChosenDelimiter | null {
  const [line = ''] = text.split(/\r\n|\n|\r/, 1)
  const names = (delimiter: Delimiter) => line.split(delimiter).map((name) => name.replaceAll('"', ''))
  const delimiter = delimiters.find(
    (candidate) => names(candidate).length > 1 && names(candidate).every((name) => isKnownName?.(name)),
  )
  if (delimiter === undefined) return null
  const evidence = `The records differ in width, but the first line, cut at the ${delimiterNames[delimiter]}, names known columns.`
  return { delimiter, confidence: 0.6, evidence, sepLine: false }
}

/** A delimiter that does not occur keeps the cells of a single column whole. */
function singleColumn(text: string): ChosenDelimiter {
  const delimiter = delimiters.find((candidate) => !text.includes(candidate)) ?? ','
  return {
    delimiter,
    confidence: 0.7,
    evidence: 'No delimiter gives records of one width: a single column.',
    sepLine: false,
  }
}

interface Weight {
  readonly delimiter: Delimiter
  readonly score: number
  readonly width: number
  readonly share: number
  readonly rows: number
}

function weigh(text: string, dialect: Dialect, isWhole: boolean, { isKnownName }: DialectHints): Weight {
  const records = parseRecords(Buffer.from(text), dialect)
  const rows = (isWhole || records.length < 2 ? records : records.slice(0, -1)).map(({ cells }) => cells)
  const filled = rows.filter((cells) => cells.some((cell) => cell.trim() !== ''))
  const { width, body } = findTable(filled)
  const share = body.filter((cells) => cells.length === width).length / Math.max(1, body.length)
  const weight = { delimiter: dialect.delimiter, width, share, rows: body.length }
  if (width < 2) return { ...weight, score: 0 }
  const header = filled.find((cells) => cells.length === width) ?? []
  const known = isKnownName === undefined ? 0 : header.filter(isKnownName).length / width
  const first = filled[0] ?? []
  // One known name and nothing else: a column of its own, whatever its cells hold; but for a note (`Notes:`) above a
  // line that names the columns.
  const isNamedBelow = known * width >= 2 && known >= 0.5
  if (first.length === 1 && !isNamedBelow && isKnownName?.(first[0] ?? '')) return { ...weight, score: 0 }
  // Lines above the first one of this width may be a title; more likely the header has another delimiter.
  const title = first === header ? 0 : 0.1
  return { ...weight, score: share + 0.3 * known - title }
}

/**
 * The rows of the table and their common width. A few rows below many lines of notes are a table too, when all of
 * them are equally wide.
 */
export function findTable(filled: readonly (readonly string[])[]): {
  width: number
  body: readonly (readonly string[])[]
} {
  const width = commonWidth(filled)
  const start = filled.findIndex(({ length }) => length > 2)
  const body = filled.slice(start, 1 + filled.findLastIndex(({ length }) => length > 2))
  const wide = commonWidth(body)
  const isBelowNotes = width === 1 && start > 0 && body.length > 1 && body.every(({ length }) => length === wide)
  return isBelowNotes ? { width: wide, body } : { width, body: filled }
}

/** The number of cells that most records have; of two equally common ones the larger. */
export function commonWidth(rows: readonly (readonly string[])[]): number {
  const counts = new Map<number, number>()
  for (const { length } of rows) counts.set(length, (counts.get(length) ?? 0) + 1)
  const [most] = [...counts].sort(([a, ofA], [b, ofB]) => ofB - ofA || b - a)
  return most?.[0] ?? 0
}

/** Quotes are quotes, unless cell after cell begins with one and none ever ends with one. */
function detectQuote(text: string): Dialect['quote'] {
  const opening = text.match(/(?:^|[,;\t|\r\n])"/g)?.length ?? 0
  const closing = text.match(/"(?:$|[,;\t|\r\n])/g)?.length ?? 0
  return opening >= 3 && closing === 0 ? null : '"'
}

function detectNewline(text: string, { delimiter, quote }: Dialect): Newline {
  const found = new Set<Newline>()
  let quoted = false
  for (let i = 0; i < text.length && found.size < 2; i++) {
    const character = text[i]
    if (character === quote && (quoted || isFieldStart(text[i - 1], delimiter))) quoted = !quoted
    if (quoted) continue
    if (character === '\r' && i + 1 < text.length) found.add(text[i + 1] === '\n' ? '\r\n' : '\r')
    else if (character === '\r') found.add('\r')
    else if (character === '\n' && text[i - 1] !== '\r') found.add('\n')
  }
  const [newline = '\n'] = found
  return found.size > 1 ? 'mixed' : newline
}

const isFieldStart = (before: string | undefined, delimiter: Delimiter): boolean =>
  before === undefined || before === delimiter || before === '\n' || before === '\r' || before === '"'
