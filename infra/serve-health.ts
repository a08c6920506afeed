import { randomUUID } from 'node:crypto'
import { createServer } from 'node:http'
import { getHealth } from '../functions/system/get-health.ts'
import { getReadiness } from '../functions/system/get-readiness.ts'
import { systemCall } from '../shared/contract/call.ts'
import { invoke } from '../shared/contract/function.ts'
import type { Deps } from '../shared/deps.ts'

/** Answers /healthz and /readyz, as the web does, for a process that no browser asks. */
export async function serveHealth(port: number, deps: Deps): Promise<{ close(): Promise<void> }> {
  const server = createServer(async ({ url }, response) => {
    const { status, body } = await answer(url, deps).catch(() => ({ status: 500, body: {} }))
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
  })
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, resolve))
  return { close: () => new Promise((resolve) => server.close(() => resolve()).closeAllConnections()) }
}

async function answer(url: string | undefined, deps: Deps): Promise<{ status: number; body: unknown }> {
  const call = systemCall(randomUUID())
  if (url === '/healthz') return { status: 200, body: await invoke(getHealth, {}, deps, call) }
  if (url !== '/readyz') return { status: 404, body: {} }
  const body = await invoke(getReadiness, {}, deps, call)
  return { status: body.ready ? 200 : 503, body }
}
