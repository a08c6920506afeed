import { type Text, textOf } from '../messages/text.ts'
import { withoutPadding } from './decode/without-padding.ts'
import { decodeSample } from './decode.ts'
import { countFilled, isCustomerData, isLabelled, isNameOf } from './detect/cell-looks.ts'
import { type DetectedDialect, detectDialect } from './detect/detect-dialect.ts'
import { type DetectedHeader, detectHeader, takeHeader } from './detect/detect-header.ts'
import type { Newline } from './detect/detect-newline.ts'
import { detectEncoding } from './detect/encoding/detect-encoding.ts'
import type { DetectedEncoding } from './detect/encoding/detected-encoding.ts'
import { commonWidth } from './detect/table-width.ts'
import type { Dialect } from './dialect.ts'
import type { Encoding } from './encodings.ts'
import type { NumberedRow } from './numbered-row.ts'
import { isOwnHeader, rearmRow } from './own-file.ts'
import { type ParsedRecord, parseRecords } from './parse-records.ts'
import type { ReadChoices } from './read-choices.ts'
import { type FileRefusal, refuseBytes, refuseText } from './refuse-file.ts'
import { refuseWidth } from './refuse-width.ts'
import { RecordScanner } from './scan-records.ts'
import { UnreadableFile } from './unreadable-file.ts'
import type { Warning } from './warning.ts'
import type { WorkbookFormat } from './workbook/spreadsheet.ts'

/** How much of a file is enough to decide its layout, in bytes. */
export const layoutSampleBytes = 256 * 1024

/** Everything about how a file is to be read. */
export interface Layout extends Dialect {
  readonly ok: true
  readonly format: 'csv' | 'vcard' | WorkbookFormat
  readonly encoding: Encoding
  /** Bytes of the byte order mark at the start of the file. */
  readonly bomBytes: number
  readonly newline: Newline
  /** Of a workbook: the sheet that is read, and all there are. */
  readonly sheet: string | null
  readonly sheets: readonly string[]
  /** The physical line of the header, from 1, in a workbook the row's number; null when there is none. */
  readonly headerLine: number | null
  readonly columns: readonly string[]
  /**
   * Where the first record starts, counted in the UTF-8 text without byte order mark: in the normalised copy, or,
   * for a file that is UTF-8 already, in the file after its `bomBytes`.
   */
  readonly dataStartByte: number
  /** The physical line on which the first record starts, from 1. */
  readonly dataStartLine: number
  /** The line from which on the records are totals or notes below the table; null when there are none. */
  readonly footerLine: number | null
  /** What stands above the first record: titles, blank lines, the header. */
  readonly headRows: readonly ParsedRecord[]
  /** The first records, for a look and for the mapping's evidence. */
  readonly sampleRows: readonly ParsedRecord[]
  /** Each 0 to 1; below a half somebody should look. */
  readonly confidence: ByTrait<number>
  /** Why each was decided so. */
  readonly evidence: ByTrait<Text>
  /** The other encodings that the text could be in, likeliest first. */
  readonly otherEncodings: readonly Encoding[]
  /** What was found out of the ordinary, and what a person should say. */
  readonly warnings: readonly Warning[]
}

export interface ByTrait<T> {
  readonly encoding: T
  readonly dialect: T
  readonly header: T
}

export interface LayoutOptions {
  /** Whether a text is the name of a column that we know. */
  readonly isKnownName?: (name: string) => boolean
  readonly choices?: ReadChoices
}

const sampleRecords = 200

/**
 * Decides from the first bytes of a file how it is read (infra/laws.md, law 11), or says what to do when it is no table.
 *
 * @param beginning the first `layoutSampleBytes` of the file, unpacked, or all of it
 * @param isWhole the sample is the whole file
 * @throws UnreadableFile when no record begins on the line that was chosen for the header, or there are too many columns
 */
