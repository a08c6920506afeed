import type { SheetNotes } from '../workbook/sheet-notes.ts'
import { showNumber } from '../workbook/show-number.ts'

/** What the tag of a cell says of its value. */
export interface CellValue {
  readonly type: string
  /** In the form that is the same in every country. */
  readonly value: string
  readonly isError: boolean
  readonly hasFormula: boolean
}

/**
 * The text of a cell: what it shows, but days and times in ISO 8601, truths and decimal marks as in every country, and
 * never an exponent.
 *
 * @param shown the text that the file has for it; a program may leave it out
 * @param note told of what a reader of the rows should know
 */
export function showCell(shown: string, cell: CellValue, note: (what: keyof SheetNotes) => void): string {
  if (cell.isError) note('errors')
  if (cell.isError || cell.type === 'string' || cell.value === '') {
    if (shown === '' && cell.value === '' && cell.hasFormula && cell.type !== 'string') note('formulasWithoutResult')
    return shown === '' ? cell.value : shown
  }
  if (cell.type === 'boolean') return cell.value === 'true' ? 'TRUE' : 'FALSE'
  if (cell.type === 'date') return showDay(cell.value, shown)
  if (cell.type === 'time') return showTime(cell.value) ?? shown
  return showAmount(cell, shown, note)
}

/** The time of a day only where the cell shows it. */
function showDay(value: string, shown: string): string {
  const [, day, time] = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d:\d\d))?/.exec(value) ?? []
  if (day === undefined) return shown === '' ? value : shown
  const isTimeShown = shown === '' ? time !== undefined : /\d:\d\d/.test(shown)
  return isTimeShown ? `${day}T${time ?? '00:00:00'}` : day
}

/** `PT36H05M00S` is `36:05:00`. */
function showTime(value: string): string | undefined {
  const [, sign, hours, minutes, seconds] = /^(-?)PT(\d+)H(\d+)M(\d+)(?:[.,]\d+)?S$/.exec(value) ?? []
  if (hours === undefined || minutes === undefined || seconds === undefined) return undefined
  return `${sign}${[hours, minutes, seconds].map((part) => part.padStart(2, '0')).join(':')}`
}

function showAmount({ type, value }: CellValue, shown: string, note: (what: keyof SheetNotes) => void): string {
  const number = Number(value)
  if (Number.isNaN(number)) return shown === '' ? value : shown
  if (Math.abs(number) >= 1e15) note('longNumbers')
  const plain = /^\d{16,}$/.test(value) ? value : showNumber(number, type === 'percentage' ? '0.##%' : 'General', false)
  const isShort = /^#+$/.test(shown) || /^[+-]?\d+(?:[.,]\d+)?E[+-]?\d+$/i.test(shown)
  if (shown === '' || isShort) return plain
  return shown.replace(',', '.') === plain ? plain : shown
}
