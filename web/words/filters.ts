import { type Condition, customStart, findConditionKind } from '../../shared/customers/conditions/condition.ts'
import { readConditions } from '../../shared/customers/conditions/write-conditions.ts'
import type { CustomField } from '../../shared/customers/custom-fields.ts'
import {
  type CustomerStatus,
  type CustomerType,
  customerStatuses,
  customerTypes,
} from '../../shared/customers/fields.ts'
import type { CustomerFilters } from '../../shared/customers/filters.ts'
import type { Messages } from '../messages/messages.ts'
import { countryName, customLabel, fieldLabel } from './labels.ts'
import { shorten } from './shorten.ts'
import { formatPeriod } from './times.ts'

/** A filter as a sentence in two parts: `Type is` and `Creator`. */
export interface FilterWords {
  readonly name: keyof CustomerFilters
  readonly says: string
  readonly value: string
  /** Of several that stand in one filter: which of them. */
  readonly index?: number
}

/** What the words of filters need besides the filters, where it is known. */
export interface FilterNames {
  /** The file of the import. */
  readonly importName?: string | undefined
  /** As most of the company's customers write it. */
  readonly companyName?: string | undefined
  readonly customFields?: readonly CustomField[]
}

/** The filters that narrow a list, in words. */
export function filterWords(filters: CustomerFilters, names: FilterNames, t: Messages): FilterWords[] {
  const { search, type, status, country, countryFrom, missing, unread, has } = filters
  const { subscribers, created, company, importId, where, deleted } = filters
  const { labels, filters: w } = t.words
  const say = (name: keyof CustomerFilters, says: string, value: string): FilterWords => ({ name, says, value })
  return [
    search === '' ? undefined : say('search', w.search, search),
    type && say('type', w.type, labels.types[type]),
    status && say('status', w.status, labels.statuses[status]),
    country && say('country', w.country, country === 'none' ? w.countryMissing : countryName(country, t)),
    countryFrom && say('countryFrom', w.country, w.countryFrom[countryFrom]),
    missing && say('missing', w.without, w.withoutWhat[missing]),
    unread && say('unread', w.unread, fieldLabel(unread, t)),
    has && say('has', w.with, w.withWhat[has]),
    subscribers && say('subscribers', w.subscribers, w.bands[subscribers]),
    created && say('created', w.created, w.inUtc(formatPeriod(created, t))),
    company && say('company', w.company, names.companyName ?? company),
    importId && say('importId', w.import, names.importName ?? w.anImport),
    ...(readConditions(where ?? '') ?? []).map((condition, index) => ({
      name: 'where' as const,
      ...conditionWords(condition, names.customFields ?? [], t),
      index,
    })),
    deleted && say('deleted', w.only, w.deleted),
  ].filter((words) => words !== undefined && words !== '')
}

const shownMax = 3
const lengthMax = 40

/** A condition as a sentence in two parts: `Owner is` and `Ann or Bob`. */
export function conditionWords(
  { field, operator, values }: Condition,
  customFields: readonly CustomField[],
  t: Messages,
) {
  const w = t.words.filters
  const says = w.says[operator](conditionField(field, customFields, t))
  if (operator === 'empty' || operator === 'filled') return { says, value: w[operator] }
  if (operator === 'last' || operator === 'next') return { says, value: w.days(values[0] ?? '') }
  const shown = values.slice(0, values.length > shownMax + 1 ? shownMax : values.length)
  const words = shown.map((value) => shorten(conditionValue(field, value, t), lengthMax))
  return { says, value: w.values(words, values.length - shown.length) }
}

/** What a field is called that a condition is about: `Owner`, `Added`, `Shoe size`. */
export function conditionField(field: string, customFields: readonly CustomField[], t: Messages): string {
  const { moments } = t.words.filters
  if (field === 'created' || field === 'changed') return moments[field]
  if (!field.startsWith(customStart)) return fieldLabel(field, t)
  const name = field.slice(customStart.length)
  return customLabel(name, t, customFields)
}

/** One of its values: `Creator`, `Hong Kong`, `yes`, `24 Dec 2026`; what has no words of its own stands as it is. */
export function conditionValue(field: string, value: string, t: Messages): string {
  const { labels, filters } = t.words
  const kind = findConditionKind(field)
  if (kind === 'country') return countryName(value, t)
  if (kind === 'date' || kind === 'moment') return formatPeriod(value, t)
  if (kind === 'boolean' || kind === 'custom') return yesNo(value, filters) ?? value
  if (kind !== 'choice') return value
  if (isType(value)) return labels.types[value]
  return isStatus(value) ? labels.statuses[value] : value
}

/** What our own fields call yes, a custom field calls true. */
function yesNo(value: string, t: Messages['words']['filters']): string | undefined {
  if (value === 'yes' || value === 'true') return t.yes
  return value === 'no' || value === 'false' ? t.no : undefined
}

const isType = (value: string): value is CustomerType => customerTypes.some((type) => type === value)
const isStatus = (value: string): value is CustomerStatus => customerStatuses.some((status) => status === value)
