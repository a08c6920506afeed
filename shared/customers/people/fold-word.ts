const cyrillic: Readonly<Record<string, string>> = Object.fromEntries(
  (
    'а:a б:b в:v г:g ґ:g д:d е:e є:e ж:zh з:z и:i і:i ї:i й:i к:k л:l м:m н:n о:o п:p р:r с:s т:t у:u ў:u ф:f х:h ц:ts ч:ch ш:sh щ:sh ъ: ы:i ь: э:e ю:iu я:ia ' +
    'ђ:dj ј:j љ:lj њ:nj ћ:c џ:dz ' +
    'α:a β:v γ:g δ:d ε:e ζ:z η:i θ:th ι:i κ:k λ:l μ:m ν:n ξ:x ο:o π:p ρ:r σ:s ς:s τ:t υ:i φ:f χ:h ψ:ps ω:o'
  )
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
)
const letters: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ı: 'i',
  æ: 'ae',
  œ: 'oe',
  ə: 'e',
}

/** A word in lower case, without accents, in Latin letters where it is Cyrillic or Greek. */
export const foldWord = (word: string): string => (/^[A-Za-z]*$/.test(word) ? word.toLowerCase() : foldAny(word))

const foldAny = (word: string): string =>
  word
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]+/g, '')
    .replace(/[ßøđðþłıæœə]/g, (letter) => letters[letter] ?? letter)
    .replace(/[\u0370-\u03ff\u0400-\u04ff]/g, (letter) => cyrillic[letter] ?? letter)
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, '')
    .normalize('NFC')

/** A folded word whatever way it was romanised or spelt: Sergey, Sergei and Sergej; Müller and Mueller; Sara and Sarah. */
export const soundOf = (word: string): string =>
  word
    .replace(/([aou])e/g, '$1')
    .replace(/ph/g, 'f')
    .replace(/sch/g, 'sh')
    .replace(/([ktgd])h/g, '$1')
    .replace(/chr/g, 'kr')
    .replace(/c(?!h)k?/g, 'k')
    .replace(/q/g, 'k')
    .replace(/x/g, 'ks')
    .replace(/tz/g, 'ts')
    .replace(/w/g, 'v')
    .replace(/y|(?<=.)j/g, 'i')
    .replace(/(.)\1+/g, '$1')
    .replace(/(?<=[aeiou])h$/, '')
