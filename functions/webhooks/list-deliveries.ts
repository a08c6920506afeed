import * as z from 'zod'
import { defineFunction } from '../../shared/contract/function.ts'
import { typedInt } from '../../shared/contract/number.ts'
import { isWebhookOn, listDeliveries as list } from '../../shared/db/queries/webhooks/deliveries.ts'
import type { Deps } from '../../shared/deps.ts'
import { deliveryStates } from '../../shared/webhooks/delivery.ts'
import { noWebhook } from './assert-webhook.ts'

export const ListDeliveriesInput = z.object({
  id: z.uuid(),
  state: z.enum(deliveryStates).optional(),
  /** The `next` of the page before. */
  before: typedInt({ min: 1 }).optional(),
  limit: typedInt({ min: 1, max: 200 }).default(50),
})

/** @throws AppError `not-found` */
export const listDeliveries = defineFunction({
  name: 'webhooks.list-deliveries',
  summary: 'What a webhook was sent and is owed, the latest first.',
  input: ListDeliveriesInput,
  access: 'administrator',
  audit: null,
  async run({ id, state, before, limit }, { db }: Pick<Deps, 'db'>) {
    const chosen = { ...(state !== undefined && { state }), ...(before !== undefined && { before }) }
    const found = await list(db, id, { ...chosen, limit: limit + 1 })
    if (found.length === 0 && (await isWebhookOn(db, id)) === undefined) throw noWebhook()
    const items = found.slice(0, limit)
    return { items, next: found.length > limit ? (items.at(-1)?.sequence ?? null) : null }
  },
})
