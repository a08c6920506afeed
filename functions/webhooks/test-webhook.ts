import * as z from 'zod'
import { defineFunction } from '../../shared/contract/function.ts'
import { insertTest, sendAgain } from '../../shared/db/queries/webhooks/deliveries.ts'
import type { Deps } from '../../shared/deps.ts'
import { assertOn, noWebhook } from './assert-webhook.ts'

export const TestWebhookInput = z.object({ id: z.uuid() })

/** @throws AppError `not-found`; `state.conflict` for one that is off */
export const testWebhook = defineFunction({
  name: 'webhooks.test-webhook',
  summary: 'Sends a webhook the event `webhook.test`, within a second or two.',
  input: TestWebhookInput,
  access: 'administrator',
  async run({ id }, { db }: Pick<Deps, 'db'>) {
    return db.transaction().execute(async (tx) => {
      await assertOn(tx, id)
      const deliveryId = await insertTest(tx, id)
      if (deliveryId === undefined) throw noWebhook()
      await sendAgain(tx, id, { id: deliveryId })
      return { id, deliveryId }
    })
  },
  audit: { action: 'webhook.tested' },
})
