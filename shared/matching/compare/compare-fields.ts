import { ownOf } from '../../own-of.ts'
import type { CompiledModel } from '../model/compile-model.ts'
import { matchFields } from '../model/model.ts'
import { isJapaneseFamilyName } from '../prepare/name-readings.ts'
import type { Prepared, PreparedAddress, PreparedName } from '../prepare/prepared.ts'
import { areTwoFirms } from './compare-companies.ts'
import {
  compareDomains,
  compareEmails,
  compareLinks,
  comparePhones,
  compareWork,
  type Found,
} from './compare-contacts.ts'
import { compareNames, farness, type NameLevels } from './compare-names.ts'
import { comparePlaces, compareStreets } from './compare-places.ts'
import { compareValues } from './compare-values.ts'
import { at, type Comparison } from './comparison.ts'
import { haveOtherWesternNames } from './have-other-western-names.ts'

/** Compares two records field by field, and writes what it finds over what `found` held. */
export function compareFields(one: Prepared, other: Prepared, compiled: CompiledModel, found: Comparison): void {
  found.levels.fill(-1)
  found.frequencies.fill(0)
  found.conflict = null
  found.isOpen = false
  found.areTwoNames = false
  found.isSibling = false
  found.isNameless = one.names.length === 0 && other.names.length === 0
  takeNames(one, other, compiled, found)
  take(found, compiled, at.company, compareWork(one, other, found.isNameless))
  if (found.isNameless) take(found, compiled, at.domain, compareDomains(one.domains, other.domains))
  const email = compareEmails(one.emails, other.emails)
  take(found, compiled, at.email, email)
  const phone = comparePhones(one.phones, other.phones)
  take(found, compiled, at.phone, phone)
  found.isMobile = phone.value !== null && isOfMobile(phone.value, one, other)
  take(found, compiled, at.link, compareLinks(one, other, email.value))
  takeAddresses(one.addresses, other.addresses, compiled, found)
  takeColumns(one, other, compiled, found)
  found.isOwner = found.levels[at.email] === 0 && isOwner(one, other)
  found.conflict ??= findConflict(one, other, compiled, found)
}

/** Written with its country on either side. */
const isOfMobile = (phone: string, one: Prepared, other: Prepared): boolean =>
  one.mobiles.includes(phone) || other.mobiles.some((mobile) => mobile.endsWith(phone))

function take(found: Comparison, compiled: CompiledModel, field: number, { level, value }: Found): void {
  found.levels[field] = level
  if (level === 0 && value !== null) found.frequencies[field] = frequencyOf(compiled, field, value)
}

/** How often a value is met; 0 where the field has no table. */
function frequencyOf({ fields }: CompiledModel, field: number, value: string): number {
  const one = fields[field]
  return one === undefined ? 0 : (one.frequencies?.get(value) ?? one.rare)
}

function takeNames(one: Prepared, other: Prepared, compiled: CompiledModel, found: Comparison): void {
  const best = compareAllNames(one.names, other.names)
  if (best === null) return
  const { ours, theirs } = best
  found.levels[at.given] = best.given
  found.levels[at.family] = best.family
  found.levels[at.more] = best.more
  found.levels[at.order] = best.order
  if (best.read !== undefined) {
    if (best.read.given !== '') found.frequencies[at.given] = frequencyOf(compiled, at.given, `~${best.read.given}`)
    found.frequencies[at.family] = frequencyOf(compiled, at.family, `~${best.read.family}`)
  } else takeFrequencies(best, ours, theirs, compiled, found)
  found.isOpen = best.given === -1 && ours.script === theirs.script && ours.given.length * theirs.given.length > 0
  found.isSibling =
    best.given === different &&
    best.family < 2 &&
    ours.script === theirs.script &&
    isOfEastAsia(ours) &&
    isOfEastAsia(theirs)
  const isNative = ours.script === theirs.script && native.has(ours.script)
  found.areTwoNames = (best.given === different && isNative) || haveOtherWesternNames(one.names, other.names)
  if (ours.generation !== null && theirs.generation !== null && ours.generation !== theirs.generation)
    found.conflict = 'generation'
  const isManAndWoman = ours.gender !== null && theirs.gender !== null && ours.gender !== theirs.gender
  if (isManAndWoman && best.given !== 0) found.conflict = 'given'
}

