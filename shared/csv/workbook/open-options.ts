import type { Encoding } from '../encodings.ts'

/** What those who open a workbook want to have it read by. */
export interface OpenOptions {
  /** The encoding that a person has said. */
  readonly chosen: Encoding | undefined
  /** Whether a cell is the name of a column that we know. */
  readonly isKnownName: (name: string) => boolean
}
