import fc from 'fast-check'
import { expect, test } from 'vitest'
import { nextDue, type Series } from '../../../../shared/customers/tasks/repeat.ts'
import { checkProperty } from '../../../support/property.ts'

test.each([
  // On its day, early, late.
  ['daily', '2026-11-29', '2026-11-29', '2026-11-30'],
  ['daily', '2026-12-05', '2026-11-29', '2026-12-06'],
  ['daily', '2026-11-01', '2026-11-29', '2026-11-30'],
  ['weekly', '2026-11-29', '2026-11-29', '2026-12-06'],
  ['weekly', '2026-11-08', '2026-11-29', '2026-12-06'],
  ['weekly', '2026-11-09', '2026-11-29', '2026-11-30'],
  ['monthly', '2026-11-29', '2026-11-29', '2026-12-29'],
  ['monthly', '2026-08-30', '2026-11-29', '2026-11-30'],
  ['monthly', '2027-01-31', '2026-11-29', '2027-02-28'],
  ['monthly', '2027-12-31', '2027-12-31', '2028-01-31'],
] as const)('%s, due on %s and done on %s, is due on %s', (repeat, dueOn, today, next) => {
  expect(nextDue({ repeat, dueOn }, today)).toBe(next)
})

test('a short month does not move the day of a series', () => {
  const days = ['2027-12-31']
  for (let n = 0; n < 4; n++) {
    const dueOn = days.at(-1) ?? ''
    days.push(nextDue({ repeat: 'monthly', dueOn, day: 31 }, dueOn))
  }
  expect(days).toEqual(['2027-12-31', '2028-01-31', '2028-02-29', '2028-03-31', '2028-04-30'])
})

const isoOf = (days: number) => new Date(days * 86_400_000).toISOString().slice(0, 10)
const addDay = (day: string, days = 1) => isoOf(Date.parse(day) / 86_400_000 + days)
const lastOfMonth = (day: string) => addDay(day).slice(8) === '01'

/** Whether a day is one of a series, said another way: by looking at the day itself. */
function isOfSeries(found: string, { repeat, dueOn, day }: Series): boolean {
  if (repeat === 'daily') return true
  if (repeat === 'weekly') return new Date(found).getUTCDay() === new Date(dueOn).getUTCDay()
  const wanted = day ?? Number(dueOn.slice(8))
  return Number(found.slice(8)) === wanted || (lastOfMonth(found) && Number(found.slice(8)) < wanted)
}

test('it is the first day of the series behind both its own day and today, as one who tries each day finds it', () => {
  const days = fc.integer({ min: 0, max: 60_000 }).map(isoOf)
  const series = fc.record({
    repeat: fc.constantFrom('daily', 'weekly', 'monthly'),
    dueOn: days,
    late: fc.integer({ min: -800, max: 800 }),
    isAnchored: fc.boolean(),
  })
  return checkProperty(
    fc.property(series, ({ repeat, dueOn, late, isAnchored }) => {
      const one: Series = {
        repeat: repeat as Series['repeat'],
        dueOn,
        day: isAnchored && lastOfMonth(dueOn) ? 31 : null,
      }
      const today = addDay(dueOn, late)
      let expected = addDay([today, dueOn].sort().at(-1) ?? '')
      while (!isOfSeries(expected, one)) expected = addDay(expected)
      expect(nextDue(one, today)).toBe(expected)
    }),
    { seed: 20261129 },
  )
})
