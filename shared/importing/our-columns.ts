/** What stands behind the columns of a file in a download of one outcome: by these a row is known again when it comes back. */
export const ourColumns = [
  'harbour_line',
  'harbour_outcome',
  'harbour_reason',
  'harbour_import',
  'harbour_hash',
] as const

/** Whether a column is one that we put in, as a spreadsheet gives it back. */
export const isOurColumn = (column: string): boolean =>
  (ourColumns as readonly string[]).includes(column.normalize('NFKC').trim().toLowerCase())
