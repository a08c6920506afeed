import { cleanCountry } from '../../cleaning/country/clean-country.ts'
import { cleanId } from '../../cleaning/values/clean-id.ts'
import type { CustomField } from '../../customers/custom-fields.ts'
import type { CustomerField } from '../../customers/fields.ts'
import { isOurColumn } from '../our-columns.ts'
import type { ColumnDoubt, ColumnMapping, MappedColumns } from './column-mapping.ts'
import { findCompanions } from './companion-columns.ts'
import { findNamesAgain } from './companions/names-again.ts'
import { doubtSwappedNames } from './companions/names-swapped.ts'
import { doubtWholeNames } from './companions/names-whole.ts'
import { findNetworks } from './companions/networks.ts'
import { findParts } from './companions/part-columns.ts'
import { findSecondPlace } from './companions/second-place.ts'
import { areCountries, arePhonesOfName, findFieldOfValues } from './find-field-of-values.ts'
import { certain, findNamedField, findSimilarField, meansOurField } from './find-named-field.ts'
import { countryOfWhat, namesNationality } from './naming/country-of-what.ts'
import { isCustomerNoun, isOwnerNoun } from './naming/customer-names.ts'
import { findCustomField, toColumnField } from './naming/find-custom-field.ts'
import { isReach, mentionsReach } from './naming/mentions-reach.ts'
import { isFax } from './naming/part-names.ts'
import { areRegisterNumbers } from './naming/register-numbers.ts'
import { columnsNearby, isOfAnother, whoseColumn } from './naming/whose-column.ts'
import { mapOwnColumns } from './own-columns.ts'
import { type Candidate, tellApart, withoutFirmKeys } from './tell-columns-apart.ts'
import { mayBeNames } from './values/are-names.ts'
import { areNamesOfTowns, areTowns } from './values/are-towns.ts'
import { findContradiction } from './values/find-contradiction.ts'
import { isNoSalesperson } from './values/is-no-salesperson.ts'
import { isRunningNumber } from './values/is-running-number.ts'
import { isSharedKey, isTaxNumber } from './values/shares-key.ts'
import { fieldOfShortName } from './values/short-names.ts'
import { tellChannels } from './values/tell-channels.ts'
import { tellNames } from './values/tell-names.ts'
import { isEitherOwner, tellOwners } from './values/tell-owners.ts'
import { tellStateOrStatus } from './values/two-meanings.ts'
import { kindOfValue } from './values/value-kind.ts'

export { isKnownColumn } from './find-named-field.ts'

/** Fields of which a customer has several: the first one stands in the row, the others beside it. */
export const severalOf: readonly CustomerField[] = ['phone', 'address_primary', 'email']

/**
 * Decides which column fills which field, by the names of the columns and, where a name says nothing, by what the
 * cells of the column look like and by names that it is a slip of the finger away from. A field takes one column, the
 * best named; only phone, e-mail and address take several. A custom field comes before all else that its name may mean.
 *
 * @param columns the names, all different
 * @param sampleRows some records' cells, in the order of the columns
 */
