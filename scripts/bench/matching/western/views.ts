import { present } from '../present.ts'
import {
  type Address,
  COLUMNS,
  type Column,
  type Entity,
  type Entry,
  type Firm,
  type Person,
  type Row,
  type View,
} from './model.ts'
import { type Phone, spellPhone } from './phones.ts'
import type { Random } from './rng.ts'
import { capitals, withoutMarks, writtenOut } from './spelling.ts'
import { NOTES } from './words-firms.ts'

const STREET_WORDS: [RegExp, string[]][] = [
  [/ Street$/, [' St', ' St.']],
  [/ Road$/, [' Rd', ' Rd.']],
  [/ Avenue$/, [' Ave', ' Ave.']],
  [/ Lane$/, [' Ln']],
  [/ Drive$/, [' Dr', ' Dr.']],
  [/ Boulevard$/, [' Blvd']],
  [/straße$/, ['str.', 'strasse', 'str']],
  [/strasse$/, ['str.']],
  [/ Straße$/, [' Str.']],
  [/straat$/, ['str.']],
  [/^rue /, ['r. ', 'Rue ']],
  [/^avenue /, ['av. ', 'Avenue ']],
  [/^boulevard /, ['bd ', 'Bd ']],
  [/^Calle /, ['C/ ', 'c/ ', 'Cl. ']],
  [/^Avenida /, ['Avda. ', 'Av. ']],
  [/^Via /, ['V. ']],
  [/^ul\. /, ['', 'ulica ']],
  [/^Plaza /, ['Pza. ']],
  [/gatan$/, ['g.']],
]

export function spellStreet(random: Random, address: Address): string {
  let street = address.street
  if (random.chance(0.45)) {
    for (const [long, shorts] of STREET_WORDS) {
      if (long.test(street)) {
        street = street.replace(long, random.pick(shorts))
        break
      }
    }
  }
  if (address.country.number === 'after') return `${street} ${address.number}`
  return `${address.number}${address.country.code === 'FR' && random.chance(0.4) ? ',' : ''} ${street}`
}

export function spellFirm(random: Random, firm: Firm): string {
  if (random.chance(0.2)) return firm.core
  const legal = random.chance(0.7) ? firm.legal[0] : random.pick(firm.legal)
  return present(legal).startsWith(',') ? firm.core + legal : `${firm.core} ${legal}`
}

function spellWebsite(random: Random, domain: string): string {
  return (
    random.pick(['www.', 'www.', 'https://www.', 'http://www.', 'https://', '']) +
    domain +
    (random.chance(0.15) ? '/' : '')
  )
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** ISO mostly; some rows came from elsewhere and carry another, yet unmistakable, form. */
export function spellDate(random: Random, iso: string): string {
  if (random.chance(0.85)) return iso
  const [year, month, day] = iso.split('-')
  return random.chance(0.5) ? `${day}.${month}.${year}` : `${Number(day)} ${MONTHS[Number(month) - 1]} ${year}`
}

export const emptyRow = (): Row => Object.fromEntries(COLUMNS.map((column) => [column, ''])) as Row

export function writeAddress(random: Random, entry: Entry, address: Address): void {
  const { city, country } = address
  const row = entry.row
  entry.address = address
  row.address = spellStreet(random, address)
  row.city = city.also.length && random.chance(0.14) ? random.pick(city.also) : city.name
  row.region = city.regionCode && random.chance(0.5) ? city.regionCode : city.region
  row.postal_code = random.chance(0.05) ? address.postal.replace(' ', '') : address.postal
  row.country = random.chance(0.65) ? present(country.names[0]) : random.pick(country.names)
}

export function writePhone(random: Random, entry: Entry, phone: Phone): void {
  entry.phone = phone
  entry.row.phone = spellPhone(random, phone)
}

export function deskPhone(person: Person, view: View): Phone {
  const job = present(person.job)
  switch (view.desk) {
    case 'mobile':
      return person.mobile
    case 'direct':
      return job.direct
    case 'switchboard':
      return job.firm.switchboard
    case 'extension':
      return { ...job.firm.switchboard, extension: job.direct.groups.join('').slice(-3) }
  }
}

export function since(random: Random): string {
  return `${random.int(2008, 2025)}-${String(random.int(1, 12)).padStart(2, '0')}-${String(random.int(1, 28)).padStart(2, '0')}`
}

/** Everything the view could say, before anything is left out. */
export function fullEntry(random: Random, entity: Entity, view: View): Entry {
  const entry: Entry = { row: emptyRow() }
  const { row } = entry
  const firm = entity.firm ?? (view.office ? entity.person?.job?.firm : undefined)
  if (firm) {
    entry.firm = firm
    row.company = view.company ?? spellFirm(random, firm)
    row.website = spellWebsite(random, firm.domain)
    writeAddress(random, entry, firm.address)
  }
  const { person } = entity
  if (person) {
    row.first_name = view.firstName ?? person.first
    row.last_name = person.last + (person.suffix ? ` ${person.suffix}` : '')
    row.date_of_birth = spellDate(random, person.born)
    const office = view.office && person.job
    if (office) row.job_title = office.title
    else writeAddress(random, entry, person.home)
    row.email = view.email ?? (office && !view.privateMail ? office.mail : person.mail)
    writePhone(random, entry, view.phone ?? (office ? deskPhone(person, view) : person.mobile))
  } else if (firm) {
    row.email = view.email ?? firm.infoMail
    writePhone(random, entry, view.phone ?? firm.switchboard)
  }
  if (random.chance(0.05)) row.email = row.email.replace(/^./, (letter) => letter.toUpperCase())
  row.customer_since = since(random)
  row.notes = random.pick(NOTES)
  return entry
}

const LEFT_OUT: Partial<Record<Column, number>> = {
  company: 0.05,
  job_title: 0.38,
  email: 0.2,
  phone: 0.24,
  website: 0.62,
  address: 0.3,
  city: 0.1,
  region: 0.5,
  postal_code: 0.2,
  country: 0.14,
  notes: 0.82,
  date_of_birth: 0.78,
  customer_since: 0.22,
}

export function clear(entry: Entry, column: Column): void {
  entry.row[column] = ''
  if (column === 'phone') entry.phone = undefined
  if (column === 'company') entry.firm = undefined
  if (column === 'address') entry.address = undefined
}

/** Leaves out values as real lists do, save those the view must keep. */
export function thin(random: Random, entry: Entry, keep: Set<Column>, thinner = 1): void {
  for (const column of COLUMNS) {
    const probability = LEFT_OUT[column]
    if (probability === undefined || keep.has(column)) continue
    if (random.chance(Math.min(0.95, probability * thinner))) clear(entry, column)
  }
}

/** Some lists are all capitals, some never knew an accent. */
export function quirks(random: Random, entry: Entry): void {
  const { row } = entry
  const change = random.chance(0.035)
    ? capitals
    : random.chance(0.06)
      ? withoutMarks
      : random.chance(0.02)
        ? writtenOut
        : undefined
  if (!change) return
  for (const column of ['first_name', 'last_name', 'company', 'address', 'city'] as const)
    row[column] = change(row[column])
}

export function baseEntry(random: Random, entity: Entity): Entry {
  const entry = fullEntry(random, entity, entity.view)
  thin(random, entry, entity.view.keep)
  const spellingMatters = entity.duplicates.some(({ kind }) => kind === 'capitals' || kind.startsWith('diacritics'))
  if (!spellingMatters) quirks(random, entry)
  return entry
}