const isOfEastAsia = ({ script, isRomanized, familyText }: PreparedName): boolean =>
  isRomanized || script !== 'latin' || isJapaneseFamilyName(familyText)

interface Named extends NameLevels {
  readonly ours: PreparedName
  readonly theirs: PreparedName
}

/** The ways of writing both that are nearest; in its own script a name says more than as it is romanised. */
function compareAllNames(one: readonly PreparedName[], other: readonly PreparedName[]): Named | null {
  let best: Named | null = null
  for (const ours of one) {
    for (const theirs of other) {
      const levels = compareNames(ours, theirs)
      const isNative = ours.script === theirs.script && native.has(ours.script)
      if (isNative && levels.given >= 0 && levels.family >= 0) return { ...levels, ours, theirs }
      if (best === null || farness(levels) < farness(best)) best = { ...levels, ours, theirs }
    }
  }
  return best
}

const native: ReadonlySet<string> = new Set(['han', 'hangul'])

function takeFrequencies(
  best: NameLevels,
  ours: PreparedName,
  theirs: PreparedName,
  compiled: CompiledModel,
  found: Comparison,
): void {
  if (best.given >= 0 && best.given < different)
    found.frequencies[at.given] = commoner(compiled, at.given, ours.given[0] ?? '', theirs.given[0] ?? '')
  if (best.family >= 0 && best.family < differentFamily)
    found.frequencies[at.family] = commoner(compiled, at.family, ours.familyText, theirs.familyText)
}

const commoner = (compiled: CompiledModel, field: number, one: string, other: string): number =>
  one === other
    ? frequencyOf(compiled, field, one)
    : Math.max(frequencyOf(compiled, field, one), frequencyOf(compiled, field, other))

/** The addresses that agree most. */
function takeAddresses(
  ours: readonly PreparedAddress[],
  theirs: readonly PreparedAddress[],
  compiled: CompiledModel,
  found: Comparison,
): void {
  let least = Number.POSITIVE_INFINITY
  for (const one of ours) {
    for (const other of theirs) {
      const place = comparePlaces(one, other)
      const street = compareStreets(one, other)
      const apart = (street.level === -1 ? 2 : street.level) * 2 + (place.level === -1 ? 3 : place.level)
      if (apart >= least) continue
      least = apart
      take(found, compiled, at.place, place)
      take(found, compiled, at.street, street)
    }
  }
}

function takeColumns(one: Prepared, other: Prepared, compiled: CompiledModel, found: Comparison): void {
  for (let n = matchFields.length; n < compiled.fields.length; n++) {
    const column = compiled.fields[n]?.column
    if (column == null) continue
    const a = ownOf(one.other, column.column)
    const b = ownOf(other.other, column.column)
    if (a === undefined || b === undefined) continue
    const level = compareValues(column.kind, a, b)
    found.levels[n] = level
    if (level === 0) found.frequencies[n] = frequencyOf(compiled, n, a.code)
  }
}

/** One says no more than an address that is the other's name. */
const isOwner = (one: Prepared, other: Prepared): boolean =>
  (one.names.length === 0) !== (other.names.length === 0) &&
  (one.company === null) === (one.names.length === 0 || one.company === null) &&
  [...one.emails, ...other.emails].some(({ isOfName }) => isOfName)

const different = 5
const differentFamily = 4
const differentCompany = 3
const apart = 3

/** What makes two of them, or leaves open whether it does, whatever else they share. */
function findConflict(
  one: Prepared,
  other: Prepared,
  compiled: CompiledModel,
  found: Comparison,
): Comparison['conflict'] {
  const { levels } = found
  if (found.isNameless && areApart(one, other, levels)) return 'firm'
  if (areNumbered(one, other)) return 'mailbox'
  if (levels[at.family] === differentFamily && !isOwn(compiled, levels) && !hasSameIdentity(compiled, found))
    return isAtOneFirm(levels) && levels[at.phone] !== 0 ? 'colleagues' : 'family'
  const areTwo = levels[at.given] === different || found.areTwoNames
  if (areTwo && !hasSameIdentity(compiled, found))
    return found.isSibling && levels[at.email] !== 0 ? 'sibling' : 'given'
  if (hasOtherChannel(one, other, levels)) return 'channel'
  const isSure =
    levels[at.email] === 0 || levels[at.link] === 0 || hasSameIdentity(compiled, found) || hasSameDay(compiled, found)
  if (isSure) return null
  if (found.isOpen) return 'open'
  if (found.isNameless) return isElsewhere(levels) ? 'branch' : null
  if (isFirm(one) || isFirm(other)) return 'nameless'
  return isOfNameAlone(compiled, levels) ? 'name' : null
}

