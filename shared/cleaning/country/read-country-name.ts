import { guess, none, sure } from '../cleaned.ts'
import { foldAccented, foldKey, foldWords } from '../text/fold-key.ts'
import type { CleanedCountry } from './cleaned-country.ts'
import { countryGuesses } from './country-guesses.ts'
import { exactNames, namesByWords, namesWithoutPolity, plainNames } from './country-table.ts'
import { nearestCountry } from './suggest-country.ts'
import { withoutPolity, wordForms, wordKey } from './word-forms.ts'

/** What a text is as the code or the name of one country; null where it is neither. */
export function readCountryName(text: string): CleanedCountry | null {
  const key = foldAccented(text)
  if (Object.hasOwn(countryGuesses, key)) {
    const [code, issue] = countryGuesses[key] ?? ['', 'country.ambiguous']
    return guess(code, 'country.name', issue)
  }
  const short = text.length < 9 ? shortNames[foldWords(text)] : undefined
  if (short !== undefined && !/^(?:[a-z]{2,3}|[A-Z]{2,3})$/.test(text))
    return guess(short, 'country.name', 'country.ambiguous')
  // `S. Sudan` is not the Sudan that Kabyle spells with two s.
  const abbreviated = /^\p{L}[. ]/u.test(text) ? readWords(text) : null
  if (abbreviated !== null) return abbreviated
  const codes = exactNames().get(key)
  if (codes !== undefined) return decide(codes, text, key)
  return readPlain(text, key) ?? readWords(text) ?? readShortNumber(key)
}

// Written as names, with points or one capital, these are not the countries of their letters: in Spanish and French the
// United Kingdom, in Malay and Indonesian the United States, in Vietnamese Russia.
const shortNames: Readonly<Record<string, string>> = { 'r u': 'GB', 'a s': 'US', nga: 'RU', sin: 'CN' }

// Two countries of one name, in different languages or by lists that disagree: which, nobody can tell.
function decide(codes: readonly string[], text: string, key = ''): CleanedCountry {
  const [code = '', other] = codes
  if (other !== undefined) return none('country.ambiguous')
  return sure(code, code === text ? null : /^(?:[a-z]{2,3}|\d{3})$/.test(key) ? 'country.code' : 'country.name')
}

/** Without accents. What some language would spell so, but is a slip of an English name, is asked: `Nigera`. */
function readPlain(text: string, key: string): CleanedCountry | null {
  const codes = lookUpPlain(foldKey(text))
  if (codes === undefined) return null
  const near = /^[a-z]+$/.test(key) ? nearestCountry(key, 1) : null
  return near === null || codes.includes(near)
    ? decide(codes, text)
    : guess(near, 'country.spelling', 'country.misspelt')
}

function readWords(text: string): CleanedCountry | null {
  const words = wordForms(text)
  // `US - United States` says it twice.
  if (words.length === 0 || words.length > 12 || text.includes(' - ')) return null
  const codes = namesByWords().get(wordKey(words))
  if (codes !== undefined) return decide(codes, text)
  const bare = words.length === 1 ? words[0] : undefined
  const known = bare === undefined ? undefined : lookUpWords([bare])
  if (known !== undefined) return decide(known, text)
  const rest = withoutPolity(words)
  const left = rest === null ? undefined : lookUpRest(rest)
  return left === undefined ? null : decide(left, text)
}

// `Federal Republic of Nigeria`: only where no two countries differ by such words alone, as the Koreas do.
function lookUpRest(rest: readonly string[]): readonly string[] | undefined {
  if (namesakes.has(wordKey(rest))) return undefined
  const sharing = namesWithoutPolity().get(wordKey(rest))
  return sharing ?? lookUpWords(rest)
}

// The state of Georgia, and what may be the Dominican Republic.
const namesakes = new Set(['georgia', 'dominica'])

function lookUpWords(words: readonly string[]): readonly string[] | undefined {
  const key = words.join('')
  return key.length < 4 || Object.hasOwn(countryGuesses, key) ? undefined : lookUpPlain(key)
}

const lookUpPlain = (key: string) => plainNames().get(key) ?? (key.length > 3 ? exactNames().get(key) : undefined)

// 36 for 036: a spreadsheet took the zero for decoration.
function readShortNumber(key: string): CleanedCountry | null {
  const code = /^\d{1,2}$/.test(key) ? exactNames().get(key.padStart(3, '0'))?.[0] : undefined
  return code === undefined ? null : guess(code, 'country.code', 'country.short-number')
}
