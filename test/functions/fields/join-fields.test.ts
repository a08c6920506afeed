import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { runBulkEdits } from '../../../functions/bulk-edits/run-bulk-edits.job.ts'
import { undoBulkEdit } from '../../../functions/bulk-edits/undo-bulk-edit.ts'
import { createCustomer } from '../../../functions/customers/create-customer.ts'
import { joinFields } from '../../../functions/fields/join-fields.ts'
import { undoImport } from '../../../functions/imports/undo-import.ts'
import { runImport } from '../../../functions/run-import.ts'
import { invoke } from '../../../shared/contract/function.ts'
import { asSystem } from '../../support/test-parts.ts'
import { see } from '../bulk-edits/edits.ts'
import { emptyDatabase, openText, readTables, runUntil } from '../import-text.ts'
import { openFields } from './fields.ts'

const { parts, list, make, change, remove, bring, extraOf, exported } = await openFields()
const { deps } = parts
afterAll(() => parts.close())
beforeEach(() => emptyDatabase(deps.db))

const people = [
  'email,name,Shoe,Size',
  'ann@acme.com,Ann,38,',
  'bob@acme.com,Bob,44,44',
  'cat@acme.com,Cat,40,41',
  'dan@acme.com,Dan,,42',
].join('\n')
const join = (key: string, into: string) => invoke(joinFields, { key, into }, deps, asSystem)
const undo = (id: string) => invoke(undoBulkEdit, { id }, deps, asSystem)
const all = async () => Promise.all(['ann', 'bob', 'cat', 'dan'].map((name) => extraOf(`${name}@acme.com`)))
const customersNow = () => deps.db.selectFrom('customers').select(['id', 'extra', 'email']).orderBy('id').execute()

