import { blank, type Cleaned, guess, none, sure } from '../cleaned.ts'
import { foldAccented, foldKey } from '../text/fold-key.ts'
import { isBlank } from '../text/is-blank.ts'
import { isOneEditApart } from '../text/is-one-edit-apart.ts'
import { tidyText } from '../text/tidy-text.ts'
import { countryGuesses, type GuessIssue } from './country-aliases.ts'
import { countryTable, withoutOneLetter } from './country-table.ts'

export type CountryRule =
  | 'country.code'
  | 'country.first-of-several'
  | 'country.flag'
  | 'country.name'
  | 'country.said-twice'
  | 'country.spelling'
  | 'country.taken-out-of-text'
export type CountryIssue =
  | GuessIssue
  | 'country.contradiction'
  | 'country.several'
  | 'country.short-number'
  | 'country.unknown'
  | 'country.words-around'
export type CleanedCountry = Cleaned<string, CountryRule, CountryIssue>

/**
 * A country as its ISO 3166-1 alpha-2 code, from a code, a flag, or a name in any common form and language; Kosovo as
 * XK. Names that two countries share, misspellings and places are suggestions: see `country-aliases.ts`.
 */
export function cleanCountry(raw: string): CleanedCountry {
  // A canonical code needs no folding. NA is Namibia's, and is asked about below.
  if (/^[A-Z]{2}$/.test(raw) && raw !== 'NA' && countryTable().exact.get(raw.toLowerCase())?.[0] === raw)
    return sure(raw)
  if (isBlank(raw, 'country')) return blank
  if (raw.length > 200) return none('country.unknown')
  const text = tidyText(raw)
  return (
    readFlag(text) ??
    readWhole(text) ??
    readUpright(text) ??
    readParts(text) ??
    readMisspelt(text) ??
    none('country.unknown')
  )
}

function readWhole(text: string): CleanedCountry | null {
  const key = foldAccented(text)
  const ambiguous = Object.hasOwn(countryGuesses, key) ? countryGuesses[key] : undefined
  if (ambiguous) return guess(ambiguous[0], 'country.name', ambiguous[1])
  const code = lookUp(key, text)
  if (code === null) return readShortNumber(key)
  const [first = '', second] = code
  if (second !== undefined) return guess(first, 'country.name', 'country.ambiguous')
  return sure(first, first === text ? null : /^(?:[a-z]{2,3}|\d{3})$/.test(key) ? 'country.code' : 'country.name')
}

const formal =
  /^(?:the|republicof(?:the)?|kingdomof(?:the)?|federalrepublicof|commonwealthof(?:the)?|sultanateof|principalityof)(?=.{4})/

function lookUp(key: string, text: string): readonly string[] | null {
  const { exact, plain } = countryTable()
  const found = exact.get(key)
  if (found) return found
  const folded = foldKey(text)
  const short = folded.replace(formal, '')
  return plain.get(folded) ?? (short === folded ? null : (exact.get(short) ?? null))
}

// The list's own inverted forms: `Iran, Islamic Republic of`, `Philippines (the)`.
const inverted = / ?\(the\)$|, ?(?:the )?[\p{L} ]*(?:republic|states?|kingdom|province)(?: of(?: the)?)?$/iu

function readUpright(text: string): CleanedCountry | null {
  const upright = text.replace(inverted, '')
  return upright === text || upright === '' ? null : readWhole(upright)
}

// 36 for 036: a spreadsheet took the zero for decoration.
function readShortNumber(key: string): CleanedCountry | null {
  const code = /^\d{1,2}$/.test(key) ? countryTable().exact.get(key.padStart(3, '0'))?.[0] : undefined
  return code === undefined ? null : guess(code, 'country.code', 'country.short-number')
}

// The regional indicator letters of a flag, 🇭🇰, and the flags of the parts of Great Britain.
const flag = /[\u{1f1e6}-\u{1f1ff}]{2}/u
const britishFlag = /\u{1f3f4}\u{e0067}\u{e0062}[\u{e0061}-\u{e007f}]+/u

function readFlag(text: string): CleanedCountry | null {
  const found = flag.exec(text) ?? britishFlag.exec(text)
  if (!found) return null
  const letters = Array.from(found[0], (letter) =>
    String.fromCharCode((letter.codePointAt(0) ?? 0) - 0x1f1e6 + 65),
  ).join('')
  const code = britishFlag.test(found[0]) ? 'GB' : countryTable().exact.get(letters.toLowerCase())?.[0]
  const rest = text.replace(found[0], '').trim()
  if (code === undefined) return null
  if (foldAccented(rest) === '') return sure(code, 'country.flag')
  const named = cleanCountry(rest)
  return named.value === code
    ? named
    : guess(named.value ?? named.suggestion ?? code, 'country.flag', 'country.contradiction')
}

// `US - United States`, `Hong Kong / China`, `Paris, France`. Only the first says one thing.
function readParts(text: string): CleanedCountry | null {
  const parts = text
    .split(/[,;/|()[\]–—\n]| - |(?<=^[A-Z]{2})-/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
  if (parts.length < 2) return null
  const codes = parts.map((part) => readWhole(part)?.value ?? null)
  const [first = null] = codes
  if (first !== null && codes.every((code) => code === first)) return sure(first, 'country.said-twice')
  if (first !== null && codes.every((code) => code !== null))
    return guess(first, 'country.first-of-several', 'country.several')
  // Two letters beside a place are as likely a state: `Los Angeles, CA`.
  const last = codes.findLast((code, at) => code !== null && (parts[at]?.length ?? 0) > 2)
  return last ? guess(last, 'country.taken-out-of-text', 'country.words-around') : null
}

function readMisspelt(text: string): CleanedCountry | null {
  const key = foldKey(text)
  if (key.length < 5 || key.length > 40 || !/^[a-z]+$/.test(key)) return null
  const { exact, plain, shortened } = countryTable()
  const names = [key, ...withoutOneLetter(key)].flatMap((part) => shortened.get(part) ?? [])
  const meant = new Set(
    names.filter((name) => isOneEditApart(name, key)).flatMap((name) => exact.get(name) ?? plain.get(name) ?? []),
  )
  const [code, other] = meant
  return code !== undefined && other === undefined ? guess(code, 'country.spelling', 'country.misspelt') : null
}
