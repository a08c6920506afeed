import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkCondition, checkWhere } from '../../../../shared/customers/conditions/check-condition.ts'
import {
  type Condition,
  conditionsMax,
  findConditionKind,
  operators,
  operatorsFor,
  valuesMax,
} from '../../../../shared/customers/conditions/condition.ts'
import { readConditions, writeConditions } from '../../../../shared/customers/conditions/write-conditions.ts'
import { customerFields } from '../../../../shared/customers/fields.ts'
import { CustomerFilters } from '../../../../shared/customers/filters.ts'
import { checkProperty } from '../../../support/property.ts'

const fields = [
  ...customerFields.map(({ name }) => name).filter((name) => name !== 'id'),
  'created',
  'changed',
  'extra.Size',
]

const anyText = fc.string({ unit: fc.constantFrom(...'ab \\:|;.渡🛥'), minLength: 1, maxLength: 12 })
const anyCondition: fc.Arbitrary<Condition> = fc.record({
  field: anyText,
  operator: fc.constantFrom(...operators),
  values: fc.array(anyText, { maxLength: 4 }),
})

test('what is written is read again, whatever marks stand in names and values', () =>
  checkProperty(
    fc.property(fc.array(anyCondition, { minLength: 1, maxLength: 5 }), (conditions) => {
      expect(readConditions(writeConditions(conditions))).toEqual(conditions)
    }),
    { seed: 1501 },
  ))

test('any text is read, and what is read is written in one way', () =>
  checkProperty(
    fc.property(fc.string({ unit: fc.constantFrom(...'ai s\\:|;-not') }), (text) => {
      const conditions = readConditions(text)
      if (conditions === null) return
      expect(readConditions(writeConditions(conditions))).toEqual(conditions)
    }),
    { seed: 1502, numRuns: 500 },
  ))

test('every field of a customer but its id can be asked about, and each says how', () => {
  for (const field of fields) {
    const kind = findConditionKind(field)
    expect(kind, field).toBeDefined()
    expect(operatorsFor(kind ?? 'text').length, field).toBeGreaterThan(0)
  }
  expect(findConditionKind('id')).toBeUndefined()
  expect(findConditionKind('extra.')).toBeUndefined()
  expect(findConditionKind('search')).toBeUndefined()
})

const valid: Readonly<Record<string, string>> = {
  customer_type: 'corporate', status: 'lead', country_code: 'HK', do_not_contact: 'yes', youtube_subscribers: '12',
  next_follow_up: '2026-12-24', created: '2026-12-24', changed: '2026-12-24', phone: '9123', 
} // biome-ignore format: a list of words
const valueFor = (field: string, operator: Condition['operator']) => {
  if (operator === 'last' || operator === 'next') return '30'
  if (operator === 'less' || operator === 'more') return '-2.5'
  if (operator === 'before' || operator === 'after') return '2026-12-24'
  return valid[field] ?? 'x'
}
const takesNone = (operator: string) => operator === 'empty' || operator === 'filled'

describe('each field with each comparison', () => {
  test.each(fields)('%s takes its own, and no other', (field) => {
    const own = operatorsFor(findConditionKind(field) ?? 'text')
    for (const operator of operators) {
      const values = takesNone(operator) ? [] : [valueFor(field, operator)]
      const problem = own.includes(operator) ? null : 'conditions.operator'
      expect(checkCondition({ field, operator, values }), operator).toBe(problem)
      if (problem !== null) continue
      expect(checkCondition({ field, operator, values: takesNone(operator) ? ['x'] : [] }), operator).not.toBeNull()
    }
  })
})

test.each([
  ['next_follow_up:is:2026-02-30', 'conditions.day'],
  ['next_follow_up:before:24.12.2026', 'conditions.day'],
  ['next_follow_up:last:0', 'conditions.days'],
  ['created:last:1.5', 'conditions.days'],
  ['youtube_subscribers:more:many', 'conditions.number'],
  ['youtube_subscribers:more:1|2', 'conditions.oneValue'],
  ['extra.Size:less:1e9', 'conditions.number'],
  ['status:is:won', 'conditions.notAmong'],
  ['do_not_contact:is:maybe', 'conditions.notAmong'],
  ['country_code:is:Hong Kong', 'customers.countryCode'],
  ['phone:contains:abc', 'conditions.digits'],
  ['owner:is: ', 'conditions.noValue'],
  ['owner:is:a|', 'conditions.noValue'],
  [`owner:is:${'x'.repeat(201)}`, 'conditions.tooLong'],
  [
    `owner:is:${Array(valuesMax + 1)
      .fill('x')
      .join('|')}`,
    'conditions.tooMany',
  ],
  ['owner:is:a\u0000b', 'conditions.oneLine'],
  ['shoe:is:9', 'conditions.field'],
  ['owner', 'conditions.unreadable'],
  ['owner:was:Ann', 'conditions.unreadable'],
  ['owner:is:Ann;', 'conditions.unreadable'],
  ['owner:is:Ann:Bob', 'conditions.unreadable'],
  [
    Array(conditionsMax + 1)
      .fill('owner:empty')
      .join(';'),
    'conditions.tooManyAtOnce',
  ],
])('%j is refused, and the list says why', (where, problem) => {
  expect(checkWhere(where)).toBe(problem)
  const issue = CustomerFilters.safeParse({ where }).error?.issues[0]
  expect(issue).toMatchObject({ path: ['where'], message: problem })
})

test('as many as may be are taken', () => {
  expect(checkWhere(Array(conditionsMax).fill('owner:empty').join(';'))).toBeNull()
  expect(checkWhere(`owner:is:${Array(valuesMax).fill('x'.repeat(9)).join('|')}`)).toBeNull()
})
