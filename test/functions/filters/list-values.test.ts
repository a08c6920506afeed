import { afterAll, beforeAll, expect, test } from 'vitest'
import { listValues } from '../../../functions/filters/list-values.ts'
import { invoke } from '../../../shared/contract/function.ts'
import { as, openTestParts, type TestParts } from '../../support/test-parts.ts'
import { addCustomer } from '../customers/people.ts'

let parts: TestParts
beforeAll(async () => {
  parts = await openTestParts()
  const { db } = parts.deps
  await db
    .insertInto('custom_fields')
    .values({ key: 'shoe', label: 'Shoe size', kind: 'number', choices: [] })
    .execute()
  await db
    .insertInto('custom_fields')
    .values({ key: 'grade', label: 'Grade', kind: 'choice', choices: ['A', 'B'] })
    .execute()
  const people = [
    { owner: 'Bob', tags: ['vip', 'old'], extra: '{"Fair": "Tokyo", "phone_raw": "call me", "city_also": "Kobe"}' },
    { owner: 'Ann', tags: ['vip'], extra: '{"Fair": "Osaka", "shoe": 9}' },
    { owner: 'Ann', tags: [], extra: '{"Fair": "Tokyo"}' },
    { owner: 'Gone', tags: ['gone'], extra: '{"Gone": "x"}', deleted_at: new Date() },
  ]
  for (const one of people) await addCustomer(db, { display_name: 'P', ...one })
})
afterAll(() => parts.close())

const list = (field?: string) => invoke(listValues, { field }, parts.deps, as('viewer'))

test('custom fields are those that people have made, and those that came with files', async () => {
  const { customFields, operators, values } = await list()
  expect(customFields.map(({ key, label, kind }) => [key, label, kind])).toEqual([
    ['grade', 'Grade', 'choice'],
    ['shoe', 'Shoe size', 'number'],
    ['Fair', 'Fair', 'text'],
  ])
  expect([operators, values]).toEqual([[], []])
})

test.each([
  ['owner', ['Ann', 'Bob']],
  ['tags', ['vip', 'old']],
  ['status', ['lead', 'prospect', 'active', 'inactive', 'lost']],
  ['do_not_contact', ['yes', 'no']],
  ['extra.Fair', ['Tokyo', 'Osaka']],
  ['extra.grade', ['A', 'B']],
  ['extra.shoe', []],
  ['email', []],
  ['created', []],
])('of %s, the values to pick from are %j', async (field, values) => {
  expect((await list(field)).values).toEqual(values)
})

test('a custom field is compared as its type is', async () => {
  expect((await list('extra.shoe')).operators).toContain('more')
  expect((await list('extra.grade')).operators).not.toContain('more')
  expect((await list('extra.Fair')).operators).toContain('contains')
})

test('of a field that there is not, nothing', async () => {
  await expect(list('shoe')).rejects.toMatchObject({ code: 'input.invalid' })
})
