import { expect, test } from 'vitest'
import { pickColumns } from '../../../../../shared/importing/mapping/companions/pick-columns.ts'
import { mapColumns } from '../../../../../shared/importing/mapping/map-columns.ts'

const outlook = ['Note', 'Business Street', 'Business City', 'Home Street', 'Home City', 'Vorwahl', 'Phone']
const { columns } = mapColumns(outlook, [])

test('a companion stands beside the same column among those that are picked', () => {
  expect(columns[4]?.companionOf).toEqual({ role: 'instead', of: 2, unless: [1, 2] })
  expect(pickColumns(columns, [4, 2, 1])[0]?.companionOf).toEqual({ role: 'instead', of: 1, unless: [2, 1] })
  expect(pickColumns(columns, [4, 2])[0]?.companionOf).toEqual({ role: 'instead', of: 1, unless: [1] })
  expect(pickColumns(columns, [5, 6])[0]?.companionOf).toEqual({ role: 'area-code', of: 1 })
})

test('one that is left out is nobody’s companion', () => {
  expect(pickColumns(columns, [4, 1])[0]).not.toHaveProperty('companionOf')
  expect(pickColumns(columns, [99])).toEqual([])
  expect(pickColumns(columns, [0, 1, 2, 3, 4, 5, 6])).toEqual(columns)
})
