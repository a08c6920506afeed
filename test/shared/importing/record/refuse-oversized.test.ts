import { expect, test } from 'vitest'
import { refuseOversized } from '../../../../shared/importing/record/refuse-oversized.ts'

test('a record too large needs review with its beginning and the reason', () => {
  const beginning = `Ada,"${'x'.repeat(1_000)}`
  expect(refuseOversized(beginning)).toMatchObject({
    verdict: 'review',
    reasons: [{ code: 'file.record-too-large', value: beginning.slice(0, 200) }],
    cells: [beginning],
    record: {},
    keys: { email: null, phones: [] },
  })
})
