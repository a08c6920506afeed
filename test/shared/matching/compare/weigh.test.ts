import { describe, expect, test } from 'vitest'
import { at, newComparison } from '../../../../shared/matching/compare/comparison.ts'
import { toProbability, weigh, weighAgainst, weightOf } from '../../../../shared/matching/compare/weigh.ts'
import { compileModel } from '../../../../shared/matching/model/compile-model.ts'
import { defaultModel } from '../../../../shared/matching/model/default-model.ts'
import { companies, fieldLevels, matchFields } from '../../../../shared/matching/model/model.ts'

const compiled = compileModel(defaultModel)
const nothing = (isNameless: boolean) => ({ ...newComparison(matchFields.length), isNameless })
const oddsOf = (found: ReturnType<typeof nothing>) => ({ ...weighAgainst(found, compiled) })

describe('where nothing is compared', () => {
  test('two who have a name are strangers, of one household or of one firm, as often as there are such pairs', () =>
    expect(oddsOf(nothing(false))).toEqual({
      strangers: 2 ** -compiled.prior,
      household: 2 ** -compiled.nearPrior.household,
      colleagues: 2 ** -compiled.nearPrior.colleagues,
      ...{ branches: 0, namesakes: 0, generations: 0 },
    }))

  test('two without are strangers or branches', () =>
    expect(oddsOf(nothing(true))).toEqual({
      strangers: 2 ** -compiled.prior,
      branches: 2 ** -compiled.nearPrior.branches,
      ...{ household: 0, colleagues: 0, namesakes: 0, generations: 0 },
    }))

  test('an address that is the name is hardly read by another of the household', () => {
    const { household } = oddsOf({ ...nothing(false), isOwner: true })
    expect(household).toBeCloseTo(oddsOf(nothing(false)).household / 16, 12)
  })
})

test.each(matchFields)('%s adds what it weighs against strangers, and against each who are near', (name) => {
  const before = oddsOf(nothing(false))
  const field = compiled.fields[at[name]]
  for (const level of fieldLevels[name].keys()) {
    const found = nothing(false)
    found.levels[at[name]] = level
    const odds = oddsOf(found)
    expect(odds.strangers).toBeCloseTo(before.strangers / 2 ** (field?.weights[level] ?? 0), 6)
    for (const company of ['household', 'colleagues'] as const)
      expect(odds[company] / before[company]).toBeCloseTo(2 ** -(field?.near[company][level] ?? 0), 6)
  }
})

test('who agree in both parts of the name, but for how they are written, may be namesakes, or parent and child', () => {
  for (const given of [-1, ...fieldLevels.given.keys()])
    for (const family of [-1, ...fieldLevels.family.keys()]) {
      const found = nothing(false)
      found.levels[at.given] = given
      found.levels[at.family] = family
      const { namesakes, generations } = oddsOf(found)
      const agree = ['same', 'variant', 'slip', 'initial'].includes(fieldLevels.given[given] ?? '')
      const agreeToo = ['same', 'variant', 'slip'].includes(fieldLevels.family[family] ?? '')
      expect([namesakes > 0, generations > 0]).toEqual([agree && agreeToo, agree && agreeToo])
    }
})

test('namesakes are likelier by the root of how common their name is, up to sixteen times', () => {
  const [given, family] = [compiled.fields[at.given]?.u[0] ?? 0, compiled.fields[at.family]?.u[0] ?? 0]
  const namesakes = (times: number, of: 'both' | 'given' = 'both') => {
    const found = nothing(false)
    for (const [field, chance] of [
      ['given', given],
      ['family', family],
    ] as const) {
      found.levels[at[field]] = 0
      found.frequencies[at[field]] = of === 'both' || field === 'given' ? chance * times : 0
    }
    return oddsOf(found).namesakes
  }
  expect(namesakes(2) / namesakes(1)).toBeCloseTo(2, 6)
  expect(namesakes(0.5) / namesakes(1)).toBeCloseTo(0.5, 6)
  expect([namesakes(1_000) / namesakes(1), namesakes(0.0001) / namesakes(1)]).toEqual([
    expect.closeTo(16, 6),
    expect.closeTo(1 / 16, 6),
  ])
  // Of how common it is nothing is known where the one half is not counted.
  expect(namesakes(7, 'given') / namesakes(1)).toBeCloseTo(1, 6)
})

test('the weight is of one customer against all else together', () => {
  const found = nothing(false)
  found.levels[at.phone] = 0
  const sum = Object.values(oddsOf(found)).reduce((all, one) => all + one, 0)
  expect(weigh(found, compiled)).toBeCloseTo(-Math.log2(sum), 9)
  expect(toProbability(weigh(found, compiled))).toBeCloseTo(1 / (1 + sum), 9)
  expect(companies.length + 1).toBe(Object.keys(oddsOf(found)).length)
})

test('a value that many have weighs less, and so does one that resembles it, but never turns', () => {
  const field = compiled.fields[at.given]
  if (field === undefined) throw new Error('There is no given name.')
  const [same = 0, variant = 0] = field.weights
  expect(weightOf(field, 0, 0)).toBe(same)
  expect(weightOf(field, 0, 0.01)).toBeCloseTo(Math.log2((field.m[0] ?? 0) / 0.01), 9)
  expect(weightOf(field, 0, 1)).toBe(Math.min(0, variant))
  expect(weightOf(field, 1, 1)).toBe(0)
  expect(weightOf(field, 1, 1e-9)).toBe(variant)
})
