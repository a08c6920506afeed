import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { updateCustomer } from '../../../../functions/customers/update-customer.ts'
import { invoke } from '../../../../shared/contract/function.ts'
import { addSame, listLive } from '../../../functions/bulk-merges/sure.ts'
import { addCustomer, addEditor } from '../../../functions/customers/people.ts'
import { openTestParts, type TestParts } from '../../../support/test-parts.ts'
import { commandEnvOf, harbour } from '../harbour.ts'

let parts: TestParts
beforeAll(async () => {
  parts = await openTestParts()
})
afterAll(() => parts.close())

const command = (...args: string[]) => harbour(args, commandEnvOf(parts))

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

test('merge --all-same shows what it comes to, --apply does it, and unmerge takes all of it back', async () => {
  const before = await listLive(parts.deps)
  const [survivor = '', other = ''] = await addSame(parts.deps, 1, { notes: 'fuller' }, {})
  const shown = await command('merge', '--all-same')
  expect(shown).toMatchObject({ code: 0, stdout: expect.stringContaining('2 customers would become 1') })
  expect(shown.stdout).toContain(`${survivor}  `)
  expect(shown.stdout).toContain(`(${other})`)
  const applied = await command('merge', '--all-same', '--apply', '--json')
  const { id, merged } = JSON.parse(applied.stdout.trim().split('\n').at(-1) ?? '')
  expect([applied.code, merged]).toEqual([0, 1])
  expect(await listLive(parts.deps)).toEqual([...before, survivor].sort())
  expect(await command('unmerge', id)).toMatchObject({ code: 0, stdout: expect.stringContaining('1 undone') })
  expect(await listLive(parts.deps)).toEqual([...before, survivor, other].sort())
}, 60_000)

test.each([['--least', '0.5'], ['--all-same', 'x'], ['--apply']])(
  'merge %s is no command',
  async (...args) => {
    expect((await command('merge', ...args.filter((one) => one !== undefined))).code).toBe(2)
  },
  60_000,
)
