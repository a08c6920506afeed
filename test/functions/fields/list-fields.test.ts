import { afterAll, beforeEach, expect, test } from 'vitest'
import { chooseMapping } from '../../../functions/columns/choose-mapping.ts'
import { listFields } from '../../../functions/fields/list-fields.ts'
import { invoke } from '../../../shared/contract/function.ts'
import { as } from '../../support/test-parts.ts'
import { emptyDatabase, openText, runUntil } from '../import-text.ts'
import { openFields, shoes } from './fields.ts'

const { parts, list, make, bring, remove } = await openFields()
afterAll(() => parts.close())
beforeEach(() => emptyDatabase(parts.deps.db))

test('a field that came with a file is a text, with how many have it and the file', async () => {
  const { id } = await bring(shoes)
  expect((await list()).items).toEqual([
    {
      ...{
        key: 'Shoe',
        label: 'Shoe',
        kind: 'text',
        choices: [],
        earlierNames: [],
        isDeleted: false,
        joinedInto: null,
      },
      ...{ customers: 2, by: null, importId: id, fileName: 'people.csv' },
    },
  ])
})

test('those of which people have said something come first; what was kept beside another is none', async () => {
  await bring('email,name,Shoe,Born\nann@acme.com,Ann,38,\n')
  await make({ label: 'Zest', kind: 'number' })
  await make({ label: 'Plan', kind: 'choice', choices: ['gold', 'silver'] })
  await parts.deps.db
    .updateTable('customers')
    .set({ extra: '{"Shoe":"38","phone_raw":"12","Shoe_also":"39"}' })
    .execute()
  const { items } = await list()
  expect(items.map(({ key, customers }) => [key, customers])).toEqual([
    ['Plan', 0],
    ['Zest', 0],
    ['Shoe', 1],
  ])
})

test('one that was made for a column says of which import; deleted ones stand apart', async () => {
  const importId = await openText(parts.deps, shoes, 'repair', {})
  await runUntil(parts.deps, importId, 'clean')
  await parts.deps.db
    .updateTable('imports')
    .set({ state: 'waiting' as never })
    .where('id', '=', importId)
    .execute()
  const fields = ['email', 'display_name', { name: 'Size of shoe', kind: 'text' }]
  await invoke(chooseMapping, { importId, fields }, parts.deps, as('editor'))
  expect((await list()).items).toMatchObject([
    { label: 'Size of shoe', importId, fileName: 'people.csv', customers: 0 },
  ])
  await parts.deps.db
    .updateTable('imports')
    .set({ state: 'cancelled' as never })
    .execute()
  await remove('Size of shoe')
  expect(await list()).toMatchObject({ items: [], deleted: [{ key: 'Size of shoe', isDeleted: true }] })
})

test('where nobody is counted, the names are there all the same', async () => {
  await bring(shoes)
  await make({ label: 'Plan', kind: 'text' })
  const { items } = await invoke(listFields, { isCounted: false }, parts.deps, as('viewer'))
  expect(items).toMatchObject([
    { key: 'Plan', customers: null },
    { key: 'Shoe', customers: null, fileName: 'people.csv' },
  ])
})
