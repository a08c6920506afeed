import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { createCustomer } from '../../../functions/customers/create-customer.ts'
import { getProvenance } from '../../../functions/customers/get-provenance.ts'
import { listCustomers } from '../../../functions/customers/list-customers.ts'
import { updateCustomer } from '../../../functions/customers/update-customer.ts'
import { listValues } from '../../../functions/filters/list-values.ts'
import { getImport } from '../../../functions/imports/get-import.ts'
import { invoke } from '../../../shared/contract/function.ts'
import { digest } from '../../support/digest.ts'
import { as, asSystem } from '../../support/test-parts.ts'
import { emptyDatabase, openText, readTables, runUntil } from '../import-text.ts'
import { openFields, shoes } from './fields.ts'

const { parts, list, make, change, remove, restore, bring, see, idOf, extraOf, exported } = await openFields()
const { deps } = parts
afterAll(() => parts.close())
beforeEach(() => emptyDatabase(deps.db))

const customersNow = async () => (await readTables(deps.db)).customers

describe('a deleted field', () => {
  test('is seen nowhere, and comes back as it was', async () => {
    await bring(shoes)
    await change('Shoe', { label: 'Size' })
    await deps.db.updateTable('customers').set({ extra: '{"Shoe":"38","Shoe_also":"39","Hat":"7"}' }).execute()
    const [customers, whole] = [await customersNow(), await digest(deps.db)]
    await remove('Shoe')
    const { customer, customFields } = await see('ann@acme.com')
    expect([customer.extra, customFields]).toEqual([{ Hat: '7' }, []])
    expect((await list()).items.map(({ key }) => key)).toEqual(['Hat'])
    expect((await invoke(listValues, {}, deps, as('viewer'))).customFields.map(({ key }) => key)).toEqual(['Hat'])
    const columns = { columns: 'name,extra.Shoe,extra.Hat' }
    const listed = await invoke(listCustomers, columns, deps, as('viewer'))
    expect([listed.columns, listed.items[0]?.values]).toEqual(['name,extra.Hat', { 'extra.Hat': '7' }])
    expect(await exported()).not.toMatch(/Shoe|Size|(?:^|,)38(?:,|$)/m)
    const question = { id: await idOf('ann@acme.com'), field: 'extra.Shoe' }
    await expect(invoke(getProvenance, question, deps, as('viewer'))).rejects.toMatchObject({ code: 'not-found' })
    expect(await customersNow()).toEqual(customers)
    await restore('Shoe')
    expect(await digest(deps.db)).toBe(whole)
    expect((await see('ann@acme.com')).customer.extra).toEqual({ Shoe: '38', Shoe_also: '39', Hat: '7' })
  })

  test('takes no column of any of its names, whatever is remembered, and the other cells come in', async () => {
    await make({ label: 'Shoe', kind: 'text' })
    await bring(shoes)
    await change('Shoe', { label: 'Size' })
    await remove('Shoe')
    const before = await customersNow()
    for (const name of ['Shoe', 'Size']) {
      const { mapping, outcomes } = await bring(shoes.replace('Shoe', name).replace('38', '39'))
      expect(mapping?.[2]).toMatchObject({ field: null, extra: null, evidence: 'deleted' })
      expect(outcomes).toMatchObject({ unchanged: 2 })
    }
    expect(await customersNow()).toEqual(before)
    await restore('Shoe')
    await bring(shoes.replace('38', '39'))
    expect(await extraOf('ann@acme.com')).toEqual({ Shoe: '39' })
  })

  test('is not lost from an export of before', async () => {
    await bring(shoes)
    const [text, before] = [await exported(), await customersNow()]
    await remove('Shoe')
    expect((await bring(text)).outcomes).toMatchObject({ unchanged: 2 })
    expect(await customersNow()).toEqual(before)
  })

  test('is written to by nobody, and the edit of another field leaves it alone', async () => {
    await bring(shoes)
    await change('Shoe', { label: 'Size' })
    await remove('Shoe')
    for (const name of ['Shoe', 'Size', 'Shoe_raw']) {
      const input = { values: { display_name: 'Cat' }, extra: { [name]: '40' } }
      await expect(invoke(createCustomer, input, deps, asSystem)).rejects.toMatchObject({
        code: 'input.invalid',
        fields: { extra: expect.stringContaining('Size') },
      })
    }
    const { customer } = await see('ann@acme.com')
    const edit = { id: customer.id, version: customer.version, values: { city: 'Sha Tin' }, extra: { Hat: '7' } }
    await invoke(updateCustomer, { ...edit, confirmed: true }, deps, asSystem)
    expect(await extraOf('ann@acme.com')).toEqual({ Shoe: '38', Hat: '7' })
  })
})

test('no field goes while a file is on its way into it', async () => {
  const id = await openText(deps, shoes)
  await runUntil(deps, id, 'apply')
  await make({ label: 'Hat', kind: 'text' })
  await remove('Hat')
  await deps.db.updateTable('customers').set({ extra: '{"Shoe":"38"}' }).execute()
  await deps.db.insertInto('custom_fields').values({ key: 'Shoe', label: 'Shoe', kind: 'text' }).execute()
  await expect(remove('Shoe')).rejects.toMatchObject({ code: 'state.conflict' })
  expect((await invoke(getImport, { id }, deps, as('viewer'))).state).toBe('applying')
})

test('there is none of another key', async () => {
  await expect(remove('Nothing')).rejects.toMatchObject({ code: 'not-found' })
})
