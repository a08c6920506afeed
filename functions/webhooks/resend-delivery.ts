import * as z from 'zod'
import { defineFunction } from '../../shared/contract/function.ts'
import { findDelivery, sendAgain } from '../../shared/db/queries/webhooks/deliveries.ts'
import type { Deps } from '../../shared/deps.ts'
import { AppError } from '../../shared/errors.ts'
import { textOf } from '../../shared/messages/text.ts'
import { assertOn } from './assert-webhook.ts'

export const ResendDeliveryInput = z.object({ deliveryId: z.uuid() })

/** @throws AppError `not-found`; `state.conflict` for one that waits already, or where the webhook is off */
export const resendDelivery = defineFunction({
  name: 'webhooks.resend-delivery',
  summary: 'Sends a delivery again, under the same id, whether it had arrived or not.',
  input: ResendDeliveryInput,
  access: 'administrator',
  async run({ deliveryId }, { db }: Pick<Deps, 'db'>) {
    const found = await findDelivery(db, deliveryId)
    if (found === undefined) throw new AppError('not-found', textOf('webhooks.noDelivery'))
    await assertOn(db, found.webhookId)
    if ((await sendAgain(db, found.webhookId, { id: deliveryId })) === 0)
      throw new AppError('state.conflict', textOf('webhooks.waitsAlready'))
    return { id: found.webhookId, deliveryId }
  },
  audit: { action: 'webhook.resent', on: (_, { id }) => id, facts: () => ({ records: 1 }) },
})
