import { randomUUID } from 'node:crypto'
import { afterAll, expect, test } from 'vitest'
import { getWebhook } from '../../../functions/webhooks/get-webhook.ts'
import { invoke } from '../../../shared/contract/function.ts'
import { as, openTestParts } from '../../support/test-parts.ts'
import { codeOf } from '../users/users.ts'

const parts = await openTestParts()
afterAll(() => parts.close())

// What it says is seen with create-webhook, update-webhook and send-deliveries.
test('one that is not there is not found', async () => {
  expect(await codeOf(invoke(getWebhook, { id: randomUUID() }, parts.deps, as('administrator')))).toBe('not-found')
})
