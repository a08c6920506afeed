import { expect, test } from 'vitest'
import { caution, falseMergeRisk, findThresholds } from '../../../../shared/matching/model/find-thresholds.ts'

const usual = { same: 0.97, ask: 0.3 }
const find = (...parts: readonly (readonly [chance: number, count: number])[]) =>
  findThresholds(Float64Array.from(parts.flatMap(([chance, count]) => Array<number>(count).fill(chance))), usual)

test('with fewer than fifty likely pairs the usual thresholds stay', () => {
  expect(find([0.99, 49])).toEqual(usual)
  expect(find([0.99, 20], [0.4, 500])).toEqual(usual)
  expect(find([0.99, 50])).not.toEqual(usual)
})

test('as many are the same as keep what is expected to be false within the risk, and none below a bound', () => {
  expect(find([0.999, 1000], [0.9, 100]).same).toBe(0.9)
  expect(find([0.9999, 1000], [0.82, 10], [0.81, 10]).same).toBe(0.82)
  // However sure, what is called the same begins no higher.
  expect(find([0.999, 100]).same).toBe(0.985)
  // Half of those of one chance are not taken: all that are as likely are the same, or none.
  const { same } = find([0.999, 100], [0.9, 1000])
  expect(same).toBeGreaterThan(0.9)
  expect(same).toBeLessThan(0.901)
})

test('what is the same may be false as often as the risk allows, and the model is cautious', () => {
  for (const likely of [0.85, 0.9, 0.95]) {
    const sure = 10_000
    const { same } = find([1, sure], [likely, sure])
    const most = (falseMergeRisk * caution * sure) / (1 - likely - falseMergeRisk * caution)
    expect(same > likely).toBe(most < sure)
  }
})

test('so many are asked that enough of them are one customer, within bounds', () => {
  expect(find([0.999, 100], [0.7, 10]).ask).toBe(0.5)
  expect(find([0.999, 100], [0.8, 100], [0.4, 20]).ask).toBe(0.4)
  expect(find([0.999, 100], [0.8, 100], [0.2, 2], [0.19, 2]).ask).toBe(0.2)
  // More of them would be two customers than may be asked.
  expect(find([0.999, 100], [0.7, 10], [0.35, 1000]).ask).toBeGreaterThanOrEqual(0.35)
  expect(find([0.999, 100], [0.49, 1000]).ask).toBe(0.5)
  expect(find([0.999, 100]).ask).toBe(0.5)
})

test('what is expected to be false counts from the first pair on', () => {
  const risk = falseMergeRisk * caution
  expect(find([1 - risk * 1.002, 100])).toEqual(usual)
  expect(find([1 - risk * 0.998, 100])).not.toEqual(usual)
})
