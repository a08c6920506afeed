import type { CustomKind } from '../custom-fields.ts'
import { customerStatuses, customerTypes, type FieldKind, findKind } from '../fields.ts'

/** How the values of a field are compared with those of a condition. */
export const operators = [
  ...(['is', 'is-not', 'contains', 'contains-not', 'less', 'more'] as const),
  ...(['before', 'after', 'last', 'next', 'empty', 'filled'] as const),
] as const
export type Operator = (typeof operators)[number]

/** What a condition may be about: the kind of a field, a moment that the program notes, a custom field of any kind. */
export type ConditionKind =
  | 'text'
  | 'phone'
  | 'choice'
  | 'country'
  | 'tags'
  | 'number'
  | 'boolean'
  | 'date'
  | 'moment'
  | 'custom'

/** One thing that a list is narrowed to: `owner`, `is`, `Ann` or `Bob`. */
export interface Condition {
  /** A field of ours, `created`, `changed`, or `extra.` with the key of a custom field. */
  readonly field: string
  readonly operator: Operator
  /** None for `empty` and `filled`. Of `is` and `contains`, one is enough; of `is-not` and `contains-not`, none may be. */
  readonly values: readonly string[]
}

/** With what the name of a custom field begins. */
export const customStart = 'extra.'

/** Of a list. */
export const conditionsMax = 20
/** Of a condition. */
export const valuesMax = 50
/** Of a value, in characters. */
export const valueMax = 200

const blanks = ['empty', 'filled'] as const
const words = ['is', 'is-not', 'contains', 'contains-not'] as const

const operatorsOf = {
  text: [...words, ...blanks],
  phone: ['is', 'is-not', 'contains', 'contains-not', ...blanks],
  choice: ['is', 'is-not'],
  country: ['is', 'is-not', ...blanks],
  tags: ['is', 'is-not', ...blanks],
  number: ['is', 'is-not', 'less', 'more', ...blanks],
  boolean: ['is'],
  date: ['is', 'before', 'after', 'last', 'next', ...blanks],
  moment: ['is', 'before', 'after', 'last'],
} as const satisfies Readonly<Record<Exclude<ConditionKind, 'custom'>, readonly Operator[]>>

/** Of a custom field whose type is known: what makes sense of it. A text may be anything. */
const operatorsOfCustom: Readonly<Record<CustomKind, readonly Operator[]>> = {
  text: operators,
  number: operatorsOf.number,
  date: operatorsOf.date,
  boolean: ['is', ...blanks],
  choice: ['is', 'is-not', ...blanks],
}

/** How a field of this kind can be asked about. */
export const operatorsFor = (kind: ConditionKind, custom: CustomKind = 'text'): readonly Operator[] =>
  kind === 'custom' ? operatorsOfCustom[custom] : operatorsOf[kind]

const kindOfField: Partial<Readonly<Record<FieldKind, ConditionKind>>> = {
  phone: 'phone',
  customer_type: 'choice',
  status: 'choice',
  country: 'country',
  tags: 'tags',
  count: 'number',
  boolean: 'boolean',
  date: 'date',
}

/** Undefined for a name about which nothing can be asked. */
export function findConditionKind(field: string): ConditionKind | undefined {
  if (field === 'created' || field === 'changed') return 'moment'
  if (field.startsWith(customStart)) return field.length > customStart.length ? 'custom' : undefined
  const kind = findKind(field)
  return kind === undefined || kind === 'id' ? undefined : (kindOfField[kind] ?? 'text')
}

/** The values that a field has, where it has only certain ones. */
export function fixedValues(field: string): readonly string[] | null {
  if (field === 'customer_type') return customerTypes
  if (field === 'status') return customerStatuses
  return findConditionKind(field) === 'boolean' ? ['yes', 'no'] : null
}
