import { foldAccented, foldKey, foldWords } from '../text/fold-key.ts'
import { otherCodes } from './country-codes.ts'
import { sharedNames } from './country-guesses.ts'
import { arabicScript, foldArabic } from './fold-arabic.ts'
import { countryAliases } from './names/country-aliases.ts'
import { chineseCountryNames } from './names/country-names-chinese.ts'
import { demonyms } from './names/demonyms.ts'
import { formalNames } from './names/formal-names.ts'
import { formerNames } from './names/former-names.ts'
import { listedNames } from './names/listed-names.ts'
import { nationalNames } from './names/national-names.ts'
import { formsOf, withoutPolity, wordForms, wordKey } from './word-forms.ts'

type Codes = Map<string, readonly string[]>

/** By a key, the alpha-2 codes that it stands for: several where languages, or the two lists, disagree. */
export type CodesByKey = ReadonlyMap<string, readonly string[]>

interface Country {
  readonly code: string
  readonly alpha3: string
  readonly numeric: string
  readonly english: readonly string[]
  readonly others: readonly string[]
}

// Each is built on first use and kept: it depends on nothing but this code.
const once = <T>(build: () => T): (() => T) => {
  let built: { readonly it: T } | undefined
  return () => {
    built ??= { it: build() }
    return built.it
  }
}

const listed = once(() => listedNames.trim().split('\n').map(readCountry))

function readCountry(line: string): Country {
  const [codes = '', ...names] = line.split('|')
  const [code = '', alpha3 = '', numeric = ''] = codes.split(' ')
  const gap = names.indexOf('')
  return { code, alpha3, numeric, english: names.slice(0, gap), others: names.slice(gap + 1) }
}

/** The alpha-2 codes of all countries. */
export const countryCodes: readonly string[] = Array.from(listedNames.matchAll(/^[A-Z]{2}(?= )/gm), ([code]) => code)

/** By `foldAccented`: codes, aliases, and names in every language. */
export const exactNames = once((): CodesByKey => {
  const exact: Codes = new Map()
  for (const { code, english, others } of listed()) {
    for (const name of english) add(exact, name.replaceAll(' ', ''), code)
    for (const name of others) add(exact, name.replaceAll(' ', ''), code)
  }
  for (const [name, code] of chinese()) add(exact, foldAccented(name), code)
  for (const [code, name] of ownNames()) add(exact, foldAccented(name), code)
  for (const [name, code] of sharedNames) add(exact, name, code)
  // What is decided here goes before what the lists say.
  for (const [code, name] of aliases()) exact.set(foldAccented(name), [code])
  for (const { code, alpha3, numeric } of listed()) {
    for (const key of [code.toLowerCase(), alpha3.toLowerCase(), numeric]) exact.set(key, [code])
  }
  for (const [key, code] of Object.entries(otherCodes)) exact.set(key, [code])
  return exact
})

/** By `foldArabic` of these: the names in Arabic script. */
export const arabicNames = once((): CodesByKey => {
  const arabic: Codes = new Map()
  for (const [key, codes] of exactNames())
    if (arabicScript.test(key)) for (const code of codes) add(arabic, foldArabic(key), code)
  return arabic
})

// Scripts whose accents `foldKey` drops.
const accented = /[\u00df-\u058f\u1e00-\u1fff]/

/** By `foldKey`: the names that have accents, without them. */
export const plainNames = once((): CodesByKey => {
  const plain: Codes = new Map()
  for (const { code, english, others } of listed()) {
    for (const name of [...english, ...others]) {
      const key = accented.test(name) ? foldKey(name) : ''
      if (key.length > 3) add(plain, key, code)
    }
  }
  for (const [code, name] of ownNames()) if (accented.test(name)) add(plain, foldKey(name), code)
  for (const [code, name] of aliases()) if (accented.test(name)) plain.set(foldKey(name), [code])
  // A name that has none is the same word: `Nigéria`, in some language, and `Nigeria`.
  for (const [key, codes] of exactNames()) {
    const others = plain.get(key)
    if (others !== undefined) plain.set(key, [...new Set([...codes, ...others])])
  }
  return plain
})

