import { afterAll, expect, test } from 'vitest'
import { openFields, shoes } from './fields.ts'

const { parts, list, remove, restore, bring } = await openFields()
afterAll(() => parts.close())

test('a deleted field is back, one that is there stays, and there is none of another key', async () => {
  await bring(shoes)
  await remove('Shoe')
  expect((await list()).items).toEqual([])
  expect(await restore('Shoe')).toMatchObject({ key: 'Shoe', label: 'Shoe' })
  await restore('Shoe')
  expect(await list()).toMatchObject({ items: [{ key: 'Shoe', customers: 2 }], deleted: [] })
  await expect(restore('Nothing')).rejects.toMatchObject({ code: 'not-found' })
})
