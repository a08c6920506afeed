import { expect, test } from 'vitest'
import { joinPairs } from '../../../shared/matching/join-pairs.ts'
import { toMatchRecord } from '../../../shared/matching/match-record.ts'
import { defaultModel } from '../../../shared/matching/model/default-model.ts'
import { prepareRecord } from '../../../shared/matching/prepare/prepare-record.ts'

const one = { display_name: 'Marguerite Delacroix', phone: '+33142771234', company_primary: 'Quay Sarl', city: 'Paris' }
const prepare = (...records: object[]) =>
  records.map((fields, n) => prepareRecord(toMatchRecord(String(n), { ...fields })))
const pair = (a: number, b: number, bits = 9) => ({ one: a, other: b, bits })

test('pairs that hang together are one group', () => {
  const groups = joinPairs([pair(0, 1), pair(1, 2)], prepare(one, one, one, one), defaultModel)
  expect(groups.all()).toEqual([[0, 1, 2]])
})

test('who has been told apart from one of a group is not joined to it, whoever else it is like', () => {
  const areApart = (a: number, b: number) => a + b === 2 && a !== b
  const groups = joinPairs([pair(0, 1), pair(1, 2, 5)], prepare(one, one, one), defaultModel, areApart)
  expect(groups.all()).toEqual([[0, 1]])
})

test('who speaks against all others together is not joined by one pair', () => {
  const other = { ...one, display_name: 'Hieronymus Bosch', company_primary: 'Tidal Co', city: 'Rome' }
  expect(joinPairs([pair(0, 1), pair(1, 2, 5)], prepare(one, one, other), defaultModel).all()).toEqual([[0, 1]])
})

test('a group grows no larger than two hundred', () => {
  const [first, ...others] = Array.from({ length: 202 }, (_, n) => n)
  const pairs = others.map((other) => pair(first ?? 0, other))
  const [group = [], ...more] = joinPairs(pairs, prepare(...others.map(() => one), one), defaultModel).all()
  expect([group.length, more]).toEqual([200, []])
})

test('two groups are not joined where one of the one was told apart from one of the other', () => {
  const areApart = (a: number, b: number) => Math.min(a, b) === 0 && Math.max(a, b) === 2
  const pairs = [pair(0, 1), pair(2, 3), pair(1, 2, 5), pair(1, 3, 5)]
  expect(joinPairs(pairs, prepare(one, one, one, one), defaultModel, areApart).all()).toEqual([
    [0, 1],
    [2, 3],
  ])
})
