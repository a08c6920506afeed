import { afterAll, beforeEach, expect, test } from 'vitest'
import { detectCountries } from '../../../functions/customers/detect-countries.ts'
import { getCustomer } from '../../../functions/customers/get-customer.ts'
import { invoke } from '../../../shared/contract/function.ts'
import { changeCustomers } from '../../../shared/db/change-customers.ts'
import { as, asSystem, openTestParts } from '../../support/test-parts.ts'
import { csv, emptyDatabase, importText } from '../import-text.ts'
import { waitUntilBlocked } from '../users/users.ts'
import { addCustomer } from './people.ts'

const parts = await openTestParts()
const { db } = parts.deps
afterAll(() => parts.close())
beforeEach(() => emptyDatabase(db))

const detect = (input: Record<string, unknown> = {}) => invoke(detectCountries, input, parts.deps, asSystem)
const countryOf = async (id: string) => {
  const { customer } = await invoke(getCustomer, { id }, parts.deps, as('viewer'))
  return [customer.country_code, customer.country_inferred]
}

test('says of each customer whose country nobody has stated what speaks for which, and writes nothing', async () => {
  const ids = [
    await addCustomer(db, { display_name: 'Ada', phone: '+493012345678', email: 'ada@quay.de' }),
    await addCustomer(db, { display_name: 'Bob', email: 'bob@yahoo.fr' }),
    await addCustomer(db, { display_name: 'Cem', phone: '+493012345678', email: 'cem@quay.fr' }),
    await addCustomer(db, { display_name: 'Dan' }),
  ]
  await addCustomer(db, { display_name: 'Eve', country_code: 'IT', phone: '+493012345678' })
  const { items, next } = await detect()
  expect(next).toBeNull()
  expect(items.map(({ id, verdict, country, change }) => [ids.indexOf(id), verdict, country, change])).toEqual([
    [0, 'sure', 'DE', 'filled'],
    [1, 'probable', 'FR', 'none'],
    [2, 'contradictory', null, 'none'],
    [3, 'none', null, 'none'],
  ])
  expect(items[0]?.evidence.map(({ kind, value }) => [kind, value])).toEqual([
    ['phone', '+493012345678'],
    ['domain', '.de'],
  ])
  expect(await countryOf(ids[0] ?? '')).toEqual([null, false])
})

test('fills in what is sure, marked as inferred, and takes out what nothing speaks for any more; twice is once', async () => {
  const ada = await addCustomer(db, { display_name: 'Ada', phone: '+493012345678' })
  const bob = await addCustomer(db, { display_name: 'Bob', country_code: 'FR', country_inferred: true })
  const cem = await addCustomer(db, {
    display_name: 'Cem',
    email: 'c@quay.fr',
    country_code: 'IT',
    country_inferred: true,
  })
  expect((await detect({ apply: true })).items.map(({ change }) => change)).toEqual(['filled', 'cleared', 'replaced'])
  expect(await countryOf(ada)).toEqual(['DE', true])
  expect(await countryOf(bob)).toEqual([null, false])
  expect(await countryOf(cem)).toEqual(['FR', true])
  expect((await detect({ apply: true })).items.map(({ change }) => change)).toEqual(['none', 'none', 'none'])
})

test('goes through all in blocks, each once', async () => {
  for (const name of ['Ada', 'Bob', 'Cem']) await addCustomer(db, { display_name: name })
  const first = await detect({ limit: 2 })
  const second = await detect({ limit: 2, after: first.next })
  expect([...first.items, ...second.items].length).toBe(3)
  expect(new Set([...first.items, ...second.items].map(({ id }) => id)).size).toBe(3)
  expect(second.next).toBeNull()
})

// Law 3: what was read by the country of the others of its file is no evidence of that country.
test('a number that was read by the country of all others of its file says nothing', async () => {
  const others = Array.from({ length: 20 }, (_, n) => `Bob${n},9123 45${10 + n},Hong Kong`)
  await importText(parts.deps, csv('first_name,phone,country', 'Ada,9123 4567,', ...others))
  const ada = db.selectFrom('customers').select(['phone', 'country_code']).where('first_name', '=', 'Ada')
  expect(await ada.executeTakeFirst()).toEqual({ phone: '+85291234567', country_code: null })
  const { items } = await detect({ apply: true })
  expect(items.map(({ verdict, change }) => [verdict, change])).toEqual([['none', 'none']])
})

test('what an import has worked out of a number as it was written stays', async () => {
  const others = Array.from({ length: 20 }, (_, n) => `Bob${n},9123 45${10 + n},Hong Kong`)
  await importText(parts.deps, csv('first_name,phone,country', 'Ada,+852 9123 4567,', ...others))
  const ada = db.selectFrom('customers').select(['country_code', 'country_inferred']).where('first_name', '=', 'Ada')
  const inferred = { country_code: 'HK', country_inferred: true }
  expect(await ada.executeTakeFirst()).toEqual(inferred)
  const { items } = await detect({ apply: true })
  expect(items.map(({ verdict, country, change }) => [verdict, country, change])).toEqual([['sure', 'HK', 'none']])
  expect(await ada.executeTakeFirst()).toEqual(inferred)
})

test('what is written is decided by what the customers are then, and not by what they were at first', async () => {
  const ada = await addCustomer(db, { display_name: 'Ada', phone: '+493012345678' })
  const detected = await changeCustomers(parts.deps, async (tx) => {
    const result = detect({ apply: true })
    await waitUntilBlocked(db)
    await tx.db.updateTable('customers').set({ phone: null }).where('id', '=', ada).execute()
    return { result }
  })
  expect((await detected.result).items.map(({ change }) => change)).toEqual(['none'])
  expect(await countryOf(ada)).toEqual([null, false])
})
