import { randomUUID } from 'node:crypto'
import { afterAll, expect, test } from 'vitest'
import { getDelivery } from '../../../functions/webhooks/get-delivery.ts'
import { listDeliveries } from '../../../functions/webhooks/list-deliveries.ts'
import { invoke } from '../../../shared/contract/function.ts'
import { as, openTestParts } from '../../support/test-parts.ts'
import { addCustomer } from '../customers/people.ts'
import { codeOf } from '../users/users.ts'
import { addWebhook, send, startReceiver, testNetworks } from './receiver.ts'

const parts = await openTestParts(testNetworks)
const { deps } = parts
const receiver = await startReceiver()
afterAll(async () => {
  receiver.close()
  await parts.close()
})

test('page by page, the latest first, by their state; and each with what was sent and answered', async () => {
  const id = await addWebhook(deps, receiver)
  const list = (input: object = {}) => invoke(listDeliveries, { id, ...input }, deps, as('administrator'))
  const ids: string[] = []
  for (let n = 0; n < 3; n += 1) ids.unshift(await addCustomer(deps.db, { display_name: `Person ${n}` }))
  receiver.answers(({ data }) => (data.id === ids[0] ? 503 : 200))
  await send(deps, id)
  const first = await list({ limit: 2 })
  expect(first.items.map(({ about, state }) => [about, state])).toEqual([
    [ids[0], 'owed'],
    [ids[1], 'delivered'],
  ])
  expect((await list({ limit: 2, before: first.next })).items.map(({ about }) => about)).toEqual([ids[2]])
  expect((await list({ state: 'delivered' })).items.map(({ about }) => about)).toEqual([ids[1], ids[2]])
  const [late] = first.items
  const whole = await invoke(getDelivery, { deliveryId: late?.id }, deps, as('administrator'))
  expect(whole).toMatchObject({ webhookId: id, status: 503, problem: 'status', attempts: 1 })
  expect(JSON.parse(whole.body ?? '')).toMatchObject({ type: 'customer.created', data: { id: ids[0] } })
  expect(whole.answer).toMatch(/^no: /)
  expect(await codeOf(list({ id: randomUUID() }))).toBe('not-found')
})
