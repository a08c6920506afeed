import { expect, test } from 'vitest'
import { compareNames } from '../../../../shared/matching/compare/compare-names.ts'
import { fieldLevels } from '../../../../shared/matching/model/model.ts'
import { prepare } from '../make-record.ts'

function moreOf(one: string, other: string): string | null {
  const [a, b] = [one, other].map((first_name) => prepare({ first_name, last_name: 'Miller' }).names[0])
  if (a === undefined || b === undefined) throw new Error('One has no name.')
  return fieldLevels.more[compareNames(a, b).more] ?? null
}

test.each([
  ['same', 'Anna Maria', 'Anna Maria'],
  ['same', 'Anna Maria', 'Anna M.'],
  ['same', 'Anna Maria', 'Anna Maria Luisa'],
  ['some', 'Anna Maria Luisa', 'Anna Maria Petra'],
  ['different', 'Anna Maria', 'Anna Luisa'],
  [null, 'Anna', 'Anna Maria'],
])('of further names, %s: %s and %s', (level, one, other) => {
  expect(moreOf(one, other)).toBe(level)
  expect(moreOf(other, one)).toBe(level)
})
