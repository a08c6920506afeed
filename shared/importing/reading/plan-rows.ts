import { createDecoder } from '../../csv/decode.ts'
import { detectEncoding } from '../../csv/detect/encoding/detect-encoding.ts'
import type { DetectedEncoding } from '../../csv/detect/encoding/detected-encoding.ts'
import type { NumberedRow } from '../../csv/numbered-row.ts'
import { openSpreadsheet } from '../../csv/open-spreadsheet.ts'
import { isOwnHeader, rearmRow } from '../../csv/own-file.ts'
import { type Layout, readRowsLayout } from '../../csv/read-layout.ts'
import { refuseWidth } from '../../csv/refuse-width.ts'
import { numberedDialect, RowChunker } from '../../csv/row-chunker.ts'
import { CardReader } from '../../csv/vcard/read-cards.ts'
import type { Warning } from '../../csv/warning.ts'
import type { WorkbookKind } from '../../csv/workbook/detect-workbook.ts'
import { type OpenSheet, openSheet } from '../../csv/workbook/open-sheet.ts'
import type { RandomAccess } from '../../csv/workbook/zip.ts'
import { textOf } from '../../messages/text.ts'
import { isKnownColumn } from '../mapping/find-named-field.ts'
import type { FilePlan, PlanOptions } from './file-plan.ts'
import { withFooter } from './plan-text.ts'
import { type Bytes, type OpenFile, openParts, type SourceFile } from './source-file.ts'

const sampleRecords = 200
const tailRecords = 16
const isWorkbook = textOf('evidence.workbook')

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
  options: PlanOptions<C> & { readonly kind: WorkbookKind },
): Promise<FilePlan<C>> {
  const parts = await openParts(source, file)
  if (!file.isPacked) for await (const _ of file.all);
  const sha256 = file.sha256()
  const sheet = await openPlannedSheet(parts, file, options)
  const rows = sheet.rows[Symbol.asyncIterator]()
  const { rowsAbove, ...layout } = await readSheetLayout(sheet, rows, options)
  const written = await writeRows(dataRows(layout, rowsAbove, rows), options)
  const warnings = [...layout.warnings, ...describeNotes(sheet)]
  return { ...written, layout: withFooter({ ...layout, warnings }, written.last), sha256 }
}

/** The sheet of a workbook that is read under these choices. */
export async function openPlannedSheet(
  parts: RandomAccess,
  { head, isWhole }: OpenFile,
  { kind, choices = {} }: { readonly kind: WorkbookKind } & Pick<PlanOptions<unknown>, 'choices'>,
): Promise<OpenSheet> {
  const options = { chosen: choices.encoding, isKnownName: isKnownColumn }
  const workbook = await openSpreadsheet(kind, parts, { bytes: head, isWhole }, options)
  return openSheet(workbook, choices.sheet)
}

/** The first rows of a sheet, and what they say of its columns. */
export async function readSheetLayout(
  { workbook, sheet, sheets }: OpenSheet,
  rows: AsyncIterator<NumberedRow>,
  { choices = {} }: Pick<PlanOptions<unknown>, 'choices'>,
): Promise<Layout & { readonly rowsAbove: readonly NumberedRow[] }> {
  const first: NumberedRow[] = []
  while (first.length < sampleRecords) {
    const next = await rows.next()
    if (next.done === true) break
    first.push(next.value)
  }
  const { confidence, evidence, warnings, ...found } = readRowsLayout(first, { isKnownName: isKnownColumn, choices })
  const { format, encoding: text } = workbook
  const others = sheets.filter((name) => name !== sheet)
  const read: Warning[] = others.length === 0 ? [] : [{ code: 'workbook.other-sheets', sheet, others }]
  return {
    ...base,
    ...found,
    ...{ format, sheet, sheets, encoding: text?.encoding ?? base.encoding, otherEncodings: text?.alternatives ?? [] },
    confidence: { encoding: text?.confidence ?? 1, dialect: 1, header: confidence },
    evidence: { encoding: text?.evidence ?? isWorkbook, dialect: isWorkbook, header: evidence },
    warnings: [...doubtEncoding(text), ...read, ...warnings],
  }
}

async function* dataRows(
  layout: Layout,
  above: readonly NumberedRow[],
  rest: AsyncIterator<NumberedRow>,
): AsyncGenerator<NumberedRow> {
  const isOwn = isOwnHeader(layout.columns)
  yield* above
  yield* layout.sampleRows
  for (;;) {
    const next = await rest.next()
    if (next.done === true) return
    yield isOwn ? rearmRow(next.value) : next.value
  }
}

const doubtEncoding = (text: DetectedEncoding | undefined): Warning[] =>
  text === undefined || text.confidence >= 0.5
    ? []
    : [{ code: 'encoding.doubtful', encoding: text.encoding, evidence: text.evidence }]

function describeNotes({ notes, workbook }: OpenSheet): Warning[] {
  const { hiddenRows, mergedCells, formulasWithoutResult, errors, longNumbers } = notes
  const places = workbook.badPlaces?.() ?? 0
  const { encoding = 'utf-8' } = workbook.encoding ?? {}
  return [
    ...(places > 0 ? [{ code: 'encoding.bad-places', encoding, places } as const] : []),
    ...(hiddenRows > 0 ? [{ code: 'workbook.hidden-rows', rows: hiddenRows } as const] : []),
    ...(mergedCells > 0 ? [{ code: 'workbook.merged-cells', groups: mergedCells } as const] : []),
    ...(formulasWithoutResult > 0 ? [{ code: 'workbook.no-results', formulas: formulasWithoutResult } as const] : []),
    ...(errors > 0 ? [{ code: 'workbook.errors', cells: errors } as const] : []),
    ...(longNumbers > 0 ? [{ code: 'workbook.long-numbers', cells: longNumbers } as const] : []),
  ]
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
  const warnings: Warning[] = [
    ...(reader.pictures > 0 ? [{ code: 'cards.pictures' } as const] : []),
    ...(reader.strayLines > 0 ? [{ code: 'cards.stray-lines', lines: reader.strayLines } as const] : []),
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
      dialect: textOf('evidence.cards'),
      header: textOf('evidence.cardProperties'),
    },
    otherEncodings: alternatives,
    warnings,
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
