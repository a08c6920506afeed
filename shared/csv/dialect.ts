/** The characters that may part the cells of a record, in the order in which ties are settled. */
export const delimiters = [',', ';', '\t', '|'] as const
export type Delimiter = (typeof delimiters)[number]

/** How the text of a file is cut into cells. A `quote` of null means that quotes are ordinary characters. */
export interface Dialect {
  readonly delimiter: Delimiter
  readonly quote: '"' | null
  /** Between quotes, `\"` stands for a quote and `\\` for a backslash. */
  readonly escape?: '\\'
  /** The first cell of each record is its line in the file that it came from, and no cell of the record. */
  readonly isNumbered?: boolean
  /** Formulas have an apostrophe in front, which is ours and no part of the cell. */
  readonly isDisarmed?: boolean
}
