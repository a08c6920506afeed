import * as z from 'zod'
import { defineFunction } from '../../shared/contract/function.ts'
import { updateWebhook as writeWebhook } from '../../shared/db/queries/webhooks/webhooks.ts'
import type { Deps } from '../../shared/deps.ts'
import { noWebhook } from './assert-webhook.ts'
import { readUrl, WebhookFields } from './webhook-input.ts'

/** What is left out stays as it is. */
export const UpdateWebhookInput = z.object({
  id: z.uuid(),
  url: WebhookFields.shape.url.optional(),
  description: WebhookFields.shape.description.unwrap().optional(),
  events: WebhookFields.shape.events.optional(),
})

/** @throws AppError `not-found`; `input.invalid` for an address to which nothing may be sent */
export const updateWebhook = defineFunction({
  name: 'webhooks.update-webhook',
  summary: 'Changes the address of a webhook, what it is told of, or what it is for.',
  input: UpdateWebhookInput,
  access: 'administrator',
  asksPassword: true,
  audit: 'webhook.changed',
  async run({ id, url, description, events }, { db, config }: Pick<Deps, 'db' | 'config'>) {
    const isFound = await writeWebhook(db, id, {
      ...(url !== undefined && { url: readUrl(url, config.webhooks.networks) }),
      ...(description !== undefined && { description }),
      ...(events !== undefined && { events }),
    })
    if (!isFound) throw noWebhook()
    return { id }
  },
})
