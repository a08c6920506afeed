import countries from 'i18n-iso-countries'
import { foldAccented, foldKey } from '../text/fold-key.ts'
import { countryAliases, countryGuesses } from './country-aliases.ts'
import { chineseCountryNames } from './country-names-chinese.ts'

export interface CountryTable {
  /** By `foldAccented`: codes, aliases, and names in every language of the list. Several codes where languages disagree. */
  readonly exact: ReadonlyMap<string, readonly string[]>
  /** By `foldKey`: the names again, without accents. */
  readonly plain: ReadonlyMap<string, readonly string[]>
  /** By an English name or alias with one letter left out: the names it may be a misspelling of. */
  readonly shortened: ReadonlyMap<string, readonly string[]>
}

let table: CountryTable | undefined

/** Built on first use (about 0.1 s, 12,000 names) and kept: it depends on nothing but this code. */
export function countryTable(): CountryTable {
  table ??= buildTable()
  return table
}

function buildTable(): CountryTable {
  const exact = new Map<string, string[]>()
  const plain = new Map<string, string[]>()
  for (const [name, code] of listedNames()) {
    const key = foldAccented(name)
    // Two or three bare letters are a code, whatever they spell in some language (SAM, Irish for the United States).
    if (/^[a-z]{0,3}$/.test(key)) continue
    add(exact, key, code)
    if (foldKey(name).length > 3) add(plain, foldKey(name), code)
  }
  // What is decided here goes before what the list says.
  for (const [key, code] of [...codes(), ...aliases()]) {
    exact.set(key, [code])
    if (foldKey(key) !== key) plain.set(foldKey(key), [code])
  }
  return { exact, plain, shortened: shortenedNames() }
}

function* listedNames(): Iterable<[name: string, code: string]> {
  for (const language of countries.getSupportedLanguages()) {
    for (const [code, names] of Object.entries(countries.getNames(language, { select: 'all' }))) {
      for (const name of names) yield [name, code]
    }
  }
  for (const [code, names] of Object.entries(chineseCountryNames)) {
    for (const name of names.split(' ')) yield [name, code]
  }
}

function* codes(): Iterable<[key: string, code: string]> {
  for (const [alpha3, alpha2] of Object.entries(countries.getAlpha3Codes())) {
    yield [alpha3.toLowerCase(), alpha2]
    yield [alpha2.toLowerCase(), alpha2]
  }
  for (const [numeric, alpha2] of Object.entries(countries.getNumericCodes())) yield [numeric.padStart(3, '0'), alpha2]
}

function* aliases(): Iterable<[key: string, code: string]> {
  for (const [code, names] of Object.entries(countryAliases)) {
    for (const name of names.split(',')) yield [foldAccented(name), code]
  }
}

function shortenedNames(): Map<string, string[]> {
  const shortened = new Map<string, string[]>()
  const english = Object.values(countries.getNames('en', { select: 'all' })).flat()
  const names = [...english, ...Object.values(countryAliases).flatMap((list) => list.split(','))]
  for (const name of new Set(names.map(foldKey))) {
    if (name.length < 5 || !/^[a-z]+$/.test(name) || name in countryGuesses) continue
    for (const key of [name, ...withoutOneLetter(name)]) add(shortened, key, name)
  }
  return shortened
}

/** The text with each of its letters left out in turn. */
export const withoutOneLetter = (text: string): string[] =>
  Array.from(text, (_, at) => text.slice(0, at) + text.slice(at + 1))

function add(map: Map<string, string[]>, key: string, value: string): void {
  const values = map.get(key)
  if (values === undefined) map.set(key, [value])
  else if (!values.includes(value)) values.push(value)
}
