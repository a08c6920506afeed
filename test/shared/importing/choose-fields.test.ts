import { expect, test } from 'vitest'
import { chooseFields } from '../../../shared/importing/choose-fields.ts'
import type { ColumnMapping } from '../../../shared/importing/map-columns.ts'

const mapping: ColumnMapping[] = ['A', 'B', 'C'].map((column) => ({
  column,
  field: null,
  position: 1,
  confidence: 0,
  evidence: 'none',
}))

test('takes a person’s word, and counts the columns of one field', () => {
  expect(chooseFields(mapping, ['phone', null, 'phone'])).toEqual([
    { column: 'A', field: 'phone', position: 1, confidence: 1, evidence: 'person' },
    { column: 'B', field: null, position: 1, confidence: 1, evidence: 'person' },
    { column: 'C', field: 'phone', position: 2, confidence: 1, evidence: 'person' },
  ])
})

test('columns that nobody wants are each the first of their kind', () => {
  expect(chooseFields(mapping, [null, null, null]).map(({ position }) => position)).toEqual([1, 1, 1])
})

test.each([[[]], [['phone', 'phone']], [[null, null, null, null]]] as const)(
  'refuses %j for three columns',
  (fields) => {
    expect(() => chooseFields(mapping, fields)).toThrow(expect.objectContaining({ code: 'input.invalid' }))
  },
)
