/**
 * The words of a column's name, in the form in which names are compared: `E-Mail_Address`, `emailAddress` and
 * `Ｅ－ｍａｉｌ ａｄｄｒｅｓｓ` are alike. Case, width, accents and punctuation are gone.
 */
export function headerWords(name: string): string[] {
  const plain = name
    .normalize('NFKC')
    .replaceAll(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .normalize('NFC')
  const spelt = plain.replaceAll(/[ßøłıđæœς]|[\u0640\u0629\u0649\u06cc\u06a9]/g, (letter) => spellings[letter] ?? '')
  return spelt.match(/[\p{L}〒]+|\p{N}+/gu) ?? []
}

/** Letters that are written in several ways, and marks of Arabic that only stretch a word. */
const spellings: Readonly<Record<string, string>> = {
  ...{ ß: 'ss', ø: 'o', ł: 'l', ı: 'i', đ: 'd', æ: 'ae', œ: 'oe', ς: 'σ' },
  ...{ '\u0629': '\u0647', '\u0649': '\u064a', '\u06cc': '\u064a', '\u06a9': '\u0643' },
}

/** The words in one: what names are looked up by, so that `e mail`, `e-mail` and `email` are one name. */
export const normalizeHeader = (name: string): string => headerWords(name).join('')

/** A word in a script that parts no words, or whose words are joined in the names of columns. */
export const unparted = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}ー]+$/u