export function mapColumns(
  columns: readonly string[],
  sampleRows: readonly (readonly string[])[],
  customFields: readonly CustomField[] = [],
): MappedColumns {
  const own = mapOwnColumns(columns, customFields)
  if (own !== undefined) return { columns: own }
  const cells = columns.map((_, index) => sampleRows.map((row) => row[index] ?? ''))
  const decided = columns.map((column) => decideByName(column, customFields))
  const open = columns.map((column, index) => ({ column, index })).filter(({ index }) => decided[index] === undefined)
  const byName = open.flatMap(({ column, index }) => nameField(column, index, cells[index] ?? []) ?? [])
  const isKnown = new Set(byName.map(({ index }) => index))
  const cellsOf = (index: number) => cells[index] ?? []
  const fieldByName = new Map(byName.map(({ index, field }) => [index, field]))
  const nearby = columnsNearby(columns, (index) => fieldByName.get(index))
  const ofCustomers = byName.filter(({ index }) => !nearby.has(index))
  const meant = withoutFirmKeys(columns, tellOwners(columns, ofCustomers, cellsOf))
  const refused = new Map(
    meant.flatMap((one): [number, Refused][] => {
      const doubt = doubtCells(one, columns, meant, cellsOf)
      return doubt === null ? [] : [[one.index, { field: one.field, doubt }]]
    }),
  )
  const named = meant.filter(({ index }) => !refused.has(index))
  const taken = new Set(named.map(({ field }) => field))
  const guesses = open.flatMap(({ column, index }): Candidate[] => {
    if (named.some((candidate) => candidate.index === index)) return []
    if (nearby.has(index) || isOfAnother(column)) return []
    const found =
      guessField(isKnown.has(index) ? '' : column, index, cells[index] ?? []) ??
      (isKnown.has(index) ? null : dirtyPhones(column, index, cells[index] ?? [])) ??
      (refused.get(index)?.doubt === 'values-differ' ? mostlyEmails(index, cells[index] ?? []) : null)
    return found === null || taken.has(found.field) || isElse(column, found.field, cellsOf(index)) ? [] : [found]
  })
  const guessed = guesses.filter((one) => isKnown.has(one.index) || !isOfWhoever(one, columns, [...named, ...guesses]))
  const all = tellChannels([...named, ...guessed], cellsOf)
  const told = tellNames(columns, tellApart(columns, all), cellsOf)
  const chosen = chooseBest(told)
  const mapped = columns.map(
    (column, index) => decided[index] ?? describe(column, chosen.get(index), refused.get(index), [...chosen.values()]),
  )
  const companions = findNamesAgain(findCompanions(mapped), told, cellsOf)
  const withNames = doubtSwappedNames(doubtWholeNames(companions, cellsOf), cellsOf)
  return { columns: findNetworks(findParts(findSecondPlace(withNames, all), cellsOf), cellsOf) }
}

/** What cells look like, and are not: no fax and no number of a tax is a phone, and a country may be that of a tour. */
function isElse(column: string, field: CustomerField, cells: readonly string[]): boolean {
  if (field === 'phone') return isFax(column) || areRegisterNumbers(column, cells)
  return field === 'country_code' && !isNameless(column) && countryOfWhat(column) !== 'customer'
}

const isNameless = (column: string): boolean => /^(?:column|unnamed|field)?\P{L}*$/iu.test(column)

/**
 * Numbers or addresses that only their cells show, and of whom nobody knows: beside others of the file, or with a name that
 * may say so. Somebody is asked, for a parent's number would be the pupil's.
 */
function isOfWhoever(one: Candidate, columns: readonly string[], all: readonly Candidate[]): boolean {
  if (one.evidence !== 'values' || !isReach(one.field)) return false
  const isOnly = all.every(({ field, index }) => field !== one.field || index === one.index)
  return !isOnly || mentionsReach(columns[one.index] ?? '', one.field)
}

/** A field that a column's name says, and its cells are not fit for. */
interface Refused {
  readonly field: CustomerField
  readonly doubt: ColumnDoubt
}

/** What speaks against a column's name in its cells. */
function doubtCells(
  one: Candidate,
  columns: readonly string[],
  all: readonly Candidate[],
  cellsOf: (index: number) => readonly string[],
): ColumnDoubt | null {
  const cells = cellsOf(one.index)
  const isKey = one.field === 'external_id'
  if (findContradiction(one.field, cells) !== null || (isKey && isSharedKey(one, all, cellsOf))) return 'values-differ'
  const isNoOwner = isNoSalesperson(columns[one.index] ?? '', cells) || isEitherOwner(one, columns, all, cells)
  if (one.field === 'owner' && isNoOwner) return 'values-differ'
  if (one.field === 'source' && areCountries(cells)) return 'values-differ'
  // `رقم العميل` is the number of a customer, and in a list without phones may be that of their phone.
  if (isKey && findFieldOfValues(cells)?.field === 'phone' && all.every(({ field }) => field !== 'phone'))
    return 'values-differ'
  return isKey && isRunningNumber(columns[one.index] ?? '', cells) ? 'running-number' : null
}

