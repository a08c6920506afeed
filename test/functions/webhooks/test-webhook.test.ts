import { randomUUID } from 'node:crypto'
import { afterAll, expect, test } from 'vitest'
import { testWebhook } from '../../../functions/webhooks/test-webhook.ts'
import { turnWebhook } from '../../../functions/webhooks/turn-webhook.ts'
import { invoke } from '../../../shared/contract/function.ts'
import { asSystem, openTestParts } from '../../support/test-parts.ts'
import { codeOf } from '../users/users.ts'
import { addWebhook, send, startReceiver, testNetworks } from './receiver.ts'

const parts = await openTestParts(testNetworks)
const { deps } = parts
const receiver = await startReceiver()
afterAll(async () => {
  receiver.close()
  await parts.close()
})

const tryOut = (id: string) => invoke(testWebhook, { id }, deps, asSystem)

test('it is told of a test at once, whatever it wants and whatever was in vain before', async () => {
  const id = await addWebhook(deps, receiver, ['task.done'])
  receiver.answers(() => 500)
  const { deliveryId } = await tryOut(id)
  await send(deps, id)
  receiver.answers(() => 200)
  expect(await send(deps, id)).toMatchObject({ sent: 0 })
  const again = await tryOut(id)
  await deps.db
    .updateTable('webhook_deliveries')
    .set({ next_at: new Date(0) })
    .execute()
  await send(deps, id)
  await send(deps, id)
  expect(receiver.received.map((one) => [one.id, one.type, one.data])).toEqual([
    [deliveryId, 'webhook.test', { id }],
    [deliveryId, 'webhook.test', { id }],
    [again.deliveryId, 'webhook.test', { id }],
  ])
})

test('one that is off, or not there, is told nothing', async () => {
  const id = await addWebhook(deps, receiver)
  await invoke(turnWebhook, { id, isOn: false }, deps, asSystem)
  expect([await codeOf(tryOut(id)), await codeOf(tryOut(randomUUID()))]).toEqual(['state.conflict', 'not-found'])
})
