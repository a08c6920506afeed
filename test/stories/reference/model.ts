import type { Person } from '../../../shared/customers/people/person.ts'
import type { CleanedRecord } from '../../../shared/importing/record/clean-record.ts'

/** One record of a file, cleaned. What it says is taken as given here; whom it is about is what the reference decides. */
export interface Line extends CleanedRecord {
  readonly line: number
  readonly hash: string
  readonly cells: readonly string[]
}

/** A customer in memory. `name` stands for its id: the import and the line that made it, or the person. */
export interface Customer {
  readonly name: string
  readonly id: string | null
  values: Record<string, unknown>
  readonly phones: Map<string, string>
  readonly emails: Map<string, string>
  readonly addresses: Map<string, string>
  readonly history: Change[]
  isDeleted: boolean
}

export interface Change {
  readonly field: string
  readonly old: unknown
  readonly new: unknown
  readonly cause: string
}

/** The cause of what a person changes: nobody's line. */
export const byPerson = '0:null'

export interface ReviewRow {
  readonly hash: string
  readonly from: string
  readonly cells: readonly string[]
  code: string | null
  candidates: readonly string[]
}

export interface Model {
  readonly customers: Customer[]
  /** Which customers the cells of a record have landed on before, by the hash of the cells. */
  readonly landed: Map<string, Set<Customer>>
  /** The rows that wait for a person, by the hash of their cells. */
  readonly waiting: Map<string, ReviewRow>
}

export interface Outcome {
  readonly line: number
  readonly outcome: string
  readonly customer: string | null
  readonly leader: number
  readonly code: string | null
  readonly candidates: readonly string[]
}

export const newModel = (): Model => ({ customers: [], landed: new Map(), waiting: new Map() })

export function fullName({ values }: Pick<Customer, 'values'>): string | null {
  const { display_name, first_name, last_name } = values
  return text(display_name) ?? text([text(first_name), text(last_name)].filter(Boolean).join(' '))
}

const compared = [
  ...['display_name', 'first_name', 'last_name', 'youtube_handle', 'youtube_channel_url', 'company_primary'],
  'position_primary',
] as const
const personOf = (values: Readonly<Record<string, unknown>>, emails: readonly string[], phones: readonly string[]) => {
  const named = Object.fromEntries(compared.map((field) => [field, text(values[field])])) as unknown as Person
  return { ...named, emails, phones }
}

export function personOfCustomer({ values, ...further }: Pick<Customer, 'values' | 'emails' | 'phones'>): Person {
  const email = values.email_shared === true ? null : text(values.email)
  const known = (first: string | null, more: ReadonlyMap<string, string>) => [first ?? [], ...more.keys()].flat()
  return personOf(values, known(email, further.emails), known(text(values.phone), further.phones))
}
export const personOfLine = ({ record, inferred, keys }: Line): Person =>
  personOf({ ...inferred, ...withoutNone(record) }, keys.emails, keys.phones)

const withoutNone = (values: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null))

export const text = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null)