/** `URL` may be the address of a person's page at LinkedIn; only all of the cells say so. */
function profileOf(cells: readonly string[]): CustomerField | undefined {
  const seen = findFieldOfValues(cells)
  return seen !== null && seen.field !== 'company_website' && /_url$/.test(seen.field) ? seen.field : undefined
}

/** The key that another system knows its records by: behind a column that says so. */
const foreignKey = (index: number): Candidate => {
  return { index, field: 'external_id', confidence: certain, rank: 300, evidence: 'values' }
}

/** What stands under `id` elsewhere. Our own are UUIDs; numbers as short as those of lines are nobody's key. */
function areForeignKeys(cells: readonly string[]): boolean {
  const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== '')
  const isKey = (cell: string) =>
    /^\S{2,64}$/.test(cell) &&
    (/\p{L}.*\d|\d.*\p{L}|\p{L}.{3}/u.test(cell) || /\d{6}/.test(cell)) &&
    cleanId(cell).value === null
  return filled.length > 0 && filled.every(isKey)
}

function decideByName(column: string, customFields: readonly CustomField[]): ColumnMapping | undefined {
  if (isOurColumn(column)) return { column, field: null, position: 1, confidence: 1, evidence: 'ours' }
  const found = findCustomField(customFields, column)
  // One that was called so before that was refused takes no column away from a field that everybody has.
  if (found === undefined || meansOurField(column)) return undefined
  return { column, field: null, custom: toColumnField(found), position: 1, confidence: 1, evidence: 'custom' }
}

/** By its name, unless its cells are known to be something more exact: a key of another system, a page of a network. */
function nameField(column: string, index: number, cells: readonly string[]): Candidate | null {
  const found = findNamedField(column)
  if (found === null) {
    const field =
      fieldOfShortName(column, cells) ??
      tellStateOrStatus(null, column, cells) ??
      whoIsNamed(column, cells) ??
      whereTheyAre(column, cells)
    if (field === 'display_name') return { index, field, confidence: whoIsMaybe, rank: 400, evidence: 'synonym' }
    if (field === null && isOwnerNoun(column))
      return { index, field: 'owner', confidence: whoIsMaybe, rank: 400, evidence: 'synonym' }
    return field === null ? null : { index, field, confidence: certain, rank: 300, evidence: 'values' }
  }
  if (found.field === 'external_id' && isTaxNumber(column, cells)) return null
  if (found.field === 'country_code' && (countryOfWhat(column) === 'thing' || namesNationality(column))) return null
  if (isReach(found.field) && isOfAnother(column)) return null
  if (found.field === 'id' && areForeignKeys(cells)) return foreignKey(index)
  // Numbers of customers and whether somebody is one are called so as well.
  if (isCustomerNoun(column) && findContradiction(found.field, cells) !== null) return null
  const exact = moreExact(found.field, cells) ?? tellStateOrStatus(found.field, column, cells)
  if (exact !== undefined) return { index, ...found, field: exact, evidence: 'values' }
  return { index, ...found, evidence: 'synonym' }
}

/** `Besteller`, 申込者, `ผู้ติดต่อ`: only where its cells name people is it who they are. */
const whoIsNamed = (column: string, cells: readonly string[]): CustomerField | null => {
  const owned = whoseColumn(column)
  const isWho = owned !== null && owned.whose !== 'other' && owned.found === null
  return isWho && mayBeNames(cells) ? 'display_name' : null
}
const whoIsMaybe = 0.6

/** `Kraj zamieszkania`, 居住国: where most of its cells are countries, in names or codes. */
const whereTheyAre = (column: string, cells: readonly string[]): CustomerField | null => {
  if (countryOfWhat(column) !== 'customer') return null
  const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== '')
  const known = filled.filter(
    (cell) => /\p{L}/u.test(cell) && cleanCountry(cell.slice(0, countryLength)).value !== null,
  )
  return known.length > 0 && known.length * 2 > filled.length ? 'country_code' : null
}
const countryLength = 60

