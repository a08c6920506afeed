import { expect, test } from 'vitest'
import { curveOf, scorePairs } from '../../../../scripts/bench/matching/score-pairs.ts'
import { matchByKeys, matchByNames } from '../../../../scripts/bench/matching/simple-matchers.ts'
import { toMatchRecord } from '../../../../shared/matching/match-record.ts'

const truth = new Set(['a b', 'a c', 'b c', 'd e'])

test('precision, recall and F1 are told of pairs', () => {
  expect(scorePairs(new Set(['a b', 'a c', 'a d']), truth)).toEqual({
    ...{ precision: 2 / 3, recall: 0.5, f1: 4 / 7, right: 2, wrong: 1 },
  })
  expect(scorePairs(new Set(), truth)).toMatchObject({ precision: 1, recall: 0, f1: 0 })
})

test('a curve goes from the surest pair to all of them', () => {
  const points = curveOf(['a b', 'x y', 'b c'], truth)
  expect(points.map(({ precision, recall }) => [precision, recall])).toEqual([
    [1, 0.25],
    [0.5, 0.25],
    [2 / 3, 0.5],
  ])
})

test('the simple ways find equal keys, and names alike in one city', () => {
  const records = [
    toMatchRecord('1', { first_name: 'Martha', last_name: 'Quayle', email: 'm@q.example', city: 'Leeds' }),
    toMatchRecord('2', { first_name: 'Marhta', last_name: 'Quayle', phone: '+441132000000', city: 'LEEDS' }),
    toMatchRecord('3', { first_name: 'Martha', last_name: 'Quayle', email: 'm@q.example', city: 'York' }),
    toMatchRecord('4', { last_name: 'Other', phone: '+441132000000' }),
  ]
  expect([...matchByKeys(records)].sort()).toEqual(['1 3', '2 4'])
  expect([...matchByNames(records)]).toEqual(['1 2'])
})
