import { afterAll, beforeEach, expect, test } from 'vitest'
import { deleteCustomer } from '../../../functions/customers/delete-customer.ts'
import { getDuplicate } from '../../../functions/duplicates/get-duplicate.ts'
import { invoke } from '../../../shared/contract/function.ts'
import { as, openTestParts } from '../../support/test-parts.ts'
import { addCustomer, addEditor } from '../customers/people.ts'
import { emptyDatabase } from '../import-text.ts'
import { addPair, search, stranger } from './pairs.ts'

const parts = await openTestParts()
afterAll(() => parts.close())
beforeEach(() => emptyDatabase(parts.deps.db))

const get = (input: Record<string, unknown>) => invoke(getDuplicate, input, parts.deps, as('viewer'))

test('two customers side by side, whichever way round they are named, and the next pair', async () => {
  const pair = await addPair(parts.deps)
  await addPair(parts.deps, 1)
  await search(parts.deps)
  const page = await get({ firstId: pair.secondId, secondId: pair.firstId })
  expect(page.customers.map(({ customer }) => customer.id)).toEqual([pair.firstId, pair.secondId])
  expect(page.pair.reasons.length).toBeGreaterThan(0)
  expect(page.open).toBe(2)
  const field = (name: string) => page.fields.find(({ field }) => field === name)
  expect(field('phone')?.kind).toBe('same')
  expect(field('email')).toMatchObject({ kind: 'choose', further: [expect.stringContaining('@quay.example')] })
})

test('whoever hangs together with them by pairs is part of the decision', async () => {
  const { ids, ...pair } = await addPair(parts.deps)
  const third = await addCustomer(parts.deps.db, {
    ...{ first_name: `marg${stranger(0).first_name}`, last_name: stranger(0).last_name, phone: '+33142771230' },
    ...{ company_primary: stranger(0).company_primary, city: 'Paris' },
  })
  await search(parts.deps)
  const page = await get(pair)
  expect(page.customers.map(({ customer }) => customer.id).sort()).toEqual([...ids, third].sort())
})

test('the survivor and the values that somebody chooses are those that are shown', async () => {
  const { firstId, secondId } = await addPair(parts.deps)
  await search(parts.deps)
  const page = await get({ firstId, secondId, survivorId: secondId, choices: { email: firstId } })
  expect(page.survivor).toEqual({ id: secondId, why: 'chosen' })
  expect(page.fields.find(({ field }) => field === 'email')?.chosen).toBe(firstId)
  expect(page.fields.find(({ field }) => field === 'first_name')?.chosen).toBe(secondId)
})

test('two who are no pair, or not any more, are not found', async () => {
  const { firstId, secondId } = await addPair(parts.deps)
  await expect(get({ firstId, secondId })).rejects.toThrow('no pair any more')
  await search(parts.deps)
  await invoke(deleteCustomer, { id: firstId }, parts.deps, await addEditor(parts.deps.db, 'Ann'))
  await expect(get({ firstId, secondId })).rejects.toThrow('no pair any more')
})
