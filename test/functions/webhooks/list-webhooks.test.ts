import { afterAll, expect, test } from 'vitest'
import { createWebhook } from '../../../functions/webhooks/create-webhook.ts'
import { listWebhooks } from '../../../functions/webhooks/list-webhooks.ts'
import { invoke } from '../../../shared/contract/function.ts'
import { as, asSystem, openTestParts } from '../../support/test-parts.ts'

const parts = await openTestParts()
const { deps } = parts
afterAll(() => parts.close())

test('the one that was added last comes first', async () => {
  const list = async () => (await invoke(listWebhooks, {}, deps, as('administrator'))).items.map(({ url }) => url)
  expect(await list()).toEqual([])
  for (const url of ['https://a.example/', 'https://b.example/'])
    await invoke(createWebhook, { url, events: ['task.done'] }, deps, asSystem)
  expect(await list()).toEqual(['https://b.example/', 'https://a.example/'])
})
