import { cleanDate } from '../../cleaning/values/clean-date.ts'
import type { CustomerField } from '../../customers/fields.ts'

/** What cells of a field look like. The first that fits counts: a channel's address is a web address too. */
const patterns: readonly (readonly [CustomerField, RegExp])[] = [
  ['email', /^(?:mailto:)?[^\s@＠,;]+[@＠][^\s@＠,;]+\.[^\s@＠,;]{2,}$/i],
  ['youtube_channel_url', /^(?:https?:\/\/)?(?:(?:www|m)\.)?(?:youtube\.com|youtu\.be)\//i],
  ['linkedin_url', /^(?:https?:\/\/)?(?:[a-z]{2,3}\.)?linkedin\.com\//i],
  ['facebook_url', /^(?:https?:\/\/)?(?:(?:www|m)\.)?(?:facebook|fb)\.com\//i],
  ['instagram_url', /^(?:https?:\/\/)?(?:www\.)?instagram\.com\//i],
  ['x_url', /^(?:https?:\/\/)?(?:www\.)?(?:twitter|x)\.com\//i],
  ['company_website', /^(?:https?:\/\/|www\.)[^\s/]+\.[^\s]+$/i],
  ['phone', /^(?=(?:\D*\d){7,15}\D*$)(?=.*[+()\s-]|0|1[3-9]\d{9}$)(?!\d{4}-\d\d-\d\d)['+(]?[\d\s().+-]+$/],
]
const enough = 0.8

/** `03.04.1980`, `05-06-2022`, `-73.9857123`: digits enough for a number to dial, and none. */
const isDateOrDecimal = (cell: string): boolean => {
  const { value, issue } = cleanDate(cell)
  return value !== null || issue === 'date.day-or-month-first' || /^[-+]?\d{1,3}[.,]\d+$/.test(cell)
}

/** The field that a column's cells speak for when at least four in five look like it, or null. */
export function findFieldOfValues(cells: readonly string[]): { field: CustomerField; confidence: number } | null {
  const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== '')
  for (const [field, pattern] of filled.length === 0 ? [] : patterns) {
    const fits = (cell: string) => pattern.test(cell) && !(field === 'phone' && isDateOrDecimal(cell))
    const share = filled.filter(fits).length / filled.length
    if (share >= enough) return { field, confidence: Math.round(share * 80) / 100 }
  }
  return null
}
