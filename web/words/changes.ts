import type { getCustomer } from '../../functions/customers/get-customer.ts'
import { findKind } from '../../shared/customers/fields.ts'
import { countryName, fieldLabel, statusLabels, typeLabels } from './labels.ts'
import { formatCount } from './numbers.ts'
import { formatPhone } from './phones.ts'
import { formatPeriod } from './times.ts'

type Entry = Awaited<ReturnType<typeof getCustomer.run>>['history'][number]

/** What one person or file did to a customer at one moment. */
export interface HistoryEvent extends Pick<Entry, 'at' | 'by' | 'importId' | 'fileName' | 'line'> {
  readonly action: 'changed' | 'deleted' | 'restored'
  readonly changes: readonly ShownChange[]
}

/** A value before and after, in words; empty where there was none. */
export interface ShownChange {
  readonly label: string
  readonly was: string
  readonly now: string
}

/** The history as people tell it: all that was done at once is one event. */
export function historyEvents(history: readonly Entry[]): readonly HistoryEvent[] {
  const groups: Entry[][] = []
  for (const entry of history) {
    const group = groups.at(-1)
    if (group?.[0] !== undefined && isSameEvent(group[0], entry)) group.push(entry)
    else groups.push([entry])
  }
  return groups.flatMap(([first, ...others]) => (first === undefined ? [] : [toEvent([first, ...others])]))
}

const isSameEvent = (one: Entry, other: Entry) =>
  one.at.getTime() === other.at.getTime() &&
  one.by === other.by &&
  one.importId === other.importId &&
  one.line === other.line

function toEvent(entries: [Entry, ...Entry[]]): HistoryEvent {
  const [{ at, by, importId, fileName, line }] = entries
  const deletion = entries.find(({ field }) => field === 'deleted_at')
  const action = deletion === undefined ? 'changed' : deletion.new === null ? 'restored' : 'deleted'
  const hasCountry = entries.some(({ field }) => field === 'country_code')
  const shown = entries.filter(({ field }) => field !== 'deleted_at' && !(field === 'country_inferred' && hasCountry))
  return { at, by, importId, fileName, line, action, changes: shown.flatMap(toChanges) }
}

/** What one field was and is, in words; each column that was kept beside the fields is a change of its own. */
export function toChanges(entry: Pick<Entry, 'field' | 'old' | 'new'>): ShownChange[] {
  if (entry.field === 'extra') return extraChanges(entry)
  const label = labels[entry.field] ?? fieldLabel(entry.field)
  return [{ label, was: valueWords(entry.field, entry.old), now: valueWords(entry.field, entry.new) }]
}

const labels: Readonly<Record<string, string>> = {
  phones: 'Further phones',
  addresses: 'Further addresses',
  email_shared: 'Address shared by several people',
  country_inferred: 'Country',
}

function extraChanges({ old, new: now }: Pick<Entry, 'old' | 'new'>): ShownChange[] {
  const before = isRecord(old) ? old : {}
  const after = isRecord(now) ? now : {}
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])]
  return keys
    .map((key) => ({ label: key, was: valueWords(key, before[key]), now: valueWords(key, after[key]) }))
    .filter(({ was, now }) => was !== now)
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A value of a field in words; empty where there is none. */
export function valueWords(field: string, value: unknown): string {
  if (value === null || value === undefined) return ''
  if (Array.isArray(value)) return value.map((item) => valueWords(field, item)).join(', ')
  if (typeof value === 'boolean') return booleanWords(field, value)
  if (typeof value === 'number') return formatCount(value)
  if (typeof value === 'string') return textWords(field, value)
  return JSON.stringify(value)
}

function booleanWords(field: string, value: boolean): string {
  if (field === 'country_inferred') return value ? 'inferred' : 'stated'
  return value ? 'yes' : 'no'
}

const choiceLabels: Readonly<Record<string, string>> = { ...typeLabels, ...statusLabels }

function textWords(field: string, value: string): string {
  const kind = field === 'phones' ? 'phone' : findKind(field)
  if (kind === 'country') return countryName(value)
  if (kind === 'phone') return formatPhone(value)
  if (kind === 'date') return formatPeriod(value)
  if (kind !== 'customer_type' && kind !== 'status') return value
  return Object.hasOwn(choiceLabels, value) ? (choiceLabels[value] ?? value) : value
}
