/** An ASCII letter, a digit, and any other ASCII sign that can be seen. */
export const [small, capital, digit, sign] = [1, 2, 4, 8]
export const space = 16
/** A space at an end, or beside another one. */
export const looseSpace = 32
export const control = 64
/** Beyond ASCII: a letter that is written in one way only, and whatever else there is. */
export const [plainLetter, other] = [128, 256]
/** A small letter with a capital behind it: `doNotCall`. */
export const hump = 512

export const letter = small | capital
export const beyondAscii = plainLetter | other

const kinds = Uint16Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code)
  if (/[a-z]/.test(character)) return small
  if (/[A-Z]/.test(character)) return capital
  if (/\d/.test(character)) return digit
  return /[!-~]/.test(character) ? sign : control
})

let lastText = ''
let lastKinds = 0

/**
 * Of which kinds the characters of a text are, as the sum of those above. Nearly every rule is about few texts: by this one
 * look all others are told apart, before any expression. Rules ask it of one cell after each other, so that the last text is kept.
 */
export function kindsIn(text: string): number {
  if (text === lastText) return lastKinds
  let found = 0
  let before: number = space
  for (let at = 0; at < text.length; at++) {
    const kind = kindOf(text.charCodeAt(at))
    if (kind === space && before === space) found |= looseSpace
    else if (kind === capital && before === small) found |= hump
    found |= kind
    before = kind
  }
  if (before === space && text !== '') found |= looseSpace
  lastText = text
  lastKinds = found
  return found
}

function kindOf(code: number): number {
  if (code === 32) return space
  if (code < 128) return kinds[code] ?? control
  return hasOneForm(code) ? plainLetter : other
}

/** Latin with accents, kana, Han and Hangul, which NFC leaves as they are. */
const hasOneForm = (code: number): boolean =>
  (code >= 0xc0 && code <= 0x17f) ||
  (code >= 0x3041 && code <= 0x3096) ||
  (code >= 0x30a1 && code <= 0x30fc) ||
  (code >= 0x4e00 && code <= 0x9fff) ||
  (code >= 0xac00 && code <= 0xd7a3)

/** Whether a text that is not empty has ASCII letters alone, with a space between two words. */
export const areWords = (text: string): boolean => (kindsIn(text) & ~(letter | space | hump)) === 0
