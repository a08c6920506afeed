import { present } from '../present.ts'
import type { Random } from './prng.ts'
import { ENGLISH_NAMES, GIVEN, SURNAMES, toSimplified } from './tables-chinese.ts'
import * as japanese from './tables-japanese.ts'
import * as korean from './tables-korean.ts'
import type { Region, Sex } from './types.ts'

/** One person's name and every spelling of it that is in use. */
export interface PersonName {
  region: Region
  sex: Sex
  surname: string
  given: string
  /** The same in the other Chinese script, with variant kanji or in hanja; the same as above where there is none. */
  surnameOther: string
  givenOther: string
  /** Katakana of surname and given name, for Japanese names only. */
  kana: [string, string] | null
  /** Spellings in Latin letters, the person's own first; the given name by syllables. */
  surnameRoman: string[]
  givenRoman: string[][]
  /** How the person joins the syllables. */
  joiner: string
  /** The name read in Mandarin, for Hong Kong names. */
  mandarin: { surname: string; given: string[] } | null
  /** An English first name, or empty. */
  english: string
}

/** What is already settled about a name to be made. */
export interface NameWish {
  region: Region
  sex?: Sex | undefined
  /** In the tables' script (traditional Chinese, kanji, Hangul). */
  surname?: string | undefined
  given?: string | undefined
  /** Chinese only: the first character of the given name, shared by brothers and sisters. */
  generation?: string | undefined
  english?: boolean | undefined
}

const ownFirst = (all: string[], own: string): string[] => [own, ...all.filter((item) => item !== own)]
const capital = (text: string): string => present(text[0]).toUpperCase() + text.slice(1)

const WADE_INITIALS: [RegExp, string][] = [
  [/^zh|^j/, 'ch'],
  [/^q/, 'ch'],
  [/^x/, 'hs'],
  [/^z/, 'ts'],
  [/^c(?!h)/, 'ts'],
  [/^b/, 'p'],
  [/^d/, 't'],
  [/^g/, 'k'],
  [/^r/, 'j'],
]

/** Pinyin to the Wade-Giles spelling of Taiwanese passports, well enough for names. */
function wadeGiles(pinyin: string): string {
  let text = pinyin.toLowerCase()
  const rule = WADE_INITIALS.find(([pattern]) => pattern.test(text))
  text = text.replace(/^zhi$/, 'zhih').replace(/^shi$/, 'shih').replace(/^si$/, 'ssu').replace(/^zi$/, 'tzu')
  if (rule && !/^ssu|^tzu/.test(text)) text = text.replace(rule[0], rule[1])
  return capital(text.replace(/ong$/, 'ung').replace(/ian$/, 'ien').replace(/ie$/, 'ieh').replace(/ue$/, 'ueh'))
}

function chineseName(wish: NameWish, sex: Sex, rng: Random): PersonName {
  const { region } = wish
  const weight = region === 'HK' ? 'weightHongKong' : 'weightMainland'
  const surname = SURNAMES.find((s) => s.native === wish.surname) ?? rng.weighted(SURNAMES, (s) => s[weight])
  const usable = GIVEN.filter((g) => g.sex === 'u' || g.sex === sex)
  const character = (native: string) => present(GIVEN.find((g) => g.native === native))
  let given = wish.given ? [...wish.given].map(character) : []
  if (!given.length) {
    const first = wish.generation ? character(wish.generation) : rng.pick(usable)
    const single = !wish.generation && region === 'CN' && rng.chance(0.2)
    given = single ? [first] : [first, rng.pick(usable.filter((g) => g !== first && g.pinyin !== first.pinyin))]
  }
  const text = given.map((g) => g.native).join('')
  const simplified = region === 'CN'
  let surnameRoman = [surname.pinyin]
  let givenRoman = given.map((g) => [capital(g.pinyin)])
  let joiner = ''
  if (region === 'HK') {
    const own = rng.chance(0.8) ? present(surname.hongKong[0]) : rng.pick(surname.hongKong)
    surnameRoman = ownFirst(surname.hongKong, own)
    givenRoman = given.map((g) => [g.hongKong])
    joiner = rng.pick([' ', ' ', ' ', '-'])
  } else if (region === 'TW') {
    const both = (pinyin: string) => [...new Set([wadeGiles(pinyin), capital(pinyin)])]
    surnameRoman = both(surname.pinyin)
    givenRoman = given.map((g) => both(g.pinyin))
    joiner = '-'
  }
  const english = wish.english ?? rng.chance({ HK: 0.7, CN: 0.2, TW: 0.35 }[region as 'HK' | 'CN' | 'TW'])
  return {
    region,
    sex,
    surnameRoman,
    givenRoman,
    joiner,
    kana: null,
    surname: simplified ? toSimplified(surname.native) : surname.native,
    given: simplified ? toSimplified(text) : text,
    surnameOther: simplified ? surname.native : toSimplified(surname.native),
    givenOther: simplified ? text : toSimplified(text),
    mandarin: region === 'HK' ? { surname: surname.pinyin, given: given.map((g) => capital(g.pinyin)) } : null,
    english: english ? rng.pick(ENGLISH_NAMES[sex]) : '',
  }
}

