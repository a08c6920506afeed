import { expect, test } from 'vitest'
import type { PairReason, PairScore } from '../../../shared/matching/compare/compare-pair.ts'
import { compareSimilar, isSimilar } from '../../../shared/matching/similar.ts'

const reason = (field: string, level: PairReason['level'], isColumn = false): PairReason => ({
  ...{ field, level, isColumn },
  weight: level === 'same' ? 5 : -5,
})
const score = (zone: PairScore['zone'], reasons: PairReason[], weight = 0, conflict: PairScore['conflict'] = null) => ({
  ...{ zone, reasons, weight, conflict, probability: 0.5 },
})

test.each(['same', 'ask'] as const)('whoever is in the zone %s is told of', (zone) => {
  expect(isSimilar(score(zone, []))).toBe(true)
})

test.each(['email', 'phone', 'link'])('of somebody else with the same %s one is told', (field) => {
  const others = [reason('given', 'different'), reason('family', 'different')]
  expect(isSimilar(score('different', [...others, reason(field, 'same')], -5, 'given'))).toBe(true)
  expect(isSimilar(score('different', [...others, reason(field, 'slip')], -5, 'given'))).toBe(false)
  expect(isSimilar(score('different', [...others, reason(field, 'same', true)], -5, 'given'))).toBe(false)
})

test('two firms of one name are told of, and nobody who works there', () => {
  const same = reason('company', 'same')
  expect(isSimilar(score('different', [same]))).toBe(true)
  expect(isSimilar(score('different', [same], 0, 'nameless'))).toBe(false)
  expect(isSimilar(score('different', [same, reason('given', 'different')]))).toBe(false)
  expect(isSimilar(score('different', [same, reason('family', 'different')]))).toBe(false)
  expect(isSimilar(score('different', [reason('place', 'same')]))).toBe(false)
})

test('of somebody with the same name one is told, where no more is known', () => {
  const named = [reason('given', 'same'), reason('family', 'same')]
  expect(isSimilar(score('different', named, 5, 'name'))).toBe(true)
  expect(isSimilar(score('different', named, 5, 'family'))).toBe(false)
  expect(isSimilar(score('different', named.slice(0, 1), 5, 'name'))).toBe(false)
  expect(isSimilar(score('different', named.slice(1), 5, 'name'))).toBe(false)
})

test('the zone comes first, then what speaks for it', () => {
  const scores = [score('different', [], 9), score('ask', [], 1), score('ask', [], 3), score('same', [], 2)]
  expect(scores.sort(compareSimilar).map(({ zone, weight }) => [zone, weight])).toEqual([
    ['same', 2],
    ['ask', 3],
    ['ask', 1],
    ['different', 9],
  ])
})
