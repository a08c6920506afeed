import { isDeepStrictEqual } from 'node:util'
import type { FieldRule, ImportSettings } from '../../../shared/importing/import-settings.ts'
import { byPerson, type Change, type Customer } from './model.ts'

/** Whether what was chosen for an import lets it change a field of a customer; `extra.NAME` is a custom one. */
export function mayChange(customer: Customer, field: string, { rules, protectEdits }: ImportSettings): boolean {
  const [name = '', ...rest] = field.split('.')
  const key = rest.join('.')
  const value = name === 'extra' ? asRecord(customer.values.extra)[key] : customer.values[name]
  const rule = Object.entries(rules).find(([ruled]) => ruled === name)?.[1] ?? ('overwrite' satisfies FieldRule)
  if (rule === 'never' || (rule === 'fill' && !isEmpty(value))) return false
  return !protectEdits || !isAPersons(customer, name, key, value)
}

export const isEmpty = (value: unknown) =>
  value === undefined || value === null || value === false || (Array.isArray(value) && value.length === 0)

/** Whether a person was the last to write it: by an edit, or at the beginning where a person entered the customer. */
function isAPersons({ id, history }: Customer, name: string, key: string, value: unknown): boolean {
  const last = history.filter((change) => change.field === name && isAbout(change, key)).at(-1)
  return last === undefined ? id !== null && !isEmpty(value) : last.cause === byPerson
}

const isAbout = (change: Change, key: string) =>
  key === '' || !isDeepStrictEqual(asRecord(change.old)[key], asRecord(change.new)[key])

const asRecord = (value: unknown) => (value ?? {}) as Readonly<Record<string, unknown>>
