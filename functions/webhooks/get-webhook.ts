import * as z from 'zod'
import { defineFunction } from '../../shared/contract/function.ts'
import { listWebhooks } from '../../shared/db/queries/webhooks/webhooks.ts'
import type { Deps } from '../../shared/deps.ts'
import { noWebhook } from './assert-webhook.ts'

export const GetWebhookInput = z.object({ id: z.uuid() })

/** @throws AppError `not-found` */
export const getWebhook = defineFunction({
  name: 'webhooks.get-webhook',
  summary: 'A webhook: what it is told of, and how it goes.',
  input: GetWebhookInput,
  access: 'administrator',
  audit: null,
  async run({ id }, { db }: Pick<Deps, 'db'>) {
    const [webhook] = await listWebhooks(db, id)
    if (webhook === undefined) throw noWebhook()
    return webhook
  },
})
