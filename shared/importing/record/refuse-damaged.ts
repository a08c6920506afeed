import { tidyName } from '../../csv/detect/name-columns.ts'
import { isOwnHeader } from '../../csv/own-file.ts'
import type { ParsedRecord } from '../../csv/parse-records.ts'
import type { Layout } from '../../csv/read-layout.ts'
import { isRagged } from '../../csv/records/fit-width.ts'
import { textCellLengthMax } from '../../csv/records/text-cell-length.ts'
import { cellLengthMax } from '../../csv/workbook/cell-length.ts'
import { isWorkbookFormat } from '../../csv/workbook/spreadsheet.ts'
import type { Reason } from '../import.ts'
import { isOtherHeader } from '../mapping/naming/is-other-header.ts'
import { isLikeNotice, isLoneNotice, isPlainTotal, isSignature, isTotals } from '../reading/find-footer.ts'
import { overflowName } from './cells/read-cells.ts'
import { type CleanedRecord, emptyRecord } from './clean-record.ts'

type Place = Pick<Layout, 'columns' | 'footerLine' | 'format' | 'headerLine' | 'width'>

/**
 * Sends a record to review that the file itself has damaged: a quote that was never closed, bytes that are no text, a cell
 * that was cut, more or fewer cells than its table has columns; and one that is none of the table's: a total, a note, a
 * line above the header, a part of the header, or the header of another table. The whole header once more, as where files were joined, says nothing,
 * and neither do a notice alone in a record, and who made the table and what it sums up to, below it.
 *
 * @param isShifted whether cells of a record stand in each other's columns (`createShiftFinder`)
 */
export function refuseDamaged(
  cleaned: CleanedRecord,
  parsed: ParsedRecord,
  layout: Place,
  isShifted: (cells: readonly string[]) => boolean = () => false,
): CleanedRecord {
  const { columns, headerLine, format } = layout
  // What stands above it is kept, so it comes along.
  if (parsed.line === headerLine || isWholeHeaderAgain(parsed, columns)) return emptyRecord
  if (isPlainlyBelow(cleaned, parsed, layout)) return emptyRecord
  if (parsed.unclosedQuoteLine === null && !isOwnHeader(columns) && isLoneNotice(parsed.cells, columns.length))
    return emptyRecord
  const width = layout.width ?? columns.length
  const isOdd = parsed.unclosedQuoteLine === null && isRagged(parsed.cells, layout)
  const reasons: Reason[] = []
  if (parsed.unclosedQuoteLine !== null) reasons.push({ code: 'file.unclosed-quote', line: parsed.unclosedQuoteLine })
  if (isOdd) reasons.push(countCells(parsed.cells.length, width))
  // What a customer of ours has in it goes out and comes in as it is.
  const isDamaged = !isOwnHeader(columns) && parsed.cells.some((cell) => cell.includes('\ufffd'))
  if (isDamaged) reasons.push({ code: 'file.bad-bytes' })
  const longest = isWorkbookFormat(format) ? cellLengthMax : textCellLengthMax
  const cut = parsed.cells.find((cell) => cell.length > longest)
  if (cut !== undefined) reasons.push({ code: 'file.cell-too-long', value: cut.slice(0, 200) })
  if (cleaned.verdict !== 'blank' || isOdd) reasons.push(...findPlace(parsed, layout))
  const isHeader = isHeaderAgain(parsed.cells, columns)
  if (isHeader) reasons.push({ code: 'file.header-again' })
  const isOther = !isHeader && !isOwnHeader(columns) && isOtherHeader(parsed.cells)
  if (isOther) reasons.push({ code: 'file.other-header' })
  if (reasons.length === 0 && cleaned.verdict === null && !isOwnHeader(columns) && isShifted(parsed.cells))
    return { ...emptyRecord, verdict: 'review', reasons: [{ code: 'file.cells-shifted' }] }
  if (reasons.length === 0) return cleaned
  // A name of a column is no bad address: of its cells nothing is to be said.
  if (isHeader || isOther) return { ...emptyRecord, verdict: 'review', reasons }
  // Its cells stand below the wrong names: nothing is read from them.
  if (isOdd) return { ...emptyRecord, verdict: 'review', reasons }
  return { ...cleaned, verdict: 'review', reasons: [...reasons, ...cleaned.reasons] }
}

const countCells = (cells: number, expected: number): Reason => ({
  code: cells < expected ? 'file.too-few-cells' : 'file.too-many-cells',
  cells,
  expected,
})

/** Whether it stands outside of the table, or sums it up. */
function findPlace({ line, cells }: ParsedRecord, { headerLine, footerLine, columns }: Place): Reason[] {
  if (headerLine !== null && line < headerLine) return [{ code: 'file.above-the-table' }]
  const isBelow = footerLine !== null && line >= footerLine
  const isOfTable = !isBelow && !isTotals(cells, columns.length) && !isLikeNotice(cells, columns.length)
  return isBelow || (!isOwnHeader(columns) && !isOfTable) ? [{ code: 'file.below-the-table' }] : []
}

/** Who made the table, and its total, below it, can only mean one thing. */
const isPlainlyBelow = (
  { record }: CleanedRecord,
  { line, cells, unclosedQuoteLine }: ParsedRecord,
  { footerLine, columns }: Place,
): boolean =>
  footerLine !== null &&
  line >= footerLine &&
  unclosedQuoteLine === null &&
  (isSignature(cells, columns.length) || (isPlainTotal(cells, columns.length) && !isReached(record)))

/** Whether a number says how to reach somebody, or who it is: a firm may be called Total. */
const isReached = ({ phone, postal_code, external_id, id }: CleanedRecord['record']): boolean =>
  [phone, postal_code, external_id, id].some((value) => typeof value === 'string' && /\d/.test(value))

/** The header cell by cell, which can only mean one thing: it says nothing, as where it stands first. */
const isWholeHeaderAgain = ({ cells, unclosedQuoteLine }: ParsedRecord, columns: readonly string[]): boolean =>
  columns.length > 1 &&
  cells.length === columns.length &&
  unclosedQuoteLine === null &&
  cells.every((cell, at) => (cell.trim() === '' ? columns[at] === overflowName(at) : isNameOf(columns[at], cell))) &&
  cells.some((cell) => cell.trim() !== '')

/** A name that stands above several columns has a number behind it from the second on. */
function isNameOf(column: string | undefined, cell: string): boolean {
  const name = tidyName(cell).replace(/^\ufeff/, '')
  return column === name || (column?.startsWith(`${name} (`) === true && /^ \(\d+\)$/.test(column.slice(name.length)))
}

/** Two names of columns at least in their own places, and nothing else but a running number. */
function isHeaderAgain(cells: readonly string[], columns: readonly string[]): boolean {
  let same = 0
  for (let i = 0; i < cells.length; i++) {
    const cell = cells[i] ?? ''
    if (cell === '' || /^\s*\d{0,6}\s*$/.test(cell)) continue
    if (!isNameOf(columns[i], cell)) return false
    same += 1
  }
  return same > 1
}
