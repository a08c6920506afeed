import { type Text, textOf } from '../../../messages/text.ts'
import { decodeSample } from '../../decode.ts'
import type { Encoding } from '../../encodings.ts'
import { countReplaced } from '../../utf8.ts'
import { type Candidate, listCandidates } from './candidates.ts'
import type { DetectedEncoding } from './detected-encoding.ts'
import { linesBeyondAscii } from './lines-beyond-ascii.ts'
import { tellingWords, weighWords } from './weigh-text.ts'

interface Reading {
  readonly candidate: Candidate
  readonly encoding: Encoding
  readonly words: string
  readonly bits: number
  readonly rarity: number
}

/** The lead, in bits, from which on the best reading is taken without asking. */
const sureLead = 14
/** What is so far behind after a few lines is not looked at again. */
const hopeless = 60
/** More bits than this for each character are rubbish in any language that we know. */
const rubbish = 26

/**
 * Which encoding makes text of the bytes that somebody would write, where nothing in them says so: the letters of each
 * language follow each other in ways of their own. Where two readings differ and are about as likely, the confidence
 * is below a half.
 */
export function detectLegacy(sample: Uint8Array, isWhole: boolean): DetectedEncoding {
  const ranked = rankWithoutGarbled(sample)
  const [likeliest] = ranked
  if (likeliest === undefined) throw new Error('no encoding was tried')
  // Of encodings that read the same, which it is nobody needs to know: the commonest.
  // Where several are about as likely, the commonest is proposed.
  const same = ranked.filter(({ words, bits }) => words === likeliest.words || bits <= likeliest.bits + sureLead / 2)
  const best = same.reduce((a, b) => (b.rarity < a.rarity ? b : a))
  const others = ranked.filter(({ words }) => !isSame(words, best.words))
  const lead = (others[0]?.bits ?? Number.POSITIVE_INFINITY) - best.bits
  const isRubbish = best.bits > rubbish * Math.max(1, best.words.replaceAll(/[\0-\x7f]/g, '').length)
  const bad = countReplaced(decodeSample(sample, best.encoding, isWhole))
  return {
    encoding: best.encoding,
    bomBytes: 0,
    confidence: isRubbish ? 0.1 : toConfidence(lead),
    evidence: describe(best.encoding, lead >= sureLead, others[0]?.encoding, bad),
    alternatives: distinct(others).slice(0, 4),
  }
}

/** All readings, the likeliest first. Most are out of the question after a few lines; the others are read further. */
function rank(sample: Uint8Array): Reading[] {
  const readAll = (tried: readonly Candidate[], bytesMax: number): Reading[] => {
    const telling = linesBeyondAscii(sample, bytesMax)
    const wordsOf = readOnce(telling)
    return tried.map((one) => readAs(wordsOf(one.encoding), one)).sort((a, b) => a.bits - b.bits)
  }
  const first = readAll(listCandidates(), 2 * 1024)
  const limit = (first[0]?.bits ?? 0) + hopeless
  const close = first.filter(({ bits }) => bits <= limit)
  if (close.length < 2) return first
  const further = readAll(
    close.map(({ candidate }) => candidate),
    32 * 1024,
  )
  // Those were read less far: they stay as far behind as they were.
  const behind = (further[0]?.bits ?? 0) - (first[0]?.bits ?? 0)
  return [...further, ...first.filter(({ bits }) => bits > limit).map((one) => ({ ...one, bits: one.bits + behind }))]
}

/** Whether a reading says the same, but for control signs, which nobody writes, where the other one has something. */
function isSame(words: string, best: string): boolean {
  if (words === best) return true
  if (words.length !== best.length) return false
  for (let at = 0; at < words.length; at++)
    if (words[at] !== best[at] && !/[\x80-\x9f]/.test(words[at] ?? '')) return false
  return true
}

const toConfidence = (lead: number): number =>
  lead < sureLead ? Math.max(0.1, (0.49 * lead) / sureLead) : Math.min(0.99, 0.5 + lead / (8 * sureLead))

/**
 * Cells that another program has garbled say nothing of the file's own encoding: characters of UTF-8 among those of single
 * bytes are looked at only where there are no others, and where a text of East Asia doesn't look like them.
 */
function rankWithoutGarbled(sample: Uint8Array): Reading[] {
  const ranked = rank(sample)
  const [best, next] = ranked
  if (best === undefined || next === undefined || best.encoding in wide || next.bits - best.bits >= sureLead)
    return ranked
  const own = withoutUtf8(sample)
  return own === null ? ranked : rank(own)
}

const wide: Readonly<Record<string, true>> = {
  gb18030: true,
  big5: true,
  shift_jis: true,
  'euc-kr': true,
  'euc-jp': true,
}

/** The bytes with a question mark for each character of UTF-8; null where none or nothing else is beyond ASCII. */
function withoutUtf8(bytes: Uint8Array): Uint8Array | null {
  const masked = Uint8Array.from(bytes)
  let [inside, outside] = [0, 0]
  for (let at = 0; at < masked.length; at++) {
    const byte = masked[at] ?? 0
    if (byte < 0x80) continue
    const length = byte >= 0xc2 && byte <= 0xdf ? 2 : byte >= 0xe0 && byte <= 0xef ? 3 : 0
    const isWhole = length > 0 && masked.subarray(at + 1, at + length).every((next) => next >= 0x80 && next <= 0xbf)
    if (isWhole && at + length <= masked.length) masked.fill(0x3f, at, at + length)
    if (isWhole) inside++
    else outside++
  }
  return inside > 0 && outside > inside ? masked : null
}

function describe(encoding: Encoding, isSure: boolean, other: Encoding | undefined, damaged: number): Text {
  const isClear = isSure || other === undefined
  return isClear
    ? textOf('evidence.encoding.best', { encoding, damaged })
    : textOf('evidence.encoding.asGood', { encoding, other, damaged })
}

/** One encoding for each reading. */
function distinct(readings: readonly Reading[]): Encoding[] {
  const seen = new Map<string, Encoding>()
  for (const { words, encoding } of readings) if (!seen.has(words)) seen.set(words, encoding)
  return [...seen.values()]
}

/** Several candidates share an encoding. */
function readOnce(bytes: Uint8Array): (encoding: Encoding) => readonly string[] {
  const known = new Map<Encoding, readonly string[]>()
  return (encoding) => {
    const words = known.get(encoding) ?? tellingWords(decodeSample(bytes, encoding, true))
    known.set(encoding, words)
    return words
  }
}

function readAs(words: readonly string[], candidate: Candidate): Reading {
  const { encoding, rarity, languages } = candidate
  return { candidate, encoding, rarity, words: words.join('\n'), bits: rarity + weighWords(words, languages) }
}
