import { Readable } from 'node:stream'
import { detectEncoding } from '../../csv/detect/encoding/detect-encoding.ts'
import type { NumberedRow } from '../../csv/numbered-row.ts'
import type { ReadChoices } from '../../csv/read-choices.ts'
import { type Layout, layoutSampleBytes, readLayout } from '../../csv/read-layout.ts'
import { type FileRefusal, isVcard, refuseBytes } from '../../csv/refuse-file.ts'
import { CardReader } from '../../csv/vcard/read-cards.ts'
import { detectWorkbook, type WorkbookKind } from '../../csv/workbook/detect-workbook.ts'
import { isKnownColumn } from '../mapping/find-named-field.ts'
import { refusing } from './plan-file.ts'
import { describeCards, openPlannedSheet, readCards, readSheetLayout } from './plan-rows.ts'
import { type OpenFile, openFile, openParts, type SourceFile } from './source-file.ts'

/**
 * How a file would be read under these choices, judged by its beginning alone: what a person sees of a choice at
 * once. The layout's `sampleRows` are the first records.
 */
export async function sampleFile(source: SourceFile, choices: ReadChoices): Promise<Layout | FileRefusal> {
  return refusing(async () => {
    const file = await openFile(source, layoutSampleBytes)
    const refusal = refuseBytes(file.head)
    if (refusal !== null) return refusal
    const kind = detectWorkbook({ bytes: file.head, isWhole: file.isWhole })
    if (kind !== null) return sampleWorkbook(source, file, { kind, choices })
    await close(file)
    if (isVcard(file.head)) return sampleCards(file, choices)
    return readLayout(file.head, file.isWhole, { isKnownName: isKnownColumn, choices })
  })
}

async function sampleWorkbook(
  source: SourceFile,
  file: OpenFile,
  options: { readonly kind: WorkbookKind; readonly choices: ReadChoices },
): Promise<Layout> {
  const parts = await openParts(source, file)
  if (!file.isPacked) await close(file)
  const sheet = await openPlannedSheet(parts, file, options)
  const rows = sheet.rows[Symbol.asyncIterator]()
  const { rowsAbove: _, ...layout } = await readSheetLayout(sheet, rows, options)
  await rows.return?.()
  return layout
}

async function sampleCards(file: OpenFile, choices: ReadChoices): Promise<Layout> {
  const detected = detectEncoding(file.head, file.isWhole)
  const encoding = choices.encoding ?? detected.encoding
  const reader = new CardReader()
  const rows: NumberedRow[] = []
  for await (const row of readCards(Readable.from([file.head]), reader, encoding)) rows.push(row)
  // The sample's end cuts the last one.
  return describeCards(reader, file.isWhole ? rows : rows.slice(0, -1), { ...detected, encoding })
}

/** Nothing more is read of it. */
async function close(file: OpenFile): Promise<void> {
  await file.all[Symbol.asyncIterator]().return?.()
}
