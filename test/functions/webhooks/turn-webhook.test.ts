import { randomUUID } from 'node:crypto'
import { afterAll, expect, test } from 'vitest'
import { turnWebhook } from '../../../functions/webhooks/turn-webhook.ts'
import { invoke } from '../../../shared/contract/function.ts'
import { asSystem, openTestParts } from '../../support/test-parts.ts'
import { addCustomer } from '../customers/people.ts'
import { codeOf } from '../users/users.ts'
import { addWebhook, listAll, send, startReceiver, testNetworks } from './receiver.ts'

const parts = await openTestParts(testNetworks)
const { deps } = parts
const receiver = await startReceiver()
afterAll(async () => {
  receiver.close()
  await parts.close()
})

const turn = (id: string, isOn: boolean) => invoke(turnWebhook, { id, isOn }, deps, asSystem)

test('one that is off is sent nothing, keeps what it is owed, and is owed nothing of what happens', async () => {
  const id = await addWebhook(deps, receiver)
  const ada = await addCustomer(deps.db, { display_name: 'Ada' })
  await turn(id, false)
  await addCustomer(deps.db, { display_name: 'Bob' })
  expect(await send(deps, id)).toMatchObject({ sent: 0 })
  await turn(id, true)
  await send(deps, id)
  expect(receiver.received.map(({ data }) => data.id)).toEqual([ada])
  expect(await listAll(deps.db)).toHaveLength(1)
  expect(await codeOf(turn(randomUUID(), true))).toBe('not-found')
})
