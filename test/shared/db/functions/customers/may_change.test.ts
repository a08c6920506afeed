import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { json, openFunctions } from '../call-function.ts'

const { value } = openFunctions()

const rules = { rules: { city: 'fill', region: 'never', notes: 'overwrite', extra: 'fill' } }

test.each<[string, unknown, object, boolean]>([
  ['city', 'Rome', {}, true],
  ['postal_code', 'Rome', rules, true],
  ['notes', 'Rome', rules, true],
  ['region', 'Rome', rules, false],
  ['region', null, rules, false],
  ['city', 'Rome', rules, false],
  ['city', '', rules, false],
  ['city', 0, rules, false],
  ['city', true, rules, false],
  ['city', ['x'], rules, false],
  ['city', null, rules, true],
  ['city', undefined, rules, true],
  ['city', [], rules, true],
  ['city', false, rules, true],
  ['extra.Shoe', '42', rules, false],
  ['extra.Shoe', undefined, rules, true],
  ['extra.city.x', '42', { rules: { city: 'never' } }, true],
  ['city', null, { protected: ['city'] }, false],
  ['city', 'Rome', { protected: ['city'], rules: { city: 'overwrite' } }, false],
  ['city', null, { protected: ['city'], rules: { city: 'fill' } }, false],
  ['city', 'Rome', { protected: ['region'] }, true],
  ['city', 'Rome', { protected: [] }, true],
  ['extra.Shoe', null, { protected: ['extra.Shoe'] }, false],
  ['extra.Shoe', null, { protected: ['extra'] }, true],
])('%s that is %j may change under %j: %j', async (field, was, policy, may) => {
  expect(await value(sql`may_change(${field}, ${json(was)}, ${json(policy)})`)).toBe(may)
})