export function readLayout(
  beginning: Uint8Array,
  isWhole: boolean,
  { isKnownName = () => false, choices = {} }: LayoutOptions = {},
): Layout | FileRefusal {
  const sample = withoutPadding(beginning)
  const refusal = refuseBytes(sample)
  if (refusal !== null) return refusal
  const detected = detectEncoding(sample, isWhole)
  const encoding = choices.encoding ?? detected.encoding
  const bomBytes = encoding === detected.encoding ? detected.bomBytes : 0
  const text = decodeSample(sample, encoding, isWhole)
  const unreadable = refuseText(text)
  if (unreadable !== null) return unreadable

  // UTF-8 is read as it stands, damaged places included; everything else from its copy.
  const bytes = encoding === 'utf-8' ? sample.subarray(bomBytes) : new TextEncoder().encode(text)
  const shape = detectOwn(bytes) ?? detectDialect(text, { isKnownName: isNameOf(isKnownName), isWhole })
  const chosenDialect = chooseDialect(shape, choices)
  const cut = findRecords(bytes, chosenDialect, isWhole).slice(shape.sepLine ? 1 : 0)
  const isOwn = isOwnHeader(cut[0]?.record.cells ?? [])
  const dialect: Dialect = isOwn ? { ...chosenDialect, isDisarmed: true } : chosenDialect
  const found = isOwn ? cut.map((one) => ({ ...one, record: rearmRow(one.record) })) : cut
  const records = found.map(({ record }) => record)
  refuseWidth(commonWidth(records.map(({ cells }) => cells)))
  const header = chooseHeader(records, choices.headerLine, isKnownName)
  refuseWidth(header.columns.length)
  const isBelowRecords = hasRecordsAbove(records, header, isKnownName)
  const first = found[isBelowRecords ? 0 : header.dataIndex]
  const fitted: Dialect = { ...dialect, width: header.columns.length, ...chosenRows(choices) }
  return {
    ok: true,
    format: 'csv',
    encoding,
    bomBytes,
    ...fitted,
    newline: shape.newline,
    sheet: null,
    sheets: [],
    headerLine: header.headerLine,
    columns: header.columns,
    dataStartByte: first?.byteStart ?? found.at(-1)?.byteEnd ?? 0,
    dataStartLine: first?.record.line ?? 1 + countLineEnds(text),
    footerLine: null,
    headRows: records.slice(0, header.dataIndex),
    sampleRows: parseAgain(bytes, found.slice(header.dataIndex), fitted),
    confidence: {
      encoding: choices.encoding === undefined ? round(detected.confidence) : 1,
      dialect: choices.delimiter === undefined ? round(shape.confidence) : 1,
      header: round(header.confidence),
    },
    evidence: {
      encoding: choices.encoding === undefined ? detected.evidence : chosen,
      dialect: choices.delimiter === undefined ? shape.evidence : chosen,
      header: header.evidence,
    },
    otherEncodings: detected.alternatives.filter((other) => other !== encoding),
    warnings: describeOddities({ encoding: detected, dialect: shape, header, choices, records, isBelowRecords }),
  }
}

const chooseDialect = (shape: DetectedDialect, choices: ReadChoices): Dialect => ({
  delimiter: choices.delimiter ?? shape.delimiter,
  quote: choices.quote === undefined ? shape.quote : choices.quote,
  ...(shape.escape === undefined || choices.quote === null ? {} : { escape: shape.escape }),
})

const chosenRows = ({ shortRows }: ReadChoices): Pick<Dialect, 'shortRows'> =>
  shortRows === undefined ? {} : { shortRows }

/** The same records, fitted to the table now that its width is known. */
const parseAgain = (bytes: Uint8Array, found: readonly FoundRecord[], dialect: Dialect): ParsedRecord[] =>
  found.flatMap(({ byteStart, byteEnd, record }) =>
    parseRecords(bytes.subarray(byteStart, byteEnd), dialect, record.line).slice(0, 1),
  )

