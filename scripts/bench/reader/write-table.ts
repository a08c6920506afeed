/** How the text of a file is written. */
export interface Style {
  readonly delimiter: string
  readonly quote: string
  /** What stands before a quote inside a quoted cell. */
  readonly quoteEscape: string
  readonly recordEnd: string
  readonly quotes: 'all' | 'where-needed'
}

export const standard: Style = { delimiter: ',', quote: '"', quoteEscape: '"', recordEnd: '\r\n', quotes: 'all' }

export const writeRecords = (rows: readonly (readonly string[])[], style: Style): string =>
  rows.map((row) => writeRecord(row, style)).join('')

export const writeRecord = (cells: readonly string[], style: Style): string =>
  cells.map((cell) => writeCell(cell, style)).join(style.delimiter) + style.recordEnd

export function writeCell(cell: string, { delimiter, quote, quoteEscape, quotes }: Style): string {
  const needs = cell.includes(delimiter.trim() || delimiter) || cell.includes(quote) || /[\r\n]/.test(cell)
  if (quotes === 'where-needed' && !needs) return cell
  return `${quote}${cell.replaceAll(quote, `${quoteEscape}${quote}`)}${quote}`
}
