import jschardet from 'jschardet'
import { decodeSample } from '../decode.ts'
import type { Encoding } from '../encodings.ts'
import { countReplaced, countUtf8, isMostlyUtf8 } from '../utf8.ts'
import { judgeText } from './judge-text.ts'

export interface DetectedEncoding {
  readonly encoding: Encoding
  /** Bytes of the byte order mark, to be left out of the text. */
  readonly bomBytes: number
  /** 0 to 1. Below a half somebody should look. */
  readonly confidence: number
  /** Why, in a sentence for people. */
  readonly evidence: string
  /** The other encodings that the sample could be in, likeliest first. */
  readonly alternatives: readonly Encoding[]
}

/**
 * Says in which encoding a file is written, from its first bytes: byte order mark, zeros of UTF-16, strict UTF-8, and
 * then whatever makes the most plausible text.
 *
 * @param isWhole false when the file goes on after the sample, which may then end inside a character
 */
export function detectEncoding(sample: Uint8Array, isWhole: boolean): DetectedEncoding {
  return detectMark(sample) ?? detectUtf16(sample) ?? detectUtf8(sample, isWhole) ?? detectLegacy(sample, isWhole)
}

const marks: readonly (readonly [Encoding, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
  ['gb18030', [0x84, 0x31, 0x95, 0x33]],
]

function detectMark(sample: Uint8Array): DetectedEncoding | null {
  const found = marks.find(([, mark]) => mark.every((byte, i) => sample[i] === byte))
  if (found === undefined) return null
  const [encoding, mark] = found
  return { encoding, bomBytes: mark.length, confidence: 1, evidence: 'A byte order mark says so.', alternatives: [] }
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
  const evidence = `Every other byte of ${most} characters is zero.`
  return { encoding, bomBytes: 0, confidence: 0.95, evidence, alternatives: [] }
}

const isPlain = (byte: number | undefined): boolean =>
  byte !== undefined && ((byte >= 0x20 && byte < 0x7f) || byte === 9 || byte === 10 || byte === 13)

function detectUtf8(sample: Uint8Array, isWhole: boolean): DetectedEncoding | null {
  const count = countUtf8(sample, isWhole)
  if (!isMostlyUtf8(count)) return null
  const found = { encoding: 'utf-8', bomBytes: 0, alternatives: [] } as const
  if (count.bad > 0) {
    const evidence = `${count.good} characters beyond ASCII are UTF-8, but for ${countPlaces(count.bad)}.`
    return { ...found, confidence: count.good / (count.good + count.bad), evidence }
  }
  if (count.good > 0)
    return { ...found, confidence: 1, evidence: `All ${count.good} characters beyond ASCII are UTF-8.` }
  if (isWhole) return { ...found, confidence: 1, evidence: 'There is nothing but ASCII.' }
  return { ...found, confidence: 0.6, evidence: 'There is nothing but ASCII so far.' }
}

/** Tried in any case; where two read equally well, the earlier one. */
const usual = [
  'windows-1252',
  'gb18030',
  'big5',
  'shift_jis',
  'euc-kr',
  'euc-jp',
  'windows-1254',
  'windows-1250',
] as const

/** The names under which jschardet knows our encodings. Its Western names mean windows-1252 in practice. */
const byJschardetName: Readonly<Record<string, Encoding>> = {
  gb18030: 'gb18030',
  big5: 'big5',
  shift_jis: 'shift_jis',
  'euc-jp': 'euc-jp',
  'euc-kr': 'euc-kr',
  'windows-1252': 'windows-1252',
  'iso-8859-1': 'windows-1252',
  'iso-8859-15': 'windows-1252',
  'windows-1250': 'windows-1250',
  'windows-1251': 'windows-1251',
  'windows-1253': 'windows-1253',
  'windows-1254': 'windows-1254',
  'windows-1255': 'windows-1255',
  'windows-1256': 'windows-1256',
  'windows-1257': 'windows-1257',
  'windows-1258': 'windows-1258',
  cp874: 'windows-874',
  'windows-874': 'windows-874',
  'tis-620': 'windows-874',
  'koi8-r': 'koi8-r',
}

function detectLegacy(sample: Uint8Array, isWhole: boolean): DetectedEncoding {
  const telling = linesBeyondAscii(sample)
  const votes = takeVotes(telling)
  const ranked = [...new Set<Encoding>([...usual, ...votes.keys()])]
    .map((encoding) => ({ encoding, score: judge(telling, encoding) + (votes.get(encoding) ?? 0) }))
    .sort((a, b) => b.score - a.score)
  const [best, second] = ranked
  if (best === undefined) throw new Error('no encoding was tried')
  const lead = best.score - (second?.score ?? 0)
  const bad = countReplaced(decodeSample(sample, best.encoding, isWhole))
  return {
    encoding: best.encoding,
    bomBytes: 0,
    confidence: Math.min(0.95, Math.max(0.1, 0.4 + lead)),
    evidence: `It is not UTF-8, and as ${best.encoding} it reads best${bad > 0 ? `, but for ${countPlaces(bad)}` : ''}.`,
    alternatives: ranked.slice(1, 4).map(({ encoding }) => encoding),
  }
}

const countPlaces = (bad: number): string => (bad === 1 ? 'one damaged place' : `${bad} damaged places`)

function judge(bytes: Uint8Array, encoding: Encoding): number {
  const text = decodeSample(bytes, encoding, true)
  const bad = countReplaced(text)
  return judgeText(text, encoding) - Math.min(1, (bad * 10) / text.length)
}

/** Latin alphabets share most of their bytes. Below this confidence jschardet guesses between them, often wrongly. */
const latin: readonly Encoding[] = ['windows-1252', 'windows-1250', 'windows-1254', 'windows-1257']
const weakVote = 0.15

/**
 * What jschardet thinks: each encoding's share of its confidence, at most 0.5. A weak vote for one Latin alphabet is
 * a vote for all of them; which one it is the letters decide.
 */
function takeVotes(bytes: Uint8Array): Map<Encoding, number> {
  const votes = new Map<Encoding, number>()
  for (const { encoding, confidence } of jschardet
    .detectAll(Buffer.from(bytes), { minimumThreshold: 0 })
    .slice(0, 12)) {
    const name = byJschardetName[encoding?.toLowerCase() ?? '']
    if (name === undefined) continue
    for (const voted of latin.includes(name) && confidence < weakVote ? latin : [name]) {
      votes.set(voted, Math.max(votes.get(voted) ?? 0, confidence))
    }
  }
  const most = Math.max(...votes.values())
  const all = [...votes].reduce((sum, [name, vote]) => (latin.includes(name) ? sum : sum + vote), 0)
  const latinVote = Math.max(...latin.map((name) => votes.get(name) ?? 0))
  return new Map([...votes].map(([name, vote]) => [name, most <= 0 ? 0 : vote / (all + latinVote) / 2]))
}

/** The lines that have something to tell, up to 32 KiB of them; a table is mostly addresses and digits. */
function linesBeyondAscii(bytes: Uint8Array): Uint8Array {
  const lines: Uint8Array[] = []
  let size = 0
  let start = 0
  let tells = false
  for (let i = 0; i <= bytes.length && size < 32 * 1024; i++) {
    const byte = bytes[i]
    if (byte !== undefined && byte > 0x7f) tells = true
    if (byte !== 10 && byte !== 13 && byte !== undefined) continue
    if (tells) lines.push(bytes.subarray(start, i + 1))
    if (tells) size += i + 1 - start
    start = i + 1
    tells = false
  }
  return Buffer.concat(lines)
}
