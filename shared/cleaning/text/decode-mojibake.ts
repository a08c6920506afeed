/**
 * The text that somebody wrote, where `text` is its UTF-8 read as windows-1252 or ISO 8859-1, once or more often:
 * `MÃ¼ller` is Müller. Null where the text is none of these, or what comes out is not what people write. A guess, for a
 * person to accept. Linear in the length of `text`.
 */
export function decodeMojibake(text: string): string | null {
  if (text.length > lengthMax || !suspect.test(text)) return null
  let decoded = decodeOnce(text)
  for (let more = decoded, times = 1; more !== null && times < timesMax; times += 1) {
    decoded = more
    more = decodeOnce(more)
  }
  return decoded !== null && isPlausible(decoded) ? decoded.normalize('NFC') : null
}

const lengthMax = 20_000
const timesMax = 3

// What windows-1252 has in the place of the controls of ISO 8859-1; its five gaps are those controls.
const specials = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'
const bytes = new Map([...specials].map((character, at) => [character, 0x80 + at]))

// The first byte of a character, and one that goes on.
const suspect = /[\xc2-\xf4][\x80-\xbf€‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ‘’“”•–—˜™š›œžŸ]/

function decodeOnce(text: string): string | null {
  if (!suspect.test(text)) return null
  // The last byte of 张 is a no-break space, which many programs write as a plain one.
  const whole = text.replace(spaceInside, (_, before: string) => `${before}\xa0`)
  const found = Uint8Array.from([...whole], (character) => bytes.get(character) ?? byteOf(character))
  if ([...whole].some((character) => !bytes.has(character) && character.charCodeAt(0) > 0xff)) return null
  try {
    return utf8.decode(found)
  } catch {
    return null
  }
}

const byteOf = (character: string) => character.charCodeAt(0)
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
const continues = '[\\x80-\\xbf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]'
const spaceInside = new RegExp(`([à-ï]${continues}) (?!${continues})`, 'g')

/** Letters and signs of languages, none of them odd, and no word in two scripts. */
function isPlausible(text: string): boolean {
  if (!/^[\x20-\x7e\s\xa0-\u017f\p{L}\p{M}\p{N}\p{P}\p{S}\u200c\u200d]*$/u.test(text)) return false
  if (/\p{Co}|\p{Cn}/u.test(text)) return false
  if (oddLatin.test(text) || /\p{Lu}\p{Lu}(?![a-z])\p{Ll}/u.test(text)) return false
  const words = text.match(/[\p{L}\p{M}]+/gu) ?? []
  // One letter of another script alone is as likely Ô or Î with a sign behind it.
  const others = words.filter((word) => !/^\p{Script=Latin}/u.test(word))
  const isWritten = others.length === 0 || others.some((word) => word.length > 1 || /\p{Script=Han}/u.test(word))
  return isWritten && words.every((word) => scripts.some((script) => script.test(word)))
}

// Letters of phonetic and African alphabets, and marks by themselves: behind É or Ì stands a sign of a trade mark or a quote.
const oddLatin =
  /[\u0180-\u018e\u0190-\u019f\u01a2-\u01ae\u01b1-\u01cc\u01dd-\u0217\u021c-\u0258\u025a-\u02af\u0370-\u0373]|(?<!\p{L}\p{M}*)\p{M}/u

const scripts = [
  /^[\p{Script=Latin}\p{M}\xaa\xba]+$/u,
  /^[\p{Script=Greek}\p{M}]+$/u,
  /^[\p{Script=Cyrillic}\p{M}]+$/u,
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}ー々\p{M}]+$/u,
  // The rest share no word with another.
  /^[^\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]+$/u,
]
