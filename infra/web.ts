import { type Http2Bindings, type HttpBindings, serve } from '@hono/node-server'
import { createApp } from '../web/router.ts'
import { runProcess, withDeps } from './run-process.ts'

await runProcess(
  withDeps('web', async (deps) => {
    const { port, host } = deps.config.web
    const app = createApp(deps)
    const answer = (request: Request, { incoming }: HttpBindings | Http2Bindings) =>
      app.fetch(request, { address: incoming.socket.remoteAddress })
    const server = await new Promise<ReturnType<typeof serve>>((resolve, reject) => {
      const starting = serve({ fetch: answer, port, hostname: host }, () => resolve(starting))
      starting.once('error', reject)
    })
    return {
      close: () =>
        new Promise((resolve) => {
          server.close(() => resolve())
          // Pages that keep a connection open must not keep the process.
          setTimeout(() => 'closeAllConnections' in server && server.closeAllConnections(), 2_000).unref()
        }),
    }
  }),
)
