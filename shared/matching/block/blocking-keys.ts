import type { Prepared, PreparedAddress, PreparedName, PreparedValue } from '../prepare/prepared.ts'
import { isEastAsianFamily, skeletonOf } from './skeleton.ts'

/** A record has no more keys than these; the surest come first. */
export const keysMax = 14

/**
 * By what a record is found again: two records that share a key are compared. Each key starts with its kind. Common words
 * stand in keys of several parts, so that a block stays small however many customers there are.
 */
export function blockingKeys(record: Prepared): readonly string[] {
  const keys = new Set<string>()
  for (const { text, isRole } of record.emails.slice(0, 2)) if (!isRole) keys.add(`e:${text}`)
  for (const phone of record.phones.slice(0, 2)) keys.add(`p:${phone.slice(-8)}`)
  for (const link of record.links.slice(0, 2)) keys.add(`l:${link}`)
  const [name] = record.names
  const places = placesOf(record.addresses[0])
  addColumns(keys, record.other, name)
  for (const one of record.names.slice(0, 2)) addNames(keys, one)
  addWork(keys, record, name)
  if (name !== undefined) for (const place of places) addNameAndPlace(keys, name, place)
  addStreet(keys, record.addresses[0], places)
  return [...keys].slice(0, keysMax)
}

/** Codes and dates as they are, and a date with an initial, since many may share it. */
function addColumns(keys: Set<string>, other: Prepared['other'], name: PreparedName | undefined): void {
  const initial = name?.given[0]?.[0] ?? name?.familyText[0] ?? ''
  let columns = 0
  for (const column in other) {
    const value = other[column]
    if (value === undefined || !isTelling(value)) continue
    keys.add(`o:${column}:${value.code}`)
    if (initial !== '') keys.add(`oi:${column}:${value.code}:${initial}`)
    columns++
    if (columns === 3) break
  }
}

const isTelling = ({ code, words, date }: PreparedValue) =>
  date !== null ? date[1] > 0 : code.length > 4 && code.length < 40 && words.length < 4 && /\d/.test(code)

/** Both parts by their sound, in any order, and how they may be romanised. */
function addNames(keys: Set<string>, name: PreparedName): void {
  const [given, family] = [skeletonOf(name.given[0] ?? ''), skeletonOf(name.familyText)]
  if (given !== '' && family !== '') keys.add(`n:${[given, family].sort().join('|')}`)
  const isRomanized = name.script !== 'latin' || isEastAsianFamily(name.familyText)
  if (!isRomanized) return
  for (const [n, first] of name.romanGiven.slice(0, 2).entries()) {
    const last = name.script === 'han' ? (name.romanFamily[n] ?? name.romanFamily[0]) : name.romanFamily[0]
    if (last !== undefined) keys.add(`r:${last}|${first}`)
  }
}

function addWork(keys: Set<string>, { company, domains, names }: Prepared, name: PreparedName | undefined): void {
  const firm = company === null ? '' : (company.words[0] ?? company.text).slice(0, 8)
  const initials =
    name === undefined ? [''] : [name.given[0]?.[0], name.familyText[0]].filter((one) => one !== undefined)
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

function addNameAndPlace(keys: Set<string>, name: PreparedName, place: string): void {
  const [given, family] = [skeletonOf(name.given[0] ?? ''), skeletonOf(name.familyText)]
  if (family !== '') keys.add(`fp:${family}:${place}`)
  if (given !== '') keys.add(`gp:${given}:${place}`)
}

function addStreet(keys: Set<string>, address: PreparedAddress | undefined, [place = '']: readonly string[]): void {
  if (address === undefined || address.street === '') return
  const [number = ''] = address.numbers
  const word = address.street.replace(/[\d ]+/g, '').slice(0, 5)
  keys.add(`s:${number}:${word}`)
  if (number !== '' && place !== '') keys.add(`sp:${number}:${place}`)
}
