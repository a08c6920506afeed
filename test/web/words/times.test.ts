import { expect, test } from 'vitest'
import { en } from '../../../web/messages/en/index.ts'
import { formatDay, formatMoment, formatPeriod } from '../../../web/words/times.ts'

test('a moment is said in UTC, wherever the server stands', () => {
  const at = new Date('2026-11-22T23:05:00+08:00')
  expect(formatMoment(at, en)).toBe('22 Nov 2026, 15:05 UTC')
  expect(formatDay(new Date('2026-11-21T23:59:59Z'), en)).toBe('21 Nov 2026')
})

test.each([
  ['2026', '2026'],
  ['2026-11', 'November 2026'],
  ['2026-11-02', '2 Nov 2026'],
  ['some day', 'some day'],
])('the period %s reads %s', (period, words) => expect(formatPeriod(period, en)).toBe(words))
