import { randomUUID } from 'node:crypto'
import { createServer } from 'node:http'
import { getHealth } from '../functions/system/get-health.ts'
import { getReadiness } from '../functions/system/get-readiness.ts'
import { systemCall } from '../shared/contract/call.ts'
import { invoke } from '../shared/contract/function.ts'
import type { Deps } from '../shared/deps.ts'
import { type Metrics, openMetrics } from './metrics/open-metrics.ts'

/**
 * Answers /healthz and /readyz, as the web does, and /metrics, at a port that is for machines and no browser.
 *
 * @param isOfAll whether its metrics tell of all processes together too
 */
export async function serveHealth(port: number, deps: Deps, isOfAll = false): Promise<{ close(): Promise<void> }> {
  const metrics = openMetrics(deps, isOfAll)
  const server = createServer(async ({ url }, response) => {
    const { status, type = 'application/json', body } = await answer(url, deps, metrics).catch(() => failure)
    response.writeHead(status, { 'content-type': type, ...guards }).end(body)
  })
  try {
    await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, resolve))
  } catch (error) {
    metrics.close()
    throw error
  }
  return {
    close: () => {
      metrics.close()
      return new Promise((resolve) => server.close(() => resolve()).closeAllConnections())
    },
  }
}

const guards = { 'x-content-type-options': 'nosniff', 'cache-control': 'no-store' }

interface Answer {
  readonly status: number
  readonly type?: string
  readonly body: string
}

const failure: Answer = { status: 500, body: '{}' }

async function answer(url: string | undefined, deps: Deps, metrics: Metrics): Promise<Answer> {
  const call = systemCall(randomUUID())
  if (url === '/metrics') return { status: 200, type: metrics.contentType, body: await metrics.render() }
  if (url === '/healthz') return { status: 200, body: JSON.stringify(await invoke(getHealth, {}, deps, call)) }
  if (url !== '/readyz') return { status: 404, body: '{}' }
  const readiness = await invoke(getReadiness, {}, deps, call)
  return { status: readiness.ready ? 200 : 503, body: JSON.stringify(readiness) }
}
