import { expect, test } from 'vitest'
import { CustomerFilters } from '../../../shared/customers/filters.ts'
import { en } from '../../../web/messages/en/index.ts'
import { filterWords } from '../../../web/words/filters.ts'

const id = '0194d0a0-0000-7000-8000-000000000001'
const words = (query: Record<string, string>, importName?: string) =>
  filterWords(CustomerFilters.parse(query), { importName }, en).map(({ says, value }) => `${says} ${value}`)

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
  [{ created: '2026' }, 'Added in 2026 (UTC)'],
  [{ created: '2026-11' }, 'Added in November 2026 (UTC)'],
  [{ created: '2026-11-02' }, 'Added in 2 Nov 2026 (UTC)'],
  [{ company: 'acme' }, 'Company is acme'],
  [{ importId: id }, 'From an import'],
  [{ where: 'owner:is:Ann|Bob' }, 'Owner is Ann or Bob'],
  [{ where: 'owner:is-not:a|b|c|d|e' }, 'Owner is not a, b, c, or 2 others'],
  [{ where: 'customer_type:is:youtube_creator' }, 'Type is Creator'],
  [{ where: 'country_code:is-not:HK|JP' }, 'Country is not Hong Kong or Japan'],
  [{ where: 'do_not_contact:is:yes' }, 'Do not contact is yes'],
  [{ where: 'extra.VIP:is:true' }, 'VIP is yes'],
  [{ where: 'extra.Size:more:9' }, 'Size is more than 9'],
  [{ where: 'tags:empty' }, 'Tags is empty'],
  [{ where: 'email:filled' }, 'E-mail is not empty'],
  [{ where: 'created:last:1' }, 'Added is within the last 1 day'],
  [{ where: 'next_follow_up:next:14' }, 'Next follow-up is within the next 14 days'],
  [{ where: 'next_follow_up:before:2026-12-24' }, 'Next follow-up is before 24 Dec 2026'],
  [{ where: `notes:contains:${'x'.repeat(99)}` }, `Remarks contains ${'x'.repeat(39)}…`],
  [{ deleted: 'yes' }, 'Only deleted'],
])('%j reads %s', (query, sentence) => expect(words(query)).toEqual([sentence]))

test('an import is called by its file, where that is known', () =>
  expect(words({ importId: id }, 'leads.csv')).toEqual(['From leads.csv']))

test('each condition of a list has words of its own, and a custom field is called as people call it', () => {
  const filters = CustomerFilters.parse({ where: 'owner:is:Ann;extra.shoe:is:9' })
  const customFields = [{ key: 'shoe', label: 'Shoe size', kind: 'number' as const, choices: [] }]
  expect(filterWords(filters, { customFields }, en)).toEqual([
    { name: 'where', says: 'Owner is', value: 'Ann', index: 0 },
    { name: 'where', says: 'Shoe size is', value: '9', index: 1 },
  ])
})

test('every filter that there is has words', () => {
  const all = {
    search: 'x', type: 'corporate', status: 'lead', country: 'HK', countryFrom: 'stated', missing: 'email',
    unread: 'phone', has: 'youtube_handle', subscribers: 'none', created: '2026', company: 'acme',
    importId: id, where: 'owner:is:Ann', deleted: 'yes',
  } // biome-ignore format: a list of words
  expect(Object.keys(all)).toEqual(CustomerFilters.keyof().options)
  expect(filterWords(CustomerFilters.parse(all), {}, en).map(({ name }) => name)).toEqual(Object.keys(all))
})

test('nothing is said of a list that nothing narrows', () => expect(words({})).toEqual([]))
