import { afterAll, beforeEach, expect, test } from 'vitest'
import { deleteCustomer } from '../../../functions/customers/delete-customer.ts'
import { getDuplicate } from '../../../functions/duplicates/get-duplicate.ts'
import { rejectDuplicate } from '../../../functions/duplicates/reject-duplicate.ts'
import { invoke } from '../../../shared/contract/function.ts'
import { as, openTestParts } from '../../support/test-parts.ts'
import { addCustomer, addEditor } from '../customers/people.ts'
import { emptyDatabase } from '../import-text.ts'
import { addPair, search, stranger } from './pairs.ts'

const parts = await openTestParts()
afterAll(() => parts.close())
beforeEach(async () => {
  await parts.deps.db.deleteFrom('duplicate_pairs').execute()
  await emptyDatabase(parts.deps.db)
})

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
  expect(field('email')?.kind).toBe('choose')
  expect(page.further.email).toHaveLength(1)
})

/** One more who may be the same as the pair. */
const addThird = () =>
  addCustomer(parts.deps.db, {
    ...{ first_name: `marg${stranger(0).first_name}`, last_name: stranger(0).last_name, phone: '+33142771230' },
    ...{ company_primary: stranger(0).company_primary, city: 'Paris', address_primary: '3 rue de la Gare' },
  })

test('whoever hangs together with them by pairs is part of the decision', async () => {
  const { ids, ...pair } = await addPair(parts.deps)
  const third = await addThird()
  await search(parts.deps)
  const page = await get(pair)
  expect(page.customers.map(({ customer }) => customer.id).sort()).toEqual([...ids, third].sort())
  expect(page.partIds.sort()).toEqual([...ids, third].sort())
})

test('who only may be one with one of them is shown, and is no part until somebody says so', async () => {
  const { ids, ...pair } = await addPair(parts.deps)
  const [firm, father] = [stranger(0), { city: 'Paris', phone: '+33142771230' }]
  const third = await addCustomer(parts.deps.db, {
    ...{ first_name: 'Hieronymus', last_name: firm.last_name, company_primary: firm.company_primary, ...father },
    address_primary: '3 rue de la Gare',
  })
  await search(parts.deps)
  const [first, second] = [pair.firstId, third].sort()
  await parts.deps.db
    .insertInto('duplicate_pairs')
    .values({
      first_id: first ?? '',
      second_id: second ?? '',
      probability: 0.6,
      zone: 'ask',
      reasons: '[]',
      conflict: 'given',
    })
    .onConflict((on) => on.doNothing())
    .execute()
  const page = await get(pair)
  expect(page.customers).toHaveLength(3)
  expect(page.partIds.sort()).toEqual([...ids].sort())
})

test('the survivor and the values that somebody chooses are those that are shown', async () => {
  const { firstId, secondId } = await addPair(parts.deps)
  await search(parts.deps)
  const page = await get({ firstId, secondId, survivorId: secondId, choices: { email: firstId } })
  expect(page.survivor).toEqual({ id: secondId, why: 'chosen' })
  const field = (name: string) => page.fields.find(({ field }) => field === name)
  const chosenOf = (name: string) => field(name)?.values.find(({ isChosen }) => isChosen)
  expect(chosenOf('email')).toMatchObject({ id: firstId, isDefault: false })
  expect(field('email')?.becomes).toBe(chosenOf('email')?.value)
  expect(chosenOf('company_primary')).toMatchObject({ id: secondId, isDefault: true })
})

test('whom somebody has told apart from one of them is no part of it', async () => {
  const { ids } = await addPair(parts.deps)
  const third = await addThird()
  await search(parts.deps)
  const rejected = { firstId: ids[0], secondId: third }
  await invoke(rejectDuplicate, rejected, parts.deps, await addEditor(parts.deps.db, 'Ann'))
  const page = await get({ firstId: ids[0], secondId: ids[1] })
  expect(page.customers.map(({ customer }) => customer.id).sort()).toEqual([...ids].sort())
})

test('who is not to be part of it gives nothing to the one', async () => {
  const { ids } = await addPair(parts.deps)
  const third = await addThird()
  await search(parts.deps)
  const page = await get({ firstId: ids[0], secondId: ids[1], survivorId: ids[0], parts: [ids[0], third] })
  expect(page.customers).toHaveLength(3)
  expect(page.partIds.sort()).toEqual([ids[0], third].sort())
  expect(page.fields.every(({ values }) => values.every(({ id }) => id !== ids[1]))).toBe(true)
  expect(page.further.email).toEqual([])
})

test('two who are no pair, or not any more, are not found', async () => {
  const { firstId, secondId } = await addPair(parts.deps)
  await expect(get({ firstId, secondId })).rejects.toThrow('no pair any more')
  await search(parts.deps)
  await invoke(deleteCustomer, { id: firstId }, parts.deps, await addEditor(parts.deps.db, 'Ann'))
  await expect(get({ firstId, secondId })).rejects.toThrow('no pair any more')
})
