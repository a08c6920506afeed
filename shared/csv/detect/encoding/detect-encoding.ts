import { isAscii } from 'node:buffer'
import { textOf } from '../../../messages/text.ts'
import type { Encoding } from '../../encodings.ts'
import { countUtf8, isMostlyUtf8 } from '../../utf8.ts'
import { detectEscapes } from './detect-escapes.ts'
import { detectLegacy } from './detect-legacy.ts'
import { detectUtf32 } from './detect-utf32.ts'
import type { DetectedEncoding } from './detected-encoding.ts'

/**
 * Says in which encoding a file is written, from its first bytes: byte order mark, zeros of UTF-32 and UTF-16,
 * escapes, strict UTF-8, and then whatever makes the most plausible text.
 *
 * @param isWhole false when the file goes on after the sample, which may then end inside a character
 */
export function detectEncoding(sample: Uint8Array, isWhole: boolean): DetectedEncoding {
  return (
    detectMark(sample) ??
    detectUtf32(sample) ??
    detectUtf16(sample) ??
    (isAscii(sample) ? detectEscapes(sample, isWhole) : null) ??
    detectUtf8(sample, isWhole) ??
    detectLegacy(sample, isWhole)
  )
}

const marks: readonly (readonly [Encoding, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-32le', [0xff, 0xfe, 0, 0]],
  ['utf-32be', [0, 0, 0xfe, 0xff]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
  ['gb18030', [0x84, 0x31, 0x95, 0x33]],
]

function detectMark(sample: Uint8Array): DetectedEncoding | null {
  const found = marks.find(([, mark]) => mark.every((byte, i) => sample[i] === byte))
  if (found === undefined) return null
  const [encoding, mark] = found
  return {
    encoding,
    bomBytes: mark.length,
    confidence: 1,
    evidence: textOf('evidence.encoding.mark'),
    alternatives: [],
  }
}

/** Delimiters, digits and line ends have a zero for their other half in UTF-16, always on the same side. */
function detectUtf16(sample: Uint8Array): DetectedEncoding | null {
  let little = 0
  let big = 0
  for (let i = 0; i + 1 < sample.length; i += 2) {
    if (isPlain(sample[i]) && sample[i + 1] === 0) little++
    else if (sample[i] === 0 && isPlain(sample[i + 1])) big++
  }
  const [most, least] = little > big ? [little, big] : [big, little]
  const pairs = sample.length / 2
  if (most * 50 < pairs || most < least * 4) return null
  // Stray zeros in text of single bytes.
  if (most * 3 < pairs && countUtf8(sample, false).bad === 0) return null
  const encoding = little > big ? 'utf-16le' : 'utf-16be'
  const evidence = textOf('evidence.encoding.zeros', { characters: most })
  return { encoding, bomBytes: 0, confidence: 0.95, evidence, alternatives: [] }
}

const isPlain = (byte: number | undefined): boolean =>
  byte !== undefined && ((byte >= 0x20 && byte < 0x7f) || byte === 9 || byte === 10 || byte === 13)

function detectUtf8(sample: Uint8Array, isWhole: boolean): DetectedEncoding | null {
  const count = countUtf8(sample, isWhole)
  if (!isMostlyUtf8(count)) return null
  const found = { encoding: 'utf-8', bomBytes: 0, alternatives: [] } as const
  if (count.bad > 0) {
    const evidence = textOf('evidence.encoding.mostlyUtf8', { characters: count.good, damaged: count.bad })
    return { ...found, confidence: count.good / (count.good + count.bad), evidence }
  }
  if (count.good > 0)
    return { ...found, confidence: 1, evidence: textOf('evidence.encoding.utf8', { characters: count.good }) }
  if (isWhole) return { ...found, confidence: 1, evidence: textOf('evidence.encoding.ascii') }
  return { ...found, confidence: 0.6, evidence: textOf('evidence.encoding.asciiSoFar') }
}
