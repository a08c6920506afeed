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
