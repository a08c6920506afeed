import type { FileRefusalCode } from './refuse-file.ts'

/** Found out in the middle of a file: it can't be read as a table. The message says what its owner can do. */
export class UnreadableFile extends Error {
  override readonly name = 'UnreadableFile'
  readonly code: FileRefusalCode

  constructor(code: FileRefusalCode, message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause })
    this.code = code
  }
}
