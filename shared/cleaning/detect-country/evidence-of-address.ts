import { cleanCountry, isCountryName } from '../country/clean-country.ts'
import { countryOfCity } from '../country/names/city-names.ts'
import { stateCode } from '../country/us-states.ts'
import { foldKey } from '../text/fold-key.ts'
import { fitsCountry } from '../values/postal-formats.ts'
import type { CountryFacts, Evidence, EvidenceKind, Shares } from './facts.ts'
import { cityShares, one, regionShares, shareAmong, sharesOfLanguages } from './read-tables.ts'
import { scriptOf, sharesOfScript } from './scripts.ts'
import { wordsOfStreets } from './street-words.ts'
import { eitherTown } from './towns-like-countries.ts'

const longest = 300

/** What the cells of an address say of its country. */
export function evidenceOfAddress(facts: CountryFacts): Evidence[] {
  const { address, city = '', region = '', postalCode = '' } = facts
  if (address.length === 0 && city === '' && region === '' && postalCode === '') return []
  const lines = address.filter((line) => line.length <= longest)
  return [
    ...lines.flatMap(countryAtEnd),
    ...countryAtEnd(region),
    // A town may be called Lebanon; 澳門 is none of another country.
    ...(/\p{Script=Latin}/u.test(city) ? [] : countryOfTownCell(city)),
    ...placesIn(city, 'city'),
    ...placesIn(region, 'region'),
    ...(city === '' && region === '' ? placeAtEnd(lines.at(-1) ?? '') : []),
    ...codeOf(postalCode, [...lines, city, region].join(' ')),
    ...scriptIn([...lines, city, region].join(' ')),
    ...wordsIn(lines),
  ].filter(isNew)
}

/** Said twice, it is said once. */
const isNew = (one: Evidence, at: number, all: readonly Evidence[]): boolean =>
  all.findIndex(({ kind, value }) => kind === one.kind && value === one.value) === at

const separator = /[,;，、\n]/

const partsOf = (text: string): string[] =>
  !separator.test(text)
    ? [text.trim()].filter((part) => part !== '')
    : text
        .split(separator)
        .map((part) => part.trim())
        .filter((part) => part !== '')

/** `163 Kalapati Street, Philippines`; of a line that is a country’s name alone, that. */
function countryAtEnd(line: string): Evidence[] {
  const last = partsOf(line).at(-1)?.replace(/\.$/, '') ?? ''
  if (last.length < 2 || last.length > 40) return []
  // Two letters may be of a state; of these nothing else is.
  if (last !== 'UK' && (/^[A-Za-z]{2}$/.test(last) || !isCountryName(last))) return []
  const code = cleanCountry(last).value
  return code === null ? [] : [{ kind: 'address-country', value: last, shares: one(code) }]
}

function countryOfTownCell(city: string): Evidence[] {
  const either = eitherTown(city)
  return either === null ? countryAtEnd(city) : [{ kind: 'city', value: city, shares: shareAmong(either) }]
}

/** `Lindenstr. 5, 10969 Berlin`. */
function placeAtEnd(line: string): Evidence[] {
  const parts = partsOf(line)
  const last = parts.length < 2 ? '' : (parts.at(-1) ?? '')
  return placesIn(last.replace(/(?<!\S)[\d-]{3,}(?!\S)/g, '').trim(), 'city')
}

/** Words that are called so in every country. */
const general =
  /^(?:new|old|greater|metro|upper|lower)?(?:north|south|east|west|northern|southern|eastern|western|central|centre|center|middle|northeast|northwest|southeast|southwest|capital|federaldistrict|distritofederal|coast|island|islands|city|town|county|province|state|district|norte|sur|sul|nord|sud|ost|est|ouest|oeste|este|centro)(?:ern)?(?:city|region|province|district|coast|side)?$/

/** The names of cities and regions in a cell: of several the country is one of those in which each is. */
function placesIn(text: string, kind: Extract<EvidenceKind, 'city' | 'region'>): Evidence[] {
  if (text === '' || text.length > 100) return []
  const found = new Map<Shares, Evidence>()
  for (const part of partsOf(text).slice(0, 4)) {
    const shares = sharesOf(part, kind, text)
    if (shares !== undefined && !found.has(shares)) found.set(shares, { kind, value: part, shares })
  }
  return [...found.values()]
}

