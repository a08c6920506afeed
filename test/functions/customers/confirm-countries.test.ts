import { afterAll, beforeEach, expect, test } from 'vitest'
import { confirmCountries } from '../../../functions/customers/confirm-countries.ts'
import type { Call } from '../../../shared/contract/call.ts'
import { invoke } from '../../../shared/contract/function.ts'
import { openTestParts } from '../../support/test-parts.ts'
import { emptyDatabase } from '../import-text.ts'
import { addCustomer, addEditor } from './people.ts'

const parts = await openTestParts()
const { db } = parts.deps
afterAll(() => parts.close())

let zoe: Call
beforeEach(async () => {
  await emptyDatabase(db)
  zoe = await addEditor(db, 'Zoe')
})

test('states the inferred country of all that match, and of no others', async () => {
  const inferred = { country_inferred: true }
  for (let n = 0; n < 205; n += 1) await addCustomer(db, { display_name: `Ada ${n}`, country_code: 'DE', ...inferred })
  await addCustomer(db, { display_name: 'Bob', country_code: 'FR', ...inferred })
  await addCustomer(db, { display_name: 'Cem' })
  const call = (filters: Record<string, unknown>) => invoke(confirmCountries, filters, parts.deps, zoe)
  expect(await call({ country: 'DE' })).toEqual({ confirmed: 205, isMore: false })
  expect(await call({ country: 'DE' })).toEqual({ confirmed: 0, isMore: false })
  const left = await db.selectFrom('customers').select('display_name').where('country_inferred', '=', true).execute()
  expect(left).toEqual([{ display_name: 'Bob' }])
  expect(await call({})).toEqual({ confirmed: 1, isMore: false })
})

test('says that others wait, and goes on with them', async () => {
  for (const name of ['Ada', 'Bob', 'Cem'])
    await addCustomer(db, { display_name: name, country_code: 'DE', country_inferred: true })
  const call = (input: Record<string, unknown>) => invoke(confirmCountries, input, parts.deps, zoe)
  expect(await call({ limit: 2 })).toEqual({ confirmed: 2, isMore: true })
  expect(await call({ limit: 1 })).toEqual({ confirmed: 1, isMore: false })
})

test('where only those match whose country is stated, none is confirmed', async () => {
  await addCustomer(db, { display_name: 'Ada', country_code: 'DE', country_inferred: true })
  expect(await invoke(confirmCountries, { countryFrom: 'stated' }, parts.deps, zoe)).toEqual({
    ...{ confirmed: 0, isMore: false },
  })
})
