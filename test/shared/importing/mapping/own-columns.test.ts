import { describe, expect, test } from 'vitest'
import { mapOwnColumns, readExportColumn } from '../../../../shared/importing/mapping/own-columns.ts'

test.each([
  ['harbour_id', { field: 'id', position: 1 }],
  ['id', { field: null, position: 1, extra: 'id' }],
  ['country_inferred', { field: null, position: 1, extra: null }],
  ['harbour_line', { field: null, position: 1, extra: null }],
  ['my_harbour_', { field: null, position: 1, extra: 'my_harbour_' }],
  ['email', { field: 'email', position: 1 }],
  ['email_2', { field: 'email', position: 2 }],
  ['address_primary_12', { field: 'address_primary', position: 12 }],
  ['phone_1', { field: null, position: 1, extra: 'phone_1' }],
  ['city_2', { field: null, position: 1, extra: 'city_2' }],
  ['Shoe size', { field: null, position: 1, extra: 'Shoe size' }],
  ['extra "email"', { field: null, position: 1, extra: 'email' }],
  ['extra "a', { field: null, position: 1, extra: 'extra "a' }],
  ['extra "a" b"', { field: null, position: 1, extra: 'extra "a" b"' }],
])('%s of an export is %j', (name, column) => expect(readExportColumn(name)).toEqual(column))

describe('the columns of a file', () => {
  const map = (...columns: string[]) =>
    mapOwnColumns(columns, [{ key: 'size', label: 'Size', kind: 'number', choices: [] }])

  test('are understood otherwise where it is no export of ours', () => {
    expect(map('email', 'Name')).toBeUndefined()
  })

  test('of an export are what they were written as', () => {
    expect(map('harbour_id', 'email_2', 'size', 'Colour')).toEqual([
      { column: 'harbour_id', field: 'id', position: 1, confidence: 1, evidence: 'export' },
      { column: 'email_2', field: 'email', position: 2, confidence: 1, evidence: 'export' },
      {
        ...{ column: 'size', field: null, position: 1, extra: 'size', confidence: 1, evidence: 'export' },
        custom: { key: 'size', kind: 'number', choices: [] },
      },
      { column: 'Colour', field: null, position: 1, extra: 'Colour', confidence: 1, evidence: 'export' },
    ])
  })

  test('that somebody has put in name a field whose own column is gone', () => {
    expect(map('harbour_id', 'E-mail', 'Phone')?.map(({ field, evidence }) => [field, evidence])).toEqual([
      ['id', 'export'],
      ['email', 'synonym'],
      ['phone', 'synonym'],
    ])
    const [, mail] = map('harbour_id', 'E-mail') ?? []
    expect(mail).toEqual({ column: 'E-mail', field: 'email', position: 1, confidence: 1, evidence: 'synonym' })
  })

  test.each([
    ['its own column is there too', ['harbour_id', 'email', 'E-mail'], 'E-mail'],
    ['another one names it already', ['harbour_id', 'Mail', 'E-mail'], 'E-mail'],
    ['nobody is sure', ['harbour_id', 'Nickname'], 'Nickname'],
    ['it is quoted', ['harbour_id', 'extra "E-mail"'], 'extra "E-mail"'],
  ])('but not where %s', (_, columns, name) => {
    expect(map(...columns)?.find(({ column }) => column === name)).toMatchObject({ field: null, evidence: 'export' })
  })
})
