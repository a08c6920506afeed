import { randomUUID } from 'node:crypto'
import { afterAll, expect, test } from 'vitest'
import { resendGivenUp } from '../../../functions/webhooks/resend-given-up.ts'
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

test('those that were given up are sent again, and no others', async () => {
  const id = await addWebhook(deps, receiver)
  for (let n = 0; n < 3; n += 1) await addCustomer(deps.db, { display_name: `Person ${n}` })
  await send(deps, id)
  const [first, second] = await listAll(deps.db)
  await deps.db
    .updateTable('webhook_deliveries')
    .set({ state: 'given-up' })
    .where('id', 'in', [first?.id ?? '', second?.id ?? ''])
    .execute()
  expect(await invoke(resendGivenUp, { id }, deps, asSystem)).toEqual({ id, deliveries: 2 })
  receiver.received.length = 0
  await send(deps, id)
  expect(receiver.received.map((one) => one.id).sort()).toEqual([first?.id, second?.id].sort())
  expect(await codeOf(invoke(resendGivenUp, { id: randomUUID() }, deps, asSystem))).toBe('not-found')
})
