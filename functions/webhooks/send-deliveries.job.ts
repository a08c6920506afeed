import { randomUUID } from 'node:crypto'
import * as z from 'zod'
import { defineJob } from '../../shared/contract/function.ts'
import type { Database } from '../../shared/db/database.ts'
import {
  type ClaimedDelivery,
  claimDeliveries,
  keepBody,
  lockWebhook,
  noteArrived,
  noteInVain,
  noteTry,
  turnOffWebhook,
} from '../../shared/db/queries/webhooks/claims.ts'
import type { Deps } from '../../shared/deps.ts'
import { buildBody } from '../../shared/webhooks/build-body.ts'
import type { DeliveryProblem } from '../../shared/webhooks/delivery.ts'
import { postWebhook } from '../../shared/webhooks/post-webhook.ts'
import { failingHours, pauseAfter, waitAfter } from '../../shared/webhooks/retry-times.ts'
import { signWebhook } from '../../shared/webhooks/sign-webhook.ts'

/** A receiver has so long to answer. Who sends has died once it has said nothing for the length of the lease. */
const [timeoutMs, leaseMs] = [10_000, 30_000]

/** So many are sent at once, each about somebody else. */
const atOnce = 8

export const SendDeliveriesInput = z.object({
  webhookId: z.uuid(),
  /** No round begins after so long: other jobs wait for this worker. */
  forMs: z.number().int().min(0).max(60_000).default(5_000),
})

type SendDeps = Pick<Deps, 'db' | 'log' | 'config'>
type Turned = 'failing' | 'gone'

/** Whoever dies over it has sent some, and they are sent again: a receiver knows them by their id. */
export const sendDeliveries = defineJob({
  name: 'webhooks.send-deliveries',
  summary: 'Sends a webhook what it is owed, oldest first, and turns it off after a day in which nothing arrives.',
  input: SendDeliveriesInput,
  async run({ webhookId, forMs }, deps: SendDeps) {
    const startedAt = performance.now()
    let sent = 0
    for (let isFirst = true; isFirst || performance.now() - startedAt < forMs; isFirst = false) {
      const claim = randomUUID()
      const claimed = await claimDeliveries(deps.db, webhookId, { claim, leaseMs, most: atOnce })
      if (claimed.length === 0) break
      sent += claimed.length
      const turned = await Promise.all(claimed.map((one) => send(deps, webhookId, one, claim)))
      const off = turned.find((why) => why !== undefined)
      if (off === undefined) continue
      deps.log.warn({ webhookId, why: off }, 'a webhook was turned off: nothing arrives')
      return { webhookId, sent, turnedOff: off }
    }
    return { webhookId, sent, turnedOff: null }
  },
  audit: {
    action: 'webhook.turned-off',
    on: ({ webhookId }) => webhookId,
    facts: (_, { turnedOff }) => ({ kind: turnedOff ?? undefined }),
    isTold: ({ turnedOff }) => turnedOff !== null,
  },
})

/** @returns why the webhook was turned off, where this was the last straw */
async function send(
  { db, log, config }: SendDeps,
  webhookId: string,
  delivery: ClaimedDelivery,
  claim: string,
): Promise<Turned | undefined> {
  const { id, attempts, secrets, url } = delivery
  const body = await bodyOf(db, delivery, claim)
  if (body === undefined) return undefined
  const startedAt = performance.now()
  const seconds = Math.floor(Date.now() / 1_000)
  const { networks } = config.webhooks
  const result = await postWebhook(url, {
    headers: signWebhook(body, { id, seconds, secrets }),
    body,
    networks,
    timeoutMs,
  })
  const tookMs = Math.round(performance.now() - startedAt)
  const status = 'status' in result ? result.status : null
  const problem: DeliveryProblem | null =
    'problem' in result ? result.problem : result.status >= 200 && result.status < 300 ? null : 'status'
  const answer = 'status' in result ? result.answer : null
  log.info({ webhookId, deliveryId: id, status, problem, tookMs }, 'webhook told')
  return db.transaction().execute(async (tx) => {
    const webhook = await lockWebhook(tx, webhookId, failingHours)
    const waitSeconds = waitAfter(attempts) ?? null
    const isOurs = await noteTry(tx, { id, claim, status, answer, problem, tookMs, waitSeconds })
    if (webhook === undefined || !isOurs) return undefined
    if (problem === null) {
      await noteArrived(tx, webhookId)
      return undefined
    }
    await noteInVain(tx, webhookId, pauseAfter(webhook.failures + 1))
    const why: Turned | undefined = status === 410 ? 'gone' : webhook.isFailingLong ? 'failing' : undefined
    if (why !== undefined) await turnOffWebhook(tx, webhookId, why)
    return why
  })
}

/** What was sent before, or what is to be sent from now on; undefined where somebody else has taken it over. */
const bodyOf = (db: Database, delivery: ClaimedDelivery, claim: string): Promise<string | undefined> =>
  db.transaction().execute(async (tx) => {
    const body = delivery.body ?? (await buildBody(tx, delivery))
    return (await keepBody(tx, { id: delivery.id, claim, body })) ? body : undefined
  })
