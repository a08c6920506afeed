import { describe, expect, test } from 'vitest'
import { type Conflict, newComparison } from '../../../../shared/matching/compare/comparison.ts'
import { defaultColumnChances, defaultModel } from '../../../../shared/matching/model/default-model.ts'
import { maximize } from '../../../../shared/matching/model/maximize.ts'
import { companies, type Model, matchFields } from '../../../../shared/matching/model/model.ts'
import { newObservations } from '../../../../shared/matching/model/observations.ts'

const at = matchFields.indexOf('phone')

interface Scope {
  readonly records?: number
  readonly share?: number
  readonly conflict?: Conflict | null
}

/** A model that has seen so many pairs of two names that agree, whose phones are at a level each. */
function learn(
  model: Model,
  phones: readonly number[],
  { records = 1_000, share = 1, conflict = null }: Scope = {},
): Model {
  const fields = matchFields.length + model.columns.length
  const observations = newObservations(fields, phones.length)
  for (const level of phones) {
    const found = { ...newComparison(fields), conflict }
    for (const field of ['given', 'family', 'email', 'street', 'place'] as const)
      found.levels[matchFields.indexOf(field)] = 0
    found.levels[at] = level
    observations.add(found)
  }
  const comparable = Array.from({ length: fields }, () => 1)
  return maximize(model, observations, { rounds: 1, records, share, comparable })
}

test('what nobody has seen stays as it was', () => {
  const { fields, duplicates, near, thresholds } = learn(defaultModel, [])
  for (const field of matchFields)
    for (const [level, chance] of fields[field].m.entries())
      expect(chance).toBeCloseTo(defaultModel.fields[field].m[level] ?? 0, 9)
  expect(thresholds).toEqual(defaultModel.thresholds)
  // Of a thousand records no pair: as few as a tenth of what was thought, and a little more.
  expect(duplicates).toBeCloseTo((100 * defaultModel.duplicates) / 1_100, 9)
  for (const company of companies) expect(near[company]).toBeCloseTo((100 * defaultModel.near[company]) / 1_100, 9)
})

test('what pairs of one customer show is learnt, and their number', () => {
  const seen = [...Array<number>(90).fill(0), ...Array<number>(210).fill(2)]
  const { fields, duplicates } = learn(defaultModel, seen)
  const [same = 0, slip = 0, different = 0] = fields.phone.m
  expect(same + slip + different).toBeCloseTo(1, 2)
  expect(same).toBeCloseTo((90 + 30 * (defaultModel.fields.phone.m[0] ?? 0)) / 330, 1)
  expect(duplicates).toBeGreaterThan(0.25)
  expect(learn(defaultModel, seen, { share: 0.5 }).duplicates).toBeCloseTo(2 * duplicates, 1)
})

test('the thresholds follow from the pairs that may be one customer', () => {
  const seen = Array<number>(200).fill(0)
  expect(learn(defaultModel, seen).thresholds).not.toEqual(defaultModel.thresholds)
  expect(learn(defaultModel, seen, { conflict: 'given' }).thresholds).toEqual(defaultModel.thresholds)
})

describe('how often strangers share what is one customer’s own', () => {
  const email = { ...defaultModel.fields.email, u: [0.00002, 0, 0.99998] }
  const model: Model = {
    ...defaultModel,
    fields: { ...defaultModel.fields, email },
    columns: [
      { column: 'born', kind: 'date', isIdentity: false, ...defaultColumnChances.date },
      { column: 'sex', kind: 'choice', isIdentity: false, ...defaultColumnChances.choice },
    ],
  }
  const learnt = learn(model, [])

  test('is hardly ever where none was seen, and they are a slip apart no more seldom than they were thought the same', () =>
    expect(learnt.fields.email.u).toEqual([0.00001, 0.00002, 0.99998]))

  test('holds for a day too, and not for what many have', () => {
    expect(learnt.columns[0]?.u[0]).toBe(0.00001)
    expect(learnt.columns[1]?.u).toEqual(defaultColumnChances.choice.u)
    expect(learnt.fields.family.u).toEqual(defaultModel.fields.family.u)
  })
})
