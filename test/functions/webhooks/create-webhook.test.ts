import { afterAll, beforeEach, expect, test } from 'vitest'
import { createWebhook } from '../../../functions/webhooks/create-webhook.ts'
import { listWebhooks } from '../../../functions/webhooks/list-webhooks.ts'
import { invoke } from '../../../shared/contract/function.ts'
import { asSystem, openTestParts } from '../../support/test-parts.ts'
import { codeOf } from '../users/users.ts'

const [parts, inside] = [await openTestParts(), await openTestParts({ WEBHOOK_NETWORKS: '10.2.0.0/16' })]
afterAll(() => Promise.all([parts.close(), inside.close()]))
beforeEach(async () => void (await parts.deps.db.deleteFrom('webhooks').execute()))

const create = (url: string, { deps } = parts, events = ['customer.created']) =>
  invoke(createWebhook, { url, events }, deps, asSystem)

test('its secret is in the answer, and in no list', async () => {
  const made = await create(' https://SHOP.example.com/harbour ')
  expect(made).toMatchObject({
    url: 'https://shop.example.com/harbour',
    secret: expect.stringMatching(/^whsec_.{44}$/),
  })
  const { items } = await invoke(listWebhooks, {}, parts.deps, asSystem)
  expect(items).toMatchObject([{ id: made.id, url: made.url, isOn: true, owed: 0, events: ['customer.created'] }])
  expect(JSON.stringify(items)).not.toContain(made.secret.slice(6))
})

test.each([
  ...[
    '',
    'shop.example.com',
    'ftp://shop.example.com',
    'file:///etc/passwd',
    'https://',
    'https://a:b@shop.example.com',
  ],
  ...['http://shop.example.com', 'https://127.0.0.1', 'https://[::1]/', 'https://0x7f.1', 'https://10.2.0.1'],
  ...['https://shop.example.com/#x', `https://shop.example.com/${'x'.repeat(2_000)}`, 'https://shop.example.com/\0'],
])('%j is refused', async (url) => {
  expect(await codeOf(create(url))).toBe('input.invalid')
})

test.each([
  ['http://10.2.0.1/x', 'done'],
  ['https://10.2.0.1/x', 'done'],
  // What a name leads to is known when something is sent.
  ['http://shop.inside/x', 'done'],
  ['http://10.3.0.1/x', 'input.invalid'],
  ['http://93.184.215.14/x', 'input.invalid'],
  ['https://93.184.215.14/x', 'done'],
])('where the settings name a network of our own, %s is %s', async (url, wanted) => {
  expect(await codeOf(create(url, inside))).toBe(wanted)
})

test('it is told of something that there is', async () => {
  for (const events of [[], ['customer.sold'], ['webhook.test']])
    expect(await codeOf(create('https://shop.example.com', parts, events))).toBe('input.invalid')
})

test('there are twenty at most, also of those that come at once', async () => {
  const made = await Promise.all(Array.from({ length: 25 }, () => codeOf(create('https://shop.example.com'))))
  expect(made.filter((code) => code === 'done')).toHaveLength(20)
  expect(made.filter((code) => code === 'state.conflict')).toHaveLength(5)
})
