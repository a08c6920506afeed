import { expect, test } from 'vitest'
import { type FacetCell, sumFacets } from '../../../shared/customers/sum-facets.ts'

const cell = (type: FacetCell['type'], status: FacetCell['status'], country: string, count: number): FacetCell => ({
  type,
  status,
  country,
  count,
})

const cells = [
  cell('corporate', 'lead', 'HK', 5),
  cell('corporate', 'active', 'HK', 3),
  cell('corporate', 'active', 'none', 2),
  cell('individual', 'lead', 'CN', 4),
]

test('counts each value, the most first, equals by name', () => {
  expect(sumFacets(cells, {})).toEqual({
    type: [
      { value: 'corporate', count: 10 },
      { value: 'individual', count: 4 },
    ],
    status: [
      { value: 'lead', count: 9 },
      { value: 'active', count: 5 },
    ],
    country: [
      { value: 'HK', count: 8 },
      { value: 'CN', count: 4 },
      { value: 'none', count: 2 },
    ],
  })
})

test('a facet heeds the other filters, and not its own', () => {
  expect(sumFacets(cells, { type: 'corporate', country: 'HK' })).toEqual({
    type: [{ value: 'corporate', count: 8 }],
    status: [
      { value: 'lead', count: 5 },
      { value: 'active', count: 3 },
    ],
    country: [
      { value: 'HK', count: 8 },
      { value: 'none', count: 2 },
    ],
  })
})

test('of values that as many customers have, the order is that of the alphabet', () => {
  const equal = ['HK', 'none', 'CN', 'DE'].map((country) => cell('individual', 'lead', country, 2))
  expect(sumFacets([...equal, cell('individual', 'lead', 'US', 3)], {}).country.map(({ value }) => value)).toEqual([
    'US',
    'CN',
    'DE',
    'HK',
    'none',
  ])
})

test('of nobody there is nothing to count', () => {
  expect(sumFacets([], { status: 'lead' })).toEqual({ type: [], status: [], country: [] })
})
