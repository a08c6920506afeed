import { afterAll, beforeEach, expect, test } from 'vitest'
import { confirmCountry } from '../../../functions/customers/confirm-country.ts'
import { getCustomer } from '../../../functions/customers/get-customer.ts'
import { undoImport } from '../../../functions/imports/undo-import.ts'
import { runImport } from '../../../functions/run-import.ts'
import type { Call } from '../../../shared/contract/call.ts'
import { invoke } from '../../../shared/contract/function.ts'
import { as, asSystem, openTestParts } from '../../support/test-parts.ts'
import { csv, emptyDatabase, importText, openText } from '../import-text.ts'
import { addCustomer, addEditor, historyOf } from './people.ts'

const parts = await openTestParts()
const { db } = parts.deps
afterAll(() => parts.close())

let zoe: Call
beforeEach(async () => {
  await emptyDatabase(db)
  zoe = await addEditor(db, 'Zoe')
})

const get = async (id: string) => (await invoke(getCustomer, { id }, parts.deps, as('viewer'))).customer
const confirm = (id: string, country: string, version?: number) =>
  invoke(confirmCountry, { id, country, version }, parts.deps, zoe)

test('an inferred country is stated from then on, and who said so is noted', async () => {
  const id = await addCustomer(db, { display_name: 'Ada', country_code: 'DE', country_inferred: true })
  const { version } = await get(id)
  await confirm(id, 'DE', version)
  expect(await get(id)).toMatchObject({ country_code: 'DE', country_inferred: false })
  expect((await historyOf(db, id)).map(([field]) => field).sort()).toEqual(['country_code', 'country_inferred'])
  const again = await get(id)
  expect(await confirm(id, 'DE')).toEqual({ id, version: again.version })
})

test('a suggested one is stated, and the phone that had none is read by it', async () => {
  const extra = JSON.stringify({ phone_raw: '030 12345678' })
  const id = await addCustomer(db, { display_name: 'Ada', email: 'a@yahoo.de', extra })
  await confirm(id, 'DE')
  expect(await get(id)).toMatchObject({
    country_code: 'DE',
    country_inferred: false,
    phone: '+493012345678',
    extra: {},
  })
})

test('the phone that had none is read by an inferred one, too, once it is stated', async () => {
  const country = { country_code: 'DE', country_inferred: true, extra: JSON.stringify({ phone_raw: '030 12345678' }) }
  const id = await addCustomer(db, { display_name: 'Ada', email: 'a@yahoo.de', ...country })
  await confirm(id, 'DE')
  expect(await get(id)).toMatchObject({ country_inferred: false, phone: '+493012345678', extra: {} })
})

test('neither a word that is no country nor a customer that has changed', async () => {
  const id = await addCustomer(db, { display_name: 'Ada' })
  await expect(confirm(id, 'Atlantis')).rejects.toMatchObject({ code: 'input.invalid' })
  const { version } = await get(id)
  await expect(confirm(id, 'DE', version - 1)).rejects.toMatchObject({ code: 'state.changed' })
  expect(await get(id)).toMatchObject({ country_code: null })
})

test('what an import inferred goes with it; what a person confirmed stays', async () => {
  await importText(parts.deps, csv('first_name,email', 'Ada,ada@quay.example', 'Bob,bob@quay.example'))
  const idOf = async (name: string) =>
    (await db.selectFrom('customers').select('id').where('first_name', '=', name).executeTakeFirstOrThrow()).id
  const [ada, bob] = [await idOf('Ada'), await idOf('Bob')]
  const rows = ['ada@quay.example,https://quay.de', 'bob@quay.example,https://quay.fr']
  const { id: importId } = await importText(parts.deps, csv('email,website', ...rows))
  expect([(await get(ada)).country_code, (await get(bob)).country_code]).toEqual(['DE', 'FR'])
  await confirm(ada, 'DE')
  await invoke(undoImport, { id: importId }, parts.deps, asSystem)
  await runImport(importId, parts.deps, asSystem)
  expect(await get(ada)).toMatchObject({ country_code: 'DE', country_inferred: false, company_website: null })
  expect(await get(bob)).toMatchObject({ country_code: null, country_inferred: false, company_website: null })
})

test.each(['fill', 'overwrite'] as const)(
  'a country that a later file states takes the place of an inferred one, by the rule %s too, and never the other way',
  async (rule) => {
    const take = async (...lines: string[]) => {
      const settings = { rules: { country_code: rule }, protectEdits: true }
      await runImport(await openText(parts.deps, csv(...lines), 'repair', settings), parts.deps, asSystem)
    }
    await take('first_name,email', 'Ada,ada@quay.de')
    const { id } = await db.selectFrom('customers').select('id').executeTakeFirstOrThrow()
    expect(await get(id)).toMatchObject({ country_code: 'DE', country_inferred: true })
    await take('first_name,email,country', 'Ada,ada@quay.de,Austria')
    expect(await get(id)).toMatchObject({ country_code: 'AT', country_inferred: false })
    await take('first_name,email,phone', 'Ada,ada@quay.de,+33612345678')
    expect(await get(id)).toMatchObject({ country_code: 'AT', country_inferred: false })
  },
)
