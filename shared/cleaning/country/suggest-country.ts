import { guess } from '../cleaned.ts'
import { countEdits } from '../text/count-edits.ts'
import { foldAccented, foldKey, foldWords } from '../text/fold-key.ts'
import type { CleanedCountry } from './cleaned-country.ts'
import { carCodes } from './country-codes.ts'
import { countryGuesses, notCountries } from './country-guesses.ts'
import { exactNames, peoples, spelledNames, spellings, stems } from './country-table.ts'
import { isNamesake } from './names/namesakes.ts'
import { withoutPolity, wordForms } from './word-forms.ts'

/** The country whose English name a text is a misspelling of, where it is near to one alone. */
export function suggestSpelling(text: string): CleanedCountry | null {
  const key = foldKey(text)
  if (key.length < 5 || key.length > 40 || !/^[a-z]+$/.test(key)) return null
  const code = nearestCountry(key, 1) ?? (key.length > 7 ? nearestCountry(key, 2) : null)
  // `Austr.` is cut short, and of two.
  const found = code ?? (text.endsWith('.') ? null : nearestOfAll(key))
  return found ? guess(found, 'country.spelling', 'country.misspelt') : null
}

/** The same of a name in any language, one slip away: `Deutchland`, `Sverge`. */
function nearestOfAll(key: string): string | null {
  if (key.length < 5 || notCountries.has(key)) return null
  const codes = new Set<string>()
  for (const [name, code] of stems().get(key.slice(0, 2)) ?? [])
    if (name.length > 5 && countEdits(name, key, 1) <= 1) codes.add(code)
  const [code, other] = codes
  return other === undefined ? (code ?? null) : null
}

/**
 * The country of the English name that is at most so many edits away; null where two countries are. The first letter is
 * seldom wrong, and of two neighbours the one that ends alike is meant: `Nigera` is Nigeria, not Niger.
 */
export function nearestCountry(key: string, edits: 1 | 2): string | null {
  if (key.length < 5 || notCountries.has(key)) return null
  const near = (spellings().get(key.charAt(0)) ?? []).filter(
    ([name]) => !Object.hasOwn(countryGuesses, name) && countEdits(name, key, edits) <= edits,
  )
  const alike = near.filter(([name]) => name.at(-1) === key.at(-1))
  const [code, other] = new Set((alike.length > 0 && edits === 1 ? alike : near).map(([, its]) => its))
  return other === undefined ? (code ?? null) : null
}

/** `C?te d'Ivoire`, `Cura�ao`: a letter was lost on the way. */
export function suggestFromGaps(text: string): CleanedCountry | null {
  if (!/[?\ufffd]/.test(text) || text.length > 60) return null
  const letters = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}?\ufffd]+/gu, '')
  const known = letters.split(/[?\ufffd]+/)
  if (known.length > 4 || known.join('').length < 4) return null
  const pattern = new RegExp(`^${known.join('.{1,2}')}$`, 'u')
  const codes = new Set<string>()
  for (const [name, its] of exactNames()) if (pattern.test(name)) for (const code of its) codes.add(code)
  const [code, other] = codes
  return code !== undefined && other === undefined ? guess(code, 'country.spelling', 'country.misspelt') : null
}

/**
 * A state in full whose name is bent, as most languages do: `Republika Kuby`, `Ranskan tasavalta`. The name that begins
 * alike the longest, where that is one country's.
 */
export function suggestInflected(text: string): CleanedCountry | null {
  const rest = text.length > 80 ? null : withoutPolity(wordForms(text))
  const [key = '', more] = rest ?? []
  // A name that is exact and yet was not read is one that says too little: `State of Georgia`.
  if (key.length < 4 || more !== undefined || notCountries.has(key) || exactNames().has(key)) return null
  let longest = 3
  let codes = new Set<string>()
  for (const [name, code] of stems().get(key.slice(0, 2)) ?? []) {
    const alike = countAlike(name, key)
    if (alike < longest || alike * 5 < Math.max(key.length, name.length) * 3) continue
    if (alike > longest) codes = new Set()
    longest = alike
    codes.add(code)
  }
  const [code, other] = codes
  // In most languages Niger and Nigeria begin alike, however they are bent.
  const isOne = code !== undefined && other === undefined && !isNamesake(code) && code !== 'NE' && code !== 'NG'
  return isOne ? guess(code, 'country.spelling', 'country.misspelt') : null
}

function countAlike(a: string, b: string): number {
  let at = 0
  while (at < a.length && a[at] === b[at]) at++
  return at
}

/**
 * A name with its words cut short, one country's alone: `S. Arabia`, `Bosnia Herz.`, `Switz.`. A word that is cut has a
 * point or stands beside one that is whole.
 */
export function suggestAbbreviated(text: string): CleanedCountry | null {
  const words = text.length > 60 ? [] : foldKeyWords(text)
  const isWhole = words.some((word) => word.length > 3)
  if (words.length > 4 || !(words.length > 1 ? isWhole : /^\p{L}{3,9}\.$/iu.test(text))) return null
  const codes = new Set<string>()
  for (const [name, code] of spelledNames()) {
    // Of `Guin.` it may be the first word of several: Guinea, and Guinea-Bissau.
    const isAlike = words.length === 1 || name.length === words.length
    if (
      isAlike &&
      words.every((word, at) => name[at]?.startsWith(word)) &&
      (words.length === 1 || hasWhole(name, words))
    )
      codes.add(code)
  }
  const [code, other] = codes.size === 0 && words.length === 1 ? beginsLike(words[0] ?? '') : codes
  return code !== undefined && other === undefined ? guess(code, 'country.name', 'country.ambiguous') : null
}

/** The countries of which a name of one word, in any language, begins so: `Deutschl.`, `Frankr.` */
function beginsLike(start: string): Set<string> {
  const names = start.length < 4 ? [] : (stems().get(start.slice(0, 2)) ?? [])
  return new Set(names.filter(([name]) => name.startsWith(start)).map(([, code]) => code))
}

const hasWhole = (name: readonly string[], words: readonly string[]) =>
  name.some((word, at) => word.length > 3 && word === words[at])

const foldKeyWords = (text: string): string[] =>
  foldWords(text)
    .split(' ')
    .map(foldKey)
    .filter((word) => word !== 'and')

/** `D` as on a car, `Aussie`: what stands for a country and is neither its name nor its code. */
export function suggestStandIn(text: string): CleanedCountry | null {
  const key = foldAccented(text)
  const car = /^[A-Z](?:[A-Z.]{0,3})-?$/.test(text) && Object.hasOwn(carCodes, key) ? carCodes[key] : undefined
  if (car !== undefined) return guess(car, 'country.code', 'country.ambiguous')
  const people = peoples().get(key)
  return people === undefined ? null : guess(people, 'country.name', 'country.is-a-people')
}
