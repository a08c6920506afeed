import { isAscii } from '../text/is-ascii.ts'

const rows = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm']
// biome-ignore-all format: tables of keys
/** What the keys of `rows` give on the keyboards of other scripts; a blank where it is more than one sign, or none of a word. */
const layouts: readonly (readonly [string, string, string])[] = [
  // Cyrillic, with the keys on which Ukrainian and Belarusian letters stand
  ['йцукенгшщз', 'фывапролд', 'ячсмить'],
  ['       ў  ', ' і       ', '       '],
  // Greek
  [' ςερτυθιοπ', 'ασδφγηξκλ', 'ζχψωβνμ'],
  // Hebrew
  ['  קראטוןםפ', 'שדגכעיחלך', 'זסבהנמצ'],
  // Arabic (101)
  ['ضصثقفغعهخح', 'شسيبلاتنم', 'ئءؤر ىة'],
  // Thai (Kedmanee), plain and with Shift
  ['ๆไำพะัีรนย', 'ฟหกดเ้่าส', 'ผปแอิืท'],
  ['  ฎฑธํ๊ณฯญ', 'ฤฆฏโฌ็๋ษศ', '  ฉฮฺ์ '],
  // Bopomofo (Daqian)
  ['ㄆㄊㄍㄐㄔㄗㄧㄛㄟㄣ', 'ㄇㄋㄎㄑㄕㄘㄨㄜㄠ', 'ㄈㄌㄏㄒㄖㄙㄩ'],
]
/** Those of the row above: digits. */
const digits: readonly (readonly [keys: string, row: string])[] = [
  ['456890', 'ภถุคตจ'],
  ['7', 'ึ'],
  ['12580', 'ㄅㄉㄓㄚㄢ'],
  ['9', 'ㄞ'],
]

/** Korean (Dubeolsik): consonants at the beginning of a syllable, vowels, consonants at its end, as Unicode orders them. */
const syllable: readonly (readonly [first: number, keys: string])[] = [
  [0x1100, 'r r s e e f a q q t t d w w c z x v g'],
  [0x1161, 'k o i o j p u p h hk ho hl y n nj np nl b m ml l'],
  [0x11a8, 'r r rt s sw sg e f fr fa fq ft fx fv fg a q qt t t d w c z x v g'],
]

/** Those that stand alone as NFKC has them. */
const clusters = [
  ['\u111a', 'fg'],
  ['\u1121', 'qt'],
] as const

const keys = new Map<string, string>([
  ...clusters,
  ...layouts.flatMap((layout) => layout.flatMap((row, at) => pairs(row, rows[at] ?? ''))),
  ...digits.flatMap(([own, row]) => pairs(row, own)),
  ...syllable.flatMap(([first, list]) =>
    list.split(' ').map((key, at) => [String.fromCharCode(first + at), key] as const),
  ),
])

function pairs(row: string, own: string) {
  return [...row].flatMap((sign, at): (readonly [string, string])[] => (sign === ' ' ? [] : [[sign, own[at] ?? '']]))
}

const hangul = /\p{Script=Hangul}+/gu

/**
 * What the keys of a Latin keyboard give that were hit for a text in another script, lower-case: `ㅗ내` is `hso`, `шмфт` is
 * `ivan`. Null where it has Latin letters, or one that stands on no key, or on a key that gives no letter or digit.
 */
export function readKeys(text: string): string | null {
  if (isAscii(text) || /[a-z]/i.test(text)) return null
  const apart = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\u0e4d\u0e32/g, 'ำ')
    .replace(/[ά-ώ]/gu, (letter) => letter.normalize('NFD')[0] ?? letter)
    .replace(hangul, (word) => word.normalize('NFD'))
  let typed = ''
  for (const sign of apart) {
    const key = isAscii(sign) ? sign : keys.get(sign)
    if (key === undefined) return null
    typed += key
  }
  // لا is one key, and two.
  return apart.includes('لا') ? null : typed
}
