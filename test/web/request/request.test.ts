import { expect, test } from 'vitest'
import { pathInput, queryInput } from '../../../web/request/request.ts'
import { pageRequest } from '../page-request.ts'

const request = pageRequest({ query: 'search=ann&country=&id=8', params: { id: '7' } })

test('of a query, what is empty is as good as none, and the address wins', () => {
  expect(queryInput(request)).toEqual({ search: 'ann', id: '7' })
})

test('the address alone', () => {
  expect(pathInput(request)).toEqual({ id: '7' })
})

test('conditions that are said apart all hold', () => {
  const query = 'where=status:is:active&sort=name&where=country_code:is:HK'
  expect(queryInput(pageRequest({ query }))).toEqual({ where: 'status:is:active;country_code:is:HK', sort: 'name' })
})

test.each(['status=lead&status=active', 'search=a&search=b', 'deleted=yes&deleted=yes'])(
  'a filter that is said twice is refused: %s',
  (query) => {
    expect(() => queryInput(pageRequest({ query }))).toThrow(/is there more than once/)
  },
)
