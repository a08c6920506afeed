import { type Text, textOf } from '../../messages/text.ts'
import type { ParsedRecord } from '../parse-records.ts'
import type { Warning } from '../warning.ts'
import { countFilled, isNameOf } from './cell-looks.ts'
import { findHeader, isToldByContrast } from './find-header.ts'
import { listDoubled, nameColumns } from './name-columns.ts'
import { filledWidth, findTable } from './table-width.ts'

export interface DetectedHeader {
  /** The physical line of the header, from 1; null when the file has none. */
  readonly headerLine: number | null
  /** A name for each column, all different, none empty. */
  readonly columns: readonly string[]
  /** The physical lines above the header that are no part of the table: titles, notes, blank lines. */
  readonly skippedLines: readonly number[]
  /** Index in the given records of the first one of the table. */
  readonly dataIndex: number
  /** Names that stand above several columns. */
  readonly doubled: readonly string[]
  /** How many columns have no name. */
  readonly nameless: number
  /** 0 to 1. */
  readonly confidence: number
  readonly evidence: Text
  /** Why a person should say where the header is. */
  readonly doubt: Extract<Warning, { code: 'header.guessed' | 'header.below-records' }> | null
}

type IsKnownName = (name: string) => boolean

/** A header further down than this is not looked for. */
const lookedAt = 60

/**
 * Finds the row that names the columns among a file's first records.
 *
 * @param isKnownName whether a cell is the name of a column that we know
 */
export function detectHeader(records: readonly ParsedRecord[], isKnownName: IsKnownName = () => false): DetectedHeader {
  const rows = records.map(({ cells }) => cells)
  const isName = isNameOf(isKnownName)
  const { width } = findTable(rows.filter((cells) => countFilled(cells) > 0))
  const { index, below } = findHeader(rows.slice(0, lookedAt), width, isName)
  return index === null ? withoutHeader(records, below) : judgeHeader(records, index, isName)
}

function judgeHeader(records: readonly ParsedRecord[], index: number, isName: IsKnownName): DetectedHeader {
  const { line = 1, cells: names = [] } = records[index] ?? {}
  const [known, filled] = [names.filter(isName).length, countFilled(names)]
  const evidence = textOf('evidence.header.known', { known, filled, line })
  const below = records.slice(index + 1).map(({ cells }) => cells)
  const isTold = known > 0 || isToldByContrast(names, below)
  return {
    ...takeHeader(records, index),
    confidence: isTold ? 0.5 + known / Math.max(1, filled) / 2 : 0.4,
    evidence,
    doubt: isTold ? null : { code: 'header.guessed', line },
  }
}

function withoutHeader(records: readonly ParsedRecord[], below: number | null): DetectedHeader {
  const first = records.findIndex(({ cells }) => countFilled(cells) > 0)
  const skipped = records.slice(0, Math.max(0, first))
  const line = below === null ? undefined : records[below]?.line
  return {
    ...takeHeader(records.slice(skipped.length), null),
    skippedLines: skipped.map(({ line: at }) => at),
    dataIndex: skipped.length,
    confidence: line === undefined ? 0.9 : 0.4,
    evidence: line === undefined ? textOf('evidence.header.none') : textOf('evidence.header.below', { line }),
    doubt: line === undefined ? null : { code: 'header.below-records', line },
  }
}

/** The header that a person pointed at: the record with that index, or null for none. */
export function takeHeader(records: readonly ParsedRecord[], index: number | null): DetectedHeader {
  const at = index ?? -1
  const header = records[at]
  const names = header === undefined ? [] : trimNames(header.cells, records.slice(at + 1))
  const { width } = findTable(records.map(({ cells }) => cells).filter((cells) => countFilled(cells) > 0))
  return {
    headerLine: header?.line ?? null,
    columns: nameColumns(header === undefined ? Array.from({ length: width }, () => '') : names),
    skippedLines: records.slice(0, Math.max(0, at)).map(({ line }) => line),
    dataIndex: at + 1,
    doubled: listDoubled(names),
    nameless: names.length - countFilled(names),
    confidence: 1,
    evidence: textOf('evidence.chosen'),
    doubt: null,
  }
}

/** A row in twenty is no column: more likely it is a cell too many. */
const rowsOfAColumn = 20

/** Without the nameless columns at its end that are filled nowhere, as where a spreadsheet writes delimiters on end. */
function trimNames(names: readonly string[], below: readonly ParsedRecord[]): readonly string[] {
  const widths = below.map(({ cells }) => (cells.length <= names.length ? filledWidth(cells) : 0))
  let width = names.length
  const isUsed = (column: number) => widths.filter((filled) => filled > column).length * rowsOfAColumn > below.length
  while (width > Math.max(1, filledWidth(names)) && !isUsed(width - 1)) width--
  return names.slice(0, width)
}
