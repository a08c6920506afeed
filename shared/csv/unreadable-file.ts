import { type Text, toEnglish } from '../messages/text.ts'
import type { FileRefusalCode } from './refuse-file.ts'

/** Found out in the middle of a file: it can't be read as a table. The text says what its owner can do. */
export class UnreadableFile extends Error {
  override readonly name = 'UnreadableFile'
  readonly code: FileRefusalCode
  readonly text: Text

  constructor(code: FileRefusalCode, said: Text, cause?: unknown) {
    super(toEnglish(said), cause === undefined ? undefined : { cause })
    this.code = code
    this.text = said
  }
}
