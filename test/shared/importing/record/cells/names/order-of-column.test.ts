import { expect, test } from 'vitest'
import type { NameOrder } from '../../../../../../shared/cleaning/names/evidence/name-order.ts'
import { cleanRecord } from '../../../../../../shared/importing/record/clean-record.ts'
import { columns } from '../columns.ts'

function partsOf(names: NameOrder | undefined, cells: readonly string[], others: readonly string[] = []) {
  const mapping = columns('display_name', ...others).map((column, index) =>
    index === 0 && names !== undefined ? { ...column, seen: { kind: 'text' as const, names } } : column,
  )
  const { record, inferred } = cleanRecord(mapping, cells, 'repair')
  return [record.display_name, inferred.first_name, inferred.last_name]
}

test('a name is read in the order of its column, and is written as it was', () => {
  expect(partsOf(undefined, ['Mazur Robert'])).toEqual(['Mazur Robert', 'Mazur', 'Robert'])
  expect(partsOf('family-first', ['Mazur Robert'])).toEqual(['Mazur Robert', 'Robert', 'Mazur'])
  expect(partsOf('open', ['Mazur Robert'])).toEqual(['Mazur Robert', undefined, undefined])
})

test('what the column leaves open, the address may tell', () => {
  const read = (names: NameOrder, email: string) => partsOf(names, ['Mazur Zorblax', email], ['email'])
  expect(read('open', 'z.mazur@acme.example')).toEqual(['Mazur Zorblax', 'Zorblax', 'Mazur'])
  expect(read('open', 'office@acme.example')).toEqual(['Mazur Zorblax', undefined, undefined])
})
