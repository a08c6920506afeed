import { textOf } from '../../../messages/text.ts'
import { createDecoder } from '../../decode.ts'
import type { Encoding } from '../../encodings.ts'
import { alphabets } from './candidates.ts'
import type { DetectedEncoding } from './detected-encoding.ts'
import { tellingWords, weighWords } from './weigh-text.ts'

interface Escaped {
  readonly encoding: Encoding
  /** What can't be missing where something is written in it. */
  readonly sign: RegExp
}

const escaped: readonly Escaped[] = [
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the encoding is made of them
  { encoding: 'iso-2022-jp', sign: /\x1b(?:\$[@B]|\$\(D|\(I)/ },
  { encoding: 'hz', sign: /~\{(?:[!-w][!-~])+~\}/ },
  { encoding: 'utf-7', sign: /\+[A-Za-z0-9+/]{3,}-?/ },
]

/** What people write takes fewer bits than this for each character, by the languages. */
const plausible: readonly (readonly [number, readonly string[]])[] = [
  [24, alphabets],
  [15, ['simplified', 'traditional', 'japanese', 'korean']],
]

/**
 * Encodings that write everything in ASCII, between marks of their own. Each reads the whole sample without damage.
 * UTF-7 makes plausible text of it too; a telephone number behind a `+` does not.
 */
export function detectEscapes(sample: Uint8Array, isWhole: boolean): DetectedEncoding | null {
  const ascii = Buffer.from(sample.buffer, sample.byteOffset, sample.byteLength).toString('latin1')
  const found = escaped.find((one) => one.sign.test(ascii) && isText(sample, one, isWhole))
  if (found === undefined) return null
  const evidence = textOf('evidence.encoding.escapes', { encoding: found.encoding })
  return { encoding: found.encoding, bomBytes: 0, confidence: 0.95, evidence, alternatives: ['utf-8'] }
}

function isText(sample: Uint8Array, { encoding }: Escaped, isWhole: boolean): boolean {
  const decoder = createDecoder(encoding)
  const text = decoder.decode(sample) + (isWhole ? decoder.end() : '')
  if (decoder.badSequences > 0 || decoder.beyondAscii === 0) return false
  // A plus sign stands in any file; the others' marks stand in no other.
  if (encoding !== 'utf-7') return true
  const words = tellingWords(text)
  const characters = words.join('').replaceAll(/[\0-\x7f]/g, '').length
  return plausible.some(([bits, languages]) => weighWords(words, languages) < bits * characters)
}
