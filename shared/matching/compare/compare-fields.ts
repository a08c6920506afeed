import type { CompiledModel } from '../model/compile-model.ts'
import { matchFields } from '../model/model.ts'
import type { Prepared, PreparedAddress, PreparedName } from '../prepare/prepared.ts'
import { compareEmails, compareLinks, comparePhones, compareWork, type Found } from './compare-contacts.ts'
import { compareNames, farness, type NameLevels } from './compare-names.ts'
import { comparePlaces, compareStreets } from './compare-places.ts'
import { compareValues } from './compare-values.ts'
import { at, type Comparison } from './comparison.ts'

/** Compares two records field by field, and writes what it finds over what `found` held. */
export function compareFields(one: Prepared, other: Prepared, compiled: CompiledModel, found: Comparison): void {
  found.levels.fill(-1)
  found.frequencies.fill(0)
  found.conflict = null
  found.isNameless = one.names.length === 0 && other.names.length === 0
  takeNames(one, other, compiled, found)
  take(found, compiled, at.company, compareWork(one, other))
  take(found, compiled, at.email, compareEmails(one.emails, other.emails))
  take(found, compiled, at.phone, comparePhones(one.phones, other.phones))
  take(found, compiled, at.link, compareLinks(one.links, other.links))
  takeAddresses(one.addresses, other.addresses, compiled, found)
  takeColumns(one, other, compiled, found)
  found.conflict ??= findConflict(one, other, compiled, found)
}

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
  let best: NameLevels | null = null
  let names: readonly [PreparedName, PreparedName] | null = null
  for (const ours of one.names) {
    for (const theirs of other.names) {
      const levels = compareNames(ours, theirs)
      if (best !== null && farness(levels) >= farness(best)) continue
      best = levels
      names = [ours, theirs]
    }
  }
  if (best === null || names === null) return
  const [ours, theirs] = names
  found.levels[at.given] = best.given
  found.levels[at.family] = best.family
  found.levels[at.more] = best.more
  found.levels[at.order] = best.order
  if (best.given >= 0 && best.given < different)
    found.frequencies[at.given] = commoner(compiled, at.given, ours.given[0] ?? '', theirs.given[0] ?? '')
  if (best.family >= 0 && best.family < differentFamily)
    found.frequencies[at.family] = commoner(compiled, at.family, ours.familyText, theirs.familyText)
  if (ours.generation !== null && theirs.generation !== null && ours.generation !== theirs.generation)
    found.conflict = 'generation'
  const isManAndWoman = ours.gender !== null && theirs.gender !== null && ours.gender !== theirs.gender
  if (isManAndWoman && best.given !== 0) found.conflict = 'given'
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
    const a = one.other[column.column]
    const b = other.other[column.column]
    if (a === undefined || b === undefined) continue
    const level = compareValues(column.kind, a, b)
    found.levels[n] = level
    if (level === 0) found.frequencies[n] = frequencyOf(compiled, n, a.code)
  }
}

const different = 5
const differentFamily = 4
const apart = 3

/** What makes two of them, or leaves open whether it does, whatever else they share. */
function findConflict(
  one: Prepared,
  other: Prepared,
  compiled: CompiledModel,
  found: Comparison,
): Comparison['conflict'] {
  const { levels } = found
  if (levels[at.given] === different && !hasSameIdentity(compiled, found)) return 'given'
  if (hasOtherChannel(one, other, levels)) return 'channel'
  const isSure =
    levels[at.email] === 0 || levels[at.link] === 0 || hasSameIdentity(compiled, found) || hasSameDay(compiled, found)
  if (isSure) return null
  if (found.isNameless) return isElsewhere(levels) ? 'branch' : null
  return one.names.length === 0 || other.names.length === 0 ? 'nameless' : null
}

/** In another street, or in another place where no street is said. */
function isElsewhere(levels: Int8Array): boolean {
  const street = levels[at.street] ?? -1
  return street === -1 ? (levels[at.place] ?? -1) > apart : street > 1
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
