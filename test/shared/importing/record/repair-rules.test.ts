import { expect, test } from 'vitest'
import { defaultSettings } from '../../../../shared/importing/import-settings.ts'
import { mapColumns } from '../../../../shared/importing/mapping/map-columns.ts'
import { cleanRecord } from '../../../../shared/importing/record/clean-record.ts'
import { repairByRule } from '../../../../shared/importing/record/repair-rules.ts'

const rules = { 'gmial.com': 'gmail.com', 'alpha-works.com': 'elsewhere.com' }

test.each([
  ['ann@gmial.com', 'ann@gmail.com'],
  [' Ann@GMIAL.com ', 'ann@gmail.com'],
  ['mailto:ann@gmial.com', 'ann@gmail.com'],
  ['a@gmial.com', 'a@gmail.com'],
  ['ann@hotmial.com', null],
  ['@gmial.com', null],
  ['gmial.com', null],
  ['ann@toString', null],
])('%s is %s', (raw, meant) => {
  expect(repairByRule(rules, raw)).toBe(meant)
})

test('a rule speaks where a person would have to, and nowhere else', () => {
  const { columns } = mapColumns(['email'], [])
  const clean = (raw: string, policy: 'repair' | 'keep' | 'strict' = 'repair') =>
    cleanRecord(columns, [raw], policy, { ...defaultSettings, repairRules: rules })
  expect(clean('ann@gmial.com')).toMatchObject({ record: { email: 'ann@gmail.com' }, verdict: null })
  expect(clean('ann@gmial.com', 'keep').record).toEqual({ email: 'ann@gmail.com' })
  expect(clean('ann@gmial.com', 'strict').record).toEqual({ email: 'ann@gmial.com' })
  expect(clean('ann@alpha-works.com').record).toEqual({ email: 'ann@alpha-works.com' })
})
