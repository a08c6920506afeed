import { afterAll, expect, test } from 'vitest'
import { deleteWebhook } from '../../../functions/webhooks/delete-webhook.ts'
import { invoke } from '../../../shared/contract/function.ts'
import { asSystem, openTestParts } from '../../support/test-parts.ts'
import { addCustomer } from '../customers/people.ts'
import { codeOf } from '../users/users.ts'
import { addWebhook, listAll, startReceiver, testNetworks } from './receiver.ts'

const parts = await openTestParts(testNetworks)
const { deps } = parts
const receiver = await startReceiver()
afterAll(async () => {
  receiver.close()
  await parts.close()
})

test('it goes with all that it is owed', async () => {
  const id = await addWebhook(deps, receiver)
  await addCustomer(deps.db, { display_name: 'Ada' })
  expect(await listAll(deps.db)).toHaveLength(1)
  const remove = () => invoke(deleteWebhook, { id }, deps, asSystem)
  await remove()
  expect(await listAll(deps.db)).toEqual([])
  expect(await codeOf(remove())).toBe('not-found')
})
