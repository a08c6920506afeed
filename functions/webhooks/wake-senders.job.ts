import * as z from 'zod'
import { defineJob } from '../../shared/contract/function.ts'
import { listOwedWebhooks } from '../../shared/db/queries/webhooks/claims.ts'
import { queueDueTasks } from '../../shared/db/queries/webhooks/told-events.ts'
import type { Deps } from '../../shared/deps.ts'

export const WakeSendersInput = z.object({})

export const wakeSenders = defineJob({
  name: 'webhooks.wake-senders',
  summary: 'Notes which tasks have become due, and asks the queue for a job for each webhook that is owed something.',
  input: WakeSendersInput,
  audit: null,
  async run(_input, { db, jobs, config }: Pick<Deps, 'db' | 'jobs' | 'config'>) {
    await queueDueTasks(db, config.timeZone)
    const ids = await listOwedWebhooks(db)
    if (ids.length > 0)
      await jobs.send(
        ids.map((webhookId) => ({ name: 'webhooks.send-deliveries', id: `webhook-${webhookId}`, data: { webhookId } })),
      )
    return { woken: ids.length }
  },
})
