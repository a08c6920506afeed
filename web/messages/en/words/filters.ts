import { countOf } from '../../../words/numbers.ts'

const anyOf = new Intl.ListFormat('en', { type: 'disjunction' })

/** The filters of the list of customers, in words: `Type is` and `Creator`. */
export const filters = {
  missing: { email: 'No e-mail', phone: 'No phone', country: 'No country' },
  bands: {
    'under-1k': 'under 1,000',
    '1k-10k': '1,000 to 10,000',
    '10k-100k': '10,000 to 100,000',
    '100k-1m': '100,000 to 1 million',
    'over-1m': '1 million or more',
    none: 'unknown',
  },
  search: 'Search for',
  type: 'Type is',
  status: 'Status is',
  country: 'Country is',
  countryMissing: 'missing',
  countryFrom: { stated: 'stated', inferred: 'inferred' },
  without: 'Without',
  withoutWhat: { email: 'e-mail', phone: 'phone', country: 'country' },
  unread: 'Could not read',
  with: 'With',
  withWhat: { youtube_handle: 'YouTube handle', youtube_channel_url: 'YouTube channel' },
  subscribers: 'Subscribers',
  created: 'Added in',
  /** A period of the counts, whose days are those of UTC for everybody. */
  inUtc: (period: string) => `${period} (UTC)`,
  company: 'Company is',
  import: 'From',
  anImport: 'an import',
  only: 'Only',
  deleted: 'deleted',
  moments: { created: 'Added', changed: 'Changed' },
  /** How a field is compared, where a filter is chosen. */
  operators: {
    is: 'is',
    'is-not': 'is not',
    contains: 'contains',
    'contains-not': 'does not contain',
    less: 'is less than',
    more: 'is more than',
    before: 'is before',
    after: 'is after',
    last: 'is within the last days',
    next: 'is within the next days',
    empty: 'is empty',
    filled: 'is not empty',
  },
  /** The beginning of a filter in words, and after it the values: `Owner is not` and `Ann or Bob`. */
  says: {
    is: (field: string) => `${field} is`,
    'is-not': (field: string) => `${field} is not`,
    contains: (field: string) => `${field} contains`,
    'contains-not': (field: string) => `${field} does not contain`,
    less: (field: string) => `${field} is less than`,
    more: (field: string) => `${field} is more than`,
    before: (field: string) => `${field} is before`,
    after: (field: string) => `${field} is after`,
    last: (field: string) => `${field} is within the last`,
    next: (field: string) => `${field} is within the next`,
    empty: (field: string) => `${field} is`,
    filled: (field: string) => `${field} is`,
  },
  values: (values: readonly string[], more: number) =>
    anyOf.format(more > 0 ? [...values, countOf(more, 'other')] : values),
  days: (days: string) => countOf(Number(days), 'day'),
  empty: 'empty',
  filled: 'not empty',
  yes: 'yes',
  no: 'no',
}
