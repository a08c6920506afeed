import { plainHandle } from '../prepare/prepare-record.ts'
import type { Prepared, PreparedAddress, PreparedCompany, PreparedName, PreparedValue } from '../prepare/prepared.ts'
import { keysOfWord } from './skeleton.ts'

/** A record has no more keys than these; the surest come first. */
export const keysMax = 18
/** No more than these where an e-mail, a phone or a link leads on. */
const keysWithContacts = 14

/**
 * By what a record is found again: two records that share a key are compared. Each key starts with its kind. Common words
 * stand in keys of several parts, so that a block stays small however many customers there are.
 */
export function blockingKeys(record: Prepared): readonly string[] {
  const keys = new Set<string>()
  const { addresses, company, names, other } = record
  const [address] = addresses
  const parts = names.map(partsOf)
  addContacts(keys, record)
  addColumns(keys, other)
  for (const name of names.slice(0, 3)) addNames(keys, name)
  addWork(keys, record, parts)
  const places = placesOf(address)
  for (const one of parts.slice(0, 2)) {
    for (const place of [...places, ...placesOfColumns(other)].slice(0, 2))
      for (const word of one) keys.add(`np:${word}:${place}`)
  }
  const [first = []] = parts
  addDays(keys, other, first)
  addStreet(keys, address, places)
  if (company !== null && names.length > 0) addFirm(keys, company, first)
  addHalves(keys, other, first)
  const hasContact = record.emails.length + record.phones.length + record.links.length > 0
  return [...keys].slice(0, hasContact ? keysWithContacts : keysMax)
}

/** Links, pages and names that somebody chose are one kind: what is a page in one record is a name in another. */
function addContacts(keys: Set<string>, { emails, phones, links, handles, names }: Prepared): void {
  for (const { text, local, isRole, isOfName } of emails.slice(0, 2)) {
    if (!isRole || names.length === 0) keys.add(`e:${text}`)
    if (!isRole && !isOfName && local.length > 6) keys.add(`el:${local}`)
  }
  for (const phone of phones.slice(0, 2)) keys.add(`p:${phone.slice(-8)}`)
  for (const link of links.slice(0, 2)) keys.add(`l:${link}`)
  for (const handle of handles.slice(0, 3)) keys.add(`l:${plainHandle(handle)}`)
}

/** Codes and dates as they are. */
function addColumns(keys: Set<string>, other: Prepared['other']): void {
  let columns = 0
  for (const column in other) {
    const value = other[column]
    if (value === undefined || !isTelling(value)) continue
    keys.add(`o:${column}:${value.code}`)
    columns++
    if (columns === 3) break
  }
}

const isTelling = ({ code, words, date }: PreparedValue) =>
  date !== null ? date[1] > 0 : code.length > 4 && code.length < 40 && words.length < 4 && /\d/.test(code)

/** Both parts by their sound, in any order, and how they may be read. */
function addNames(keys: Set<string>, name: PreparedName): void {
  for (const { family, given } of name.readings.slice(0, 3))
    if (given !== '' && family !== '') keys.add(`r:${[family, given].sort().join('|')}`)
  if (name.readings.length > 0 && name.script === 'latin') return
  const [given, family] = [keysOfWord(name.given[0] ?? ''), keysOfWord(name.familyText)]
  if (given.name === '' || family.name === '') return
  keys.add(`n:${[given.name, family.name].sort().join('|')}`)
  if (name.script === 'latin') keys.add(`n:${[given.skeleton, family.skeleton].sort().join('|')}`)
}

/** Both parts of a name by their sound; of a name of East Asia as it is read first. */
function partsOf({ readings, familyText, given }: PreparedName): readonly string[] {
  const [reading] = readings
  if (reading === undefined)
    return [familyText, given[0] ?? ''].filter((word) => word !== '').map((word) => keysOfWord(word).skeleton)
  const [, second] = readings
  const words = [
    reading.family,
    reading.given,
    second !== undefined && reading.given !== second.family ? second.family : '',
  ]
  return [...new Set(words)].filter((word) => word !== '')
}

