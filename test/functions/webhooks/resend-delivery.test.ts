import { randomUUID } from 'node:crypto'
import { afterAll, expect, test } from 'vitest'
import { resendDelivery } from '../../../functions/webhooks/resend-delivery.ts'
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

test('one that had arrived is sent again as it was, under the same id', async () => {
  const id = await addWebhook(deps, receiver)
  await addCustomer(deps.db, { display_name: 'Ada' })
  await send(deps, id)
  const deliveryId = (await listAll(deps.db))[0]?.id
  const resend = () => invoke(resendDelivery, { deliveryId }, deps, asSystem)
  expect(await resend()).toEqual({ id, deliveryId })
  expect(await codeOf(resend())).toBe('state.conflict')
  await send(deps, id)
  expect(receiver.received).toHaveLength(2)
  expect(receiver.received[1]).toEqual(receiver.received[0])
  await invoke(turnWebhook, { id, isOn: false }, deps, asSystem)
  expect(await codeOf(resend())).toBe('state.conflict')
  expect(await codeOf(invoke(resendDelivery, { deliveryId: randomUUID() }, deps, asSystem))).toBe('not-found')
})
