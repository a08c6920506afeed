import { type CustomerField, customerFields } from '../../customers/fields.ts'
import { ownOf } from '../../own-of.ts'
import type { EmailPolicy } from '../import.ts'
import type { ColumnMapping } from '../mapping/column-mapping.ts'
import type { NoteRule } from '../reason-code.ts'
import { readByNetwork } from './cells/companions/by-network.ts'
import { overflowName } from './cells/read-cells.ts'
import { maySayDoNotContact } from './cells/take-do-not-contact.ts'
import type { CleanOptions } from './clean-options.ts'
import { cleanRecord } from './clean-record.ts'

/** How a file was read. */
export interface Reading {
  readonly mapping: readonly ColumnMapping[]
  readonly policy: EmailPolicy
  readonly settings: CleanOptions
}

export interface TracedCell {
  readonly column: string
  /** As it came in the file. */
  readonly raw: string
  /** What a person has made of it, where they have. */
  readonly fixed?: string
}

/** What one record says of one field by the rules of today. */
export interface Trace {
  /** Undefined where it says nothing of the field; null where an empty cell empties it. */
  readonly value: unknown
  /** Whether no cell states it, and a rule worked it out from these. */
  readonly isInferred: boolean
  readonly cells: readonly TracedCell[]
  /** The rules that had something to do, as `kind.what-it-did`. */
  readonly rules: readonly NoteRule[]
}

/**
 * Runs the rules of an import over one record again, and says which of its cells a field comes from.
 *
 * @param field a field of a customer, or one of several things: `extra.NAME`, `phones.NUMBER`, `emails.ADDRESS`, `addresses.TEXT`
 * @param cellsOfFile the cells as they came, where a person has fixed them
 */
export function traceField(
  asRead: Reading,
  cells: readonly string[],
  field: string,
  cellsOfFile: readonly string[] = cells,
): Trace {
  const reading = { ...asRead, mapping: readByNetwork(asRead.mapping, cells) }
  const { mapping, policy, settings } = reading
  const { record, inferred, notes } = cleanRecord(mapping, cells, policy, settings)
  const isInferred = !hasValue(record, field) && hasValue(inferred, field)
  const value = statedIn(isInferred ? inferred : record, field)
  const from = cellsOf(mapping, cells).filter(({ mapped }) =>
    isInferred ? (ownOf(origins, field) ?? []).some((one) => one === mapped.field) : isSource(mapped, field),
  )
  const isSaid = value !== undefined && value !== null && (!isInferred || inNames.has(field))
  const elsewhere = isSaid
    ? cellsElsewhere(reading, cells, field, value, isInferred).filter(
        ({ index }) => !from.some((cell) => cell.index === index),
      )
    : []
  const decisive = (elsewhere.length > 0 ? [...from, ...elsewhere] : from).filter(
    (cell) => cell.raw.trim() !== '' || value === null,
  )
  const exact = decisive.filter((cell) => says(reading, cell, field, value, isInferred))
  const isByOne = exact.length > 0 && (!isInferred || inNames.has(field))
  const shown = isByOne ? exact : decisive
  const columns = new Set(shown.map(({ mapped }) => mapped.column))
  const rules = notes.flatMap(({ column, rule }) => (rule !== undefined && columns.has(column) ? [rule] : []))
  return {
    value,
    isInferred,
    cells: shown.map(({ mapped, raw, index }) => {
      const came = cellsOfFile[index] ?? ''
      return { column: mapped.column, raw: came, ...(came !== raw && { fixed: raw }) }
    }),
    rules: [...new Set(rules)],
  }
}

/** From which fields a rule works out one that no cell states. */
const origins: Readonly<Record<string, readonly CustomerField[]>> = {
  // The address tells the order where the name doesn't.
  first_name: ['display_name', 'email'],
  last_name: ['display_name', 'email'],
  position_primary: ['display_name'],
  customer_type: ['youtube_handle', 'youtube_channel_url', 'youtube_subscribers', 'company_primary'],
  country_code: ['phone', 'email', 'company_website', 'address_primary', 'city'],
}

interface Cell {
  readonly mapped: ColumnMapping
  readonly raw: string
  readonly index: number
}

const cellsOf = (mapping: readonly ColumnMapping[], cells: readonly string[]): Cell[] =>
  cells.map((raw, index) => ({
    mapped: mapping[index] ?? { ...overflow, column: overflowName(index) },
    raw,
    index,
  }))

const overflow = { field: null, position: 1, confidence: 0, evidence: 'none' } as const

