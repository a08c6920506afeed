import { describe, expect, test } from 'vitest'
import { CustomerFilters } from '../../../shared/customers/filters.ts'
import {
  countCreated,
  countOf,
  countStart,
  isCounted,
  isOfCells,
  isWhole,
  readTotals,
} from '../../../shared/customers/read-counts.ts'

const counts = new Map([
  ['customers:corporate:lead:HK:stated', 5],
  ['customers:corporate:active:HK:inferred', 2],
  ['customers:individual:lead:none:none', 4],
  ['customers:youtube_creator:lost:CN:stated', 7],
  ['without-email', 3],
  ['without-phone', 6],
  ['imported', 8],
  ['creators:1k-10k', 2],
  ['creators:none', 1],
  ['creators:with-handle', 6],
  ['created:2026-01-01', 10],
  ['created:2026-01-31', 5],
  ['created:2026-02-01', 3],
  ['review', 99],
])
const parse = (filters: object) => CustomerFilters.parse(filters)

test.each<[object, number]>([
  [{}, 18],
  [{ type: 'corporate' }, 7],
  [{ status: 'lead' }, 9],
  [{ country: 'HK' }, 7],
  [{ country: 'none' }, 4],
  [{ country: 'FR' }, 0],
  [{ countryFrom: 'inferred' }, 2],
  [{ countryFrom: 'stated', type: 'corporate', status: 'lead', country: 'HK' }, 5],
  [{ missing: 'email' }, 3],
  [{ missing: 'phone' }, 6],
  [{ missing: 'country' }, 4],
])('%j leaves %i, and of the counts no others are read than those that say so', (filters, wanted) => {
  const given = parse(filters)
  expect(isCounted(given)).toBe(true)
  expect(countOf(counts, given)).toBe(wanted)
  const read = [...counts].filter(([counted]) => counted.startsWith(countStart(given)))
  expect(countOf(new Map(read), given)).toBe(wanted)
})

test.each([
  [{ search: ' ' }, true, true, true],
  [{}, true, true, true],
  [{ type: 'corporate' }, true, true, false],
  [{ missing: 'email' }, true, false, false],
  [{ missing: 'email', type: 'corporate' }, false, false, false],
  [{ search: 'a' }, false, false, false],
  [{ deleted: 'yes' }, false, false, false],
  [{ has: 'youtube_handle' }, false, false, false],
  [{ created: '2026' }, false, false, false],
])('%j: counted %s, of cells %s, whole %s', (filters, counted, ofCells, whole) => {
  const given = parse(filters)
  expect([isCounted(given), isOfCells(given), isWhole(given)]).toEqual([counted, ofCells, whole])
})

test('totals add up, and what is not there is none', () => {
  expect(readTotals(counts)).toEqual({
    total: 18,
    types: { corporate: 7, youtube_creator: 7, individual: 4 },
    statuses: { lead: 9, prospect: 0, active: 2, inactive: 0, lost: 7 },
    missing: { email: 3, phone: 6, country: 4 },
    imported: 8,
    notToContact: 0,
    countries: {
      stated: 12,
      inferred: 2,
      list: [
        { code: 'CN', stated: 7, inferred: 0 },
        { code: 'HK', stated: 5, inferred: 2 },
      ],
    },
    creators: {
      withHandle: 6,
      withChannel: 0,
      bands: { 'under-1k': 0, '1k-10k': 2, '10k-100k': 0, '100k-1m': 0, 'over-1m': 0, none: 1 },
    },
  })
})

describe('by when they came in', () => {
  test.each([
    [
      ['2026-01', '2026-02', '2026-03'],
      [15, 3, 0],
    ],
    [
      ['2026-01-01', '2026-01-02'],
      [10, 0],
    ],
  ])('%j', (periods, wanted) => {
    expect(countCreated(counts, periods)).toEqual(wanted)
  })
})
