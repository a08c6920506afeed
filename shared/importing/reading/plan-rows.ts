import { createDecoder } from '../../csv/decode.ts'
import { type DetectedEncoding, detectEncoding } from '../../csv/detect/detect-encoding.ts'
import type { NumberedRow } from '../../csv/numbered-row.ts'
import { isOwnHeader, rearmRow } from '../../csv/own-file.ts'
import { type Layout, readRowsLayout } from '../../csv/read-layout.ts'
import { refuseWidth } from '../../csv/refuse-width.ts'
import { numberedDialect, RowChunker } from '../../csv/row-chunker.ts'
import { CardReader } from '../../csv/vcard/read-cards.ts'
import type { SheetNotes } from '../../csv/xlsx/read-sheet.ts'
import { type OpenSheet, openSheet } from '../../csv/xlsx/read-workbook.ts'
import { isKnownColumn } from '../mapping/find-named-field.ts'
import type { FilePlan, PlanOptions } from './file-plan.ts'
import { withFooter } from './plan-text.ts'
import { type Bytes, type OpenFile, openParts, type SourceFile } from './source-file.ts'

const sampleRecords = 200
const tailRecords = 16

const base = {
  ok: true,
  encoding: 'utf-8',
  bomBytes: 0,
  ...numberedDialect,
  newline: '\r\n',
  sheet: null,
  sheets: [],
  headerLine: null,
  dataStartByte: 0,
  footerLine: null,
  headRows: [],
  otherEncodings: [],
} as const

/**
 * Plans one sheet of a workbook. The copy is its rows, each with its number in the sheet in front.
 *
 * @throws UnreadableFile when the workbook is damaged, too large, or has no such sheet
 */
export async function planWorkbook<C>(
  source: SourceFile,
  file: OpenFile,
  options: PlanOptions<C>,
): Promise<FilePlan<C>> {
  const parts = await openParts(source, file)
  if (!file.isPacked) for await (const _ of file.all);
  const sha256 = file.sha256()
  const sheet = await openSheet(parts, options.choices?.sheet, isKnownColumn)
  const rows = sheet.rows[Symbol.asyncIterator]()
  const layout = await readSheetLayout(sheet, rows, options)
  const written = await writeRows(dataRows(layout, rows), options)
  const warnings = [...layout.warnings, ...describeNotes(sheet.notes)]
  return { ...written, layout: withFooter({ ...layout, warnings }, written.last), sha256 }
}

/** The first rows of a sheet, and what they say of its columns. */
export async function readSheetLayout(
  { sheet, sheets }: OpenSheet,
  rows: AsyncIterator<NumberedRow>,
  { choices = {} }: Pick<PlanOptions<unknown>, 'choices'>,
): Promise<Layout> {
  const first: NumberedRow[] = []
  while (first.length < sampleRecords) {
    const next = await rows.next()
    if (next.done === true) break
    first.push(next.value)
  }
  const { confidence, evidence, warnings, ...found } = readRowsLayout(first, { isKnownName: isKnownColumn, choices })
  const others = sheets.filter((name) => name !== sheet).map((name) => `"${name}"`)
  const read =
    others.length === 0
      ? []
      : [`The sheet "${sheet}" is read; there ${others.length === 1 ? 'is' : 'are'} also ${others.join(', ')}.`]
  return {
    ...base,
    ...found,
    format: 'xlsx',
    sheet,
    sheets,
    confidence: { encoding: 1, dialect: 1, header: confidence },
    evidence: { encoding: 'It is a workbook.', dialect: 'It is a workbook.', header: evidence },
    warnings: [...read, ...warnings],
  }
}

async function* dataRows(layout: Layout, rest: AsyncIterator<NumberedRow>): AsyncGenerator<NumberedRow> {
  const isOwn = isOwnHeader(layout.columns)
  yield* layout.sampleRows
  for (;;) {
    const next = await rest.next()
    if (next.done === true) return
    yield isOwn ? rearmRow(next.value) : next.value
  }
}

