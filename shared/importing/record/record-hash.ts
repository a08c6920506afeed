import { hash } from 'node:crypto'
import { isOurColumn } from '../our-columns.ts'

/**
 * The mark by which a record is known again (infra/laws.md, law 7): 32 hexadecimal digits over what it says, that is
 * its filled cells with the names of their columns. The order of the columns, empty columns and the case of the
 * names do not matter; cells beyond the last column count by their place, and our own columns not at all.
 *
 * It is stored. Changing what it gives for a record makes every record of the past unknown.
 */
export function recordHash(columns: readonly string[], cells: readonly string[]): string {
  return createRecordHash(columns)(cells)
}

/** `recordHash` for the records of one file: prepares the names once. */
export function createRecordHash(columns: readonly string[]): (cells: readonly string[]) => string {
  const names = columns.map((name) =>
    isOurColumn(name) ? null : frame(`c${name.normalize('NFKC').trim().replaceAll(/\s+/g, ' ').toLowerCase()}`),
  )
  return (cells) => {
    const pairs: string[] = []
    for (const [index, cell] of cells.entries()) {
      const name = index < names.length ? names[index] : frame(`o${index - columns.length}`)
      if (cell.trim() === '' || typeof name !== 'string') continue
      pairs.push(name + frame(cell))
    }
    return hash('sha256', pairs.sort().join(''), 'hex').slice(0, 32)
  }
}

/** With its length in front, so that no two lists of texts read alike when joined. */
const frame = (text: string): string => `${text.length}:${text}`
