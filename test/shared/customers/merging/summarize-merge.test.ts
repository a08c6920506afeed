import { expect, test } from 'vitest'
import { summarizeMerge } from '../../../../shared/customers/merging/summarize-merge.ts'

const nothing = { phones: [], emails: [], addresses: [] }
const field = (name: string, values: unknown[], becomes: unknown = values[0]) => ({ field: name, values, becomes })

test('what the survivor did not have is a change', () => {
  expect(
    summarizeMerge({ fields: [field('city', [null, 'Rome'], 'Rome'), field('region', ['Lazio', null])], ...nothing }),
  ).toEqual({
    changes: [{ field: 'city', old: null, new: 'Rome' }],
    leftOut: [],
  })
})

test('what is said otherwise and stays nowhere is left out, each value once', () => {
  const fields = [field('status', ['active', 'lost', 'lost', null]), field('extra.Budget', [5, 6])]
  expect(summarizeMerge({ fields, ...nothing }).leftOut).toEqual([
    { field: 'status', value: 'lost', stays: 'active' },
    { field: 'extra.Budget', value: 6, stays: 5 },
  ])
})

test('what becomes a further one, or is joined, is not left out', () => {
  const fields = [
    field('email', ['a@a.example', 'b@b.example']),
    field('phone', ['+85251234567', '+85251234568']),
    field('address_primary', ['1 Peak Road', '2 Peak Road']),
    field('notes', ['one', 'two'], 'one two'),
  ]
  const merged = { fields, phones: ['+85251234568'], emails: ['b@b.example'], addresses: ['2 Peak Road'] }
  expect(summarizeMerge(merged)).toEqual({ changes: [{ field: 'notes', old: 'one', new: 'one two' }], leftOut: [] })
  expect(summarizeMerge({ ...merged, emails: [] }).leftOut).toHaveLength(1)
})
