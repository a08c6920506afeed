import { type CustomerField, customerFields } from '../fields.ts'
import { readField } from '../read-field.ts'
import { fieldOfRaw } from './unread-fields.ts'

/** A cell of a file of which nothing was made, kept beside a customer. */
export interface UnreadCell {
  /** Its name among the custom fields: `phone_raw`. */
  readonly name: string
  readonly field: Exclude<CustomerField, 'id'>
  readonly raw: string
  /** What it may mean, where the field is still empty; null where nothing can be said. */
  readonly suggestion: string | null
}

type UnreadIn = { readonly [F in CustomerField]?: unknown } & {
  readonly country_code: string | null
  readonly extra: Readonly<Record<string, unknown>>
}

/** The cells that are still unread, in the order of the fields. A country that has come since may help to read a phone. */
export function listUnreadCells(customer: UnreadIn): UnreadCell[] {
  const cells = Object.entries(customer.extra).flatMap(([name, raw]): UnreadCell[] => {
    const field = fieldOfRaw(name)
    if (field === undefined || field === 'id' || typeof raw !== 'string') return []
    const isEmpty = (customer[field] ?? null) === null
    if (!isEmpty && field === 'country_code') return []
    return [{ name, field, raw, suggestion: isEmpty ? suggest(field, raw, customer.country_code ?? undefined) : null }]
  })
  return cells.toSorted((one, other) => placeOf(one) - placeOf(other))
}

const placeOf = ({ field }: UnreadCell) => customerFields.findIndex(({ name }) => name === field)

function suggest(field: UnreadCell['field'], raw: string, country: string | undefined): string | null {
  const reading = readField(field, raw, country)
  if (reading.kind === 'doubt') return reading.suggestion
  return reading.kind === 'value' && reading.value !== null ? String(reading.value) : null
}
