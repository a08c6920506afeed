import * as z from 'zod'
import { defineFunction } from '../../shared/contract/function.ts'
import { replaceSecret as writeSecret } from '../../shared/db/queries/webhooks/webhooks.ts'
import type { Deps } from '../../shared/deps.ts'
import { createSecret, rotationHours, shownSecret } from '../../shared/webhooks/sign-webhook.ts'
import { noWebhook } from './assert-webhook.ts'

export const ReplaceSecretInput = z.object({ id: z.uuid() })

/** @throws AppError `not-found` */
export const replaceSecret = defineFunction({
  name: 'webhooks.replace-secret',
  summary: 'Gives a webhook a new secret, shown this once; for a day it is signed with the one before as well.',
  input: ReplaceSecretInput,
  access: 'administrator',
  asksPassword: true,
  audit: 'webhook.secret-replaced',
  async run({ id }, { db }: Pick<Deps, 'db'>) {
    const secret = createSecret()
    const previousUntil = await writeSecret(db, id, { secret, hours: rotationHours })
    if (previousUntil === undefined) throw noWebhook()
    return { id, secret: shownSecret(secret), previousUntil }
  },
})
