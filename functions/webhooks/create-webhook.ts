import { userOf } from '../../shared/contract/call.ts'
import { defineFunction } from '../../shared/contract/function.ts'
import { insertWebhook, lockWebhooks } from '../../shared/db/queries/webhooks/webhooks.ts'
import type { Deps } from '../../shared/deps.ts'
import { AppError } from '../../shared/errors.ts'
import { textOf } from '../../shared/messages/text.ts'
import { createSecret, shownSecret } from '../../shared/webhooks/sign-webhook.ts'
import { readUrl, WebhookFields } from './webhook-input.ts'

const webhooksMax = 20

export const CreateWebhookInput = WebhookFields

/** @throws AppError `input.invalid` for an address to which nothing may be sent; `state.conflict` where there are too many */
export const createWebhook = defineFunction({
  name: 'webhooks.create-webhook',
  summary: 'Adds a webhook: an address that is told what happens. Its secret is shown this once.',
  input: CreateWebhookInput,
  access: 'administrator',
  asksPassword: true,
  async run(input, { db, config }: Pick<Deps, 'db' | 'config'>, call) {
    const url = readUrl(input.url, config.webhooks.networks)
    const secret = createSecret()
    const id = await db.transaction().execute(async (tx) => {
      if ((await lockWebhooks(tx)) >= webhooksMax)
        throw new AppError('state.conflict', textOf('webhooks.tooMany', { most: webhooksMax }))
      return insertWebhook(tx, { ...input, url, secret, createdBy: userOf(call) })
    })
    return { id, url, secret: shownSecret(secret) }
  },
  audit: { action: 'webhook.made', on: (_, { id }) => id },
})
