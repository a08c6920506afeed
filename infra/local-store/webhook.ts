import { setTimeout as delay } from 'node:timers/promises'
import type { ObjectCreatedEvent } from './object-event.ts'

export interface WebhookOptions {
  readonly url: string
  /** Sent as `Authorization: Bearer <token>`. */
  readonly token: string
  readonly log: (message: string) => void
  /** Pauses between tries; their number is the number of further tries. */
  readonly retryDelaysMs?: readonly number[]
}

const waitingMax = 1000
const answerTimeoutMs = 5_000

/**
 * A listener that posts each event as JSON, in the background: it returns at once and never throws. An event is given
 * up after the last try, or when 1,000 are waiting; the product also looks for new files by itself.
 */
export function postEvents({
  url,
  token,
  log,
  retryDelaysMs = [250, 1_000, 4_000, 16_000],
}: WebhookOptions): (event: ObjectCreatedEvent) => void {
  let waiting = 0
  const deliver = async (event: ObjectCreatedEvent) => {
    for (const pauseMs of [...retryDelaysMs, undefined]) {
      const failure = await post(url, token, event)
      if (failure === undefined) return
      if (pauseMs === undefined) log(`webhook: gave up an event after ${retryDelaysMs.length + 1} tries: ${failure}`)
      // A process that wants to end isn't kept from it by a retry.
      else await delay(pauseMs, undefined, { ref: false })
    }
  }
  return (event) => {
    if (waiting >= waitingMax) {
      log(`webhook: dropped an event, ${waiting} are waiting`)
      return
    }
    waiting += 1
    void deliver(event).finally(() => {
      waiting -= 1
    })
  }
}

/** Gives what went wrong, or undefined when the event was taken. */
async function post(url: string, token: string, event: ObjectCreatedEvent): Promise<string | undefined> {
  try {
    const answer = await fetch(url, {
      method: 'POST',
      // The token is for this address alone.
      redirect: 'error',
      headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
      body: JSON.stringify(event),
      signal: AbortSignal.timeout(answerTimeoutMs),
    })
    await answer.body?.cancel()
    return answer.ok ? undefined : `status ${answer.status}`
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}
