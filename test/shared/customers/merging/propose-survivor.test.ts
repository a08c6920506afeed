import { expect, test } from 'vitest'
import { proposeSurvivor } from '../../../../shared/customers/merging/propose-survivor.ts'

const side = (id: string, day: number, values = {}, extra = {}) => ({
  ...{ id, createdAt: new Date(Date.UTC(2026, 0, day)), values, extra },
})

test('whoever knows more stays; no, an empty list and an empty text say nothing', () => {
  const empty = { do_not_contact: false, tags: [], notes: '', city: null }
  expect(proposeSurvivor([side('a', 1, empty), side('b', 2, { city: 'Rome' })])).toEqual({ id: 'b', why: 'fuller' })
  expect(proposeSurvivor([side('a', 1), side('b', 2, {}, { Size: '39' })])).toEqual({ id: 'b', why: 'fuller' })
})

test('of those who know as much, the older one', () => {
  expect(proposeSurvivor([side('a', 2, { city: 'Rome' }), side('b', 1, { city: 'Oslo' })])).toEqual({
    id: 'b',
    why: 'older',
  })
})
