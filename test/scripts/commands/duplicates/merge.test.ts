import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { updateCustomer } from '../../../../functions/customers/update-customer.ts'
import { invoke } from '../../../../shared/contract/function.ts'
import { addCustomer, addEditor } from '../../../functions/customers/people.ts'
import { openTestParts, type TestParts } from '../../../support/test-parts.ts'
import { envOf, harbour } from '../harbour.ts'

let parts: TestParts
beforeAll(async () => {
  parts = await openTestParts()
})
afterAll(() => parts.close())

const command = (...args: string[]) => harbour(args, envOf(parts))

test('merge makes two customers one, unmerge makes them two again and says what stays', async () => {
  const { db } = parts.deps
  const ada = await addCustomer(db, { display_name: 'Ada', email: 'ada@quay.example', city: 'Lagos' })
  const bob = await addCustomer(db, { display_name: 'Bob', email: 'bob@quay.example', city: 'Paris' })
  const merged = await command('merge', ada, bob, '--take', 'city', '--json')
  expect(merged.code).toBe(0)
  const { id, version, merges } = JSON.parse(merged.stdout)
  expect([id, merges]).toEqual([ada, [{ id: expect.any(String), loserId: bob }]])
  expect(await db.selectFrom('customers').select('city').where('deleted_at', 'is', null).execute()).toEqual([
    { city: 'Paris' },
  ])
  const zoe = await addEditor(db, 'Zoe')
  await invoke(updateCustomer, { id: ada, version, values: { profession: 'Sailor' }, confirmed: true }, parts.deps, zoe)
  const unmerged = await command('unmerge', bob)
  expect([unmerged.code, unmerged.stdout]).toEqual([0, expect.stringContaining('Un-merged: Ada')])
  expect(unmerged.stdout).toContain('Stays with Ada, since a person edited it: profession (Zoe)')
  expect(
    await db.selectFrom('customers').select('city').where('deleted_at', 'is', null).orderBy('city').execute(),
  ).toEqual([{ city: 'Lagos' }, { city: 'Paris' }])
}, 60_000)

test('what can not be is refused in a sentence', async () => {
  const id = randomUUID()
  expect([await command('merge', id, id), await command('merge', id, 'x'), await command('unmerge', id)]).toMatchObject(
    [
      { code: 1, stderr: expect.stringContaining('itself') },
      { code: 2, stderr: expect.stringContaining('"x" is no id of a customer') },
      { code: 1, stderr: expect.stringContaining('no such merge') },
    ],
  )
  expect(await command('merge', id, randomUUID(), '--take', 'tags')).toMatchObject({
    code: 1,
    stderr: expect.stringContaining('Tags and notes'),
  })
}, 60_000)
