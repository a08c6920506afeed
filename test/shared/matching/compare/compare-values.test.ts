import { expect, test } from 'vitest'
import { compareValues } from '../../../../shared/matching/compare/compare-values.ts'
import { type ColumnKind, columnLevels } from '../../../../shared/matching/model/model.ts'
import { prepareValue } from '../../../../shared/matching/prepare/prepare-value.ts'

// biome-ignore format: a table
test.each<[ColumnKind, string, string, string]>([
  ['date', 'same', '1980-02-03', '3 February 1980'],
  ['date', 'same', '1980-02-03', '1980年2月3日'],
  ['date', 'same', '1980-02-03', '19800203'],
  ['date', 'slip', '1980-02-03', '1980-03-02'],
  ['date', 'slip', '1980-02-03', '1981-02-03'],
  ['date', 'slip', '1980-02-13', '1980-02-31'],
  ['date', 'close', '1980-02-13', '1980-02-27'],
  ['date', 'close', '1980-02-13', '1957-02-13'],
  ['date', 'year', '1980-02-13', '1980-07-27'],
  ['date', 'year', '1980', '1980-07-27'],
  ['date', 'different', '1980', '1981-07-27'],
  ['date', 'different', '1980', '1981'],
  ['date', 'different', '1980-02-13', '1957-07-13'],
  ['date', 'slip', 'spring 80', 'sprnig 80'],
  ['date', 'different', 'spring 80', 'autumn 81'],
  ['code', 'same', 'K-4471890', 'k4471890'],
  ['code', 'slip', 'K4471890', 'K4471980'],
  ['code', 'slip', '12345', '12346'],
  ['code', 'beginning', '1234', '1235'],
  ['code', 'beginning', 'K447-1890', 'K447-9921'],
  ['code', 'beginning', '12388', '12399'],
  ['code', 'different', 'K4471890', 'K4481234'],
  ['code', 'different', '12888', '12999'],
  ['code', 'different', 'K4471890', 'P9902117'],
  // A name that somebody chose.
  ['code', 'slip', 'sunnyday88', 'sunyday88'],
  ['code', 'beginning', 'sunny.day', 'sunnyday'],
  ['code', 'same', '@sunny.day', 'Sunny.day'],
  ['code', 'same', 'Sunny Day', 'sunny_day'],
  ['code', 'different', 'sunnyday88', 'sunnyday89'],
  ['code', 'different', 'sunnyday', 'moonyday'],
  ['number', 'same', '41', '41'],
  ['number', 'different', '41', '42'],
  ['choice', 'same', 'Red', 'red'],
  ['choice', 'different', 'red', 'blue'],
  ['words', 'same', 'Head of Sales', 'head of sales'],
  ['words', 'slip', 'Head of Sales', 'Head of Slaes'],
  ['words', 'some', 'Head of Sales', 'Sales Assistant'],
  ['words', 'different', 'Head of Sales', 'Chief of Staff'],
  ['words', 'different', 'abc', 'abd'],
])('%s, %s: %s and %s', (kind, level, one, other) => {
  const [a, b] = [prepareValue(one), prepareValue(other)]
  if (a === null || b === null) throw new Error('One says nothing.')
  expect(columnLevels[kind][compareValues(kind, a, b)]).toBe(level)
  expect(columnLevels[kind][compareValues(kind, b, a)]).toBe(level)
})

test.each(['', ' - ', 'N/A', 'none', 'NULL', 'unknown'])('%j says nothing', (value) => {
  expect(prepareValue(value)).toBeNull()
})
