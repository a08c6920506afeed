/** A text as it was before its UTF-8 was read in another encoding. */
export interface Decoded {
  readonly text: string
  /** It can only mean this: two letters or more were garbled alike, and no other reading gives a text. */
  readonly isSure: boolean
}

/**
 * The text that somebody wrote, where `text` is its UTF-8 read as windows-1252, ISO 8859-1 or Mac Roman, once or more
 * often: `MÃ¼ller` is Müller. Null where the text is none of these, where several of them fit, or where what comes out is
 * not what people write. Linear in the length of `text`.
 */
export const decodeMojibake = (text: string): string | null => readMojibake(text)?.text ?? null

/** The same, and whether it can mean anything else. */
export function readMojibake(text: string): Decoded | null {
  if (text.length > lengthMax || !tables.some(({ suspect }) => suspect.test(text))) return null
  const found = allReadings(text).filter(({ text: meant }) => isPlausible(meant))
  const texts = new Set(found.map(({ text: meant }) => meant))
  // Of several, only what Windows alone explains is likely: old Macs are rare, and both in turn more so.
  const best = found.find(({ by }) => texts.size === 1 || by.every((table) => table === tables[0]))
  return best === undefined
    ? null
    : { text: best.text, isSure: texts.size === 1 && found.every(({ isSure }) => isSure) }
}

interface Path {
  readonly text: string
  readonly isSure: boolean
  readonly by: readonly Table[]
}

/** Where nothing more can be decoded, by each way. */
function allReadings(text: string, by: readonly Table[] = [], isSure = true): Path[] {
  const next =
    by.length === timesMax
      ? []
      : tables.flatMap((table) => {
          const reading = readAs(text, table)
          const isFirstSure = by.length > 0 ? isSure : reading !== null && reading.count > 1 && reading.isStrict
          return reading === null ? [] : allReadings(reading.text, [...by, table], isFirstSure)
        })
  return next.length > 0 || by.length === 0 ? next : [{ text: text.normalize('NFC'), isSure, by }]
}

const lengthMax = 20_000
const timesMax = 3

interface Table {
  readonly bytes: ReadonlyMap<string, number>
  /** The first byte of a character of UTF-8 and one that goes on. */
  readonly suspect: RegExp
  readonly spaceInside: RegExp
}

// What windows-1252 has in the place of the controls of ISO 8859-1; its five gaps are those controls.
const windows = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'
const latin = characters(0x80, 0xff)
const mac =
  'ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø¿¡¬√ƒ≈∆«»…\xa0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uf8ffÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ'

// Older tables of it have the ohm and the sign of any currency there.
const olderMac = [...mac].map((character) => ({ Ω: '\u2126', '€': '¤' })[character] ?? character)

const tables = [toTable([...latin, ...windows]), toTable([...mac, ...olderMac])]

/** By their characters from 0x80 on; behind each 128 begins another list of the same bytes. */
function toTable(all: readonly string[]): Table {
  const bytes = new Map(all.map((character, at) => [character, 0x80 + (at % 128)]))
  const within = (from: number, to: number) =>
    [...bytes].flatMap(([character, byte]) => (byte >= from && byte <= to ? character : [])).join('')
  const trailing = `[${within(0x80, 0xbf)}]`
  return {
    bytes,
    suspect: new RegExp(`[${within(0xc2, 0xf4)}]${trailing}`),
    spaceInside: new RegExp(`([${within(0xe0, 0xef)}]${trailing}) (?!${trailing})`, 'g'),
  }
}

function characters(from: number, to: number): string[] {
  return Array.from({ length: to - from + 1 }, (_, at) => String.fromCharCode(from + at))
}

interface Reading {
  readonly text: string
  /** How many characters were garbled. */
  readonly count: number
  readonly isStrict: boolean
}

function readAs(text: string, { bytes, suspect, spaceInside }: Table): Reading | null {
  if (!suspect.test(text)) return null
  // The last byte of 张 is a no-break space, which many programs write as a plain one.
  const whole = bytes.get('\xa0') === 0xa0 ? text.replace(spaceInside, (_, before: string) => `${before}\xa0`) : text
  const found: number[] = []
  for (const character of whole) {
    const byte = character < '\x80' ? character.charCodeAt(0) : bytes.get(character)
    if (byte === undefined) return null
    found.push(byte)
  }
  try {
    const decoded = utf8.decode(Uint8Array.from(found))
    return { text: decoded, count: [...decoded.matchAll(/[^\0-\x7f]/gu)].length, isStrict: whole === text }
  } catch {
    return null
  }
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** Letters and signs of languages, none of them odd, and no word in two scripts. */
function isPlausible(text: string): boolean {
  if (!/^[\x20-\x7e\s\xa0-\u017f\p{L}\p{M}\p{N}\p{P}\p{S}\u200c\u200d]*$/u.test(text)) return false
  if (oddLatin.test(text) || /\p{Lu}\p{Lu}(?![a-z])\p{Ll}/u.test(text)) return false
  const words = text.match(/[\p{L}\p{M}]+/gu) ?? []
  // One letter of another script alone is as likely Ô or Î with a sign behind it.
  const others = words.filter((word) => !/^\p{Script=Latin}/u.test(word))
  const isWritten = others.length === 0 || others.some((word) => word.length > 1 || /\p{Script=Han}/u.test(word))
  return isWritten && words.every((word) => scripts.some((script) => script.test(word)))
}

// Letters of phonetic and African alphabets, and marks by themselves: behind É or Ì stands a sign of a trade mark or a quote.
const oddLatin =
  /[\u0180-\u018e\u0190-\u019f\u01a2-\u01ae\u01b1-\u01cc\u01dd-\u0217\u021c-\u0258\u025a-\u02af\u0370-\u0373]|(?<!\p{L}\p{M}*)\p{M}|[\u0302\u0303\u0305-\u030b\u030d-\u0322\u0324-\u036f]/u

const scripts = [
  /^[\p{Script=Latin}\p{M}\xaa\xba]+$/u,
  /^[\p{Script=Greek}\p{M}]+$/u,
  /^[\p{Script=Cyrillic}\p{M}]+$/u,
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}ー々\p{M}]+$/u,
  // The rest share no word with another.
  /^[^\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]+$/u,
]
