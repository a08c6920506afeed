import { expect, test } from 'vitest'
import { CustomerFilters } from '../../../../shared/customers/filters.ts'
import {
  type ListState,
  listPath,
  withoutFilter,
  withoutFilters,
} from '../../../../web/views/customers/list-address.ts'

const state = (query: Record<string, string>, rest: Partial<ListState> = {}): ListState => ({
  filters: CustomerFilters.parse(query),
  sort: 'name',
  order: 'asc',
  ...rest,
})

test('what a list is like anyway stays out of its address', () => expect(listPath(state({}))).toBe('/customers'))

test('filters, order and place stand in the address', () => {
  const path = listPath(state({ search: '渡輪 & co', country: 'HK' }, { sort: 'created', order: 'desc' }), {
    after: 'a=b&c',
    from: 51,
  })
  expect(Object.fromEntries(new URL(path, 'http://localhost').searchParams)).toEqual({
    search: '渡輪 & co',
    country: 'HK',
    sort: 'created',
    order: 'desc',
    after: 'a=b&c',
    from: '51',
  })
})

test('a place is all that may stand there', () =>
  expect(listPath(state({}), { after: 'x' })).toBe('/customers?after=x'))

test('a filter can be taken away, or all of them; the order stays', () => {
  const list = state({ search: 'ann', type: 'corporate' }, { sort: 'company' })
  expect(listPath(withoutFilter(list, 'type'))).toBe('/customers?search=ann&sort=company')
  expect(listPath(withoutFilter(list, 'search'))).toBe('/customers?type=corporate&sort=company')
  expect(listPath(withoutFilters(list))).toBe('/customers?sort=company')
})
