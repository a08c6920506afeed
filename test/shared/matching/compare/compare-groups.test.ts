import { expect, test } from 'vitest'
import { compareGroups } from '../../../../shared/matching/compare/compare-groups.ts'
import { at } from '../../../../shared/matching/compare/comparison.ts'
import type { Fields } from '../../../../shared/matching/match-record.ts'
import { compileModel } from '../../../../shared/matching/model/compile-model.ts'
import { defaultModel } from '../../../../shared/matching/model/default-model.ts'
import { prepare } from '../make-record.ts'

const anna = { first_name: 'Anna', last_name: 'Miller', phone: '+85225671234' }
const peter = { ...anna, first_name: 'Peter' }
const compare = (ours: readonly Fields[], theirs: readonly Fields[]) => {
  const prepared = [ours, theirs].map((records) => records.map((fields, n) => prepare(fields, String(n))))
  return compareGroups(prepared[0] ?? [], prepared[1] ?? [], compileModel(defaultModel))
}

test('what half of the pairs say stands in the way of all', () => {
  expect(compare([anna], [peter]).conflict).toBe('given')
  expect(compare([anna], [peter, anna]).conflict).toBe('given')
  expect(compare([anna], [anna, peter]).conflict).toBe('given')
  expect(compare([anna], [peter, anna, anna]).conflict).toBeNull()
  expect(compare([anna, anna], [anna, anna]).conflict).toBeNull()
})

test('of what they have several of the nearest counts, of a name what most pairs say', () => {
  const moved = { ...anna, phone: '+6591234567' }
  const { levels } = compare([anna, moved], [moved, { ...anna, phone: '+81312345678' }])
  expect([levels[at.phone], levels[at.given]]).toEqual([0, 0])
  expect(compare([anna], [anna, anna, peter]).levels[at.given]).toBe(0)
  // As many say the one as the other: the worse of two.
  expect(compare([anna], [anna, peter]).levels[at.given]).toBe(5)
})

test('nobody is nothing', () => expect([...compare([], [anna]).levels].every((level) => level === -1)).toBe(true))

test('two names in one script of East Asia are two people’s, however many pairs agree', () => {
  const [taiMan, chiMing] = [
    { ...anna, first_name: '大文', last_name: '陳' },
    { ...anna, first_name: '志明', last_name: '陳' },
  ]
  expect(compare([taiMan], [taiMan, taiMan, chiMing]).conflict).toBe('given')
  expect(compare([taiMan], [taiMan, taiMan, taiMan]).conflict).toBeNull()
})
