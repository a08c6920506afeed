import type { CustomerFilters, SubscriberBand } from '../../shared/customers/filters.ts'
import { countryName, statusLabels, typeLabels } from './labels.ts'
import { formatPeriod } from './times.ts'

/** A filter as a sentence in two parts: `Type is` and `Creator`. */
export interface FilterWords {
  readonly name: keyof CustomerFilters
  readonly says: string
  readonly value: string
}

export const missingLabels: Readonly<Record<NonNullable<CustomerFilters['missing']>, string>> = {
  email: 'No e-mail',
  phone: 'No phone',
  country: 'No country',
}

const missingWords = { email: 'e-mail', phone: 'phone', country: 'country' } as const
const hasWords = { youtube_handle: 'YouTube handle', youtube_channel_url: 'YouTube channel' } as const

export const bandLabels: Readonly<Record<SubscriberBand, string>> = {
  'under-1k': 'under 1,000',
  '1k-10k': '1,000 to 10,000',
  '10k-100k': '10,000 to 100,000',
  '100k-1m': '100,000 to 1 million',
  'over-1m': '1 million or more',
  none: 'unknown',
}

/** The filters that narrow a list, in words. An import is called by its file, where that is known. */
export function filterWords(filters: CustomerFilters, importName = 'an import'): readonly FilterWords[] {
  const { search, type, status, country, countryFrom, missing, has, subscribers, created, importId, deleted } = filters
  const say = (name: keyof CustomerFilters, says: string, value: string): FilterWords => ({ name, says, value })
  return [
    search === '' ? undefined : say('search', 'Search for', search),
    type && say('type', 'Type is', typeLabels[type]),
    status && say('status', 'Status is', statusLabels[status]),
    country && say('country', 'Country is', country === 'none' ? 'missing' : countryName(country)),
    countryFrom && say('countryFrom', 'Country is', countryFrom),
    missing && say('missing', 'Without', missingWords[missing]),
    has && say('has', 'With', hasWords[has]),
    subscribers && say('subscribers', 'Subscribers', bandLabels[subscribers]),
    created && say('created', 'Added in', formatPeriod(created)),
    importId && say('importId', 'From', importName),
    deleted && say('deleted', 'Only', 'deleted'),
  ].filter((words) => words !== undefined && words !== '')
}
