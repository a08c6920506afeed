import { expect, test } from 'vitest'
import { CustomerFilters } from '../../../shared/customers/filters.ts'
import { en } from '../../../web/messages/en/index.ts'
import { filterWords } from '../../../web/words/filters.ts'

const id = '0194d0a0-0000-7000-8000-000000000001'
const words = (query: Record<string, string>, importName?: string) =>
  filterWords(CustomerFilters.parse(query), importName, en).map(({ says, value }) => `${says} ${value}`)

test.each([
  [{ search: '渡輪' }, 'Search for 渡輪'],
  [{ type: 'youtube_creator' }, 'Type is Creator'],
  [{ status: 'lost' }, 'Status is Lost'],
  [{ country: 'HK' }, 'Country is Hong Kong'],
  [{ country: 'none' }, 'Country is missing'],
  [{ countryFrom: 'inferred' }, 'Country is inferred'],
  [{ missing: 'email' }, 'Without e-mail'],
  [{ unread: 'country_code' }, 'Could not read Country'],
  [{ has: 'youtube_handle' }, 'With YouTube handle'],
  [{ subscribers: '10k-100k' }, 'Subscribers 10,000 to 100,000'],
  [{ created: '2026' }, 'Added in 2026'],
  [{ created: '2026-11' }, 'Added in November 2026'],
  [{ created: '2026-11-02' }, 'Added in 2 Nov 2026'],
  [{ importId: id }, 'From an import'],
  [{ deleted: 'yes' }, 'Only deleted'],
])('%j reads %s', (query, sentence) => expect(words(query)).toEqual([sentence]))

test('an import is called by its file, where that is known', () =>
  expect(words({ importId: id }, 'leads.csv')).toEqual(['From leads.csv']))

test('every filter that there is has words', () => {
  const all = {
    search: 'x', type: 'corporate', status: 'lead', country: 'HK', countryFrom: 'stated', missing: 'email',
    unread: 'phone', has: 'youtube_handle', subscribers: 'none', created: '2026', importId: id, deleted: 'yes',
  } // biome-ignore format: a list of words
  expect(Object.keys(all)).toEqual(CustomerFilters.keyof().options)
  expect(filterWords(CustomerFilters.parse(all), undefined, en).map(({ name }) => name)).toEqual(Object.keys(all))
})

test('nothing is said of a list that nothing narrows', () => expect(words({})).toEqual([]))
