import { expect, test } from 'vitest'
import { countriesOfFile } from '../../../../shared/importing/mapping/countries-of-file.ts'
import { scanColumn } from '../../../../shared/importing/mapping/scan-column.ts'
import { columns } from '../record/cells/columns.ts'

const scan = (cells: readonly string[]) => scanColumn(cells.map((value, line) => ({ line, value })))
const countriesIn = (cells: readonly string[]) =>
  countriesOfFile(columns('country_code').map((column) => ({ ...column, seen: scan(cells) })))
const times = (count: number, cell: string) => Array.from({ length: count }, () => cell)

test('nearly all rows say where the file is', () => {
  expect(countriesIn([...times(17, 'Germany'), ...times(3, 'A'), 'AT', 'Swiss', 'CH'])).toEqual({
    main: 'DE',
    all: ['DE', 'CH', 'AT'],
  })
  expect(countriesIn([...times(16, 'Germany'), ...times(3, 'CH')])?.main).toBeUndefined()
  expect(countriesIn(times(5, 'Germany'))?.main).toBe('DE')
  expect(countriesIn(times(4, 'Germany'))).toEqual({ main: undefined, all: ['DE'] })
})

test('a column of anything else says nothing', () => {
  expect(scan([...times(5, 'Germany'), ...times(5, 'nowhere')]).countries).toBeUndefined()
  expect(scan(['Ann', 'Bob']).countries).toBeUndefined()
  expect(countriesOfFile(columns('country_code'))).toBeUndefined()
})

test('only a column of countries says it, whatever stands in another', () => {
  const [city, country] = columns('city', 'country_code').map((column, index) => ({
    ...column,
    seen: scan(times(5, index === 0 ? 'Germany' : 'France')),
  }))
  if (city === undefined || country === undefined) throw new Error('No columns')
  expect(countriesOfFile([city, country])?.main).toBe('FR')
  expect(countriesOfFile([city])).toBeUndefined()
})
