import { expect, test } from 'vitest'
import { placeOfColumn } from '../../../../../shared/importing/mapping/naming/place-of-column.ts'

test('whose place a column is of', () => {
  expect(placeOfColumn('Home City')).toBe('home')
  expect(placeOfColumn('Ort geschäftlich')).toBe('geschaftlich')
  expect(placeOfColumn('City')).toBeUndefined()
})
