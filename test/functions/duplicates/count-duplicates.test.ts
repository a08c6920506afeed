import { afterAll, beforeEach, expect, test } from 'vitest'
import { deleteCustomer } from '../../../functions/customers/delete-customer.ts'
import { countDuplicates } from '../../../functions/duplicates/count-duplicates.ts'
import { invoke } from '../../../shared/contract/function.ts'
import { as, openTestParts } from '../../support/test-parts.ts'
import { addEditor } from '../customers/people.ts'
import { emptyDatabase } from '../import-text.ts'
import { addPair, search } from './pairs.ts'

const parts = await openTestParts()
afterAll(() => parts.close())
beforeEach(() => emptyDatabase(parts.deps.db))

const count = async () => (await invoke(countDuplicates, {}, parts.deps, as('viewer'))).open

test('counts open pairs of customers who are there', async () => {
  expect(await count()).toBe(0)
  const { firstId } = await addPair(parts.deps)
  await addPair(parts.deps, 1)
  await search(parts.deps)
  expect(await count()).toBe(2)
  await invoke(deleteCustomer, { id: firstId }, parts.deps, await addEditor(parts.deps.db, 'Ann'))
  expect(await count()).toBe(1)
})
