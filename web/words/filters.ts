import { readConditions } from '../../shared/customers/conditions/write-conditions.ts'
import type { CustomField } from '../../shared/customers/custom-fields.ts'
import type { CustomerFilters } from '../../shared/customers/filters.ts'
import type { Messages } from '../messages/messages.ts'
import { conditionWords } from './conditions.ts'
import { countryName, fieldLabel } from './labels.ts'
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
  readonly customFields?: readonly CustomField[]
}

/** The filters that narrow a list, in words. */
export function filterWords(filters: CustomerFilters, names: FilterNames, t: Messages): FilterWords[] {
  const { search, type, status, country, countryFrom, missing, unread, has } = filters
  const { subscribers, created, importId, where, deleted } = filters
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
    created && say('created', w.created, formatPeriod(created, t)),
    importId && say('importId', w.import, names.importName ?? w.anImport),
    ...(readConditions(where ?? '') ?? []).map((condition, index) => ({
      name: 'where' as const,
      ...conditionWords(condition, names.customFields ?? [], t),
      index,
    })),
    deleted && say('deleted', w.only, w.deleted),
  ].filter((words) => words !== undefined && words !== '')
}
