import * as z from 'zod'
import { defineFunction } from '../../shared/contract/function.ts'
import { sendAgain } from '../../shared/db/queries/webhooks/deliveries.ts'
import type { Deps } from '../../shared/deps.ts'
import { assertOn } from './assert-webhook.ts'

export const ResendGivenUpInput = z.object({ id: z.uuid() })

/** @throws AppError `not-found`; `state.conflict` for one that is off */
export const resendGivenUp = defineFunction({
  name: 'webhooks.resend-given-up',
  summary: 'Sends all deliveries of a webhook again that were given up, under the same ids.',
  input: ResendGivenUpInput,
  access: 'administrator',
  async run({ id }, { db }: Pick<Deps, 'db'>) {
    await assertOn(db, id)
    return { id, deliveries: await sendAgain(db, id, 'given-up') }
  },
  audit: { action: 'webhook.resent', facts: (_, { deliveries }) => ({ records: deliveries }) },
})
