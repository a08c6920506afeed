import { expect, test } from 'vitest'
import { type BulkSide, planGroup } from '../../../../shared/customers/merging/bulk-merge.ts'

const side = (id: string, values: BulkSide['values'] = {}): BulkSide => ({
  ...{ id, name: id.toUpperCase(), version: 7, createdAt: new Date(0), values, extra: {} },
})

test('who says most stays, and the others follow in the order of their ids, each with its version', () => {
  expect(planGroup([side('c'), side('b', { city: 'Rome' }), side('a')])).toEqual({
    survivor: { id: 'b', name: 'B', version: 7 },
    why: 'fuller',
    losers: [
      { id: 'a', name: 'A', version: 7, choices: [] },
      { id: 'c', name: 'C', version: 7, choices: [] },
    ],
  })
})

test('who stays takes of each of the others what is better there', () => {
  const stays = side('a', { city: 'AMSTERDAM', region: 'NOORD-HOLLAND', company_primary: 'Emerald' })
  const group = planGroup([stays, side('c', { region: 'Noord-Holland' }), side('b', { city: 'Amsterdam' })])
  expect(group.survivor.id).toBe('a')
  expect(group.losers.map(({ id, choices }) => [id, choices])).toEqual([
    ['b', ['city']],
    ['c', ['region']],
  ])
})
