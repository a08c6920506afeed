import type { Prepared, PreparedAddress, PreparedName, PreparedValue } from '../prepare/prepared.ts'
import { isEastAsianFamily, keysOfWord } from './skeleton.ts'

/** A record has no more keys than these; the surest come first. */
export const keysMax = 24

/**
 * By what a record is found again: two records that share a key are compared. Each key starts with its kind. Common words
 * stand in keys of several parts, so that a block stays small however many customers there are.
 */
export function blockingKeys(record: Prepared): readonly string[] {
  const keys = new Set<string>()
  const [name] = record.names
  addContacts(keys, record)
  addColumns(keys, record.other, name)
  for (const one of record.names.slice(0, 2)) addNames(keys, one)
  addWork(keys, record, name)
  const places = placesOf(record.addresses[0])
  if (name !== undefined) {
    for (const place of [...places, ...placesOfColumns(record.other)].slice(0, 3)) addNameAndPlace(keys, name, place)
    addParts(keys, record.other, name)
  }
  addStreet(keys, record.addresses[0], places)
  if (name !== undefined) addHalves(keys, record.other, name)
  return [...keys].slice(0, keysMax)
}

function addContacts(keys: Set<string>, { emails, phones, links }: Prepared): void {
  for (const { text, local, isRole } of emails.slice(0, 2)) {
    if (isRole) continue
    keys.add(`e:${text}`)
    if (local.length > 6) keys.add(`el:${local}`)
  }
  for (const phone of phones.slice(0, 2)) keys.add(`p:${phone.slice(-8)}`)
  for (const link of links.slice(0, 2)) keys.add(`l:${link}`)
}

/** Codes and dates as they are, and dates with an initial, since many may share one. */
function addColumns(keys: Set<string>, other: Prepared['other'], name: PreparedName | undefined): void {
  const initial = name?.given[0]?.[0] ?? name?.familyText[0] ?? ''
  let columns = 0
  for (const column in other) {
    const value = other[column]
    if (value === undefined || !isTelling(value)) continue
    keys.add(`o:${column}:${value.code}`)
    if (value.date !== null && initial !== '') keys.add(`oi:${column}:${value.code}:${initial}`)
    columns++
    if (columns === 3) break
  }
}

const isTelling = ({ code, words, date }: PreparedValue) =>
  date !== null ? date[1] > 0 : code.length > 4 && code.length < 40 && words.length < 4 && /\d/.test(code)

/** Both parts by their sound, in any order, and how they may be romanised. */
function addNames(keys: Set<string>, name: PreparedName): void {
  const [given, family] = [keysOfWord(name.given[0] ?? ''), keysOfWord(name.familyText)]
  if (given.name !== '' && family.name !== '') {
    keys.add(`n:${[given.name, family.name].sort().join('|')}`)
    keys.add(`n:${[given.skeleton, family.skeleton].sort().join('|')}`)
  }
  const isRomanized = name.script !== 'latin' || isEastAsianFamily(name.familyText)
  if (!isRomanized) return
  for (const [n, first] of name.romanGiven.slice(0, 2).entries()) {
    const last = name.script === 'han' ? (name.romanFamily[n] ?? name.romanFamily[0]) : name.romanFamily[0]
    if (last !== undefined) keys.add(`r:${last}|${first}`)
  }
}

function addWork(keys: Set<string>, { company, domains, names }: Prepared, name: PreparedName | undefined): void {
  const firm = company === null ? '' : company.text.slice(0, 12)
  const initials = [name?.given[0]?.[0], name?.familyText[0]].filter((one) => one !== undefined)
  for (const initial of names.length === 0 ? [''] : initials) {
    if (firm !== '') keys.add(`c:${firm}:${initial}`)
    for (const domain of domains.slice(0, 1)) keys.add(`d:${domain}:${initial}`)
  }
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
    if (/^\p{L}+\d/u.test(value.code)) places.push(`${column}:${value.code.slice(0, 4)}`)
    else if (!/\d/.test(value.code) && value.code.length > 3) places.push(`${column}:${value.code.slice(0, 6)}`)
  }
  return places
}

const isOfFields = (column: string) =>
  column === 'position_primary' || column === 'profession' || column.endsWith('_raw')

function addNameAndPlace(keys: Set<string>, name: PreparedName, place: string): void {
  for (const word of partsOf(name)) keys.add(`np:${word}:${place}`)
}

/** Both parts of a name by their sound. */
const partsOf = (name: PreparedName): string[] =>
  [name.familyText, name.given[0] ?? ''].filter((word) => word !== '').map((word) => keysOfWord(word).skeleton)

/** A part of the name with the year of a date, and with its day: a slip is in one of them alone. */
function addParts(keys: Set<string>, other: Prepared['other'], name: PreparedName): void {
  for (const column in other) {
    const date = other[column]?.date
    if (date == null) continue
    for (const word of partsOf(name)) {
      keys.add(`ny:${word}:${date[0]}`)
      if (date[1] > 0) keys.add(`nd:${word}:${date[1]}-${date[2]}`)
    }
    return
  }
}

/** Half of a code and a part of the name. */
function addHalves(keys: Set<string>, other: Prepared['other'], name: PreparedName): void {
  for (const column in other) {
    const value = other[column]
    if (value === undefined || value.date !== null || !isTelling(value)) continue
    const half = Math.floor(value.code.length / 2)
    for (const word of partsOf(name)) {
      keys.add(`oh:${column}:${value.code.slice(0, half)}:${word}`)
      keys.add(`oh:${column}::${value.code.slice(half)}:${word}`)
    }
    return
  }
}

function addStreet(keys: Set<string>, address: PreparedAddress | undefined, [place = '']: readonly string[]): void {
  if (address === undefined || address.street === '') return
  const [number = ''] = address.numbers
  const word = address.street.replace(/[\d ]+/g, '').slice(0, 5)
  keys.add(`s:${number}:${word}`)
  if (number !== '' && place !== '') keys.add(`sp:${number}:${place}`)
  if (place !== '') keys.add(`sw:${word}:${place}`)
}
