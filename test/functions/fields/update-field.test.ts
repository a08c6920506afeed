import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { createCustomer } from '../../../functions/customers/create-customer.ts'
import { getProvenance } from '../../../functions/customers/get-provenance.ts'
import { undoImport } from '../../../functions/imports/undo-import.ts'
import { runImport } from '../../../functions/run-import.ts'
import { invoke } from '../../../shared/contract/function.ts'
import { as, asSystem } from '../../support/test-parts.ts'
import { emptyDatabase, readTables } from '../import-text.ts'
import { openFields, shoes } from './fields.ts'

const { parts, list, namesOf, make, change, remove, bring, see, idOf, extraOf, exported } = await openFields()
const { deps } = parts
afterAll(() => parts.close())
beforeEach(() => emptyDatabase(deps.db))

const customersNow = async () => (await readTables(deps.db)).customers

describe('a field that is called otherwise', () => {
  test('has its values where they were, and takes columns of all its names', async () => {
    await bring(shoes)
    await change('Shoe', { label: 'Size' })
    await change('Shoe', { label: 'Size of shoe' })
    expect((await list()).items).toMatchObject([
      { key: 'Shoe', label: 'Size of shoe', earlierNames: ['Size'], customers: 2 },
    ])
    const before = await customersNow()
    for (const name of ['Shoe', 'size', 'Size Of Shoe']) {
      const { outcomes } = await bring(shoes.replace('Shoe', name))
      expect(outcomes).toMatchObject({ unchanged: 2, created: 0, updated: 0 })
    }
    expect(await customersNow()).toEqual(before)
    await bring('email,name,Size\ncat@acme.com,Cat,40\n')
    expect(await extraOf('cat@acme.com')).toEqual({ Shoe: '40' })
  })

  test('is called so on its customer, in the provenance and in the export, which comes back unchanged', async () => {
    await bring(shoes)
    await change('Shoe', { label: 'Größe, "EU"' })
    expect((await see('ann@acme.com')).customFields).toMatchObject([{ key: 'Shoe', label: 'Größe, "EU"' }])
    const question = { id: await idOf('ann@acme.com'), field: 'extra.Shoe' }
    expect(await invoke(getProvenance, question, deps, as('viewer'))).toMatchObject({
      label: 'Größe, "EU"',
      value: '38',
    })
    const text = await exported()
    expect(text.split('\n')[0]).toContain('Größe')
    expect(text.split('\n')[0]).not.toContain('Shoe')
    const before = await customersNow()
    expect((await bring(text)).outcomes).toMatchObject({ unchanged: 2 })
    // A file of before comes back as well.
    await change('Shoe', { label: 'Foot' })
    expect((await bring(text)).outcomes).toMatchObject({ unchanged: 2 })
    expect(await customersNow()).toEqual(before)
  })

  test('is written to by what it is called', async () => {
    await bring(shoes)
    await change('Shoe', { label: 'Size' })
    const input = { values: { display_name: 'Cat', email: 'cat@acme.com' }, extra: { Size: '40' } }
    await invoke(createCustomer, input, deps, asSystem)
    expect(await extraOf('cat@acme.com')).toEqual({ Shoe: '40' })
  })

  test('changes nothing that an import knows: undone, it has never been', async () => {
    await bring('email,name\neve@acme.com,Eve\n')
    const { id } = await bring(shoes)
    await change('Shoe', { label: 'Size' })
    await invoke(undoImport, { id }, deps, asSystem)
    await runImport(id, deps, asSystem)
    expect(await deps.db.selectFrom('customers').select('email').execute()).toEqual([{ email: 'eve@acme.com' }])
  })

  test('can not be called as another, and may be called as it was', async () => {
    await make({ label: 'Plan', kind: 'text' })
    await make({ label: 'Size', kind: 'text' })
    await expect(change('Size', { label: 'plan' })).rejects.toMatchObject({ fields: { label: expect.any(String) } })
    await change('Size', { label: 'Foot' })
    await change('Size', { label: 'Size' })
    expect((await list()).items[1]).toMatchObject({ key: 'Size', label: 'Size', earlierNames: ['Foot'] })
  })
})

describe('choices', () => {
  test('make a text a choice; values outside stay, are shown, and come back from an export', async () => {
    await bring(shoes)
    await change('Shoe', { choices: ['36', '38'] })
    expect((await list()).items).toMatchObject([{ kind: 'choice', choices: ['36', '38'] }])
    expect((await see('bob@acme.com')).customer.extra).toEqual({ Shoe: '44 wide' })
    const before = await customersNow()
    expect((await bring(await exported())).outcomes).toMatchObject({ unchanged: 2 })
    expect(await customersNow()).toEqual(before)
    await change('Shoe', { choices: [] })
    expect((await list()).items).toMatchObject([{ kind: 'text', choices: [] }])
  })

  test('hold for a source that is remembered', async () => {
    await make({ label: 'Shoe', kind: 'choice', choices: ['a'] })
    await bring(shoes.replace('38', 'a'))
    await change('Shoe', { choices: ['a', '44 wide', 'b'] })
    await bring(shoes.replace('38', 'b'))
    expect(await extraOf('ann@acme.com')).toMatchObject({ Shoe: 'b' })
  })

  test('are for texts alone', async () => {
    await make({ label: 'Age', kind: 'number' })
    await expect(change('Age', { choices: ['1'] })).rejects.toMatchObject({ fields: { choices: expect.any(String) } })
    await change('Age', { label: 'Years', choices: [] })
    expect(await namesOf()).toEqual(['Years'])
  })
})

test('fields are moved among each other', async () => {
  for (const label of ['A', 'B', 'C']) await make({ label, kind: 'text' })
  await change('C', { move: 'up' })
  expect(await namesOf()).toEqual(['A', 'C', 'B'])
  await change('A', { move: 'down' })
  await change('A', { move: 'down' })
  await change('A', { move: 'down' })
  expect(await namesOf()).toEqual(['C', 'B', 'A'])
  await make({ label: 'AA', kind: 'text' })
  expect(await namesOf()).toEqual(['C', 'B', 'A', 'AA'])
})

test('there is no field of another key, and none that was deleted', async () => {
  await expect(change('Nothing', { label: 'Something' })).rejects.toMatchObject({ code: 'not-found' })
  await make({ label: 'Plan', kind: 'text' })
  await remove('Plan')
  await expect(change('Plan', { label: 'Tier' })).rejects.toMatchObject({ code: 'not-found' })
})
