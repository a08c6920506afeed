import { expect, test } from 'vitest'
import { chooseFields } from '../../../../shared/importing/mapping/choose-fields.ts'
import type { ColumnMapping } from '../../../../shared/importing/mapping/column-mapping.ts'

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

test('a field that a customer has once is refused for two columns, at the second; phones, addresses and e-mails are not', () => {
  const budget = { key: 'Budget', kind: 'number', choices: [] } as const
  for (const twice of ['notes', budget] as const) {
    expect(() => chooseFields(mapping, [twice, null, twice])).toThrow(
      expect.objectContaining({ code: 'input.invalid', fields: { 'fields.2': expect.stringContaining('already') } }),
    )
  }
  for (const several of ['phone', 'address_primary', 'email'] as const)
    expect(chooseFields(mapping, [several, null, several]).map(({ position }) => position)).toEqual([1, 1, 2])
})

test('keeps what was seen of the columns, and what a person says of their dates and numbers', () => {
  const seen = { kind: 'date' } as const
  const [first] = chooseFields(
    [{ column: 'A', field: null, position: 1, confidence: 0, evidence: 'none', seen }],
    ['notes'],
    ['dmy'],
  )
  expect(first).toMatchObject({ seen, order: 'dmy' })
})

test('a column of ours that nobody wants stays ours', () => {
  const own: ColumnMapping = { column: 'harbour_line', field: null, position: 1, confidence: 1, evidence: 'ours' }
  expect(chooseFields([own], [null])).toEqual([own])
  expect(chooseFields([own], ['notes'])[0]).toMatchObject({ field: 'notes', evidence: 'person' })
})
