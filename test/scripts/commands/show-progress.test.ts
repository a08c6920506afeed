import { expect, test } from 'vitest'
import { describeProgress } from '../../../scripts/commands/show-progress.ts'

const half = { state: 'cleaning', records: 1_010, share: 0.5, recordsPerSecond: 3_200, secondsLeft: 4 } as const

test.each([
  [half, 'Cleaning: 505 of 1,010 records, 3,200 a second, 4 s left'],
  [{ ...half, state: 'applying', secondsLeft: 61 }, 'Writing: 505 of 1,010 records, 3,200 a second, 2 min left'],
  [{ ...half, secondsLeft: 9_000 }, 'Cleaning: 505 of 1,010 records, 3,200 a second, 2.5 h left'],
  [{ ...half, share: 0, recordsPerSecond: null, secondsLeft: null }, 'Cleaning: 0 of 1,010 records'],
  [{ ...half, state: 'planning', records: null }, 'Reading'],
  [{ ...half, state: 'finished', share: 1 }, undefined],
] as const)('%j is told as %j', (progress, line) => {
  expect(describeProgress(progress)).toBe(line)
})
