import { afterAll, expect, test } from 'vitest'
import { setNetworks } from '../../../functions/system/set-networks.ts'
import { invoke } from '../../../shared/contract/function.ts'
import { findNetworks } from '../../../shared/db/queries/system/network-rules.ts'
import { asSystem, openTestParts } from '../../support/test-parts.ts'
import { addUser, enterAs } from '../users/users.ts'

const parts = await openTestParts()
const { deps } = parts
afterAll(() => parts.close())

await addUser(deps.db, 'ann@harbour.test', 'administrator')
const { call } = await enterAs(deps, 'ann@harbour.test')
const set = (input: object, address?: string) =>
  invoke(setNetworks, input, deps, address === undefined ? asSystem : { ...call, address })

test('what is left out stays, an empty list is from everywhere, and the same twice counts once', async () => {
  expect(await set({ people: ['10.0.0.0/8', '10.0.0.0/8'], api: ['::1'] })).toEqual({ callers: ['people', 'api'] })
  expect(await findNetworks(deps.db, 'people')).toEqual(['10.0.0.0/8'])
  await set({ people: [] })
  expect(await findNetworks(deps.db, 'people')).toEqual([])
  expect(await findNetworks(deps.db, 'api')).toEqual(['::1'])
})

test('nobody shuts themselves out, and of several wrong ones nothing is written', async () => {
  await expect(set({ people: ['10.0.0.0/8'] }, '192.0.2.1')).rejects.toMatchObject({
    code: 'input.invalid',
    fields: { people: expect.stringContaining('192.0.2.1') },
  })
  // Where the address is not known, nobody could say that it is inside.
  await expect(set({ people: ['10.0.0.0/8'] }, 'unknown')).rejects.toMatchObject({ code: 'input.invalid' })
  await expect(set({ api: ['10.0.0.0/8'], events: ['shop'] })).rejects.toMatchObject({
    fields: { events: expect.any(String) },
  })
  expect(await findNetworks(deps.db, 'people')).toEqual([])
  await expect(set({})).rejects.toMatchObject({ code: 'input.invalid' })
  await expect(set({ people: Array.from({ length: 101 }, (_, i) => `10.0.0.${i}`) })).rejects.toMatchObject({
    code: 'input.invalid',
  })
  // Programs elsewhere shut out nobody who sits at a browser.
  await set({ api: ['10.0.0.0/8'] }, '192.0.2.1')
  await set({ people: ['192.0.2.0/24'] }, '::ffff:192.0.2.1')
})