/**
 * Lines above the header that are as full as a record, or hold what only a customer has, are records of the file, and
 * get an outcome like all others; it is a person who took the header from below them. Names with their values are none.
 */
const hasRecordsAbove = (
  records: readonly ParsedRecord[],
  { dataIndex, columns }: DetectedHeader,
  isKnownName: (name: string) => boolean,
): boolean =>
  records.slice(0, Math.max(0, dataIndex - 1)).some(({ cells }) => {
    const filled = countFilled(cells)
    const isLine = filled > 1 && !isLabelled(cells, isNameOf(isKnownName))
    return isLine && (cells.some(isCustomerData) || (filled > 2 && filled >= columns.length))
  })

/** Our own exports are written in one way, whatever stands in their cells. */
function detectOwn(bytes: Uint8Array): DetectedDialect | null {
  if (!Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes('harbour_')) return null
  const dialect = { delimiter: ',', quote: '"' } as const
  const scanner = new RecordScanner({ dialect, width: 0, recordsPerChunk: 1, bytesPerChunk: bytes.length })
  const [first] = scanner.push(bytes)
  if (first === undefined) return null
  const [header] = parseRecords(bytes.subarray(first.byteStart, first.byteEnd), dialect)
  if (header === undefined || !isOwnHeader(header.cells)) return null
  return {
    ...dialect,
    newline: '\r\n',
    sepLine: false,
    confidence: 1,
    evidence: textOf('evidence.own'),
    doubt: null,
  }
}

const chosen = textOf('evidence.chosen')
const round = (confidence: number): number => Math.round(confidence * 100) / 100

/**
 * The layout of a file whose records are not lines of text, decided from its first rows.
 */
export function readRowsLayout(
  rows: readonly NumberedRow[],
  { isKnownName = () => false, choices = {} }: LayoutOptions = {},
): Pick<Layout, 'headerLine' | 'columns' | 'dataStartLine' | 'headRows' | 'sampleRows' | 'warnings'> & {
  readonly confidence: number
  readonly evidence: Text
  /** Rows above the header that are records all the same; none, but where a person took it from below them. */
  readonly rowsAbove: readonly ParsedRecord[]
} {
  const isOwn = isOwnHeader(rows[0]?.cells ?? [])
  const records = rows.map((row) => ({ ...(isOwn ? rearmRow(row) : row), unclosedQuoteLine: null }))
  refuseWidth(commonWidth(records.map(({ cells }) => cells)))
  const header = chooseHeader(records, choices.headerLine, isKnownName)
  refuseWidth(header.columns.length)
  const isBelowRecords = hasRecordsAbove(records, header, isKnownName)
  const first = records[isBelowRecords ? 0 : header.dataIndex]
  return {
    headerLine: header.headerLine,
    columns: header.columns,
    dataStartLine: first?.line ?? (records.at(-1)?.line ?? 0) + 1,
    headRows: records.slice(0, header.dataIndex),
    sampleRows: records.slice(header.dataIndex),
    rowsAbove: isBelowRecords ? records.slice(0, header.dataIndex) : [],
    confidence: round(header.confidence),
    evidence: header.evidence,
    warnings: describeHeader({ header, records, isBelowRecords }),
  }
}

interface FoundRecord {
  readonly byteStart: number
  readonly byteEnd: number
  readonly record: ParsedRecord
}

/** The first records and where they are; the one that the sample's end cuts is left out. */
function findRecords(bytes: Uint8Array, dialect: Dialect, isWhole: boolean): FoundRecord[] {
  const width = commonWidth(scanRecords(bytes, dialect, isWhole, 0).map(({ record }) => record.cells))
  return scanRecords(bytes, dialect, isWhole, width)
}

