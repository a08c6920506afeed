import { afterAll, expect, test } from 'vitest'
import { createWebhook } from '../../../functions/webhooks/create-webhook.ts'
import { getWebhook } from '../../../functions/webhooks/get-webhook.ts'
import { updateWebhook } from '../../../functions/webhooks/update-webhook.ts'
import { invoke } from '../../../shared/contract/function.ts'
import { asSystem, openTestParts } from '../../support/test-parts.ts'
import { codeOf } from '../users/users.ts'

const parts = await openTestParts()
const { deps } = parts
afterAll(() => parts.close())

test('what is said is changed, and nothing else', async () => {
  const { id } = await invoke(createWebhook, { url: 'https://a.example', events: ['task.done'] }, deps, asSystem)
  const update = (input: object) => invoke(updateWebhook, { id, ...input }, deps, asSystem)
  await update({ description: 'Shop' })
  await update({ url: 'https://b.example/x', events: ['task.due', 'customer.created'] })
  const wanted = { url: 'https://b.example/x', description: 'Shop', events: ['customer.created', 'task.due'] }
  expect(await invoke(getWebhook, { id }, deps, asSystem)).toMatchObject(wanted)
  expect(await codeOf(update({ url: 'https://127.0.0.1' }))).toBe('input.invalid')
  await update({})
  expect(await invoke(getWebhook, { id }, deps, asSystem)).toMatchObject(wanted)
  expect(await codeOf(update({ id: crypto.randomUUID(), description: 'x' }))).toBe('not-found')
})