/** A web page may be one of a network; what one language calls a region is the country of another (`kraj`). */
function moreExact(field: CustomerField, cells: readonly string[]): CustomerField | undefined {
  if (field === 'company_website') return profileOf(cells)
  if (field === 'youtube_handle' || field === 'youtube_channel_url') {
    const profile = profileOf(cells)
    return profile === 'youtube_channel_url' ? undefined : profile
  }
  if (field === 'address_primary' && areTowns(cells)) return 'city'
  // `Pošta`, `Poczta`, `Post`: what languages call an e-mail is the town of a postal address as well.
  if (field === 'email' && (areTowns(cells) || areNamesOfTowns(cells))) return 'city'
  return field === 'region' && areCountries(cells) ? 'country_code' : undefined
}

/** By the values, or by a name with a slip in it; where both say the same, it is certain. */
function guessField(column: string, index: number, cells: readonly string[]): Candidate | null {
  const seen = findFieldOfValues(cells)
  const similar = findSimilarField(column)
  if (similar !== null && similar.field === seen?.field)
    return { index, evidence: 'similar', ...similar, confidence: certain }
  if (seen !== null) return { index, evidence: 'values', rank: 0, ...seen }
  return similar === null ? null : { index, evidence: 'similar', ...similar }
}

/** Numbers with what people write beside them, in a column whose name has a word for a telephone in it. */
function dirtyPhones(column: string, index: number, cells: readonly string[]): Candidate | null {
  const confidence = arePhonesOfName(column, cells)
  return confidence === null ? null : { index, field: 'phone', confidence, rank: 0, evidence: 'values' }
}

/** Where a column is not what its name says, more than half of its cells say what to ask. */
function mostlyEmails(index: number, cells: readonly string[]): Candidate | null {
  const kinds = cells.flatMap((cell) => kindOfValue(cell) ?? [])
  const share = kinds.filter((kind) => kind === 'email').length / Math.max(1, kinds.length)
  const confidence = Math.round(share * 80) / 100
  return share > 0.5 ? { index, field: 'email', confidence, rank: 0, evidence: 'values' } : null
}

/** The column of each field; all of them for a field that has several. */
function chooseBest(candidates: readonly Candidate[]): Map<number, Candidate> {
  const best = [...candidates].sort((a, b) => isBetter(a, b) || a.index - b.index)
  const chosen = new Map<CustomerField, Candidate[]>()
  for (const candidate of best) {
    const others = chosen.get(candidate.field) ?? []
    if (others.length === 0 || severalOf.includes(candidate.field)) chosen.set(candidate.field, [...others, candidate])
  }
  return new Map([...chosen.values()].flat().map((candidate) => [candidate.index, candidate]))
}

function describe(
  column: string,
  candidate: Candidate | undefined,
  refused: Refused | undefined,
  all: readonly Candidate[],
): ColumnMapping {
  const doubt = refused === undefined ? {} : { doubt: refused.doubt, proposed: refused.field }
  if (candidate === undefined) return { column, field: null, position: 1, confidence: 0, evidence: 'none', ...doubt }
  const { field, confidence, evidence, isTorn } = candidate
  const before = all.filter((other) => other.field === field && isAhead(other, candidate))
  return {
    ...{ column, field, position: 1 + before.length, confidence, evidence },
    ...(isTorn && { doubt: 'names-differ' as const }),
    ...(evidence === 'values' && confidence < certain && { doubt: 'only-values' as const }),
    ...doubt,
  }
}

/** Of several e-mail addresses the best named is the first one; of all else the one that stands first. */
const isAhead = (other: Candidate, one: Candidate): boolean =>
  one.field === 'email' && isBetter(other, one) !== 0 ? isBetter(other, one) < 0 : other.index < one.index

const isBetter = (a: Candidate, b: Candidate): number => b.confidence - a.confidence || a.rank - b.rank

/** Its cells say something of the record, and nothing of a customer. */
export const isNoData = ({ evidence, extra }: ColumnMapping): boolean => evidence === 'ours' || extra === null
