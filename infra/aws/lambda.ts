import { setTimeout as delay } from 'node:timers/promises'
import type { Context, S3Event } from 'aws-lambda'
import type { LambdaEvent } from 'hono/aws-lambda'
import { readConfig } from '../../shared/config.ts'
import { openDeps } from '../../shared/open-deps.ts'
import { createHttpEntry } from './http-entry.ts'
import { readSecrets } from './read-secrets.ts'
import { receiveStoreEvent } from './receive-store-event.ts'

/**
 * What AWS Lambda calls: with a request, from an HTTP API, or with new objects, from the bucket. It only sends jobs;
 * a worker elsewhere runs them, since nothing runs here between two calls.
 */
export async function handler(event: LambdaEvent | S3Event, context: Context) {
  // A container that was frozen finds its timers overdue: they close connections that have idled for too long, and
  // which nobody at their other end may know any more, before one of them is used.
  await delay(1)
  const { http, deps } = await open()
  if ('requestContext' in event) return http(event)
  return receiveStoreEvent(event, deps, context.awsRequestId)
}

let opening: ReturnType<typeof start> | undefined

/** Once for each container, at its first call: the secrets can't be read before. What failed is tried again. */
function open() {
  opening ??= start().catch((error: unknown) => {
    opening = undefined
    throw error
  })
  return opening
}

async function start() {
  const config = readConfig({ ...process.env, ...(await readSecrets(process.env)) })
  const { deps } = await openDeps(config, 'lambda')
  return { deps, http: createHttpEntry(deps) }
}
