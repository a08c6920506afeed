import { plainWords } from '../../cleaning/text/fold-key.ts'
import { foldHan } from '../../customers/people/han-variants.ts'
import type { MatchAddress } from '../match-record.ts'
import { nameCity } from './city-aliases.ts'
import type { PreparedAddress } from './prepared.ts'

const lengthMax = 200
/** One word for each kind of street, however it is written. */
const kinds: ReadonlyMap<string, string> = new Map(
  'street:st str strasse straße avenue:ave av road:rd drive:dr lane:ln place:pl court:ct crescent:cres cr boulevard:blvd circuit:cct terrace:tce square:sq parade:pde highway:hwy building:bldg floor:fl flr apartment:apt suite:ste calle:cl avenida:avda plaza:pza ulica:ul north:n south:s east:e west:w'
    .split(/\s(?=\w+:)/)
    .flatMap((line) => {
      const [word = '', ...short] = line.split(/[:\s]/)
      return short.map((one) => [one, word] as const)
    }),
)

/** Where somebody is found, in one spelling. */
export function prepareAddress({ street, city, region, postalCode, country }: MatchAddress): PreparedAddress {
  const words = fold(street === null ? null : street.normalize('NFKC').replace(blocks, ' '))
    .split(' ')
    .filter(Boolean)
  const letters = words
    .filter((word) => !/^\p{N}+$/u.test(word))
    .map((word) => (kinds.get(word) ?? word).replace(/([aou])e/g, '$1'))
  const numbers = words.flatMap((word) => word.match(/\d+/g) ?? [])
  const text = letters.join(' ')
  return {
    street: `${numbers.join(' ')} ${text}`.trim(),
    isEastern: eastern.test(text),
    pairs: pairsOf(letters.join('')),
    numbers,
    postalCode: fold(postalCode).replaceAll(' ', ''),
    city: nameCity(fold(city)),
    region: nameCity(fold(region)),
    country: country ?? '',
  }
}

/** What stands behind the numbers of a Japanese, Chinese or Korean address, written or left out. */
const blocks = /(?<=\d)\s*(?:丁目|番地|番|号室|号|號|の|楼|樓|階|层|層|室|房|座|동|호|층)/gu
const eastern = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u

const fold = (text: string | null): string =>
  text === null ? '' : foldHan(plainWords(text.slice(0, lengthMax).normalize('NFKC')))

/** Pairs of letters beside each other, as numbers in order; one that stands twice is in it twice. */
export function pairsOf(text: string): Uint32Array {
  const pairs = new Uint32Array(Math.max(0, text.length - 1))
  for (let at = 0; at < pairs.length; at++) pairs[at] = text.charCodeAt(at) * 65_536 + text.charCodeAt(at + 1)
  return pairs.sort()
}
