import { splitEmails } from '../cleaning/email/split-emails.ts'
import { splitPhones } from '../cleaning/phone/split-phones.ts'
import { tidyText } from '../cleaning/text/tidy-text.ts'
import { type Text, textOf } from '../messages/text.ts'
import { ownOf } from '../own-of.ts'
import { type CustomValue, cleanCustom } from './clean-custom.ts'
import { type CustomField, followJoins, isOfDeleted, type JoinableField } from './custom-fields.ts'
import {
  type CustomerForm,
  editableFields,
  type FormField,
  type FormSuggestion,
  type FormValue,
  type FormValues,
  isSameValue,
  toExtraText,
  toFormLine,
  toFormText,
} from './form.ts'
import { type FieldReading, readField } from './read-field.ts'

/** What the customers hold of a customer already. */
export interface FormBase {
  readonly values: FormValues
  readonly phones: readonly string[]
  readonly emails: readonly string[]
  readonly addresses: readonly string[]
  readonly extra: Readonly<Record<string, unknown>>
  /** A rule worked the country out: no phone is read by it. */
  readonly isCountryInferred?: boolean
}

/** Of somebody who is new: nothing. */
export const emptyBase: FormBase = { values: {}, phones: [], emails: [], addresses: [], extra: {} }

/** A custom field, which may have been deleted, and takes nothing then; or joined into another, which takes what is written. */
export type FormCustomField = JoinableField & { readonly isDeleted?: boolean }

export interface FormReading {
  /** The fields that the form changes. */
  readonly values: FormValues
  /** All further ones there are to be, where the form gives them. */
  readonly phones?: readonly string[]
  readonly emails?: readonly string[]
  readonly addresses?: readonly string[]
  /** The custom fields that it changes; null takes one away. */
  readonly extra: Readonly<Record<string, CustomValue | null>>
  readonly suggestions: readonly FormSuggestion[]
  /** What to do about each field that can't be used. */
  readonly problems: Readonly<Partial<Record<FormField, Text>>>
}

/**
 * Reads a form. What the form shows already says nothing, so that a form may be sent back whole.
 *
 * @param confirmed the person has been asked: what can stand as typed stands, and what can't is a problem
 */
export function readForm(
  form: CustomerForm,
  base: FormBase,
  confirmed: boolean,
  customFields: readonly FormCustomField[] = [],
): FormReading {
  const draft: Draft = { confirmed, suggestions: [], problems: {} }
  const values: Record<string, FormValue> = {}
  for (const field of readingOrder) {
    const raw = form.values[field]
    if (raw === undefined || raw === toFormText(base.values[field])) continue
    const value = takeReading(draft, field, raw, readField(field, raw, countryOf(values, base)))
    if (value !== undefined && !isSameValue(value, base.values[field])) values[field] = value
  }
  return {
    values,
    ...(form.phones === undefined ? {} : { phones: readPhones(draft, form.phones, base, countryOf(values, base)) }),
    ...(form.emails === undefined ? {} : { emails: readEmails(draft, form.emails, base) }),
    ...(form.addresses === undefined ? {} : { addresses: readAddresses(draft, form.addresses, base) }),
    extra: readExtra(draft, form.extra ?? {}, base, customFields),
    suggestions: draft.suggestions,
    problems: draft.problems,
  }
}

interface Draft {
  readonly confirmed: boolean
  readonly suggestions: FormSuggestion[]
  readonly problems: Partial<Record<FormField, Text>>
}

/** The country first: it tells how to read the phones. */
const readingOrder = ['country_code' as const, ...editableFields.filter((field) => field !== 'country_code')]

function countryOf(values: FormValues, base: FormBase): string | undefined {
  const known = base.isCountryInferred === true ? undefined : base.values.country_code
  const country = values.country_code === undefined ? known : values.country_code
  return typeof country === 'string' ? country : undefined
}

/** The value of a reading; undefined where there is none, and the draft says why. */
function takeReading(draft: Draft, field: FormField, raw: string, reading: FieldReading): FormValue | undefined {
  if (reading.kind === 'value') return reading.value
  if (reading.kind === 'problem') return refuse(draft, field, reading.advice)
  const { suggestion, kept, advice } = reading
  if (draft.confirmed) return kept ?? refuse(draft, field, textOf('advice.isThis', { suggestion, advice }))
  draft.suggestions.push({ field, value: raw, suggestion, canKeep: kept !== null })
  return undefined
}

