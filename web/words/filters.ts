import type { CustomerFilters } from '../../shared/customers/filters.ts'
import type { Messages } from '../messages/messages.ts'
import { countryName, fieldLabel } from './labels.ts'
import { formatPeriod } from './times.ts'

/** A filter as a sentence in two parts: `Type is` and `Creator`. */
export interface FilterWords {
  readonly name: keyof CustomerFilters
  readonly says: string
  readonly value: string
}

/** The filters that narrow a list, in words. An import is called by its file, where that is known. */
export function filterWords(filters: CustomerFilters, importName: string | undefined, t: Messages): FilterWords[] {
  const { search, type, status, country, countryFrom, missing, unread, has } = filters
  const { subscribers, created, importId, deleted } = filters
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
    importId && say('importId', w.import, importName ?? w.anImport),
    deleted && say('deleted', w.only, w.deleted),
  ].filter((words) => words !== undefined && words !== '')
}
