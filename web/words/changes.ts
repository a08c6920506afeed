import type { getCustomer } from '../../functions/customers/get-customer.ts'
import type { CustomField, CustomKind } from '../../shared/customers/custom-fields.ts'
import { findKind } from '../../shared/customers/fields.ts'
import { ownOf } from '../../shared/own-of.ts'
import type { Messages } from '../messages/messages.ts'
import { countryName, customLabel, fieldLabel } from './labels.ts'
import { formatCount } from './numbers.ts'
import { formatPhone } from './phones.ts'
import { formatPeriod } from './times.ts'

type Entry = Awaited<ReturnType<typeof getCustomer.run>>['history'][number]

/** What one person or file did to a customer at one moment. */
export interface HistoryEvent extends Pick<Entry, 'at' | 'by' | 'mergeId' | 'importId' | 'fileName' | 'line'> {
  readonly action: 'changed' | 'merged' | 'deleted' | 'restored'
  readonly changes: readonly ShownChange[]
}

/** A value before and after, in words; empty where there was none. */
export interface ShownChange {
  readonly label: string
  readonly was: string
  readonly now: string
}

/** The history as people tell it: all that was done at once is one event. */
export function historyEvents(
  history: readonly Entry[],
  t: Messages,
  customFields: readonly CustomField[] = [],
): readonly HistoryEvent[] {
  const groups: Entry[][] = []
  for (const entry of history) {
    const group = groups.at(-1)
    if (group?.[0] !== undefined && isSameEvent(group[0], entry)) group.push(entry)
    else groups.push([entry])
  }
  return groups.flatMap(([first, ...others]) =>
    first === undefined ? [] : [toEvent([first, ...others], t, customFields)],
  )
}

const isSameEvent = (one: Entry, other: Entry) =>
  one.at.getTime() === other.at.getTime() &&
  one.by === other.by &&
  one.importId === other.importId &&
  one.mergeId === other.mergeId &&
  one.line === other.line

function toEvent(entries: [Entry, ...Entry[]], t: Messages, customFields: readonly CustomField[]): HistoryEvent {
  const [{ at, by, mergeId, importId, fileName, line }] = entries
  const deletion = entries.find(({ field }) => field === 'deleted_at')
  const changed = mergeId === null ? 'changed' : 'merged'
  const action = deletion === undefined ? changed : deletion.new === null ? 'restored' : 'deleted'
  const others = entries.filter((entry) => entry.field !== 'deleted_at' && !isStatedAsItWas(entry))
  const hasCountry = others.some(({ field }) => field === 'country_code')
  const shown = others.filter(({ field }) => !(field === 'country_inferred' && hasCountry))
  return {
    at,
    by,
    mergeId,
    importId,
    fileName,
    line,
    action,
    changes: shown.flatMap((entry) => toChanges(entry, t, customFields)),
  }
}

/** The country that a rule had worked out, and a person states. */
const isStatedAsItWas = ({ field, old, new: now }: Entry) => field === 'country_code' && old === now

/** What one field was and is, in words; each custom field is a change of its own. */
export function toChanges(
  { field, old, new: now }: Pick<Entry, 'field' | 'old' | 'new'>,
  t: Messages,
  customFields: readonly CustomField[] = [],
): ShownChange[] {
  if (field === 'extra') return extraChanges(old, now, t, customFields)
  return [{ label: changedLabel(field, t), was: valueWords(field, old, t), now: valueWords(field, now, t) }]
}

/** What is called so that has changed; of custom fields, all of them. */
export function changedLabel(field: string, t: Messages): string {
  if (field === 'extra') return t.shared.changedFields.extra
  const { phones, emails, addresses, emailShared } = t.words.labels.fields
  const others: Readonly<Record<string, string>> = { phones, emails, addresses, email_shared: emailShared }
  return ownOf(others, field) ?? fieldLabel(field === 'country_inferred' ? 'country_code' : field, t)
}

function extraChanges(old: unknown, now: unknown, t: Messages, customFields: readonly CustomField[]): ShownChange[] {
  const before = isRecord(old) ? old : {}
  const after = isRecord(now) ? now : {}
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])]
  return keys
    .map((key) => ({
      label: customLabel(key, t, customFields),
      was: valueWords(key, ownOf(before, key), t),
      now: valueWords(key, ownOf(after, key), t),
    }))
    .filter(({ was, now }) => was !== now)
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A value of a field in words; empty where there is none. */
export function valueWords(field: string, value: unknown, t: Messages): string {
  if (value === null || value === undefined) return ''
  if (Array.isArray(value)) return t.words.list(value.map((item) => valueWords(field, item, t)))
  if (typeof value === 'boolean') return booleanWords(field, value, t)
  if (typeof value === 'number') return formatCount(value)
  if (typeof value === 'string') return textWords(field, value, t)
  return t.words.list(Object.entries(value).map(([key, part]) => `${key}: ${valueWords(key, part, t)}`))
}

/** The value of a custom field in words; `kind` is what people say it is, where they do. */
export function customWords(value: unknown, kind: CustomKind | undefined, t: Messages): string {
  if (typeof value === 'number') return value.toLocaleString('en', { maximumFractionDigits: 20 })
  if (typeof value !== 'string') return valueWords('', value, t)
  return kind === 'date' && /^\d{4}-\d\d-\d\d$/.test(value) ? formatPeriod(value, t) : value
}

function booleanWords(field: string, value: boolean, t: Messages): string {
  const { yes, no, inferred, stated } = t.words.changes
  if (field === 'country_inferred') return value ? inferred : stated
  return value ? yes : no
}

function textWords(field: string, value: string, t: Messages): string {
  const kind = field === 'phones' ? 'phone' : findKind(field)
  if (kind === 'country') return countryName(value, t)
  if (kind === 'phone') return formatPhone(value)
  if (kind === 'date') return formatPeriod(value, t)
  if (kind !== 'customer_type' && kind !== 'status') return value
  const choiceLabels: Readonly<Record<string, string>> = { ...t.words.labels.types, ...t.words.labels.statuses }
  return Object.hasOwn(choiceLabels, value) ? (choiceLabels[value] ?? value) : value
}