const several: Readonly<Record<string, CustomerField>> = {
  phones: 'phone',
  emails: 'email',
  addresses: 'address_primary',
}
const youtube: readonly string[] = ['youtube_handle', 'youtube_channel_url']

function isSource({ column, field }: ColumnMapping, wanted: string): boolean {
  const [name = '', rest] = splitName(wanted)
  if (name !== 'extra') {
    if (name === 'do_not_contact' && maySayDoNotContact(field)) return true
    return (
      field === (ownOf(several, name) ?? name) || (field !== null && youtube.includes(name) && youtube.includes(field))
    )
  }
  // A column that is kept as it is, or what a rule could make nothing of.
  const isRaw = field !== null && (rest === `${field}_raw` || rest.startsWith(`${field}_raw_`))
  return field === null ? rest === column || rest.startsWith(`${column}_`) : isRaw || rest === column
}

/** A whole name in the column of one of its parts, a job or a firm where a name should be, a postal code in its city. */
function cellsElsewhere(
  reading: Reading,
  cells: readonly string[],
  field: string,
  value: unknown,
  isInferred: boolean,
): Cell[] {
  const columns = ownOf(columnsOf, field) ?? []
  return cellsOf(reading.mapping, cells).filter(
    ({ mapped, ...cell }) =>
      mapped.field !== field &&
      columns.some((one) => one === mapped.field) &&
      says(reading, { mapped, ...cell }, field, value, isInferred),
  )
}

const inNames: ReadonlySet<string> = new Set(['first_name', 'last_name'])
const names: readonly CustomerField[] = ['first_name', 'last_name', 'display_name']
const links = ['company_website', 'linkedin_url', 'facebook_url', 'instagram_url', 'x_url'] as const
/** In which columns beside its own a value may have stood. */
const columnsOf: Readonly<Record<string, readonly CustomerField[]>> = {
  display_name: ['company_primary'],
  first_name: [...names, 'company_primary'],
  last_name: [...names, 'company_primary'],
  company_primary: [...names, 'position_primary'],
  position_primary: [...names, 'company_primary', 'city'],
  email: [...links, 'phone'],
  company_website: ['phone', 'email'],
  phone: ['email', 'notes'],
  address_primary: ['city', 'region'],
  city: ['address_primary'],
  region: ['city', 'address_primary'],
  postal_code: ['city', 'address_primary'],
}

/** Whether this cell by itself gives the value. */
function says(
  { mapping, policy, settings }: Reading,
  cell: Cell,
  field: string,
  value: unknown,
  isInferred = false,
): boolean {
  const alone = Array.from({ length: cell.index + 1 }, (_, index) => (index === cell.index ? cell.raw : ''))
  const cleaned = cleanRecord(mapping, alone, policy, settings)
  const record = isInferred ? cleaned.inferred : cleaned.record
  const [name = ''] = splitName(field)
  const primary = ownOf(several, name)
  return isSame(statedIn(record, field), value) || (primary !== undefined && isSame(record[primary], value))
}

const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other)

type Said = Readonly<Record<string, unknown>>

const hasValue = (said: Said, field: string) => {
  const value = statedIn(said, field)
  return value !== undefined && value !== null
}

/** `extra.Shoe size` → that custom field; `phones.+852…` → that number, where it is one of the further ones. */
function statedIn(said: Said, field: string): unknown {
  const [name = '', rest] = splitName(field)
  const found = ownOf(said, name)
  // An id that is none of ours is kept so when it makes a customer.
  if (field === 'extra.id_raw' && said.id !== undefined) return said.id
  if (name === 'extra') return isRecord(found) ? ownOf(found, rest) : undefined
  if (!Object.hasOwn(several, name)) return found
  const values: unknown[] = Array.isArray(found)
    ? found.flatMap((one) => (isRecord(one) ? Object.values(one) : []))
    : []
  return values.includes(rest) ? rest : undefined
}

const isRecord = (value: unknown): value is Said => typeof value === 'object' && value !== null

const splitName = (field: string): readonly [name: string, rest: string] => {
  const [name = '', ...rest] = field.split('.')
  return [name, rest.join('.')]
}

const traceable = new Set<string>(customerFields.filter(({ name }) => name !== 'id').map(({ name }) => name))

/** Whether a customer has a place of this name that a value can come to. */
export const isTraceable = (field: string): boolean =>
  traceable.has(field) || /^(?:extra|phones|emails|addresses)\../s.test(field)
