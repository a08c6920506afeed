import { describe, expect, test } from 'vitest'
import { clean } from './columns.ts'

describe('what a record says below columns without a field', () => {
  test.each<[string, string, string[], object]>([
    [
      'columns that nobody knows',
      'Shoe size,N=first_name',
      ['42', 'Ada'],
      { first_name: 'Ada', extra: { 'Shoe size': '42' } },
    ],
    [
      'cells beyond the last column',
      'N=first_name',
      ['Ada', 'x', '', 'y'],
      { first_name: 'Ada', extra: { 'Column 2': 'x', 'Column 4': 'y' } },
    ],
    [
      'a cell beyond the last column, where a column bears that name',
      'Column 3,N=first_name',
      ['one', 'Ada', 'three'],
      {
        first_name: 'Ada',
        extra: { 'Column 3': 'one', 'Column 3_2': 'three' },
      },
    ],
    [
      'a column that bears the name of what is kept',
      'P=phone,phone_raw',
      ['call me', 'ask Bob'],
      { extra: { phone_raw: 'call me', phone_raw_2: 'ask Bob' } },
    ],
    [
      'a column that bears an odd name',
      '__proto__,constructor',
      ['x', 'y'],
      { extra: JSON.parse('{"__proto__": "x", "constructor": "y"}') },
    ],
  ])('%s', (_, spec, cells, record) => {
    expect(clean(spec, cells).record).toEqual(record)
  })
})
