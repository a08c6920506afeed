import * as z from 'zod'
import { defineFunction } from '../../shared/contract/function.ts'
import { findDelivery } from '../../shared/db/queries/webhooks/deliveries.ts'
import type { Deps } from '../../shared/deps.ts'
import { AppError } from '../../shared/errors.ts'
import { textOf } from '../../shared/messages/text.ts'

export const GetDeliveryInput = z.object({ deliveryId: z.uuid() })

/** @throws AppError `not-found` */
export const getDelivery = defineFunction({
  name: 'webhooks.get-delivery',
  summary: 'One delivery of a webhook: what was sent, and what was answered last.',
  input: GetDeliveryInput,
  access: 'administrator',
  audit: null,
  async run({ deliveryId }, { db }: Pick<Deps, 'db'>) {
    const found = await findDelivery(db, deliveryId)
    if (found === undefined) throw new AppError('not-found', textOf('webhooks.noDelivery'))
    return found
  },
})