function refuse(draft: Draft, field: FormField, advice: Text): undefined {
  draft.problems[field] ??= advice
  return undefined
}

const linesMax = 100

const linesOf = (draft: Draft, field: FormField, text: string): readonly string[] => {
  const lines = text.split(/\r\n|\r|\n/).filter((line) => tidyText(line) !== '')
  if (lines.length > linesMax) refuse(draft, field, textOf('advice.lines', { most: linesMax }))
  return lines.slice(0, linesMax)
}

function readPhones(draft: Draft, text: string, base: FormBase, country: string | undefined): string[] {
  const phones = linesOf(draft, 'phones', text)
    .flatMap((line) => splitPhones(line, country))
    .map((raw) =>
      base.phones.includes(raw)
        ? raw
        : takeReading(draft, 'phones', raw, aboutLine(raw, readField('phone', raw, country))),
    )
  return [...new Set(phones.filter((phone) => typeof phone === 'string'))]
}

function readEmails(draft: Draft, text: string, base: FormBase): string[] {
  const emails = linesOf(draft, 'emails', text)
    .flatMap(splitEmails)
    .map((raw) =>
      base.emails.includes(raw) ? raw : takeReading(draft, 'emails', raw, aboutLine(raw, readField('email', raw))),
    )
  return [...new Set(emails.filter((email) => typeof email === 'string'))]
}

function readAddresses(draft: Draft, text: string, base: FormBase): string[] {
  const addresses = linesOf(draft, 'addresses', text).map((raw) => {
    const had = base.addresses.find((address) => toFormLine(address) === raw)
    return had ?? takeReading(draft, 'addresses', raw, aboutLine(raw, readField('address_primary', raw)))
  })
  return [...new Set(addresses.filter((address) => typeof address === 'string'))]
}

/** Among several lines, the advice has to say which one it is about. */
const aboutLine = (raw: string, reading: FieldReading): FieldReading =>
  reading.kind === 'value' ? reading : { ...reading, advice: about(raw.slice(0, 80), reading.advice) }

const about = (what: string, advice: Text) => textOf('advice.about', { what, advice })

const extraMax = 200

function readExtra(
  draft: Draft,
  extra: Readonly<Record<string, string>>,
  base: FormBase,
  customFields: readonly FormCustomField[],
) {
  const entries = Object.entries(extra).map(
    ([name, raw]) => [keyOf(name, base, customFields), tidyText(raw), raw] as const,
  )
  const changed = entries.filter(([key, text, raw]) => {
    const had = ownOf(base.extra, key) ?? ''
    return ![text, raw].includes(toExtraText(had))
  })
  for (const [key, text] of changed) {
    if (key === '' || key.length > 200) refuse(draft, 'extra', textOf('advice.customNames'))
    if (text.length > 5_000) refuse(draft, 'extra', about(key.slice(0, 80), textOf('advice.shorten', { most: 5_000 })))
  }
  for (const [key] of changed) {
    const deleted = customFields.find((field) => field.isDeleted === true && isOfDeleted(key, [field.key]))
    if (deleted !== undefined) refuse(draft, 'extra', textOf('advice.customDeleted', { label: deleted.label }))
  }
  if (changed.length > extraMax) refuse(draft, 'extra', textOf('advice.customMany', { most: extraMax }))
  return Object.fromEntries(
    changed.map(([key, text]) => [key, text === '' ? null : readCustom(draft, key, text, customFields)]),
  )
}

/** Whoever writes to a field by what it is called means that one. */
function keyOf(name: string, base: FormBase, customFields: readonly FormCustomField[]): string {
  if (Object.hasOwn(base.extra, name)) return name
  const typed = tidyText(name)
  const field = customFields.find(({ key }) => key === typed) ?? customFields.find(({ label }) => label === typed)
  return field === undefined ? typed : followJoins(customFields, field).key
}

/** By its type; a text where the key is no field of ours. */
function readCustom(draft: Draft, key: string, text: string, customFields: readonly CustomField[]): CustomValue {
  const field = customFields.find((one) => one.key === key)
  if (field === undefined) return text
  const { value } = cleanCustom(field, text, { decimal: '.' })
  if (value === null) refuse(draft, 'extra', about(field.label, textOf(`advice.custom_${field.kind}`)))
  return value ?? text
}