/** A firm is not who works there; an e-mail alone, or a job, is of somebody whose name isn't said. */
const isFirm = ({ names, company, other }: Prepared): boolean =>
  names.length === 0 && company !== null && ownOf(other, 'position_primary') === undefined

const isAtOneFirm = (levels: Int8Array): boolean => {
  const level = levels[at.company] ?? -1
  return level >= 0 && level < differentCompany
}

/** Nothing agrees but the name, and the city at most: namesakes are met everywhere. */
function isOfNameAlone({ fields }: CompiledModel, levels: Int8Array): boolean {
  if (levels[at.given] === -1 && levels[at.family] === -1) return false
  for (const [field, last] of telling) {
    const level = levels[field] ?? -1
    if (level >= 0 && level <= last) return false
  }
  return !fields.some(
    ({ column }, n) => column !== null && !isOfWork(column.column) && (levels[n] === 0 || levels[n] === 1),
  )
}

/** Fields that say more than a name, each with the last level that does. */
const telling: readonly (readonly [field: number, last: number])[] = [
  [at.company, 2],
  [at.email, 1],
  [at.phone, 1],
  [at.link, 0],
  [at.street, 1],
  [at.place, 0],
]
const isOfWork = (column: string) => column === 'position_primary' || column === 'profession'

/** Two names of firms that can't be one's, or alike ones with a domain each. */
function areApart(one: Prepared, other: Prepared, levels: Int8Array): boolean {
  if (one.company === null || other.company === null) return false
  if (levels[at.domain] === 1 && levels[at.company] !== 0 && levels[at.email] !== 0) return true
  return areTwoFirms(one.company, other.company)
}

/** Something of their own agrees: an e-mail, a link, or a day such as that of birth. */
const isOwn = ({ fields }: CompiledModel, levels: Int8Array): boolean =>
  levels[at.email] === 0 ||
  levels[at.link] === 0 ||
  fields.some(({ column }, n) => column?.kind === 'date' && levels[n] === 0)

/** A firm numbers the addresses of those who are called the same: jones@ and jones2@. */
const areNumbered = (one: Prepared, other: Prepared): boolean =>
  one.emails.some((ours) =>
    other.emails.some(
      (theirs) =>
        ours.domain === theirs.domain &&
        !ours.isFree &&
        ours.local !== theirs.local &&
        ours.local.replace(/\d{1,2}$/, '') === theirs.local.replace(/\d{1,2}$/, ''),
    ),
  )

/** In another street, or in another place where no street is said. */
function isElsewhere(levels: Int8Array): boolean {
  const street = levels[at.street] ?? -1
  if (street !== -1) return street > 1
  const place = levels[at.place] ?? -1
  return place > apart || (levels[at.phone] === 2 && place !== 0)
}

const hasOtherChannel = (one: Prepared, other: Prepared, levels: Int8Array) =>
  levels[at.link] === 1 && one.links.some(isChannel) && other.links.some(isChannel)
const isChannel = (link: string) => link.startsWith('youtube')

/** A day of a column agrees, such as that of birth. */
const hasSameDay = ({ fields }: CompiledModel, { levels }: Comparison): boolean =>
  fields.some(({ column }, n) => column?.kind === 'date' && levels[n] === 0)

/** A number of their own agrees, but for a slip. */
function hasSameIdentity({ fields }: CompiledModel, { levels }: Comparison): boolean {
  for (let n = matchFields.length; n < fields.length; n++) {
    if (fields[n]?.column?.isIdentity === true && (levels[n] === 0 || levels[n] === 1)) return true
  }
  return false
}
