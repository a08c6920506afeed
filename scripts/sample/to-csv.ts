/** How many lines of the file a record takes: one, and one more for each line break in its cells. */
export const countLines = (cells: readonly string[]): number =>
  cells.reduce((lines, cell) => lines + cell.split('\n').length - 1, 1)

const quote = (cell: string): string => (/[",\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)

const toRecord = (cells: readonly string[]): string => `${cells.map(quote).join(',')}\n`

/** Writes a header and its records as RFC 4180 has it, save that lines end in a bare line feed; no byte order mark. */
export const toCsv = (sample: {
  readonly columns: readonly string[]
  readonly records: readonly { readonly cells: readonly string[] }[]
}): string => toRecord(sample.columns) + sample.records.map(({ cells }) => toRecord(cells)).join('')
