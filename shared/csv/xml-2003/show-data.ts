import type { SheetNotes } from '../workbook/sheet-notes.ts'
import { showNumber } from '../workbook/show-number.ts'

interface CellStyle {
  readonly format: string
  readonly is1904: boolean
}

/**
 * The text that a cell shows.
 *
 * @param type what the file says of it: String, Number, DateTime, Boolean, Error
 * @param note told of errors, and of numbers that have more digits than spreadsheets keep
 */
export function showData(
  text: string,
  type: string,
  { format, is1904 }: CellStyle,
  note: (what: keyof SheetNotes) => void,
): string {
  if (text === '') return ''
  if (type === 'Boolean') return text.trim() === '1' || text.trim().toLowerCase() === 'true' ? 'TRUE' : 'FALSE'
  if (type === 'Error') note('errors')
  if (type === 'DateTime') return showMoment(text.trim(), format)
  if (type !== 'Number') return text
  const written = text.trim()
  if (/^\d{16,}$/.test(written)) {
    note('longNumbers')
    return written
  }
  const number = Number(written)
  if (written === '' || Number.isNaN(number)) return text
  if (Math.abs(number) >= 1e15) note('longNumbers')
  return showNumber(number, format, is1904)
}

const dayMs = 86_400_000
const zero = Date.UTC(1899, 11, 30)

/** As `showNumber` shows a day or a time; without a format of its own, the time only where there is one. */
function showMoment(text: string, format: string): string {
  const [, day, time] = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d:\d\d)(?:\.\d+)?)?$/.exec(text) ?? []
  const ms = day === undefined ? Number.NaN : Date.parse(`${day}T${time ?? '00:00:00'}Z`)
  if (Number.isNaN(ms)) return text
  const days = (ms - zero) / dayMs
  // Times of no day stand on the day before the first.
  if (days < 2) return time ?? text
  if (format === 'General') return time === undefined || time === '00:00:00' ? (day ?? text) : `${day}T${time}`
  // Day 60 of the count from 1900 is a 29 February that never was.
  return showNumber(days < 61 ? days - 1 : days, format, false)
}
