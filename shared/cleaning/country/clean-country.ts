import { blank, guess, none, sure } from '../cleaned.ts'
import { foldAccented, foldKey } from '../text/fold-key.ts'
import { isBlank } from '../text/is-blank.ts'
import { remember } from '../text/remember.ts'
import { tidyText } from '../text/tidy-text.ts'
import type { CleanedCountry } from './cleaned-country.ts'
import { isHomeWord, notCountries } from './country-guesses.ts'
import { exactNames } from './country-table.ts'
import { mayBeCountryName } from './may-be-country-name.ts'
import { countryOfCity } from './names/city-names.ts'
import { readCountryName } from './read-country-name.ts'
import { readCountryParts, readSeveral } from './read-country-parts.ts'
import { readDiallingCode } from './read-dialling-code.ts'
import {
  suggestAbbreviated,
  suggestFromGaps,
  suggestInflected,
  suggestSpelling,
  suggestStandIn,
} from './suggest-country.ts'
import { stateCode } from './us-states.ts'

export type { CleanedCountry, CountryIssue, CountryRule } from './cleaned-country.ts'

/**
 * A country as its ISO 3166-1 alpha-2 code, from a code, a flag, or a name in any common form and language; Kosovo as
 * XK. Names that two countries share, misspellings and places are suggestions: see `country-guesses.ts`.
 */
export const cleanCountry: (raw: string) => CleanedCountry = remember(readCountry)

function readCountry(raw: string): CleanedCountry {
  // A canonical code needs no folding. NA is Namibia's, and is asked about below.
  if (/^[A-Z]{2}$/.test(raw) && raw !== 'NA' && exactNames().get(raw.toLowerCase())?.[0] === raw) return sure(raw)
  if (isBlank(raw, 'country')) return blank
  if (raw.length > 200) return none('country.unknown')
  const text = tidyText(raw)
  const read = readDoubted(text) ?? readFlag(text) ?? readText(text)
  // Arabic is as often written without its vowels, and two characters of Hong Kong in another form.
  const bare =
    read === null
      ? text
          .replace(/[\u064b-\u0652]/g, '')
          .replaceAll('羣', '群')
          .replaceAll('敍', '敘')
      : text
  return read ?? (bare === text ? null : readText(bare)) ?? none('country.unknown')
}

/** Whether `cleanCountry` takes a text for the name of one country, surely and alone: no code, and no place in it. */
export const isCountryName: (raw: string) => boolean = remember((raw) => {
  if (raw.length > 200) return false
  const text = tidyText(raw)
  if (!mayBeCountryName(text)) return false
  const { value, rule } = (isPlain(text) ? readPlainName(text) : cleanCountry(raw)) ?? blank
  return rule === 'country.name' && value !== null
})

/** Neither doubted, nor with a flag, vowels that are else left out, or a lost letter, nor a dialling code. */
const isPlain = (text: string): boolean =>
  /^\p{L}[^?？¿\ufffd\u064b-\u0652羣敍\u{1f1e6}-\u{1f1ff}\u{1f3f4}]*$/u.test(text)

/** What `cleanCountry` makes of a plain text, without all that it might suggest. */
const readPlainName = (text: string): CleanedCountry | null =>
  isBlank(text, 'country') || notCountries.has(foldKey(text)) || isHomeWord(foldAccented(text))
    ? null
    : (readSeveral(text) ?? readCountryName(text))

function readText(text: string): CleanedCountry | null {
  if (/\p{L}[?\ufffd]+\p{L}/u.test(text)) return suggestFromGaps(text)
  if (notCountries.has(foldKey(text)) || isHomeWord(foldAccented(text))) return null
  const several = readSeveral(text)
  if (several !== null) return several
  // With its + it is a dialling code; else the numbers of the ISO go first.
  const dialled = /^\(?(?:\+|00)/.test(text) ? readDiallingCode(text) : null
  const named = dialled ?? readCountryName(text) ?? readDiallingCode(text)
  const read = named ?? suggestStandIn(text) ?? suggestFromPlace(text) ?? readCountryParts(text)
  return read ?? suggestAbbreviated(text) ?? suggestSpelling(text) ?? suggestInflected(text) ?? suggestFromGaps(text)
}

/** `Antwerpen`, `東京`, `Texas`, `TX`. */
function suggestFromPlace(text: string): CleanedCountry | null {
  const isState = text.length === 2 ? /^[A-Z]{2}$/.test(text) : text.length > 3
  const code = countryOfCity(text) ?? (isState && stateCode(text) !== null ? 'US' : null)
  return code === null ? null : guess(code, 'country.name', 'country.is-a-place')
}

// `Georgia?`, `(?) Georgia`: whoever wrote it did not know. Within a word the mark stands for a lost letter.
const doubtMark = /^[\s(]*[?？¿]+[\s)]*|[\s([]*[?？]+[\s)\]]*$/gu

function readDoubted(text: string): CleanedCountry | null {
  const rest = text.replace(doubtMark, '')
  if (rest === text || rest === '') return null
  const { value, suggestion } = cleanCountry(rest)
  const code = value ?? suggestion
  return code === null ? null : guess(code, 'country.name', 'country.doubted')
}

// The regional indicator letters of a flag, 🇭🇰, and the flags of the parts of Great Britain.
const flag = /[\u{1f1e6}-\u{1f1ff}]{2}/u
const britishFlag = /\u{1f3f4}\u{e0067}\u{e0062}[\u{e0061}-\u{e007f}]+/u

function readFlag(text: string): CleanedCountry | null {
  const found = flag.exec(text) ?? britishFlag.exec(text)
  if (!found) return null
  const letters = Array.from(found[0], (letter) =>
    String.fromCharCode(Number(letter.codePointAt(0)) - 0x1f1e6 + 65),
  ).join('')
  const code = britishFlag.test(found[0]) ? 'GB' : exactNames().get(letters.toLowerCase())?.[0]
  const rest = text.replace(found[0], '').trim()
  if (code === undefined) return null
  if (foldAccented(rest) === '') return sure(code, 'country.flag')
  const named = cleanCountry(rest)
  return named.value === code
    ? named
    : guess(named.value ?? named.suggestion ?? code, 'country.flag', 'country.contradiction')
}
