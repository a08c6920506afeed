import { randomUUID } from 'node:crypto'
import { afterAll, expect, test } from 'vitest'
import { getDelivery } from '../../../functions/webhooks/get-delivery.ts'
import { invoke } from '../../../shared/contract/function.ts'
import { as, openTestParts } from '../../support/test-parts.ts'
import { codeOf } from '../users/users.ts'

const parts = await openTestParts()
afterAll(() => parts.close())

// What it says is seen with list-deliveries.
test('one that is not there is not found', async () => {
  expect(await codeOf(invoke(getDelivery, { deliveryId: randomUUID() }, parts.deps, as('administrator')))).toBe(
    'not-found',
  )
})
