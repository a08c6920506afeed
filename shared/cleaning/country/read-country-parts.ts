import { guess, none, sure } from '../cleaned.ts'
import { foldAccented, foldKey } from '../text/fold-key.ts'
import { remember } from '../text/remember.ts'
import type { CleanedCountry } from './cleaned-country.ts'
import { isPartCode, isTerritoryOf } from './country-codes.ts'
import { notCountries } from './country-guesses.ts'
import { exactNames } from './country-table.ts'
import { countryOfCity } from './names/city-names.ts'
import { isNoPlace } from './no-places.ts'
import { readCountryName } from './read-country-name.ts'
import { stateCode } from './us-states.ts'
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
  if (first !== undefined && second === undefined) return readTwice(first.text) ?? readWithCity(first.text)
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

/** A country and one of its cities with nothing between: `London UK`, `베트남 호치민`, `越南胡志明`. */
function readWithCity(text: string): CleanedCountry | null {
  const code = splitCountryAndCity(text)?.code
  return code === undefined ? null : sure(code, 'country.taken-out-of-text')
}

function splitCountryAndCity(text: string): { readonly code: string; readonly place: string } | null {
  if (text.length > 60) return null
  const isSpaced = text.includes(' ')
  if (!isSpaced && !/^[\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}ー]{3,12}$/u.test(text)) return null
  const pieces = isSpaced ? text.split(' ') : [...text]
  const glue = isSpaced ? ' ' : ''
  for (let at = 1; at < pieces.length; at++) {
    const [one, other] = [pieces.slice(0, at).join(glue), pieces.slice(at).join(glue)]
    for (const [name, place] of [
      [one, other],
      [other, one],
    ] as const) {
      const city = countryOfCity(place)
      // Two letters behind a city are as likely those of a state.
      if (city === null || (/^[A-Za-z]{1,2}$/.test(name) && name !== 'UK' && name !== 'HK')) continue
      if (readCountryName(name)?.value === city) return { code: city, place }
    }
  }
  return null
}

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
  const isNamed = ({ code, text: name }: Part) =>
    code !== null &&
    (!/^[a-z]{1,2}$/i.test(name) || name === 'UK' || parts.some((part) => countryOfCity(part.text) === code))
  const country = parts.findLast(isNamed) ?? codeBefore(text, parts)
  if (country?.code == null) return null
  const others = parts.filter(({ code }) => code === null)
  const words = others.flatMap((part) => wordForms(part.text))
  const isles = others.some((part) => virgin.test(part.text)) ? { US: 'VI', GB: 'VG' }[country.code] : undefined
  if (isles !== undefined) return guess(isles, 'country.taken-out-of-text', 'country.words-around')
  // Which of the two parts of the island, its own words say.
  if (country.code === 'MF' || country.code === 'SX') return none('country.ambiguous')
  // What is said of one of two namesakes tells which one, and isn't understood here: `Korea, People's`.
  if (sharing.has(country.code) && isQualified(words)) return none('country.ambiguous')
  if (isPartOf(text, country, others)) return sure(country.code, 'country.taken-out-of-text')
  const isSure = country === parts.at(-1) && others.length === parts.length - 1 && isOnlyPlace(text, country, others)
  return isSure
    ? sure(country.code, 'country.taken-out-of-text')
    : guess(country.code, 'country.taken-out-of-text', 'country.words-around')
}

/** The Virgin Islands, as most languages call them: the country beside them is whose they are. */
const virgin =
  /virgin|vierges|v[ií]r[gx]|verges|verg[ei]ni|jungfern|jungfru|jomfru|maagden|panensk|panny|djevičansk|devišk|devičansk|neitsi|neitsyt|sz[uű]z|виргин|вирджин|девич|девств|παρθέν|בתולה|العذراء|バージン|ヴァージン|維爾京|维尔京|處女|处女|버진/iu

