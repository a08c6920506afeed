import { expect, test } from 'vitest'
import { noOutcomes, outcomes, sumOutcomes } from '../../../shared/importing/outcomes.ts'

test.each([
  ['no chunk yet', 10, [], { pending: 10 }],
  ['some chunks', 10, [{ created: 3, review: 1 }, { created: 2 }], { created: 5, review: 1, pending: 4 }],
  [
    'all chunks',
    6,
    [
      { created: 1, updated: 1, unchanged: 1 },
      { merged: 1, skipped: 1, blank: 1 },
    ],
    {
      created: 1,
      updated: 1,
      unchanged: 1,
      merged: 1,
      skipped: 1,
      blank: 1,
    },
  ],
  ['what a chunk says is pending is counted once', 5, [{ created: 1, pending: 2 }], { created: 1, pending: 4 }],
])('the outcomes add up to the records: %s', (_, records, chunks, wanted) => {
  const sum = sumOutcomes(records, chunks)
  expect(sum).toMatchObject(wanted)
  expect(outcomes.reduce((total, outcome) => total + sum[outcome], 0)).toBe(records)
})

test('no record has no outcome', () => {
  expect(noOutcomes).toEqual(Object.fromEntries(outcomes.map((outcome) => [outcome, 0])))
})
