import { describe, expect, test } from 'vitest'
import { CustomerFilters, subscriberBands } from '../../../shared/customers/filters.ts'
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

test('the sizes of channels are what they are called, and each begins where the one before it ends', () => {
  const toNumber = (text: string) => Number(text.replace(/k$/, '000').replace(/m$/, '000000'))
  for (const { name, from, below } of subscriberBands.slice(0, -1)) {
    const [least, most] = name
      .replace('under-', '0-')
      .replace(/^over-(.*)/, '$1-')
      .split('-')
    expect([from, below], name).toEqual([toNumber(least ?? ''), most ? toNumber(most) : null])
  }
  const sized = subscriberBands.filter(({ from }) => from !== null)
  expect(sized.slice(1).map(({ from }) => from)).toEqual(sized.slice(0, -1).map(({ below }) => below))
  expect(subscriberBands.at(-1)).toEqual({ name: 'none', from: null, below: null })
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