function scanRecords(bytes: Uint8Array, dialect: Dialect, isWhole: boolean, width: number): FoundRecord[] {
  const cut = (recordsPerChunk: number) => {
    const scanner = new RecordScanner({ dialect, width, recordsPerChunk, bytesPerChunk: bytes.length })
    return [...scanner.push(bytes), ...scanner.end()]
  }
  const all = cut(1)
  const places = (isWhole || all.length === 1 ? all : all.slice(0, -1)).slice(0, sampleRecords)
  const end = places.at(-1)?.byteEnd ?? 0
  // Parsed in runs rather than one by one: a call costs more than a record.
  const records = cut(sampleRecords)
    .filter(({ byteStart }) => byteStart < end)
    .flatMap((run) => parseRecords(bytes.subarray(run.byteStart, Math.min(end, run.byteEnd)), dialect, run.firstLine))
  return places.flatMap(({ byteStart, byteEnd }, index) => {
    const record = records[index]
    return record === undefined ? [] : [{ byteStart, byteEnd, record }]
  })
}

function chooseHeader(
  records: readonly ParsedRecord[],
  chosenLine: number | null | undefined,
  isKnownName: (name: string) => boolean,
): DetectedHeader {
  if (chosenLine === undefined && isOwnHeader(records[0]?.cells ?? [])) return ownHeader(records)
  if (chosenLine === undefined) return detectHeader(records, isKnownName)
  const index = records.findIndex(({ line }) => line === chosenLine)
  if (chosenLine !== null && index === -1) throw noSuchLine(chosenLine)
  return takeHeader(records, chosenLine === null ? null : index)
}

const ownHeader = (records: readonly ParsedRecord[]): DetectedHeader => ({
  ...takeHeader(records, 0),
  evidence: textOf('evidence.own'),
})

const noSuchLine = (line: number) => new UnreadableFile('file.no-such-line', textOf('refusals.noSuchLine', { line }))

const countLineEnds = (text: string): number => text.match(/\r\n|\n|\r/g)?.length ?? 0

interface Findings {
  readonly encoding: DetectedEncoding
  readonly dialect: DetectedDialect
  readonly header: DetectedHeader
  readonly choices: ReadChoices
  readonly records: readonly ParsedRecord[]
  /** What stands above the header are records. */
  readonly isBelowRecords: boolean
}

function describeOddities({ encoding, dialect, choices, ...table }: Findings): Warning[] {
  const isEncodingOpen = choices.encoding === undefined && encoding.confidence < 0.5
  const isDelimiterOpen = choices.delimiter === undefined && dialect.doubt !== null
  return [
    ...(isEncodingOpen
      ? [{ code: 'encoding.doubtful', encoding: encoding.encoding, evidence: encoding.evidence } as const]
      : []),
    ...(isDelimiterOpen ? [dialect.doubt] : []),
    ...(dialect.newline === 'mixed' ? [{ code: 'line-ends.mixed' } as const] : []),
    ...describeHeader(table),
  ]
}

type Table = Pick<Findings, 'header' | 'records' | 'isBelowRecords'>

function describeHeader({ header, records, isBelowRecords }: Table): Warning[] {
  const { headerLine, dataIndex, doubled, nameless, doubt } = header
  const above = headerLine === null || isBelowRecords ? [] : records.slice(0, dataIndex - 1)
  const isSkipped = above.some(({ cells }) => countFilled(cells) > 0)
  const lines = above.map(({ line }) => line)
  const [first, last] = [Math.min(...lines), Math.max(...lines)]
  return [
    ...(doubt === null ? [] : [doubt]),
    ...(headerLine === null ? [{ code: 'header.none' } as const] : []),
    ...(isSkipped ? [{ code: 'header.skipped-lines', first, last } as const] : []),
    ...(doubled.length > 0 ? [{ code: 'header.doubled', names: doubled } as const] : []),
    ...(nameless > 0 && headerLine !== null ? [{ code: 'header.nameless', columns: nameless } as const] : []),
  ]
}
