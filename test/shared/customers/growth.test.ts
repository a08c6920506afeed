import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { growthOf, planPeriods } from '../../../shared/customers/growth.ts'
import { checkProperty } from '../../support/property.ts'

const now = new Date('2026-11-22T09:41:00Z')
const periodsSince = (first: string, last = now) => planPeriods(new Date(first), last).periods

describe('the periods', () => {
  test('of customers of a minute are a week of days', () => {
    const days = ['16', '17', '18', '19', '20', '21', '22'].map((day) => `2026-11-${day}`)
    expect(planPeriods(now, now)).toEqual({ unit: 'day', periods: days })
  })

  test.each([
    ['days since its first one while it is younger than two months', '2026-09-22T00:00:00Z', 62, '2026-09-22'],
    ['months, a year of them at least, from then on', '2026-09-21T23:59:59Z', 12, '2025-12'],
    ['months since its first one in its second year', '2025-03-31T23:59:59Z', 21, '2025-03'],
    ['the last 24 months when it is older', '2024-11-30', 24, '2024-12'],
    ['the last 24 months when it is ancient', '1999-01-01', 24, '2024-12'],
  ])('of customers are %s', (_, first, length, start) => {
    const periods = periodsSince(first)
    expect([periods.length, periods[0], periods.at(-1)]).toEqual([length, start, '2026-11-22'.slice(0, start.length)])
  })

  test('run over the ends of months and years without a gap', () => {
    const days = ['02-24', '02-25', '02-26', '02-27', '02-28', '03-01', '03-02'].map((day) => `2026-${day}`)
    expect(periodsSince('2026-03-01', new Date('2026-03-02'))).toEqual(days)
    const months = periodsSince('2025-06-30', new Date('2026-01-31'))
    expect([months[0], months.at(-2), months.at(-1)]).toEqual(['2025-02', '2025-12', '2026-01'])
  })
})

describe('the points', () => {
  test('say who came in, and how many there are at the end', () => {
    const plan = { unit: 'month', periods: ['2026-10', '2026-11'] } as const
    expect(growthOf(plan, [5, 4], 14)).toEqual({
      unit: 'month',
      before: 5,
      points: [
        { period: '2026-10', created: 5, total: 10 },
        { period: '2026-11', created: 4, total: 14 },
      ],
    })
  })

  test('have nobody in a period of which nothing is known', () => {
    const plan = { unit: 'month', periods: ['2026-10', '2026-11'] } as const
    expect(growthOf(plan, [5], 14).points).toEqual([
      { period: '2026-10', created: 5, total: 14 },
      { period: '2026-11', created: 0, total: 14 },
    ])
  })

  test('add up to everybody with those before', async () => {
    const dates = fc.date({ min: new Date('1999-12-31'), max: new Date('2027-02-01'), noInvalidDate: true })
    await checkProperty(
      fc.property(fc.array(dates, { minLength: 1 }), (created) => {
        const sorted = created.sort((a, b) => a.getTime() - b.getTime())
        const plan = planPeriods(sorted[0] ?? now, sorted.at(-1) ?? now)
        const counts = plan.periods.map(
          (period) => sorted.filter((date) => date.toISOString().startsWith(period)).length,
        )
        const { before, points } = growthOf(plan, counts, created.length)
        const [start = ''] = plan.periods
        expect(before).toBe(sorted.filter((date) => date.toISOString() < start).length)
        expect(points.at(-1)?.total).toBe(created.length)
      }),
      { seed: 20261128 },
    )
  })
})
