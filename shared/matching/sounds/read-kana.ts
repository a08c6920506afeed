const rows: readonly (readonly [string, string])[] = [
  ['アイウエオ', 'a i u e o'],
  ['カキクケコ', 'ka ki ku ke ko'],
  ['ガギグゲゴ', 'ga gi gu ge go'],
  ['サシスセソ', 'sa shi su se so'],
  ['ザジズゼゾ', 'za ji zu ze zo'],
  ['タチツテト', 'ta chi tsu te to'],
  ['ダヂヅデド', 'da ji zu de do'],
  ['ナニヌネノ', 'na ni nu ne no'],
  ['ハヒフヘホ', 'ha hi fu he ho'],
  ['バビブベボ', 'ba bi bu be bo'],
  ['パピプペポ', 'pa pi pu pe po'],
  ['マミムメモ', 'ma mi mu me mo'],
  ['ヤユヨ', 'ya yu yo'],
  ['ラリルレロ', 'ra ri ru re ro'],
  ['ワヲン', 'wa o n'],
  ['ァィゥェォャュョ', 'a i u e o ya yu yo'],
  ['ヴ', 'vu'],
]
const sounds = new Map(
  rows.flatMap(([kana, latin]) => {
    const words = latin.split(' ')
    return [...kana].map((sign, at) => [sign, words[at] ?? ''] as const)
  }),
)

/** A word in Hiragana or Katakana in Latin letters, after Hepburn, long vowels written once: さとう is `sato`. */
export function readKana(word: string): string {
  const signs = [...toKatakana(word.normalize('NFKC'))]
  let latin = ''
  let isDoubled = false
  for (const sign of signs) {
    if (sign === 'ー') continue
    if (sign === 'ッ') {
      isDoubled = true
      continue
    }
    const sound = sounds.get(sign)
    if (sound === undefined) continue
    if (/[ャュョ]/.test(sign)) latin = joinSmall(latin, sound)
    else if (/[ァィゥェォ]/.test(sign)) latin = `${latin.replace(/[aeiou]$/, '')}${sound}`
    else latin += isDoubled ? `${sound.charAt(0)}${sound}` : sound
    isDoubled = false
  }
  return latin.replace(/ou|oo/g, 'o').replace(/uu/g, 'u')
}

/** キ and ャ are kya, シ and ャ are sha. */
const joinSmall = (latin: string, small: string): string => {
  const stem = latin.replace(/i$/, '')
  return /(?:sh|ch|j)$/.test(stem) ? `${stem}${small.slice(1)}` : `${stem}${small}`
}

const toKatakana = (text: string): string =>
  text.replace(/[\u3041-\u3096]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0x60))
