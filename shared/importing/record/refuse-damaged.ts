import { tidyName } from '../../csv/detect/detect-header.ts'
import { isOwnHeader } from '../../csv/own-file.ts'
import type { ParsedRecord } from '../../csv/parse-records.ts'
import type { Layout } from '../../csv/read-layout.ts'
import { cellLengthMax } from '../../csv/xlsx/cell-length.ts'
import type { Reason } from '../import.ts'
import type { CleanedRecord } from './clean-record.ts'

/**
 * Sends a record to review that the file itself has damaged, a quote that was never closed, bytes that are no text or a
 * cell that was cut, and one
 * that is none of the table's: a total, a note, or the header once more, as where files were joined.
 */
export function refuseDamaged(
  cleaned: CleanedRecord,
  parsed: ParsedRecord,
  { columns, footerLine, format }: Pick<Layout, 'columns' | 'footerLine' | 'format'>,
): CleanedRecord {
  const reasons: Reason[] = []
  if (parsed.unclosedQuoteLine !== null) reasons.push({ code: 'file.unclosed-quote', line: parsed.unclosedQuoteLine })
  // What a customer of ours has in it goes out and comes in as it is.
  const isDamaged = !isOwnHeader(columns) && parsed.cells.some((cell) => cell.includes('\ufffd'))
  if (isDamaged) reasons.push({ code: 'file.bad-bytes' })
  const cut = format === 'xlsx' ? parsed.cells.find((cell) => cell.length > cellLengthMax) : undefined
  if (cut !== undefined) reasons.push({ code: 'file.cell-too-long', value: cut.slice(0, 200) })
  const isBelow = footerLine !== null && parsed.line >= footerLine && cleaned.verdict !== 'blank'
  if (isBelow) reasons.push({ code: 'file.below-the-table' })
  if (isHeaderAgain(parsed.cells, columns)) reasons.push({ code: 'file.header-again' })
  return reasons.length === 0 ? cleaned : { ...cleaned, verdict: 'review', reasons: [...reasons, ...cleaned.reasons] }
}

function isHeaderAgain(cells: readonly string[], columns: readonly string[]): boolean {
  return columns.length > 1 && columns.every((name, i) => name === tidyName(cells[i] ?? '').replace(/^\ufeff/, ''))
}