/** The firm, or its domain, and an initial of who works there; of a firm alone, its name in each script. */
function addWork(keys: Set<string>, record: Prepared, parts: readonly (readonly string[])[]): void {
  const { company, domains, names } = record
  const [domain = ''] = domains
  if (names.length === 0) {
    if (domain !== '') keys.add(`d:${domain}:`)
    if (company !== null) for (const name of namesOf(company)) keys.add(`c:${name}:`)
    return
  }
  const firm = company === null ? '' : (namesOf(company)[0] ?? '')
  for (const word of (parts[0] ?? []).slice(0, 2)) {
    if (firm !== '') keys.add(`c:${firm}:${word[0]}`)
    if (domain !== '') keys.add(`d:${domain}:${word[0]}`)
  }
}

const namesOf = ({ eastern, latin, roman }: PreparedCompany): readonly string[] => [
  ...new Set(
    [eastern.slice(0, 12), latin.slice(0, 12), ...roman.map((key) => `~${key.slice(0, 8)}`)].filter(
      (name) => name.length > 1,
    ),
  ),
]

/** Where somebody works, by its sound, and a part of the name by its sound. */
function addFirm(keys: Set<string>, { roman }: PreparedCompany, words: readonly string[]): void {
  for (const key of roman.slice(0, 2))
    if (key.length > 2) for (const word of words.slice(0, 2)) keys.add(`cn:${key.slice(0, 6)}:${word}`)
}

function placesOf(address: PreparedAddress | undefined): string[] {
  if (address === undefined) return []
  const places = [address.postalCode.slice(0, 5), address.city.slice(0, 6)].filter((place) => place !== '')
  return places.length === 0 && address.street !== '' ? [address.street.slice(0, 12)] : places
}

/** Columns that no field is for may say where somebody is from: short words, and the beginning of a code. */
function placesOfColumns(other: Prepared['other']): string[] {
  const places: string[] = []
  for (const column in other) {
    const value = other[column]
    if (value === undefined || value.date !== null || value.words.length > 3 || isOfFields(column)) continue
    if (/^\p{L}{1,3}\d/u.test(value.code)) places.push(`${column}:${value.code.slice(0, 4)}`)
    else if (!/\d/.test(value.code) && value.code.length > 3) places.push(`${column}:${value.code.slice(0, 6)}`)
  }
  return places
}

const isOfFields = (column: string) =>
  column === 'position_primary' || column === 'profession' || column.endsWith('_raw')

/** A part of the name with the year of a date, and with its day: a slip is in one of them alone. */
function addDays(keys: Set<string>, other: Prepared['other'], words: readonly string[]): void {
  for (const column in other) {
    const date = other[column]?.date
    if (date == null) continue
    for (const word of words.slice(0, 2)) {
      keys.add(`ny:${word}:${date[0]}`)
      if (date[1] > 0) keys.add(`nd:${word}:${date[1]}-${date[2]}`)
    }
    return
  }
}

/** Half of a code and a part of the name. */
function addHalves(keys: Set<string>, other: Prepared['other'], words: readonly string[]): void {
  for (const column in other) {
    const value = other[column]
    if (value === undefined || value.date !== null || !isTelling(value) || /\p{L}{4}/u.test(value.code)) continue
    const half = Math.floor(value.code.length / 2)
    for (const word of words.slice(0, 2)) {
      keys.add(`oh:${column}:${value.code.slice(0, half)}:${word}`)
      keys.add(`oh:${column}::${value.code.slice(half)}:${word}`)
    }
    return
  }
}

/** The numbers of a street are the same in every script; with one alone a word or the place stands beside it. */
function addStreet(keys: Set<string>, address: PreparedAddress | undefined, [place = '']: readonly string[]): void {
  if (address === undefined || address.street === '') return
  const [number = ''] = address.numbers
  const word = address.street.replace(/[\d ]+/g, '').slice(0, 5)
  if (address.numbers.length > 2) keys.add(`sn:${[...address.numbers].sort().join('-')}`)
  if (address.isEastern) return
  keys.add(`s:${number}:${word}`)
  if (number !== '' && place !== '') keys.add(`sp:${number}:${place}`)
  if (place !== '') keys.add(`sw:${word}:${place}`)
}