const inBracket = /^[^()（）[\]]+[(（[][^()（）[\]]+[)）\]]$/

/** `FR (DOM-TOM)`; but `CA (Los Angeles)`, the state. */
const codeBefore = (text: string, [first]: readonly Part[]): Part | undefined =>
  first?.code != null && inBracket.test(text) && stateCode(first.text) === null ? first : undefined

/** Words for a part of any country: what is in it is not abroad. */
const partWords =
  /^(?:north|south|east|west|central|mid|middle|upper|lower|inner|outer|northern|southern|eastern|western|north ?east|north ?west|south ?east|south ?west|midwest|mainland|metropolitan|métropole|métropolitaine|inland|festland|nationwide|all|whole|nord|süd|ost|sud|est|ouest|norte|sur|sul|este|oeste|oost|zuid|noord|centro|centre|mitte|北|南|东|東|西|北部|南部|东部|東部|西部|中部|全国|全國|内地|本土|북부|남부|전국)$/iu

/** A country with a bracket that names one of its cities, states or sides: `Nigeria (Lagos)`, `USA (Texas)`, `INDIA (South)`. */
const isPartOf = (text: string, country: Part, others: readonly Part[]): boolean =>
  inBracket.test(text) &&
  (country.text === 'UK' || !/^[A-Za-z]{1,2}$/.test(country.text)) &&
  text.startsWith(country.text) &&
  others.every(
    ({ text: part }) =>
      countryOfCity(part) === country.code ||
      (country.code === 'US' && stateCode(part) !== null) ||
      (!sharing.has(country.code ?? '') && partWords.test(part)),
  )

/** Whether the parts before the country can only be places in it: `Kowloon, Hong Kong`, `Paris (France)`. */
function isOnlyPlace(text: string, country: Part, others: readonly Part[]): boolean {
  if (/[;&]| or | and /i.test(text) || namesOfParts.has(wordForms(country.text).join(' '))) return false
  if (isElsewhere[country.code ?? '']?.test(text) === true) return false
  return others.every(({ text: place }) => {
    const read = readCountryName(place)
    const named = read?.suggestion ?? null
    // Of two countries, it is no place in a third.
    return read?.certainty !== 'none' && (named === null || named === country.code) && isPlaceName(place)
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
export const placeWithCountry: (text: string) => string | null = remember((text) => {
  if (/^[A-Za-z]*$/.test(text)) return null
  const parts = text
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== '')
  const [place = '', other, more] = parts
  const found = other === undefined ? splitCountryAndCity(text) : null
  if (found !== null && readCountryName(text) === null) return isNoPlace(found.place) ? null : found.place
  const read = more === undefined ? readCountryParts(text) : null
  if (read?.rule !== 'country.taken-out-of-text') return null
  if ((readCountryName(place)?.value ?? null) === null) return isNoPlace(place) ? null : place
  return read.value !== null && other !== undefined && countryOfCity(other) !== null ? other : null
})

/** Two countries with a word or a sign for "and" or "or" between them; null where they are one: `Trinidad & Tobago`. */
export function readSeveral(text: string): CleanedCountry | null {
  if (text.length > 80 || !andOr.test(text)) return null
  const codes = text.split(andOr).map((part) => readCountryName(part.trim())?.value ?? null)
  const [first, ...others] = codes
  if (first == null || others.includes(null) || others.every((code) => code === first)) return null
  // `United Kingdom of Great Britain and Ireland` is a name; `HK & China` only looks like `HK, China`.
  const isOfOne = others.every((code) => code !== null && (isTerritoryOf(first, code) || isTerritoryOf(code, first)))
  if (!isOfOne && exactNames().has(foldAccented(text))) return null
  return guess(first, 'country.first-of-several', 'country.several')
}

const andOr = / ?[&+;] ?| (?:and|und|et|y|e|en|och|og|i|и|ja) |(?<=\p{Script=Han})[和与與及](?=\p{Script=Han})/iu
