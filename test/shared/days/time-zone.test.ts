import { expect, test } from 'vitest'
import { findTimeZone, TimeZone, timeZones } from '../../../shared/days/time-zone.ts'

test('each zone of the list is one, by its own name', () => {
  expect(timeZones).toEqual(expect.arrayContaining(['UTC', 'Asia/Hong_Kong', 'America/New_York']))
  expect(timeZones.filter((zone) => findTimeZone(zone) !== zone)).toEqual([])
})

test.each([
  ['asia/hong_kong', 'Asia/Hong_Kong'],
  ['Etc/UTC', 'UTC'],
  ['GMT', 'UTC'],
])('%s is %s', (name, zone) => expect(findTimeZone(name)).toBe(zone))

test.each(['', '+08:00', 'Mars/Olympus', 'x'.repeat(1_000), "Asia/Hong_Kong'; drop", 'Asia/Hong_Kong\n'])(
  '%j is no zone',
  (name) => {
    expect(findTimeZone(name)).toBeUndefined()
    expect(TimeZone.safeParse(name).success).toBe(false)
  },
)
