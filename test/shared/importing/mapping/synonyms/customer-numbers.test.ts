import { describe, expect, test } from 'vitest'
import { findNamedField } from '../../../../../shared/importing/mapping/find-named-field.ts'
import { mapColumns } from '../../../../../shared/importing/mapping/map-columns.ts'
import { customerNumbers } from '../../../../../shared/importing/mapping/synonyms/customer-numbers.ts'

const names = customerNumbers.flatMap((line) => line.split(', '))

/** The fields of the columns, and what is doubtful about each. */
const fieldsOf = (columns: readonly string[], ...rows: readonly (readonly string[])[]) =>
  mapColumns(columns, rows).columns.map(({ field, doubt }) => doubt ?? field)

describe('the number of a customer', () => {
  test('is the external id in every language', () => {
    expect(names.filter((name) => findNamedField(name)?.field !== 'external_id')).toEqual([])
  })

  test('is asked where its cells are phones, and no other column has any', () => {
    const phones = [
      ['0791234567', 'Ann Lee'],
      ['0797654321', 'Bo Chan'],
      ['0781112222', 'Cy Wu'],
    ] as const
    const keys = [
      ['1001', 'Ann Lee'],
      ['1002', 'Bo Chan'],
    ] as const
    for (const name of names) {
      expect(fieldsOf([name, 'Name'], ...phones), name).toEqual(['values-differ', 'display_name'])
      expect(fieldsOf([name, 'Name'], ...keys), name).toEqual(['external_id', 'display_name'])
    }
    const withPhone = phones.map((cells) => [...cells, '+85291234567'])
    expect(fieldsOf(['Customer number', 'Name', 'Phone'], ...withPhone)[0]).toBe('external_id')
  })
})
