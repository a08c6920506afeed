import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, dayIn, startOfDay } from '../../../shared/days/day-in-zone.ts'
import { timeZones } from '../../../shared/days/time-zone.ts'
import { checkProperty } from '../../support/property.ts'

const [minuteMs, hourMs, dayMs] = [60_000, 3_600_000, 86_400_000]
// Before, some clocks were changed a minute past midnight, so that a day came twice.
const [from, below] = [Date.UTC(2012, 0, 1), Date.UTC(2032, 0, 1)]

/** What a clock in the zone shows, as if it were one of UTC, in ms; read apart from `dayIn`. */
function clockOf(timeZone: string): (at: number) => number {
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' })
  return (at) => Date.parse(`${format.format(at).replace(' ', 'T')}Z`)
}

/** The moments at which clocks are changed, found by halves between two that differ. */
function changesIn(zone: string): number[] {
  const clock = clockOf(zone)
  const offset = (at: number) => clock(at) - at
  const found: number[] = []
  for (let at = from; at < below; at += 25 * dayMs) {
    let [before, after] = [at, at + 25 * dayMs]
    if (offset(before) === offset(after)) continue
    while (after - before > minuteMs) {
      const middle = before + Math.floor((after - before) / (2 * minuteMs)) * minuteMs
      if (offset(middle) === offset(before)) before = middle
      else after = middle
    }
    found.push(after)
  }
  return found
}

/** Zones whose clocks were the same all the time are looked at once. */
const rules = new Map(
  timeZones.map((zone) => {
    const changes = changesIn(zone)
    const clock = clockOf(zone)
    return [[from, ...changes].map((at) => `${at} ${clock(at) - at}`).join(), { zone, changes }]
  }),
)

test('at every change of clocks anywhere, each moment is in the day that its calendar shows, and in no other', () => {
  expect(rules.size).toBeGreaterThan(100)
  const wrong: string[] = []
  for (const { zone, changes } of rules.values()) {
    const clock = clockOf(zone)
    for (const change of [from, ...changes].slice(-12)) {
      for (const at of [change - hourMs, change - 1_000, change, change + hourMs].map((ms) => new Date(ms))) {
        const day = dayIn(zone, at)
        const isShown = day === new Date(clock(at.getTime())).toISOString().slice(0, 10)
        const isWithin = startOfDay(zone, day) <= at && at < startOfDay(zone, addDays(day, 1))
        if (!isShown || !isWithin) wrong.push(`${zone} ${at.toISOString()} ${day}`)
      }
    }
  }
  expect(wrong).toEqual([])
})

test('any moment of any zone is in its day', () => {
  checkProperty(
    fc.property(fc.constantFrom(...timeZones), fc.integer({ min: from, max: below }), (zone, ms) => {
      const [at, day] = [new Date(ms), dayIn(zone, new Date(ms))]
      expect(startOfDay(zone, day) <= at && at < startOfDay(zone, addDays(day, 1))).toBe(true)
      expect(dayIn(zone, startOfDay(zone, day))).toBe(day)
    }),
    { seed: 20_261_129 },
  )
})

describe('known days', () => {
  test.each([
    ['Asia/Hong_Kong', '2026-11-28T15:59:59Z', '2026-11-28'],
    ['Asia/Hong_Kong', '2026-11-28T16:00:00Z', '2026-11-29'],
    ['Pacific/Kiritimati', '2026-11-28T10:00:00Z', '2026-11-29'],
    ['Pacific/Niue', '2026-11-28T10:59:59Z', '2026-11-27'],
    ['UTC', '2026-11-28T23:59:59.999Z', '2026-11-28'],
  ])('in %s it is at %s the %s', (zone, at, day) => expect(dayIn(zone, new Date(at))).toBe(day))

  test.each([
    ['Asia/Hong_Kong', '2026-11-29', '2026-11-28T16:00:00.000Z'],
    // Clocks are put forward at midnight: the day begins at one.
    ['Africa/Cairo', '2026-04-24', '2026-04-23T22:00:00.000Z'],
    // Samoa left out the 30th: it begins with the 31st.
    ['Pacific/Apia', '2011-12-30', '2011-12-30T10:00:00.000Z'],
    ['Pacific/Apia', '2011-12-31', '2011-12-30T10:00:00.000Z'],
  ])('in %s the %s begins at %s', (zone, day, at) => expect(startOfDay(zone, day).toISOString()).toBe(at))

  test('days are counted over months and years', () => {
    expect([addDays('2026-12-31', 1), addDays('2028-03-01', -1), addDays('2026-11-29', 0)]).toEqual(
      ['2027-01-01', '2028-02-29', '2026-11-29'], // biome-ignore format: side by side
    )
  })
})
