import { hash } from 'node:crypto'
import { normalizeHeader } from './normalize-header.ts'

/** How a column's name is compared between two files of one source: in the form of names, else as it stands. */
export const headerKey = (column: string): string => normalizeHeader(column) || column.trim()

/** The mark by which a header is known again: its names in their order; case, width and punctuation do not matter. */
export const headerFingerprint = (columns: readonly string[]): string =>
  hash('sha256', JSON.stringify(columns.map(headerKey)), 'hex').slice(0, 32)
