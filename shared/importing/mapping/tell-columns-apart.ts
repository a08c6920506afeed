import type { CustomerField } from '../../customers/fields.ts'
import { companyNextToContact, contactNames, firmKeys, isNickname } from './naming/customer-names.ts'
import { certain } from './naming/field-names.ts'
import { mentionsName } from './naming/mentions-name.ts'
import { partsOfPlace, placeOfColumn } from './naming/places.ts'
import { normalizeHeader } from './normalize-header.ts'

/** A field that a column may fill. */
export interface Candidate {
  readonly index: number
  readonly field: CustomerField
  readonly confidence: number
  /** How far down the field's list of names it was found: the smaller the better. */
  readonly rank: number
  readonly evidence: 'synonym' | 'similar' | 'values'
  /** Its name says two things. */
  readonly isTorn?: true
}

/** What the candidates mean where what the other columns are is taken into account. */
export const tellApart = (columns: readonly string[], candidates: readonly Candidate[]): readonly Candidate[] =>
  ofOneAddress(columns, withoutNicknames(columns, tellCompanies(columns, candidates)))

/** `客户名称` beside `联系人`, `Customer` beside `Contact`: where another column names the person, they name the company. */
function tellCompanies(columns: readonly string[], named: readonly Candidate[]): readonly Candidate[] {
  const isOneOf = (names: ReadonlySet<string>, { index, field }: Candidate) =>
    field === 'display_name' && names.has(normalizeHeader(columns[index] ?? ''))
  const hasCompany = named.some(({ field }) => field === 'company_primary')
  if (hasCompany || !named.some((one) => isOneOf(contactNames, one))) return named
  return named.map((one) =>
    isOneOf(companyNextToContact, one) ? { ...one, field: 'company_primary', confidence: certain } : one,
  )
}

const people: readonly CustomerField[] = ['display_name', 'first_name', 'last_name']

/** Beside a person, or another key, the id of an account is that of the company which somebody is of. */
export function withoutFirmKeys(columns: readonly string[], candidates: readonly Candidate[]): readonly Candidate[] {
  const isFirms = ({ index, field }: Candidate) =>
    field === 'external_id' && firmKeys.has(normalizeHeader(columns[index] ?? ''))
  const isElse = (one: Candidate) => people.includes(one.field) || (one.field === 'external_id' && !isFirms(one))
  return candidates.some(isElse) ? candidates.filter((one) => !isFirms(one)) : candidates
}

/**
 * Beside a first or last name, what only may be a name is not what somebody is called; and a nickname never is, where
 * another column is the name, or may be it and nobody can read what it is called: then a person is asked.
 */
function withoutNicknames(columns: readonly string[], candidates: readonly Candidate[]): readonly Candidate[] {
  const hasHalf = candidates.some(({ field }) => field === 'first_name' || field === 'last_name')
  const isName = ({ field, index }: Candidate) => field === 'display_name' && !isNickname(columns[index] ?? '')
  const isRead = new Set(candidates.map(({ index }) => index))
  const hasName =
    hasHalf ||
    candidates.some(isName) ||
    columns.some((column, index) => !isRead.has(index) && !isNickname(column) && mentionsName(column))
  return candidates.filter(
    (one) => one.field !== 'display_name' || (isName(one) ? !hasHalf || one.confidence >= certain : !hasName),
  )
}

/** `Home Street` goes with `Home City`, not with `Business City`: the parts are those of the first address. */
function ofOneAddress(columns: readonly string[], candidates: readonly Candidate[]): readonly Candidate[] {
  const placeOf = ({ index }: Candidate) => placeOfColumn(columns[index] ?? '')
  const first = candidates.find(({ field }) => field === 'address_primary')
  if (first === undefined) return candidates
  const isOfFirst = (one: Candidate) => placeOf(one) === placeOf(first)
  const hasPart = new Set(candidates.filter(isOfFirst).map(({ field }) => field))
  return candidates.filter((one) => !partsOfPlace.includes(one.field) || isOfFirst(one) || !hasPart.has(one.field))
}