function describeNotes({ hiddenRows, mergedCells, formulasWithoutResult, errors, longNumbers }: SheetNotes): string[] {
  const count = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`
  const notes = [
    hiddenRows > 0 && `${count(hiddenRows, 'hidden row is', 'hidden rows are')} read too.`,
    mergedCells > 0 &&
      `${count(mergedCells, 'group of cells is', 'groups of cells are')} merged; the first cell of each holds its text.`,
    formulasWithoutResult > 0 &&
      `${count(formulasWithoutResult, 'formula has', 'formulas have')} no result in the file. Open it in a spreadsheet and save it again.`,
    errors > 0 && `${count(errors, 'cell shows', 'cells show')} an error such as #N/A.`,
    longNumbers > 0 &&
      `${count(longNumbers, 'number has', 'numbers have')} 16 or more digits, of which spreadsheets keep 15: the last ones may be wrong. Format ids and phones as text.`,
  ]
  return notes.filter((note) => note !== false)
}

/** Plans a file of vCards. The copy is its cards, each with the line of its BEGIN in front. */
export async function planCards<C>(file: OpenFile, options: PlanOptions<C>): Promise<FilePlan<C>> {
  const detected = detectEncoding(file.head, file.isWhole)
  const encoding = options.choices?.encoding ?? detected.encoding
  const reader = new CardReader()
  const sample: NumberedRow[] = []
  const written = await writeRows(keepFirst(readCards(file.all, reader, encoding), sample), options)
  return { ...written, layout: describeCards(reader, sample, { ...detected, encoding }), sha256: file.sha256() }
}

export async function* readCards(
  bytes: Bytes,
  reader: CardReader,
  encoding: Layout['encoding'],
): AsyncGenerator<NumberedRow> {
  const decoder = createDecoder(encoding)
  for await (const piece of bytes) yield* reader.push(decoder.decode(piece))
  yield* reader.push(decoder.end())
  yield* reader.end()
}

export function describeCards(
  reader: CardReader,
  sample: readonly NumberedRow[],
  { encoding, confidence, evidence, alternatives }: DetectedEncoding,
): Layout {
  refuseWidth(reader.columns.length)
  const warnings = [
    reader.pictures > 0 && 'Pictures on the cards are left out; they stay in the file.',
    reader.strayLines > 0 && `${reader.strayLines} lines stand outside of any card and are left out.`,
  ]
  return {
    ...base,
    format: 'vcard',
    encoding,
    columns: [...reader.columns],
    dataStartLine: sample[0]?.line ?? 1,
    sampleRows: sample.map((row) => ({ ...row, unclosedQuoteLine: null })),
    confidence: { encoding: confidence, dialect: 1, header: 1 },
    evidence: {
      encoding: evidence,
      dialect: 'It is a file of vCards.',
      header: 'The columns are the properties of the cards.',
    },
    otherEncodings: alternatives,
    warnings: warnings.filter((warning) => warning !== false),
  }
}

async function* keepFirst(rows: AsyncIterable<NumberedRow>, kept: NumberedRow[]): AsyncGenerator<NumberedRow> {
  for await (const row of rows) {
    if (kept.length < sampleRecords) kept.push(row)
    yield row
  }
}

const pieceBytes = 64 * 1024

async function writeRows<C>(rows: AsyncIterable<NumberedRow>, options: PlanOptions<C>) {
  const chunker = new RowChunker(options.recordsPerChunk)
  let last: NumberedRow[] = []
  const copy = await options.writeCopy(
    gather(rows, (row) => {
      last.push(row)
      if (last.length > 4 * tailRecords) last = last.slice(-tailRecords)
      return chunker.write(row)
    }),
  )
  chunker.end()
  const { chunks } = chunker
  return { ok: true as const, copy, chunks, records: chunks.records, last: last.slice(-tailRecords) }
}

/** The bytes of many rows in one piece. */
async function* gather(
  rows: AsyncIterable<NumberedRow>,
  write: (row: NumberedRow) => Uint8Array,
): AsyncGenerator<Uint8Array> {
  let parts: Uint8Array[] = []
  let size = 0
  for await (const row of rows) {
    const bytes = write(row)
    parts.push(bytes)
    size += bytes.length
    if (size < pieceBytes) continue
    yield Buffer.concat(parts)
    parts = []
    size = 0
  }
  if (size > 0) yield Buffer.concat(parts)
}
