import { schemes } from '../../decode/schemes.ts'
import { createDecoder } from '../../decode.ts'
import type { Encoding } from '../../encodings.ts'
import { lettersOf } from './letter-model.ts'
import { letterPairs } from './letter-pairs.ts'

/** An encoding that a file may be in, and what is written in it. */
export interface Candidate {
  readonly encoding: Encoding
  /** How much rarer it is than the commonest one, in bits. */
  readonly rarity: number
  /** Keys of `letterPairs`, or the name of a script with too many characters for pairs. */
  readonly languages: readonly string[]
}

const western = 'et fr de es pt it nl da sv nb fi is ca gl eu af sq id sw ga'.split(' ')
const central = 'pl cs sk hu sl hr sr-Latn ro sq'.split(' ')
const turkish = ['tr', ...western.filter((language) => language !== 'is')]
const baltic = 'lt lv et'.split(' ')
/** Written on pages that are made for others by those who write mostly to their neighbours: seldom. */
const neighbours = { central: [...central, 'de'], baltic: [...baltic, 'pl', 'da', 'sv', 'fi', 'de'] }
const neighbourBits = 8
const cyrillic = 'ru uk bg sr mk be'.split(' ')

export const alphabets = Object.keys(letterPairs)

const candidate = (encoding: Encoding, rarity: number, languages: readonly string[]): Candidate => ({
  encoding,
  rarity,
  languages,
})

/**
 * What Windows writes comes first, what only DOS and old Macs wrote last. ISO 8859-1 and 8859-11 are not here: each is a
 * part of a page of Windows.
 */
const usual: readonly Candidate[] = [
  candidate('windows-1252', 0, western),
  candidate('gb18030', 2, ['simplified', 'traditional']),
  candidate('big5', 2, ['traditional']),
  candidate('shift_jis', 2, ['japanese']),
  candidate('euc-kr', 2, ['korean']),
  candidate('windows-1250', 4, central),
  candidate('windows-1250', 4 + neighbourBits, neighbours.central),
  candidate('windows-1251', 2, cyrillic),
  candidate('windows-1254', 2, turkish),
  candidate('windows-1253', 2, ['el']),
  candidate('windows-1255', 2, ['he']),
  candidate('windows-1256', 2, ['ar', 'fa', 'ur']),
  candidate('windows-1257', 2, baltic),
  candidate('windows-1257', 2 + neighbourBits, neighbours.baltic),
  candidate('windows-1258', 4, ['vi']),
  candidate('windows-1258', 12, western),
  candidate('windows-874', 2, ['th']),
  candidate('euc-jp', 5, ['japanese']),
  candidate('iso-8859-15', 3, western),
  candidate('iso-8859-2', 5, central),
  candidate('iso-8859-2', 5 + neighbourBits, neighbours.central),
  candidate('iso-8859-5', 7, cyrillic),
  candidate('iso-8859-7', 5, ['el']),
  candidate('iso-8859-9', 5, turkish),
  candidate('iso-8859-8', 6, ['he']),
  candidate('iso-8859-6', 6, ['ar']),
  candidate('koi8-r', 4, ['ru', 'bg']),
  candidate('koi8-u', 5, ['uk', 'ru', 'be']),
  candidate('cp866', 6, ['ru', 'be', 'bg', 'uk']),
  candidate('macintosh', 12, western),
  candidate('cp850', 14, western),
  candidate('cp437', 15, western),
  candidate('cp852', 14, central),
  candidate('cp852', 14 + neighbourBits, neighbours.central),
  candidate('x-mac-ce', 9, ['pl', 'cs', 'sk', 'hu', 'lv', 'lt', 'et', 'de']),
  candidate('x-mac-cyrillic', 9, cyrillic),
  candidate('iso-8859-13', 8, baltic),
  candidate('iso-8859-13', 8 + neighbourBits, neighbours.baltic),
  candidate('iso-8859-4', 8, baltic),
  candidate('iso-8859-4', 8 + neighbourBits, neighbours.baltic),
  candidate('iso-8859-10', 10, ['is', 'et', 'lt', 'lv', 'da', 'sv', 'nb', 'fi']),
  candidate('iso-8859-16', 14, ['ro', 'pl', 'hu', 'hr', 'sl', 'sq', 'fr', 'ga']),
  candidate('iso-8859-3', 10, ['mt', 'tr']),
  candidate('iso-8859-14', 10, ['cy', 'ga']),
  // What East Asia's encodings hold besides their own.
  candidate('gb18030', 14, alphabets),
  candidate('big5', 16, alphabets),
  candidate('shift_jis', 16, ['ru', 'bg', 'el', 'traditional']),
  candidate('euc-kr', 16, ['ru', 'bg', 'el', 'de', 'fr', 'da', 'traditional', 'japanese']),
  candidate('euc-jp', 16, [...alphabets, 'traditional']),
]

/** Encodings are written for some languages, and can write others: a Croatian of Latvia keeps his letters. */
const strangerBits = 6

const everyByte = Uint8Array.from({ length: 256 }, (_, byte) => byte)

const unusual = (): Candidate[] =>
  usual
    .filter(({ encoding }) => !(encoding in schemes))
    .map(({ encoding, rarity, languages }) => {
      const all = createDecoder(encoding).decode(everyByte)
      const others = alphabets.filter(
        (language) => !languages.includes(language) && [...lettersOf(language)].every((letter) => all.includes(letter)),
      )
      return candidate(encoding, rarity + strangerBits, others)
    })

let known: readonly Candidate[] | undefined

export function listCandidates(): readonly Candidate[] {
  known ??= [...usual, ...unusual()]
  return known
}