function japaneseName(wish: NameWish, sex: Sex, rng: Random): PersonName {
  const surname =
    japanese.SURNAMES.find((s) => s.kanji[0] === wish.surname) ?? rng.weighted(japanese.SURNAMES, (s) => s.weight)
  const given =
    japanese.GIVEN.find((g) => g.kanji === wish.given) ?? rng.pick(japanese.GIVEN.filter((g) => g.sex === sex))
  const romans = japanese.romanise(surname.kana)
  const own = rng.chance(0.7) ? present(romans[0]) : rng.pick(romans)
  const kanji = present(rng.chance(0.75) ? surname.kanji[0] : rng.pick(surname.kanji))
  return {
    region: 'JP',
    sex: given.sex,
    surname: kanji,
    given: given.kanji,
    surnameOther: surname.kanji.find((k) => k !== kanji) ?? kanji,
    givenOther: given.kanji,
    kana: [surname.kana, given.kana],
    surnameRoman: ownFirst(romans, own),
    givenRoman: [japanese.romanise(given.kana)],
    joiner: '',
    mandarin: null,
    english: '',
  }
}

function koreanName(wish: NameWish, sex: Sex, rng: Random): PersonName {
  const surname =
    korean.SURNAMES.find((s) => s.native === wish.surname) ?? rng.weighted(korean.SURNAMES, (s) => s.weight)
  const given = wish.given ?? rng.pick(korean.GIVEN[sex])
  const popular = rng.chance(0.55)
  const own = rng.chance(0.75) ? present(surname.roman[0]) : rng.pick(surname.roman)
  const english = wish.english ?? rng.chance(0.12)
  return {
    region: 'KR',
    sex,
    surname: surname.native,
    given,
    surnameOther: surname.native,
    givenOther: given,
    kana: null,
    surnameRoman: ownFirst(surname.roman, own),
    givenRoman: [...given].map((syllable) => {
      const spellings = present(korean.SYLLABLES[syllable])
      return ownFirst(spellings, present(popular ? spellings[spellings.length - 1] : spellings[0]))
    }),
    joiner: rng.pick(['-', '-', '', ' ']),
    mandarin: null,
    english: english ? rng.pick(korean.ENGLISH_NAMES[sex]) : '',
  }
}

export function makeName(wish: NameWish, rng: Random): PersonName {
  const sex = wish.sex ?? (rng.chance(0.55) ? 'm' : 'f')
  if (wish.region === 'JP') return japaneseName(wish, sex, rng)
  if (wish.region === 'KR') return koreanName(wish, sex, rng)
  return chineseName(wish, sex, rng)
}

/** Whether two spellings differ by more than a slip of the pen: not one letter more, less, other or swapped. */
export function farApart(one: string, two: string): boolean {
  if ([...one].sort().join('') === [...two].sort().join('')) return false
  let start = 0
  while (start < one.length && one[start] === two[start]) start++
  let end = 0
  while (end < Math.min(one.length, two.length) - start && one[one.length - 1 - end] === two[two.length - 1 - end])
    end++
  return Math.max(one.length, two.length) - start - end > 1
}

/** The name in Latin letters with the person's own spellings, lower case: for telling names apart. */
export const romanKey = (name: PersonName): string =>
  `${name.surnameRoman[0]} ${name.givenRoman.map((syllable) => syllable[0]).join('')}`.toLowerCase()
