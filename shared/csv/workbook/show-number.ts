import { formatValue, isDateFormat } from 'hucre'

/**
 * A number as its cell shows it: `0042` under `00000`, `12.5%`, `€1,200.00`; a date in ISO 8601, whatever order the
 * sheet gives it; never in scientific notation.
 *
 * @param format the cell's number format
 * @param is1904 days count from 1904
 */
export function showNumber(value: number, format: string, is1904: boolean): string {
  const section = chooseSection(value, format)
  if (/^(?:General|@|Standard)?$/i.test(section.trim()) || isScientific(section)) return plainNumber(value)
  if (isDateFormat(section) || isMonth(section))
    return isDay(value) ? showDate(value, section, is1904) : plainNumber(value)
  if (Math.abs(value) >= 1e15) return plainNumber(value)
  const shown = formatValue(value, keepCurrency(format)).trim()
  // A format that shows nothing at all hides what the cell holds.
  return shown === '' ? plainNumber(value) : shown
}

/** The part of a format for positive numbers, negative ones, or nought, as far as they differ. */
function chooseSection(value: number, format: string): string {
  const sections = format.split(/;(?=(?:[^"]*"[^"]*")*[^"]*$)/)
  const chosen = value < 0 ? sections[1] : value === 0 ? sections[2] : undefined
  return chosen ?? sections[0] ?? ''
}

/** Months alone: `mm`. */
const isMonth = (format: string): boolean => /^m+$/i.test(withoutTexts(format).trim())

const isScientific = (format: string): boolean => /[0#?]E[+-]?[0#?]/i.test(format.replaceAll(/"[^"]*"/g, ''))

/** With the 15 digits that spreadsheets reckon with, and never an exponent. */
function plainNumber(value: number): string {
  const text = String(Number(value.toPrecision(15)))
  if (!text.includes('e')) return text
  if (Math.abs(value) >= 1) return BigInt(Math.round(value)).toString()
  return value.toFixed(20).replace(/\.?0+$/, '')
}

/** `[$€-407]` says which sign to show and in which country; the sign is what the sheet shows. */
const keepCurrency = (format: string): string =>
  format.replaceAll(/\[\$([^\]-]*)(?:-[^\]]*)?\]/g, (_, sign: string) => (sign === '' ? '' : `"${sign}"`))

/** Days that a spreadsheet can show, up to the end of the year 9999. */
const isDay = (value: number): boolean => value >= 0 && value < 2_958_466

const dayMs = 86_400_000

/** A format without what it shows as it stands, and what it only makes room for. */
const withoutTexts = (format: string): string => format.replaceAll(/"[^"]*"|\\.|\[\$[^\]]*\]|[_*]./g, '')

function showDate(value: number, section: string, is1904: boolean): string {
  const format = withoutTexts(section).toLowerCase()
  if (/\[h+\]|\[m+\]|\[s+\]/.test(format)) return elapsed(value)
  const hasTime = /h|s|am\/pm/.test(format)
  const hasDay = /y|d|m{3}/.test(format) || (!hasTime && format.includes('m'))
  const iso = toDate(value, is1904).toISOString()
  const time = iso.slice(11, 19)
  if (!hasDay) return time
  return hasTime ? `${iso.slice(0, 10)}T${time}` : iso.slice(0, 10)
}

/** Day 60 of the count from 1900 is a 29 February that never was; from there on the count is one ahead. */
function toDate(value: number, is1904: boolean): Date {
  const start = is1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, value < 60 ? 31 : 30)
  return new Date(start + Math.round((value * dayMs) / 1000) * 1000)
}

function elapsed(days: number): string {
  const seconds = Math.round(days * 86_400)
  const two = (n: number) => String(Math.floor(n)).padStart(2, '0')
  return `${two(seconds / 3600)}:${two((seconds % 3600) / 60)}:${two(seconds % 60)}`
}
