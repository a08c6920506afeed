import { type Http2Bindings, type HttpBindings, serve } from '@hono/node-server'
import type { Config } from '../shared/config.ts'
import type { WebBindings } from '../web/context.ts'
import type { Running } from './run-process.ts'

type Fetch = (request: Request, bindings: WebBindings) => Response | Promise<Response>

/**
 * Listens, and answers with `fetch`.
 *
 * @param drainMs how long a page may keep its connection open once the process is asked to end
 */
export async function serveWeb({ port, host }: Config['web'], fetch: Fetch, drainMs = 2_000): Promise<Running> {
  const answer = (request: Request, { incoming }: HttpBindings | Http2Bindings) =>
    fetch(request, { address: incoming.socket.remoteAddress })
  const server = await new Promise<ReturnType<typeof serve>>((resolve, reject) => {
    const starting = serve({ fetch: answer, port, hostname: host }, () => resolve(starting))
    starting.once('error', reject)
  })
  return {
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        // Pages that keep a connection open must not keep the process.
        setTimeout(() => 'closeAllConnections' in server && server.closeAllConnections(), drainMs).unref()
      }),
  }
}
