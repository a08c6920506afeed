import { describe, expect, test } from 'vitest'
import { CustomerFilters } from '../../../shared/customers/filters.ts'
import { readPeriod } from '../../../shared/customers/read-period.ts'

describe('a period', () => {
  test.each([
    ['2026', '2026-01-01', '2027-01-01'],
    ['2026-11', '2026-11-01', '2026-12-01'],
    ['2026-12', '2026-12-01', '2027-01-01'],
    ['2026-11-22', '2026-11-22', '2026-11-23'],
    ['2028-02-29', '2028-02-29', '2028-03-01'],
    ['2999-12-31', '2999-12-31', '3000-01-01'],
  ])('%s lasts from %s to before %s, in UTC', (text, from, below) => {
    expect(CustomerFilters.parse({ created: text }).created).toBe(text)
    expect(readPeriod(text)).toEqual({ from: new Date(from), below: new Date(below) })
  })

  test.each(['2026-13', '2026-02-30', '2026-00', '2027-02-29', '26', '0000', '9999', 'x'])('%s is none', (created) => {
    expect(CustomerFilters.safeParse({ created }).success).toBe(false)
  })
})

test('nothing narrows nothing', () => {
  expect(CustomerFilters.parse({})).toEqual({ search: '' })
})

test.each([
  ['type', 'robot'],
  ['status', 'won'],
  ['country', 'hk'],
  ['country', 'Hong Kong'],
  ['countryFrom', 'phone'],
  ['missing', 'name'],
  ['has', 'email'],
  ['subscribers', 'many'],
  ['importId', '1'],
  ['deleted', 'no'],
])('%s can not be %j', (name, value) => {
  expect(CustomerFilters.safeParse({ [name]: value }).error?.issues[0]?.path).toEqual([name])
})
