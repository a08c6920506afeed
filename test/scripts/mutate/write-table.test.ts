import { expect, it } from 'vitest'
import { writeTable } from '../../../scripts/mutate/write-table.ts'

it('what is equivalent counts neither way', () => {
  const rows = writeTable([
    { area: 'csv', drawn: 40, equivalent: 4, survived: 9 },
    { area: 'web', drawn: 1, equivalent: 1, survived: 0 },
  ]).split('\n')
  expect(rows.map((row) => row.split(/ +/))).toEqual([
    ['area', 'drawn', 'noticed', 'equivalent', 'survived', 'share'],
    ['csv', '40', '27', '4', '9', '75.0', '%'],
    ['web', '1', '0', '1', '0', '–'],
  ])
})
