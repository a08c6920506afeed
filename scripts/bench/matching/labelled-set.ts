/** Customers of whom it is known who is one. All of it is invented. */
export interface LabelledSet {
  /** The first column is the id. */
  readonly columns: readonly string[]
  readonly rows: readonly (readonly string[])[]
  /** All pairs of rows of one customer: the two ids in order, how they differ, and what else is known. */
  readonly pairs: readonly (readonly string[])[]
  /** Pairs of rows that look alike and are two customers: the two ids in order, and how. */
  readonly traps: readonly (readonly string[])[]
}

const quote = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replace(/"/g, '""')}"` : cell)

const toCsv = (rows: readonly (readonly string[])[]): string =>
  rows.map((cells) => `${cells.map(quote).join(',')}\n`).join('')

export const customersCsv = ({ columns, rows }: LabelledSet): string => toCsv([columns, ...rows])

export const pairsCsv = ({ pairs }: LabelledSet): string =>
  toCsv([['a', 'b'], ...pairs.map(([a = '', b = '']) => [a, b])])
