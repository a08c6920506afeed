import { once } from 'node:events'
import { createServer } from 'node:http'
import { Webhook } from 'standardwebhooks'
import { createWebhook } from '../../../functions/webhooks/create-webhook.ts'
import { sendDeliveries } from '../../../functions/webhooks/send-deliveries.job.ts'
import { invoke } from '../../../shared/contract/function.ts'
import type { Database } from '../../../shared/db/database.ts'
import type { Deps } from '../../../shared/deps.ts'
import { type WebhookEvent, webhookEvents } from '../../../shared/webhooks/events.ts'
import { asSystem } from '../../support/test-parts.ts'

/** What webhooks of tests may be sent to. */
export const testNetworks = { WEBHOOK_NETWORKS: '127.0.0.0/8' }

export interface Received {
  readonly id: string
  readonly type: string
  readonly timestamp: string
  readonly data: Readonly<Record<string, unknown>>
}

/**
 * A real receiver, which looks at each signature with the reference library and takes what is signed with one of its secrets.
 */
export async function startReceiver() {
  const received: Received[] = []
  const secrets: string[] = []
  let answer: (got: Received, nth: number) => number | Promise<number> = () => 200
  const server = createServer((request, response) => {
    const parts: Buffer[] = []
    request.on('data', (part: Buffer) => parts.push(part))
    request.on('end', async () => {
      const headers = request.headers as Record<string, string>
      const body = Buffer.concat(parts).toString()
      const read = secrets.flatMap((secret) => verify(secret, body, headers)).at(0)
      if (read === undefined) return void response.writeHead(401).end('bad signature')
      const got = { ...(read as Omit<Received, 'id'>), id: String(headers['webhook-id']) }
      received.push(got)
      const status = await answer(got, received.length)
      response.writeHead(status).end(status === 200 ? 'taken' : `no: ${body.slice(0, 3_000)}`)
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return {
    url: `http://127.0.0.1:${address.port}/harbour`,
    received,
    secrets,
    answers: (how: typeof answer) => {
      answer = how
    },
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}

function verify(secret: string, body: string, headers: Record<string, string>): unknown[] {
  try {
    return [new Webhook(secret).verify(body, headers)]
  } catch {
    return []
  }
}

export type Receiver = Awaited<ReturnType<typeof startReceiver>>

/** Adds a webhook that tells a receiver of these events. */
export async function addWebhook(deps: Deps, receiver: Receiver, events: readonly WebhookEvent[] = webhookEvents) {
  const { id, secret } = await invoke(createWebhook, { url: receiver.url, events: [...events] }, deps, asSystem)
  receiver.secrets.push(secret)
  return id
}

export const send = (deps: Deps, webhookId: string) => invoke(sendDeliveries, { webhookId }, deps, asSystem)

/** As if all that waits had waited long enough. */
export async function passWaits(db: Database): Promise<void> {
  await db
    .updateTable('webhook_deliveries')
    .set({ next_at: new Date(0) })
    .where('state', '=', 'owed')
    .execute()
  await db.updateTable('webhooks').set({ retry_at: null }).execute()
}

export const listAll = (db: Database) => db.selectFrom('webhook_deliveries').selectAll().orderBy('sequence').execute()
