import { describe, expect, test } from 'vitest'
import { compileModel } from '../../../../shared/matching/model/compile-model.ts'
import { countValues } from '../../../../shared/matching/model/count-values.ts'
import { defaultModel } from '../../../../shared/matching/model/default-model.ts'
import { estimateModel } from '../../../../shared/matching/model/estimate-model.ts'
import { caution, falseMergeRisk, findThresholds } from '../../../../shared/matching/model/find-thresholds.ts'
import { columnLevels, fieldLevels } from '../../../../shared/matching/model/model.ts'
import { readColumns } from '../../../../shared/matching/model/read-columns.ts'
import { prepare } from '../make-record.ts'

const sum = (all: readonly number[]) => all.reduce((total, one) => total + one, 0)

describe('the default model', () => {
  test.each(Object.entries(defaultModel.fields))('%s has a chance for each level, which add up', (field, { m, u }) => {
    const { length } = fieldLevels[field as keyof typeof fieldLevels]
    expect([m.length, u.length]).toEqual([length, length])
    expect(sum(m)).toBeCloseTo(1, 2)
    if (field !== 'order') expect(sum(u)).toBeCloseTo(1, 2)
  })

  test('is plain JSON', () => expect(JSON.parse(JSON.stringify(defaultModel))).toEqual(defaultModel))
})

test('more disagreement never weighs more, whatever was counted', () => {
  const odd = { ...defaultModel, fields: { ...defaultModel.fields, phone: { m: [0.1, 0.1, 0.8], u: [0.5, 0.4, 0.1] } } }
  for (const { weights } of compileModel(odd).fields)
    for (let n = 1; n < weights.length; n++) expect(weights[n]).toBeLessThanOrEqual(weights[n - 1] ?? 0)
})

const people = Array.from({ length: 60 }, (_, n) =>
  prepare(
    {
      first_name: `Given${n % 50}`,
      last_name: `Family${n % 50}`,
      extra: {
        born: `19${10 + (n % 50)}-02-0${1 + ((n % 50) % 7)}`,
        number: `N${10_000 + (n % 50) * 37}`,
        sex: n % 2 === 0 ? 'f' : 'm',
        row: `R-${n}`,
        called: `Given${n % 50} Family${n % 50}`,
        again: `N${10_000 + (n % 50) * 37}`,
        from: ['old town', 'new harbour', 'green hill', 'white bay', 'stone bridge'][n % 5] ?? '',
      },
    },
    String(n),
  ),
)

test('a column is of the kind of what it holds; a name of the row, and what repeats another, is left out', () => {
  expect(readColumns(people).map(({ column, kind, isIdentity }) => [column, kind, isIdentity])).toEqual([
    ['again', 'code', true],
    ['born', 'date', false],
    ['from', 'choice', false],
    ['sex', 'choice', false],
  ])
  expect(Object.keys(columnLevels).sort()).toEqual(['choice', 'code', 'date', 'number', 'words'])
})

test('the same sample gives the same model, and what nobody said stays as it was', () => {
  const model = estimateModel({ records: people, pairs: [] })
  expect(estimateModel({ records: people, pairs: [] })).toEqual(model)
  for (const [n, chance] of model.fields.email.m.entries())
    expect(chance).toBeCloseTo(defaultModel.fields.email.m[n] ?? 0, 9)
  expect(model.records).toBe(60)
})

test('a column has the chances of its own values, and not of another one’s', () => {
  const { columns } = estimateModel({ records: people, pairs: [] })
  const shareOf = (name: string) => columns.find(({ column }) => column === name)?.u[0]
  expect([shareOf('sex'), shareOf('from')]).toEqual([expect.closeTo(0.5, 1), expect.closeTo(0.2, 1)])
  expect([shareOf('born'), shareOf('again')].every((share = 1) => share < 0.02)).toBe(true)
})

test('a value of their own that was met once is not counted, and one that many have is', () => {
  const { rare } = countValues(people, readColumns(people))
  expect([rare['column:born'], rare['column:again'], rare.email]).toEqual([0, 0, 0])
  expect([rare['column:sex'], rare.family].every((share = 0) => share > 0)).toBe(true)
})

test('in whatever order the records are, the model is written the same way', () => {
  const columns = readColumns(people)
  const write = (records: typeof people) => JSON.stringify(countValues(records, columns))
  expect(write(people.toReversed())).toBe(write(people))
  // What is met most stands in front.
  const often = Object.values(countValues([...people, ...people.slice(0, 30)], columns).frequencies.given ?? {})
  expect(often).toEqual(often.toSorted((a, b) => b - a))
  expect(often.length).toBeGreaterThan(1)
})

test.each([
  ['few of its values are met twice', 5, true],
  ['a quarter of its values is its own', 4, false],
])('a code says who somebody is where %s', (_, distinct, isOwn) => {
  const records = Array.from({ length: 16 }, (_, n) =>
    prepare({ first_name: `Given${n}`, extra: { number: `N${10_000 + (n % distinct)}` } }, String(n)),
  )
  expect(readColumns(records).map(({ kind, isIdentity }) => [kind, isIdentity])).toEqual([['code', isOwn]])
})

test.each([
  ['two who have a name are called so', 2, []],
  ['one alone is', 1, ['called']],
])('a column repeats the name where %s', (_, named, columns) => {
  const records = ['Anna', 'Bob', 'Carol', 'Dora', 'Dora'].map((called, n) =>
    prepare({ ...(n < named && { first_name: called, last_name: 'Miller' }), extra: { called } }, String(n)),
  )
  expect(readColumns(records).map(({ column }) => column)).toEqual(columns)
})

test('a book of few says little of how often strangers agree', () => {
  const { fields } = estimateModel({ records: people.slice(0, 3), pairs: [] })
  for (const field of ['given', 'family', 'company', 'street'] as const)
    for (const [level, chance] of fields[field].u.entries())
      expect(chance).toBeCloseTo(defaultModel.fields[field].u[level] ?? 0, 2)
})

test('how seldom two of one name write it the other way round is no matter of pairs at random', () =>
  expect(estimateModel({ records: people, pairs: [] }).fields.order.u).toEqual(defaultModel.fields.order.u))

describe('thresholds', () => {
  const usual = { same: 0.97, ask: 0.3 }

  test('follow from the risk: what is taken as the same is expected to be false as often as they allow, at most', () => {
    const chances = Float64Array.from([
      ...Array(900).fill(0.9999),
      ...Array(500).fill(0.96),
      ...Array(50).fill(0.8),
      ...Array(50).fill(0.2),
    ])
    const { same, ask } = findThresholds(chances, usual)
    const taken = chances.filter((chance) => chance >= same)
    expect(sum([...taken].map((chance) => 1 - chance)) / taken.length).toBeLessThanOrEqual(falseMergeRisk * caution)
    expect(same).toBeLessThan(0.97)
    expect(ask).toBeLessThanOrEqual(0.8)
  })

  test('stay as they are where there are few pairs', () =>
    expect(findThresholds(Float64Array.from([0.999, 0.5]), usual)).toEqual(usual))
})
