import { expect, test } from 'vitest'
import { compileModel, mobileShares } from '../../../../shared/matching/model/compile-model.ts'
import { defaultColumnChances, defaultModel } from '../../../../shared/matching/model/default-model.ts'
import { type ColumnKind, companies } from '../../../../shared/matching/model/model.ts'

const kinds = Object.keys(defaultColumnChances) as ColumnKind[]
const columns = kinds.map((kind) => ({ column: kind, kind, isIdentity: false, ...defaultColumnChances[kind] }))
const compiled = compileModel({ ...defaultModel, columns })

test('two who are near each other share nothing of a field, all of it, or a part', () => {
  const shares = [mobileShares, ...compiled.fields.map(({ share }) => share)].flatMap((share) => Object.values(share))
  expect(shares).toHaveLength((compiled.fields.length + 1) * companies.length)
  expect(shares.filter((share) => share < 0 || share > 1)).toEqual([])
})

test('of columns they share words and choices, and of a day a household alone', () => {
  const sharing = (kind: ColumnKind) => {
    const share = compiled.fields.find(({ column }) => column?.kind === kind)?.share
    return companies.filter((company) => (share?.[company] ?? 0) > 0)
  }
  expect(kinds.map((kind) => [kind, sharing(kind)])).toEqual([
    ['date', ['household']],
    ['code', []],
    ['number', []],
    ['words', companies],
    ['choice', companies],
  ])
})

test('what they share weighs less for one customer than it does against strangers, and less the more they share', () => {
  for (const { weights, near, share } of compiled.fields)
    for (const company of companies) {
      const [weight = 0, nearWeight = 0] = [weights[0], near[company][0]]
      if (share[company] === 0) expect(nearWeight).toBe(weight)
      else if (share[company] === 1) expect(nearWeight).toBe(0)
      else expect([nearWeight >= 0, nearWeight < Math.max(weight, 1e-9)]).toEqual([true, true])
    }
})

test('before anything is compared, two records are one as often as there are such pairs among all', () => {
  const model = { ...defaultModel, records: 1_000, duplicates: 0.05 }
  // 50 of 1,000 × 999 / 2, told as odds against all records that either could go with.
  expect(2 ** compileModel(model).prior).toBeCloseTo((2 * 0.05) / 1_000, 9)
  for (const company of companies)
    expect(2 ** compileModel(model).nearPrior[company]).toBeCloseTo(0.05 / model.near[company], 9)
})
