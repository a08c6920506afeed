import { isOurColumn } from '../our-columns.ts'

/** The record that a row of a download came from. Only the ledger knows whether there is such a one. */
export interface SameRecord {
  readonly importId: string
  readonly line: number
  /** 32 hexadecimal digits. */
  readonly hash: string
}

const uuid = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/
const lineMax = 2 ** 31 - 1

/** Finds out, by our own columns, which record each record of a file was; null where it does not say so. */
export function createSameRecordFinder(columns: readonly string[]): (cells: readonly string[]) => SameRecord | null {
  const place = (name: string) =>
    columns.findIndex((column) => isOurColumn(column) && column.trim().toLowerCase() === name)
  const [importAt, lineAt, hashAt] = [place('harbour_import'), place('harbour_line'), place('harbour_hash')]
  // Of a column that is not there the cell is empty, and says nothing.
  return (cells) => {
    const importId = (cells[importAt] ?? '').trim().toLowerCase()
    // A spreadsheet may show a number as 1,204 or 1204.0.
    const line = Number((cells[lineAt] ?? '').replaceAll(/[\s,']|\.0+$/g, ''))
    const hash = readHashMark(cells[hashAt] ?? '')
    const isSound = uuid.test(importId) && Number.isInteger(line) && line > 0 && line <= lineMax
    return isSound && hash !== null ? { importId, line, hash } : null
  }
}

/** A hash as it stands in a download: with a letter in front that makes no number of it. */
export const writeHashMark = (hash: string): string => `h${hash.replaceAll('-', '')}`

const readHashMark = (mark: string): string | null => /^h([\da-f]{32})$/.exec(mark.trim().toLowerCase())?.[1] ?? null
