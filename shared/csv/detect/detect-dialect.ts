import { type Text, textOf } from '../../messages/text.ts'
import { commonDelimiters, type Delimiter, type Dialect, delimiters, delimiterTraits } from '../dialect.ts'
import type { Warning } from '../warning.ts'
import { detectNewline, type Newline } from './detect-newline.ts'
import { listDialects } from './list-dialects.ts'
import { type WeighedDialect, weighDialect } from './weigh-dialect.ts'

export interface DetectedDialect extends Dialect {
  readonly newline: Newline
  /** The first line says `sep=;` and is no part of the table. */
  readonly sepLine: boolean
  /** 0 to 1. */
  readonly confidence: number
  readonly evidence: Text
  /** Why a person should say what the delimiter is. */
  readonly doubt: Extract<Warning, { code: `delimiter.${string}` }> | null
}

export interface DialectHints {
  /** Whether a text is the name of a column that we know; settles what the shape of the rows leaves open. */
  readonly isKnownName?: (name: string) => boolean
  /** False when the sample's last record may be cut. */
  readonly isWhole?: boolean
}

const sampleLength = 64 * 1024

/**
 * Finds out how a sample of text is cut into records and cells: the delimiter and quotes under which most records have
 * the same number of cells; none, and the file is taken for a single column.
 */
export function detectDialect(sampleText: string, hints: DialectHints = {}): DetectedDialect {
  const sep = readSepLine(sampleText)
  const chosen = detectCut(sampleText, hints, sep)
  return { newline: detectNewline(sampleText, chosen), ...chosen }
}

type Cut = Omit<DetectedDialect, 'newline'>

/** The delimiter that the first line says, and that line. */
function readSepLine(text: string): { delimiter: Delimiter; length: number } | null {
  const [line, said] = /^"?sep=([,;\t|^~:/])"?(?:\r\n|\r|\n|$)/i.exec(text) ?? []
  const delimiter = delimiters.find((known) => known === said)
  return delimiter === undefined || line === undefined ? null : { delimiter, length: line.length }
}

function detectCut(text: string, hints: DialectHints, sep: ReturnType<typeof readSepLine>): Cut {
  const sample = {
    text: text.slice(sep?.length ?? 0, sampleLength),
    isWhole: (hints.isWhole ?? true) && text.length < sampleLength,
    isKnownName: hints.isKnownName,
  }
  const dialects = listDialects(sample.text)
  if (sep !== null) return { ...takeSep(sample, dialects, sep.delimiter), sepLine: true }
  const weighed = dialects.map((dialect) => weighDialect(sample, dialect)).sort((a, b) => b.score - a.score)
  const [best] = weighed
  if (best === undefined || best.score < 0.5) return cutByHeader(sample.text, hints) ?? singleColumn(sample.text)
  const second = weighed.find((other) => markOf(other) !== markOf(best))
  const isOpen = second !== undefined && second.score >= 0.8 && best.score - second.score < 0.05
  const { width, share, rows, dialect } = best
  const confidence = Math.min(1, Math.max(0.5, best.score - Math.max(0, second?.score ?? 0) / 2))
  return {
    ...dialect,
    confidence: isOpen ? 0.4 : confidence,
    evidence: textOf('evidence.dialect.cut', {
      delimiter: dialect.delimiter,
      agreeing: Math.round(share * rows),
      records: rows,
      cells: width,
    }),
    sepLine: false,
    doubt: isOpen
      ? { code: 'delimiter.two-readings', first: dialect.delimiter, second: second.dialect.delimiter }
      : null,
  }
}

const markOf = ({ dialect }: WeighedDialect): string => delimiterTraits(dialect.delimiter).mark

function takeSep(sample: Parameters<typeof weighDialect>[0], dialects: Dialect[], delimiter: Delimiter) {
  const weighed = dialects
    .filter((dialect) => dialect.delimiter === delimiter)
    .map((dialect) => weighDialect(sample, dialect))
    .sort((a, b) => b.score - a.score)
  const dialect: Dialect = weighed[0]?.dialect ?? { delimiter, quote: '"' }
  return { ...dialect, confidence: 1, evidence: textOf('evidence.dialect.sepLine'), doubt: null }
}

/** Where the records are too ragged to tell, a first line of names that we know still does. */
function cutByHeader(text: string, { isKnownName }: DialectHints): Cut | null {
  const [line = ''] = text.split(/\r\n|\n|\r/, 1)
  const names = (delimiter: Delimiter) => line.split(delimiter).map((name) => name.replaceAll('"', ''))
  const delimiter = commonDelimiters.find(
    (candidate) => names(candidate).length > 1 && names(candidate).every((name) => isKnownName?.(name)),
  )
  if (delimiter === undefined) return null
  const evidence = textOf('evidence.dialect.knownNames', { delimiter })
  return { delimiter, quote: '"', confidence: 0.6, evidence, sepLine: false, doubt: null }
}

/** A delimiter that does not occur keeps the cells of a single column whole. */
function singleColumn(text: string): Cut {
  const lines = text.split(/[\r\n]+/).filter((line) => line.trim() !== '')
  const inMost = commonDelimiters.find((mark) => lines.filter((line) => line.includes(mark)).length * 2 > lines.length)
  return {
    delimiter: delimiters.find((candidate) => !text.includes(candidate)) ?? ',',
    quote: '"',
    confidence: inMost === undefined ? 0.7 : 0.3,
    evidence: textOf('evidence.dialect.singleColumn'),
    sepLine: false,
    doubt: inMost === undefined ? null : { code: 'delimiter.single-column', delimiter: inMost },
  }
}
