import { type Http2Bindings, type HttpBindings, serve } from '@hono/node-server'
import type { Config } from '../shared/config.ts'
import type { WebBindings } from '../web/context.ts'
import type { Running } from './run-process.ts'

type Fetch = (request: Request, bindings: WebBindings) => Response | Promise<Response>

/**
 * Listens, and answers with `fetch`.
 *
 * @param end ends what stays open, once nothing new is taken
 * @param drainMs how long a page may keep its connection open once the process is asked to end
 */
export async function serveWeb(
  { port, host }: Config['web'],
  fetch: Fetch,
  { end = async () => undefined, drainMs = 2_000 }: { end?: () => Promise<void>; drainMs?: number } = {},
): Promise<Running> {
  const answer = (request: Request, { incoming }: HttpBindings | Http2Bindings) =>
    fetch(request, { address: incoming.socket.remoteAddress })
  const server = await new Promise<ReturnType<typeof serve>>((resolve, reject) => {
    const starting = serve({ fetch: answer, port, hostname: host }, () => resolve(starting))
    starting.once('error', reject)
  })
  return {
    close: () =>
      new Promise((resolve) => {
        // A connection whose last answer ends meanwhile is kept by nobody.
        const closing = setInterval(() => 'closeIdleConnections' in server && server.closeIdleConnections(), 50)
        server.close(() => {
          clearInterval(closing)
          resolve()
        })
        void end()
        // Pages that keep a connection open must not keep the process.
        setTimeout(() => 'closeAllConnections' in server && server.closeAllConnections(), drainMs).unref()
      }),
  }
}