/** By `wordKey`: the names of several words, and the aliases. */
export const namesByWords = once((): CodesByKey => {
  const byWords: Codes = new Map()
  for (const { code, english, others } of listed()) {
    for (const name of [...english, ...others]) {
      if (name.includes(' ') && isSpaced.test(name)) addForms(byWords, formsOf(name), code)
    }
  }
  for (const [code, name] of ownNames()) addForms(byWords, wordForms(name), code)
  const decided: Codes = new Map()
  for (const [code, name] of aliases()) addForms(decided, wordForms(name), code)
  for (const [key, codes] of decided) byWords.set(key, codes)
  return byWords
})

/** The same names without the words for a kind of state, which the two Koreas and the two Congos share but for these. */
export const namesWithoutPolity = once((): CodesByKey => {
  const rest: Codes = new Map()
  for (const [key, codes] of namesByWords()) {
    const left = withoutPolity(key.split(' '))
    // Of the United States, and in some languages so called by that alone.
    if (left !== null) for (const code of codes) if (code !== 'VI') add(rest, wordKey(left), code)
  }
  return rest
})

// Scripts of the languages that have forms.
const isSpaced = /^[ a-z0-9\u00df-\u052f\u1e00-\u1eff]+$/

function addForms(map: Codes, words: readonly string[], code: string): void {
  if (words.length > 1) add(map, wordKey(words), code)
}

/** English names and aliases without accents, by their first letter: what a misspelling is compared with. */
export const spellings = once((): ReadonlyMap<string, ReadonlyArray<readonly [name: string, code: string]>> => {
  const byLetter = new Map<string, [string, string][]>()
  const english = listed().flatMap(({ code, english }) => english.map((name) => [code, name] as const))
  const seen = new Set<string>()
  for (const [code, text] of [...english, ...aliases()]) {
    const name = foldKey(text)
    if (name.length < 4 || !/^[a-z]+$/.test(name) || seen.has(name)) continue
    seen.add(name)
    const first = name.charAt(0)
    byLetter.set(first, [...(byLetter.get(first) ?? []), [name, code]])
  }
  return byLetter
})

/** The names of one word, without accents, by their first two letters. */
export const stems = once((): ReadonlyMap<string, ReadonlyArray<readonly [name: string, code: string]>> => {
  const byStart = new Map<string, [string, string][]>()
  for (const { code, english, others } of listed()) {
    for (const word of [...english, ...others]) {
      if (!/^[a-z0-9\u00df-\u052f\u1e00-\u1eff]{4,}$/.test(word)) continue
      const name = foldKey(word)
      const alike = byStart.get(name.slice(0, 2))
      if (alike === undefined) byStart.set(name.slice(0, 2), [[name, code]])
      else alike.push([name, code])
    }
  }
  return byStart
})

/** By `foldAccented`, the country of those who are called so. */
export const peoples = once((): ReadonlyMap<string, string> => {
  const byPeople = new Map<string, string>()
  for (const [code, name] of namesIn(demonyms)) byPeople.set(foldAccented(name), code)
  return byPeople
})

/** The English names in their words, without what only binds them. */
export const spelledNames = once((): ReadonlyArray<readonly [words: readonly string[], code: string]> => {
  const english = listed().flatMap(({ code, english }) => english.map((name) => [code, name] as const))
  return english.flatMap(([code, name]) => {
    const words = foldWords(name).split(' ').map(foldKey)
    return words.every((word) => /^[a-z]+$/.test(word)) ? [[words.filter((word) => word !== 'and'), code] as const] : []
  })
})

const englishByCode = once(() => new Map(listed().map(({ code, english }) => [code, english.map(foldKey)] as const)))

/** The English names of a country, through `foldKey`. */
export const englishNames = (code: string): readonly string[] => englishByCode().get(code) ?? []

function* chinese(): Iterable<[name: string, code: string]> {
  for (const [code, names] of Object.entries(chineseCountryNames))
    for (const name of names.split(' ')) yield [name, code]
}

const aliases = () => namesIn(countryAliases)

/** What countries call themselves, are called in full, and were called before. */
function* ownNames(): Iterable<[code: string, name: string]> {
  for (const table of [nationalNames, formalNames, formerNames]) yield* namesIn(table)
}

function* namesIn(table: Readonly<Record<string, string>>): Iterable<[code: string, name: string]> {
  for (const [code, names] of Object.entries(table)) {
    for (const name of names.split(',')) yield [code, name.trim()]
  }
}

function add(map: Codes, key: string, code: string): void {
  const codes = map.get(key)
  if (codes === undefined) map.set(key, [code])
  else if (!codes.includes(code)) map.set(key, [...codes, code])
}
