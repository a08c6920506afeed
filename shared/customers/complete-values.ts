import { inferCustomerType } from '../cleaning/choices/infer-customer-type.ts'
import { cleanCell } from '../cleaning/cleaners.ts'
import { youtubeHandle } from '../cleaning/links/clean-youtube.ts'
import { readPersonName } from '../cleaning/names/clean-name.ts'
import { editableFields, type FormValue, type FormValues, isSameValue } from './form.ts'

/** Fields that change, and what is known about them. */
export type CustomerChanges = FormValues & { readonly country_inferred?: boolean; readonly email_shared?: boolean }

/**
 * What follows from the fields that a form changes: the type, where it is left to the product; that the country is
 * stated; the handle that a channel's address says; and names that stay in step.
 *
 * @param changed the fields that change, with their new values
 * @param before the fields as they were; null for somebody new
 */
export function completeValues(changed: FormValues, before: FormValues | null): CustomerChanges {
  const base = before ?? {}
  const values = { ...changed, ...handleOfChannel(changed, base), ...namesInStep(changed, base) }
  const isTypeOpen = values.customer_type === null || (before === null && values.customer_type === undefined)
  const completed = {
    ...values,
    ...(isTypeOpen ? { customer_type: inferType({ ...base, ...values }) } : {}),
    ...(values.status === null ? { status: 'lead' } : {}),
  }
  const changes = withoutSame(completed, base)
  return changes.country_code === undefined ? changes : { ...changes, country_inferred: false }
}

const withoutSame = (values: FormValues, base: FormValues): FormValues =>
  Object.fromEntries(
    editableFields.flatMap((field) => {
      const value = values[field]
      return value === undefined || isSameValue(value, base[field]) ? [] : [[field, value]]
    }),
  )

const text = (value: FormValue | undefined): string | null => (typeof value === 'string' ? value : null)

const inferType = (values: FormValues) =>
  inferCustomerType({
    youtube_handle: text(values.youtube_handle),
    youtube_channel_url: text(values.youtube_channel_url),
    youtube_subscribers: values.youtube_subscribers,
    company_primary: text(values.company_primary),
  })

function handleOfChannel(changed: FormValues, base: FormValues): FormValues {
  const channel = text(changed.youtube_channel_url)
  const handle = changed.youtube_handle === undefined ? base.youtube_handle : changed.youtube_handle
  if (channel === null || text(handle) !== null) return {}
  const said = text(cleanCell('youtube', channel).value)
  const found = said === null ? null : youtubeHandle(said)
  return found === null ? {} : { youtube_handle: found }
}

/**
 * A full name is split where that is safe, as an import does. Where only one of the two ways to write a name changes, the
 * other follows, if both said the same before.
 */
function namesInStep(changed: FormValues, base: FormValues): FormValues {
  const before = namesOf(base)
  const after = namesOf({ ...base, ...changed })
  const arePartsChanged = changed.first_name !== undefined || changed.last_name !== undefined
  if (changed.display_name === undefined) return arePartsChanged ? joinLike(before, after) : {}
  if (arePartsChanged || after.full === null || !isInStep(before)) return {}
  const { first, last } = readPersonName(after.full)
  return { first_name: first, last_name: last }
}

interface Names {
  readonly full: string | null
  readonly first: string | null
  readonly last: string | null
}

const namesOf = (values: FormValues): Names => ({
  full: text(values.display_name),
  first: text(values.first_name),
  last: text(values.last_name),
})

/** Whether the parts say no more than the full name does. */
function isInStep({ full, first, last }: Names): boolean {
  if (first === null && last === null) return true
  const parts = readPersonName(full ?? '')
  return parts.first === first && parts.last === last
}

/** Western order, eastern order, and eastern without a space. */
const joins = [
  ({ first, last }: Names) => `${first ?? ''} ${last ?? ''}`.trim(),
  ({ first, last }: Names) => `${last ?? ''} ${first ?? ''}`.trim(),
  ({ first, last }: Names) => `${last ?? ''}${first ?? ''}`,
]

/** The full name, where it was no more than its parts, made of the new ones in the same way. */
function joinLike(before: Names, after: Names): FormValues {
  const join = before.full === null ? undefined : joins.find((one) => one(before) === before.full)
  return join === undefined ? {} : { display_name: join(after) || null }
}
