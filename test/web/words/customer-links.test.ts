import { expect, test } from 'vitest'
import { CustomerFilters } from '../../../shared/customers/filters.ts'
import { customersHref } from '../../../web/words/customer-links.ts'

test('without filters, the list is the customers', () => {
  expect(customersHref()).toBe('/customers')
  expect(customersHref({ search: '', status: undefined })).toBe('/customers')
})

test('the same list has the same address, in whichever order its filters are named', () => {
  const address = '/customers?type=youtube_creator&country=HK&sort=created&order=desc'
  expect(customersHref({ type: 'youtube_creator', country: 'HK', sort: 'created', order: 'desc' })).toBe(address)
  expect(customersHref({ order: 'desc', sort: 'created', country: 'HK', type: 'youtube_creator' })).toBe(address)
})

test('what is searched for comes out of the address as it went in', () => {
  const search = '陳大文 & Co? #1 +852 100%'
  const { searchParams } = new URL(customersHref({ search }), 'http://localhost')
  expect(searchParams.get('search')).toBe(search)
})

test('every filter finds its way into the address and out of it', () => {
  const filters: Required<CustomerFilters> = {
    search: 'ann',
    type: 'corporate',
    status: 'lead',
    country: 'none',
    countryFrom: 'inferred',
    missing: 'email',
    unread: 'phone',
    has: 'youtube_handle',
    subscribers: '10k-100k',
    created: '2026-11-22',
    company: 'acme & 貿易',
    importId: '0194d0a0-0000-7000-8000-000000000001',
    where: 'owner:is:Ann|Bob \\& co;tags:empty',
    deleted: 'yes',
  }
  const { searchParams } = new URL(customersHref(filters), 'http://localhost')
  expect(CustomerFilters.parse(Object.fromEntries(searchParams))).toEqual(filters)
})
