import * as z from 'zod'
import { defineFunction } from '../../shared/contract/function.ts'
import { deleteWebhook as remove } from '../../shared/db/queries/webhooks/webhooks.ts'
import type { Deps } from '../../shared/deps.ts'
import { noWebhook } from './assert-webhook.ts'

export const DeleteWebhookInput = z.object({ id: z.uuid() })

/** @throws AppError `not-found` */
export const deleteWebhook = defineFunction({
  name: 'webhooks.delete-webhook',
  summary: 'Deletes a webhook, with all that it was sent and is owed.',
  input: DeleteWebhookInput,
  access: 'administrator',
  audit: 'webhook.deleted',
  async run({ id }, { db }: Pick<Deps, 'db'>) {
    if (!(await remove(db, id))) throw noWebhook()
    return { id }
  },
})