function sharesOf(part: string, kind: 'city' | 'region', text: string): Shares | undefined {
  const key = foldKey(part)
  if (key.length < 2 || general.test(key)) return undefined
  // `Austin, TX`, and a column of states of which one is called as a part of another country is.
  if (/^[A-Z]{2}$/.test(part)) return kind === 'city' && part === text ? undefined : ofState(part)
  const bare = kind === 'city' ? key.replace(/(.{3})(?:city|shi|市)$/, '$1') : key
  const first = kind === 'city' ? cityShares() : regionShares()
  const second = kind === 'city' ? regionShares() : cityShares()
  const known = first.get(key) ?? first.get(bare) ?? cityOfProject(part) ?? second.get(key)
  return known ?? (kind === 'region' && stateCode(part) !== null ? one('US') : undefined)
}

const ofState = (part: string): Shares | undefined =>
  stateCode(part) === null ? undefined : shareAmong(['US', ...withPart(part)])

/** Other countries that write their parts by two letters behind a city, and have one of these. */
const withPart = (part: string): string[] =>
  Object.entries(parts).flatMap(([code, all]) => (all.includes(part) ? [code] : []))
const parts: Readonly<Record<string, readonly string[]>> = {
  CA: 'AB BC MB NB NL NS NT NU ON PE QC SK YT'.split(' '),
  BR: 'AC AL AP AM BA CE DF ES GO MA MT MS MG PA PB PR PE PI RJ RN RS RO RR SC SP SE TO'.split(' '),
  IT: 'AL AR AZ CO CT FL GA IN LA MI MN MO MS MT NE OR PA SC SD VA'.split(' '),
  AU: ['SA', 'WA', 'NT'],
  IN: 'AR CT GA LA MN MS OR'.split(' '),
  CH: 'AR NE'.split(' '),
}

function cityOfProject(part: string): Shares | undefined {
  const code = countryOfCity(part) ?? countryOfCity(part.replace(/[市縣县区區省]$/, ''))
  return code === null ? undefined : one(code)
}

/** Nothing but the digits that stand for no code. */
const noCode = /^(?:0+|9+|1+|123456?|12345|999077|n\/?a)$/i
const dependent = ['GG', 'JE', 'IM']

/**
 * The countries whose codes look like that. Four digits may be what a spreadsheet left of five, and three of four; so
 * those say nothing alone, and a code that another country has as well only tells of those that have none like it.
 */
function codeOf(code: string, place: string): Evidence[] {
  const plain = code
    .trim()
    .normalize('NFKC')
    .replace(/^〒\s*/, '')
  if (plain.length < 3 || plain.length > 12 || !/\d/.test(plain) || noCode.test(plain) || /[.,+]/.test(plain)) return []
  if (/^\d{3,4}$/.test(plain) && !/\p{L}/u.test(place)) return []
  const fitting = codesFitting(plain)
  return fitting.length === 0 ? [] : [{ kind: 'postal-code', value: plain, shares: shareAmong(fitting) }]
}

// All codes of so many digits are codes of the same countries.
const byShape = new Map<string, readonly string[]>()

function codesFitting(plain: string): readonly string[] {
  if (/[^\d -]/.test(plain)) return fittingIn(plain)
  const shape = plain.replace(/\d/g, '9')
  const known = byShape.get(shape) ?? fittingIn(plain)
  byShape.set(shape, known)
  return known
}

function fittingIn(plain: string): readonly string[] {
  const all = [...countriesWithCodes()].filter((country) => fitsCountry(plain, country) === true)
  // The Channel Islands and Man have codes of the same form, each with letters of its own.
  return all.some((country) => dependent.includes(country)) ? all.filter((country) => dependent.includes(country)) : all
}

let withCodes: readonly string[] | undefined
const countriesWithCodes = (): readonly string[] => {
  withCodes ??= Array.from({ length: 26 * 26 }, (_, n) =>
    String.fromCharCode(65 + Math.floor(n / 26), 65 + (n % 26)),
  ).filter((country) => fitsCountry('', country) !== null)
  return withCodes
}

/** An address is written in the script of its country, or in Latin letters. */
function scriptIn(text: string): Evidence[] {
  const script = scriptOf(text)
  return script === null ? [] : [{ kind: 'address-script', value: script, shares: sharesOfScript(script) }]
}

function wordsIn(lines: readonly string[]): Evidence[] {
  const found = lines.flatMap(wordsOfStreets)
  const [first] = found
  if (first === undefined || found.some(({ languages }) => languages !== first.languages)) return []
  return [{ kind: 'address-words', value: first.word, shares: sharesOfLanguages(...first.languages.split(' ')) }]
}
