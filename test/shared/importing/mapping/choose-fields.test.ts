import { describe, expect, test } from 'vitest'
import { chooseFields, chooseLoosely, findDoubled } from '../../../../shared/importing/mapping/choose-fields.ts'
import type { ColumnMapping } from '../../../../shared/importing/mapping/column-mapping.ts'
import { isNoData } from '../../../../shared/importing/mapping/map-columns.ts'
import { cleanRecord } from '../../../../shared/importing/record/clean-record.ts'

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

describe('a column that is not imported', () => {
  const [a] = mapping as [ColumnMapping]

  test('is no data, whatever else it could be, until a person wants it after all', () => {
    const [left] = chooseFields([a], ['none']) as [ColumnMapping]
    expect(left).toEqual({ column: 'A', field: null, position: 1, confidence: 1, evidence: 'person', extra: null })
    expect(isNoData(left)).toBe(true)
    for (const target of [null, 'notes'] as const) {
      const [wanted] = chooseFields([left], [target]) as [ColumnMapping]
      expect(wanted.field).toBe(target)
      expect(isNoData(wanted)).toBe(false)
    }
    expect(chooseFields([left], ['none'])).toEqual([left])
  })

  test('may be said of any number of them, and a column of ours stays ours', () => {
    expect(chooseFields(mapping, ['none', 'none', 'none']).every(isNoData)).toBe(true)
    const own: ColumnMapping = { ...a, column: 'harbour_line', evidence: 'ours' }
    expect(chooseFields([own], ['none'])).toEqual([own])
  })

  test('keeps no cell of it', () => {
    const columns = chooseFields(mapping, ['email', 'none', null])
    const { record } = cleanRecord(columns, ['ann@acme.com', 'red', 'blue'], 'repair')
    expect(record.extra).toEqual({ C: 'blue' })
  })
})

describe('several columns of a field', () => {
  const phone = (column: string, position: number, more: Partial<ColumnMapping> = {}): ColumnMapping => ({
    ...{ column, field: 'phone', position, confidence: 1, evidence: 'synonym', ...more },
  })
  const positions = (columns: readonly ColumnMapping[]) =>
    chooseFields(
      columns,
      columns.map(() => 'phone'),
    ).map(({ position }) => position)

  test('keep the order in which they were found', () => {
    expect(positions([phone('A', 2), phone('B', 1), phone('C', 3)])).toEqual([2, 1, 3])
  })

  test('stand as they come, where they were found as something else, or alike', () => {
    expect(positions([phone('A', 2), phone('B', 1, { field: null })])).toEqual([1, 2])
    expect(positions([phone('A', 1), phone('B', 1)])).toEqual([1, 2])
  })

  test('what stands beside another one is none of them', () => {
    const whole = phone('A', 1, { companionOf: { role: 'whole', of: 1 } })
    const found = chooseFields([whole, phone('B', 1)], ['phone', 'phone'])
    expect(found.map(({ position }) => position)).toEqual([1, 1])
    expect(found[0]).toMatchObject({ companionOf: { role: 'whole', of: 1 } })
    expect(chooseFields([whole, phone('B', 1)], ['notes', 'phone'])[0]).not.toHaveProperty('companionOf')
  })
})

describe('what a person says of a column', () => {
  const [first] = mapping
  const choose = (format: Parameters<typeof chooseFields>[2], more: Partial<ColumnMapping> = {}) =>
    first && chooseFields([{ ...first, ...more }], ['notes'], format)[0]

  test('of its dates or of its numbers is kept as that', () => {
    expect(choose(['mdy'])).toMatchObject({ order: 'mdy' })
    expect(choose(['mdy'])).not.toHaveProperty('decimal')
    expect(choose([','])).toMatchObject({ decimal: ',' })
    expect(choose(['.'])).toMatchObject({ decimal: '.' })
    expect(choose([','])).not.toHaveProperty('order')
    expect(choose([null])).toEqual(choose([]))
  })

  test('leaves under what name its cells are kept', () => {
    expect(choose([], { extra: 'other' })).toMatchObject({ extra: 'other', evidence: 'person' })
    expect(choose([])).not.toHaveProperty('extra')
    expect(choose([])).not.toHaveProperty('seen')
    expect(choose([])).not.toHaveProperty('custom')
  })

  test('may be a custom field', () => {
    const budget = { key: 'budget', kind: 'number', choices: [] } as const
    expect(chooseFields(mapping, [budget, null, null])[0]).toMatchObject({ field: null, custom: budget })
  })

  test('that is no data stays none, unless it gets a field', () => {
    const label: ColumnMapping = { column: 'L', field: null, position: 1, confidence: 0, evidence: 'none', extra: null }
    expect(chooseFields([label], [null])).toEqual([label])
    const [noted] = chooseFields([label], ['notes']) as [ColumnMapping]
    expect([noted.field, isNoData(noted)]).toEqual(['notes', false])
  })
})

test('while a person is choosing nothing is refused', () => {
  expect(chooseLoosely(mapping, ['notes', 'notes']).map(({ field, position }) => [field, position])).toEqual([
    ['notes', 1],
    ['notes', 2],
    [null, 1],
  ])
})

test('a field that is taken is told at each further column', () => {
  expect(Object.keys(findDoubled(['notes', 'notes', null, null, 'city', 'notes'], []))).toEqual([
    'fields.1',
    'fields.5',
  ])
  expect(findDoubled(['phone', 'phone', 'notes'], [])).toEqual({})
})
