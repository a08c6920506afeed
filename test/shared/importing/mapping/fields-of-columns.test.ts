import { expect, test } from 'vitest'
import type { ColumnMapping } from '../../../../shared/importing/mapping/column-mapping.ts'
import { fieldsOfColumns } from '../../../../shared/importing/mapping/fields-of-columns.ts'

const mapping = [{ field: 'email' }, { field: null }] as unknown as ColumnMapping[]

test('each column has its field, or none', () => {
  expect(fieldsOfColumns(['a', 'b', 'c'], mapping)).toEqual(['email', null, null])
  expect(fieldsOfColumns(['a', 'b'], null)).toEqual([null, null])
})
