import { afterAll, expect, test } from 'vitest'
import { getNetworks } from '../../../functions/system/get-networks.ts'
import { setNetworks } from '../../../functions/system/set-networks.ts'
import { invoke } from '../../../shared/contract/function.ts'
import { asSystem, openTestParts } from '../../support/test-parts.ts'
import { addUser, enterAs } from '../users/users.ts'

const parts = await openTestParts({ ALLOWED_NETWORKS_API: '10.0.0.0/8, ::1' })
const { deps } = parts
afterAll(() => parts.close())

test('each kind of caller has its networks, and who said so; a setting goes before them', async () => {
  await addUser(deps.db, 'ann@harbour.test', 'administrator')
  const { call } = await enterAs(deps, 'ann@harbour.test')
  const from = { ...call, address: '203.0.113.7' }
  expect(await invoke(getNetworks, {}, deps, from)).toEqual({
    items: [
      { caller: 'people', networks: [], isSetting: false, by: null, at: null },
      { caller: 'api', networks: ['10.0.0.0/8', '::1'], isSetting: true, by: null, at: null },
      { caller: 'events', networks: [], isSetting: false, by: null, at: null },
    ],
    address: '203.0.113.7',
  })
  await invoke(setNetworks, { people: ['203.0.113.0/24'] }, deps, from)
  const { items, address } = await invoke(getNetworks, {}, deps, asSystem)
  const people = { caller: 'people', networks: ['203.0.113.0/24'], by: 'ann@harbour.test', at: expect.any(Date) }
  expect(items[0]).toEqual({ ...people, isSetting: false })
  expect(address).toBeNull()
})