describe('a field that is joined into another', () => {
  test('gives its values, but for those that contradict, and comes back by one undo', async () => {
    await bring(people)
    const before = await customersNow()
    const { id, customers } = await join('Shoe', 'Size')
    expect(customers).toBe(3)
    expect(await all()).toEqual([{ Size: '38' }, { Size: '44' }, { Shoe: '40', Size: '41' }, { Size: '42' }])
    expect(await see(deps, id)).toMatchObject({
      counts: { changed: 2, refused: 1 },
      items: [{ name: 'Cat', why: 'differs' }],
    })
    expect((await list()).items).toMatchObject([
      { key: 'Shoe', joinedInto: 'Size', customers: 1 },
      { key: 'Size', customers: 4 },
    ])
    await undo(id)
    expect(await customersNow()).toEqual(before)
    expect((await list()).items).toMatchObject([{ joinedInto: null }, { joinedInto: null }])
  })

  test('still says which file it came with, and is moved as the others are', async () => {
    const { id } = await bring('email,name,Shoe\nann@acme.com,Ann,38\n')
    await make({ label: 'Size', kind: 'text' })
    await make({ label: 'Tier', kind: 'text' })
    await join('Shoe', 'Size')
    expect((await list()).items[0]).toMatchObject({ key: 'Shoe', customers: 0, importId: id, by: null })
    await change('Shoe', { move: 'down' })
    expect((await list()).items.map(({ key }) => key)).toEqual(['Size', 'Shoe', 'Tier'])
  })

  test('gives its columns, and an export brings both back', async () => {
    await bring(people)
    await join('Shoe', 'Size')
    await bring('email,name,Shoe\neve@acme.com,Eve,36\n')
    expect(await extraOf('eve@acme.com')).toEqual({ Size: '36' })
    await invoke(createCustomer, { values: { email: 'fay@acme.com' }, extra: { Shoe: '35' } }, deps, asSystem)
    expect(await extraOf('fay@acme.com')).toEqual({ Size: '35' })
    const before = (await readTables(deps.db)).customers
    expect((await bring(await exported())).outcomes).toMatchObject({ unchanged: 6, updated: 0, created: 0 })
    expect((await readTables(deps.db)).customers).toEqual(before)
  })

  test('has its columns back once the join is undone, though files came meanwhile', async () => {
    await bring(people)
    const { id } = await join('Shoe', 'Size')
    const file = (name: string) => `email,name,Shoe\n${name}@acme.com,${name},36\n`
    for (const name of ['Eve', 'Fay', 'Gil']) await bring(file(name))
    const wider = (name: string) => `email,name,Shoe,City\n${name}@acme.com,${name},36,Rome\n`
    await bring(wider('Hal'))
    expect(await extraOf('gil@acme.com')).toEqual({ Size: '36' })
    await undo(id)
    await bring(file('Ida'))
    await bring(wider('Joe'))
    expect([await extraOf('ida@acme.com'), await extraOf('joe@acme.com')]).toEqual([{ Shoe: '36' }, { Shoe: '36' }])
  })

  test('knows no difference when its import is undone after it', async () => {
    await bring('email,name,Size\neve@acme.com,Eve,36\n')
    const before = await customersNow()
    const brought = await bring(people)
    const { id } = await join('Shoe', 'Size')
    await undo(id)
    await invoke(undoImport, { id: brought.id }, deps, asSystem)
    await runImport(brought.id, deps, asSystem)
    expect(await customersNow()).toEqual(before)
  })

  test('takes what goes to one that was joined into it, until it is deleted', async () => {
    for (const label of ['A', 'B', 'C']) await make({ label, kind: 'text' })
    await join('A', 'B')
    await join('B', 'C')
    await bring('email,name,A\nann@acme.com,Ann,1\n')
    expect(await extraOf('ann@acme.com')).toEqual({ C: '1' })
    await remove('C')
    const { mapping } = await bring('email,name,A\nbob@acme.com,Bob,2\n')
    expect(mapping?.[2]).toMatchObject({ evidence: 'deleted' })
    const input = { values: { email: 'cat@acme.com' }, extra: { A: '3' } }
    await expect(invoke(createCustomer, input, deps, asSystem)).rejects.toMatchObject({ code: 'input.invalid' })
  })

  test('leaves what was written since, when it is undone', async () => {
    await bring(people)
    const { id } = await join('Shoe', 'Size')
    const set = (email: string, extra: string) =>
      deps.db.updateTable('customers').set({ extra }).where('email', '=', email).execute()
    await set('ann@acme.com', '{"Size":"39"}')
    await set('bob@acme.com', '{"Size":"44","Hat":"7"}')
    await undo(id)
    expect((await all()).slice(0, 2)).toEqual([{ Size: '39' }, { Shoe: '44', Size: '44', Hat: '7' }])
    expect(await see(deps, id)).toMatchObject({
      counts: { stays: 1, reverted: 1 },
      items: [{ name: 'Ann', why: 'changed' }, { name: 'Cat' }],
    })
  })

  test('is joined by parts where many have it', async () => {
    const lines = Array.from({ length: 1_100 }, (_, n) => `p${n}@acme.com,P${n},${n}`)
    await bring(['email,name,Shoe', ...lines].join('\n'))
    await make({ label: 'Size', kind: 'text' })
    const { id } = await join('Shoe', 'Size')
    await invoke(runBulkEdits, {}, deps, asSystem)
    expect(await see(deps, id)).toMatchObject({ state: 'changed', counts: { changed: 1_100 } })
  })
})

test('fields of two kinds, one and the same, and deleted ones are not joined', async () => {
  await make({ label: 'Plan', kind: 'text' })
  await make({ label: 'Tier', kind: 'choice', choices: ['a'] })
  await make({ label: 'Age', kind: 'number' })
  await make({ label: 'Gone', kind: 'text' })
  await remove('Gone')
  await expect(join('Plan', 'Age')).rejects.toMatchObject({ fields: { into: expect.any(String) } })
  await expect(join('Plan', 'Plan')).rejects.toMatchObject({ fields: { into: expect.any(String) } })
  await expect(join('Plan', 'Gone')).rejects.toMatchObject({ code: 'not-found' })
  await expect(join('Plan', 'Nothing')).rejects.toMatchObject({ code: 'not-found' })
  await join('Plan', 'Tier')
  await expect(join('Plan', 'Tier')).rejects.toMatchObject({ code: 'not-found' })
})

test('no field is joined while a file is on its way into it', async () => {
  await make({ label: 'Shoe', kind: 'text' })
  await make({ label: 'Foot', kind: 'text' })
  await runUntil(deps, await openText(deps, people), 'apply')
  await expect(join('Shoe', 'Foot')).rejects.toMatchObject({ code: 'state.conflict' })
  await expect(join('Foot', 'Shoe')).rejects.toMatchObject({ code: 'state.conflict' })
})
