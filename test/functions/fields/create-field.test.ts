import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { emptyDatabase } from '../import-text.ts'
import { openFields, shoes } from './fields.ts'

const { parts, list, make, change, remove, bring, extraOf } = await openFields()
afterAll(() => parts.close())
beforeEach(() => emptyDatabase(parts.deps.db))

test('a field is made by hand, and a column of its name goes to it', async () => {
  await make({ label: ' Born  on ', kind: 'date' })
  expect((await list()).items).toMatchObject([{ key: 'Born on', label: 'Born on', kind: 'date' }])
  await bring('email,name,born ON\nann@acme.com,Ann,24 Dec 1990\n')
  expect(await extraOf('ann@acme.com')).toEqual({ 'Born on': '1990-12-24' })
})

describe('a name can not be', () => {
  test.each([
    ['nothing', '  '],
    ['that of a field of ours', 'E-mail'],
    ...['Name', 'Email address', 'E-Mail 2', 'Mobile', 'Company', '邮箱'].map((name) => [
      'what a column of a field of ours is called',
      name,
    ]),
    ['that of a column that we write', 'harbour_line'],
    ['that of a field that came with a file', 'Shoe'],
    ['that of another, in any spelling', 'plan NAME'],
    ['what another was called before', 'Tier'],
    ['that of a deleted one', 'Gone'],
  ])('%s', async (_, label) => {
    await bring(shoes)
    await make({ label: 'Tier', kind: 'text' })
    await change('Tier', { label: 'Plan name' })
    await make({ label: 'Gone', kind: 'text' })
    await remove('Gone')
    await expect(make({ label, kind: 'text' })).rejects.toMatchObject({
      code: 'input.invalid',
      fields: { label: expect.any(String) },
    })
  })
})

test.each([
  ['a choice of nothing', 'choice', []],
  ['choices of a number', 'number', ['1']],
  ['the same choice twice', 'choice', ['gold', 'Gold']],
])('there is no field of %s', async (_, kind, choices) => {
  await expect(make({ label: 'Plan', kind, choices })).rejects.toMatchObject({
    code: 'input.invalid',
    fields: { choices: expect.any(String) },
  })
  expect((await list()).items).toEqual([])
})

test('of several who make the same field at once, one does', async () => {
  const tries = [make({ label: 'Plan', kind: 'text' }), make({ label: 'PLAN', kind: 'text' })]
  const outcomes = await Promise.allSettled(tries)
  expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
})
