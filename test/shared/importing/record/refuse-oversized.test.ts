import { expect, test } from 'vitest'
import { holdOversized } from '../../../../shared/importing/record/refuse-oversized.ts'

test('a record too large is held with its beginning and the reason', () => {
  const beginning = `Ada,"${'x'.repeat(1_000)}`
  expect(holdOversized(beginning)).toMatchObject({
    verdict: 'held',
    reasons: [{ code: 'file.record-too-large', value: beginning.slice(0, 200) }],
    cells: [beginning],
    record: {},
    keys: { email: null, phones: [] },
  })
})
