import type { Text } from '../../../messages/text.ts'
import type { Encoding } from '../../encodings.ts'

export interface DetectedEncoding {
  readonly encoding: Encoding
  /** Bytes of the byte order mark, to be left out of the text. */
  readonly bomBytes: number
  /** 0 to 1. Below a half somebody should look. */
  readonly confidence: number
  readonly evidence: Text
  /** The other encodings that the sample could be in, likeliest first. */
  readonly alternatives: readonly Encoding[]
}
