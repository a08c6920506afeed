import type { SheetNotes } from '../workbook/sheet-notes.ts'
import { showNumber } from '../workbook/show-number.ts'
import type { HtmlAttributes } from './html-reader.ts'

/** Whether a page leaves an element out: `hidden`, `display:none`, a choice of a list that is not chosen, a note of LibreOffice. */
export function isUnshown(name: string, attribute: HtmlAttributes): boolean {
  if (name === 'comment') return true
  if (name === 'option') return attribute('selected') === undefined
  return attribute('hidden') !== undefined || /(?:^|[;\s])display\s*:\s*none/i.test(attribute('style') ?? '')
}

/** What Excel writes where a number does not fit its column, or where it shows it with an exponent. */
const isShortened = (text: string): boolean => /^#+$/.test(text) || /^[+-]?\d(?:[.,]\d+)?E[+-]?\d+$/i.test(text)

const isError = (text: string): boolean => /^#(?:N\/A|REF!|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!)$/.test(text)

/**
 * The text of a cell; where it is only short for a number that the cell brings along (`x:num`), the number.
 *
 * @param note told of errors, and of numbers that have more digits than spreadsheets keep
 */
export function shownValue(text: string, attribute: HtmlAttributes, note: (what: keyof SheetNotes) => void): string {
  if (isError(text)) note('errors')
  if (!isShortened(text)) return text
  const raw = attribute('x:num') ?? attribute('sdval') ?? ''
  const number = Number(raw)
  if (raw === '' || Number.isNaN(number)) return text
  if (Math.abs(number) >= 1e15) note('longNumbers')
  return /^\d+$/.test(raw) ? raw : showNumber(number, 'General', false)
}
