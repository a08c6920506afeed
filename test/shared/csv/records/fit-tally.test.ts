import { expect, test } from 'vitest'
import { type Fit, FitTally } from '../../../../shared/csv/records/fit-tally.ts'

const tally = (...records: readonly (readonly [fit: Fit, isFilled?: boolean])[]) => {
  const counting = new FitTally()
  for (const [n, [fit, isFilled = true]] of records.entries()) counting.add(n * 10, n + 1, fit, isFilled)
  return counting
}

test('records are counted by how they fit, with the lines of those that do not', () => {
  const counted = tally(['fits'], ['repaired'], ['shorter'], ['longer'], ['repaired'], ['fits', false], ['shorter'])
  expect(counted.raggedness).toEqual({
    ...{ filled: 6, shorter: 2, longer: 1, lines: [3, 4, 7] },
    ...{ repaired: 2, repairedLine: 2 },
  })
  expect(tally().raggedness).toEqual({ filled: 0, shorter: 0, longer: 0, lines: [], repaired: 0, repairedLine: null })
})

test('of the ragged ones the first 20 lines are kept', () => {
  const lines = Array.from({ length: 30 }, () => ['longer'] as const)
  expect(tally(...lines).raggedness).toMatchObject({ longer: 30, lines: Array.from({ length: 20 }, (_, n) => n + 1) })
})

test.each([0, 1, 15, 16, 17, 40])('of %i records the last 16 are remembered by their place', (count) => {
  const fits = ['fits', 'longer', 'repaired'] as const
  const all = Array.from({ length: count }, (_, n) => [fits[n % 3] ?? 'fits'] as const)
  expect(tally(...all).tail).toEqual(all.map(([fit], n) => ({ byteStart: n * 10, line: n + 1, fit })).slice(-16))
})
