import { afterAll, expect, test } from 'vitest'
import { listCustomFields } from '../../../functions/customers/list-custom-fields.ts'
import { invoke } from '../../../shared/contract/function.ts'
import { insertCustomField } from '../../../shared/db/queries/customers/custom-fields.ts'
import { as, openTestParts } from '../../support/test-parts.ts'

const parts = await openTestParts()
afterAll(() => parts.close())

test('lists the fields that people have made, by their labels', async () => {
  const plan = { key: 'plan', label: 'Plan', kind: 'choice', choices: ['gold', 'silver'] } as const
  const budget = { key: 'budget', label: 'Budget', kind: 'number', choices: [] } as const
  expect(await insertCustomField(parts.deps.db, plan)).toBe(true)
  expect(await insertCustomField(parts.deps.db, budget)).toBe(true)
  expect(await insertCustomField(parts.deps.db, { ...plan, label: 'Other' })).toBe(false)
  expect(await invoke(listCustomFields, {}, parts.deps, as('viewer'))).toEqual({ items: [budget, plan] })
})
