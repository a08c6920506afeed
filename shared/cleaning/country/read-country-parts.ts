import { guess, none, sure } from '../cleaned.ts'
import { foldKey } from '../text/fold-key.ts'
import type { CleanedCountry } from './cleaned-country.ts'
import { isPartCode, isTerritoryOf } from './country-codes.ts'
import { notCountries } from './country-guesses.ts'
import { isNoPlace } from './no-places.ts'
import { readCountryName } from './read-country-name.ts'
import { isQualified, wordForms } from './word-forms.ts'

// Between a name and its place, or between two names; and where the script changes: `日本 Japan`.
const separator =
  /[,;/|()[\]–—\n、，；／（）【】]| - | or | and | & |(?<=^[A-Z]{2})-|(?<=[\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}]) ?(?=\p{Script=Latin})|(?<=\p{Script=Latin}) ?(?=[\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}])/u
const betweenTwo = /[;/|\n；／、]| or | and | & /

interface Part {
  readonly text: string
  readonly code: string | null
}

/** What a text says that names a country and something else: `US-CA`, `Puerto Rico (US)`, `Paris, France`. */
export function readCountryParts(text: string): CleanedCountry | null {
  const parts = text
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => ({ text: part, code: readCountryName(part)?.value ?? null }))
  const [first, second, more] = parts
  if (first !== undefined && second === undefined) return readTwice(first.text)
  if (first === undefined || second === undefined || parts.length > 8) return null
  const ofPart = more === undefined ? readPartCode(text, first, second) : null
  return ofPart ?? readCountries(text, parts) ?? readPlace(text, parts)
}

// `Suomi Finland`, `Guam USA`: with nothing between.
function readTwice(text: string): CleanedCountry | null {
  const words = text.split(' ')
  // `Sud` is a code of Sudan's too, and half of South Sudan's name.
  if (words.length < 2 || words.length > 6 || wordForms(text).some((word) => sides.has(word))) return null
  for (let at = 1; at < words.length; at++) {
    const one = readCountryName(words.slice(0, at).join(' '))?.value
    const other = one && readCountryName(words.slice(at).join(' '))?.value
    if (!one || !other) continue
    if (one === other || isTerritoryOf(one, other)) return sure(one, 'country.said-twice')
    if (isTerritoryOf(other, one)) return sure(other, 'country.said-twice')
  }
  return null
}

const sides = new Set(['north', 'south', 'east', 'west'])

// ISO 3166-2: `GB-ENG`, `US-CA`, `Canada (ON)`.
function readPartCode(text: string, { code }: Part, { text: part }: Part): CleanedCountry | null {
  if (code === null || betweenTwo.test(text)) return null
  const isIso = /^[A-Z]{2}-(?:[A-Z]{3}|[A-Z]?\d{1,3})$/.test(text)
  return isIso || (/^[A-Z]{2,3}$/.test(part) && isPartCode(code, part)) ? sure(code, 'country.code') : null
}

function readCountries(text: string, parts: readonly Part[]): CleanedCountry | null {
  const codes = parts.flatMap(({ code }) => code ?? [])
  const [first] = codes
  if (first === undefined || codes.length < parts.length) return null
  const [other, more] = [...new Set(codes)].slice(1)
  if (other === undefined) return sure(first, 'country.said-twice')
  // The American state.
  if (first === 'GE' && other === 'US') return guess(other, 'country.taken-out-of-text', 'country.words-around')
  if (more === undefined && !betweenTwo.test(text)) {
    if (isTerritoryOf(first, other)) return sure(first, 'country.said-twice')
    if (isTerritoryOf(other, first)) return sure(other, 'country.said-twice')
  }
  return guess(first, 'country.first-of-several', 'country.several')
}

// Of these there is another one by nearly the same name.
const sharing = new Set('KR KP CG CD GN GW GQ PG DM DO WS AS IE TL SD SS VI VG MF SX NE MK TW GE CY'.split(' '))

