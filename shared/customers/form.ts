import * as z from 'zod'
import type { TextKey } from '../messages/text.ts'
import { type CustomerField, customerFields } from './fields.ts'

export type EditableField = Exclude<CustomerField, 'id'>

export const editableFields = customerFields.map((field) => field.name).filter((name) => name !== 'id')

/** A record of zod passes over a field called `__proto__`, which a file may bring as any other name. */
const isTexts = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && Object.values(value).every((text) => typeof text === 'string')

/** A list that is typed one a line, of which a hundred are read: no longer than anybody's is. */
const typedLines = () => z.string().max(40_000)

/** What a person says of a customer, as typed. A field that is not given is not touched; '' clears it. */
export const CustomerForm = z.object({
  values: z.partialRecord(z.enum(editableFields), z.string()).default({}),
  /** Custom fields by their names. */
  extra: z.custom<Record<string, string>>(isTexts, 'advice.customTexts' satisfies TextKey).optional(),
  /** Further phones, one a line. */
  phones: typedLines().optional(),
  /** Further e-mail addresses, one a line. */
  emails: typedLines().optional(),
  /** Further addresses, one a line. */
  addresses: typedLines().optional(),
  /** The address belongs to several people, such as info@. */
  emailShared: z.boolean().optional(),
})

export type CustomerForm = z.output<typeof CustomerForm>

/** A place of the form where something can be wrong: a field, or what stands beside the fields. */
export type FormField = EditableField | 'phones' | 'emails' | 'addresses' | 'extra'

export type FormValue = string | number | boolean | readonly string[] | null
export type FormValues = Readonly<Partial<Record<EditableField, FormValue>>>

/** Whether two values are one, none being null as well. */
export const isSameValue = (one: FormValue | undefined, other: FormValue | undefined): boolean =>
  JSON.stringify(one ?? null) === JSON.stringify(other ?? null)

/** A text that may mean something else. */
export interface FormSuggestion {
  readonly field: FormField
  /** As typed; of a list, the one line. */
  readonly value: string
  readonly suggestion: string
  /** Whether it may also stand as typed, if the person says so. Otherwise it has to be written differently. */
  readonly canKeep: boolean
}

/** What a form shows of a value: sent back as it is, it changes nothing. */
export function toFormText(value: unknown): string {
  if (value === null || value === undefined || value === false) return ''
  if (value === true) return 'yes'
  if (Array.isArray(value)) return value.join(', ')
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}

/** The same of a custom field, whose no is an answer. */
export const toExtraText = (value: unknown): string => (value === false ? 'no' : toFormText(value))

/** What a form shows of further phones, e-mails or addresses: one a line. */
export const toFormLines = (values: readonly string[]): string => values.map(toFormLine).join('\n')

export const toFormLine = (value: string): string => value.replaceAll('\n', ', ')
