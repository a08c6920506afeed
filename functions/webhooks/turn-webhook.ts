import * as z from 'zod'
import { defineFunction } from '../../shared/contract/function.ts'
import { turnWebhook as turn } from '../../shared/db/queries/webhooks/webhooks.ts'
import type { Deps } from '../../shared/deps.ts'
import { noWebhook } from './assert-webhook.ts'

export const TurnWebhookInput = z.object({ id: z.uuid(), isOn: z.boolean() })

/** @throws AppError `not-found` */
export const turnWebhook = defineFunction({
  name: 'webhooks.turn-webhook',
  summary: 'Turns a webhook off, or on again: what it was owed is sent then, what happened meanwhile is not.',
  input: TurnWebhookInput,
  access: 'administrator',
  async run({ id, isOn }, { db }: Pick<Deps, 'db'>) {
    if (!(await turn(db, id, isOn))) throw noWebhook()
    return { id, isOn }
  },
  audit: { action: 'webhook.changed', facts: ({ isOn }) => ({ isDisabled: !isOn }) },
})