function readPlace(text: string, parts: readonly Part[]): CleanedCountry | null {
  // Two letters beside a place are as likely a state: `Los Angeles, CA`.
  const country = parts.findLast(({ code, text: name }) => code !== null && !/^[a-z]{1,2}$/i.test(name))
  if (country?.code == null) return null
  const others = parts.filter(({ code }) => code === null)
  const words = others.flatMap((part) => wordForms(part.text))
  const isles = others.some((part) => virgin.test(part.text)) ? { US: 'VI', GB: 'VG' }[country.code] : undefined
  if (isles !== undefined) return guess(isles, 'country.taken-out-of-text', 'country.words-around')
  // Which of the two parts of the island, its own words say.
  if (country.code === 'MF' || country.code === 'SX') return none('country.ambiguous')
  // What is said of one of two namesakes tells which one, and isn't understood here: `Korea, People's`.
  if (sharing.has(country.code) && isQualified(words)) return none('country.ambiguous')
  const isSure = country === parts.at(-1) && others.length === parts.length - 1 && isOnlyPlace(text, country, others)
  return isSure
    ? sure(country.code, 'country.taken-out-of-text')
    : guess(country.code, 'country.taken-out-of-text', 'country.words-around')
}

/** The Virgin Islands, as most languages call them: the country beside them is whose they are. */
const virgin =
  /virgin|vierges|v[ií]r[gx]|verges|verg[ei]ni|jungfern|jungfru|jomfru|maagden|panensk|panny|djevičansk|devišk|devičansk|neitsi|neitsyt|sz[uű]z|виргин|вирджин|девич|девств|παρθέν|בתולה|العذراء|バージン|ヴァージン|維爾京|维尔京|處女|处女|버진/iu

/** Whether the parts before the country can only be places in it: `Kowloon, Hong Kong`, `Paris (France)`. */
function isOnlyPlace(text: string, country: Part, others: readonly Part[]): boolean {
  if (/[;&]| or | and /i.test(text) || namesOfParts.has(wordForms(country.text).join(' '))) return false
  if (isElsewhere[country.code ?? '']?.test(text) === true) return false
  return others.every(({ text: place }) => {
    const named = readCountryName(place)?.suggestion ?? null
    return (named === null || named === country.code) && isPlaceName(place)
  })
}

const isPlaceName = (place: string): boolean =>
  /^[\p{L}\p{M} .'’ʻ-]{2,40}$/u.test(place) &&
  place.split(' ').length < 5 &&
  !notCountries.has(foldKey(place)) &&
  !/\b(?:not|no|ex|former|formerly|previously|near|from|to|in|at|except|excluding|outside|born|was|via|only|moving|relocated|all|both|other|rest|mainly|also|plus|ships?|based)\b/i.test(
    place,
  )

// Last of several parts these are as likely a state, a province or a region of another country.
const namesOfParts = new Set(['georgia', 'macedonia', 'samoa', 'luxembourg', 'limburg', 'jersey', 'congo', 'guinea'])
// Cities of a neighbour that shares the name.
const isElsewhere: Readonly<Record<string, RegExp>> = {
  KR: /pyong?yang|sinuiju|wonsan|hamhung|chongjin|평양|平壤/i,
  IE: /belfast|derry|armagh|lisburn|newry|bangor|antrim|county down|tyrone|fermanagh/i,
  CN: /hong ?kong|kowloon|macau|macao|taipei|taiwan|香港|九龍|澳門|台北|臺北/i,
}

/** The place in a cell that is surely in the country it names beside it; null where it has none, or several. */
export function placeWithCountry(text: string): string | null {
  if (/^[A-Za-z]*$/.test(text)) return null
  const parts = text
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== '')
  const [place = '', country, more] = parts
  const isPlaced =
    country !== undefined && more === undefined && readCountryParts(text)?.rule === 'country.taken-out-of-text'
  return isPlaced && (readCountryName(place)?.value ?? null) === null && !isNoPlace(place) ? place : null
}
