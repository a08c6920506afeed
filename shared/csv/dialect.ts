/** The delimiters of nearly all files, in the order in which ties are settled. */
export const commonDelimiters = [',', ';', '\t', '|'] as const

/**
 * What may part the cells of a record, in the order in which ties are settled. With a blank behind it, any number of
 * blanks may stand around the cells and belong to none; two blanks stand for a run of blanks, however long.
 */
export const delimiters = [...commonDelimiters, ', ', '; ', '| ', '^', '~', ':', '/', ' ', '  '] as const
export type Delimiter = (typeof delimiters)[number]

export const quotes = ['"', "'"] as const
export type Quote = (typeof quotes)[number]

/** How the text of a file is cut into cells. A `quote` of null means that quotes are ordinary characters. */
export interface Dialect {
  readonly delimiter: Delimiter
  readonly quote: Quote | null
  /** Between quotes, a backslash before a quote or a backslash stands for what follows it. */
  readonly escape?: '\\'
  /** The first cell of each record is its line in the file that it came from, and no cell of the record. */
  readonly isNumbered?: boolean
  /** Formulas have an apostrophe in front, which is ours and no part of the cell. */
  readonly isDisarmed?: boolean
  /** Columns of the table, to which its records are fitted (law 3); left out, every record keeps the cells it has. */
  readonly width?: number
  /** `blank`: a person said that a record with too few cells lacks blanks at its end. */
  readonly shortRows?: 'blank' | 'review'
}

export interface DelimiterTraits {
  /** The character that parts two cells. */
  readonly mark: string
  /** Blanks around a cell belong to none. */
  readonly isPadded: boolean
  /** Several in a row part two cells like one. */
  readonly isRun: boolean
}

export const delimiterTraits = (delimiter: Delimiter): DelimiterTraits => ({
  mark: delimiter.charAt(0),
  isPadded: delimiter.length === 2 && delimiter !== '  ',
  isRun: delimiter === '  ',
})
