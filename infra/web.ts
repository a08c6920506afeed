import { serve } from '@hono/node-server'
import { AppError } from '../shared/errors.ts'
import { createApp } from '../web/router.ts'
import { runProcess, withDeps } from './run-process.ts'

await runProcess(
  withDeps('web', async (deps) => {
    const { port, host } = deps.config.web
    const app = createApp(deps)
    const server = await new Promise<ReturnType<typeof serve>>((resolve, reject) => {
      const starting = serve({ fetch: app.fetch, port, hostname: host }, () => resolve(starting))
      starting.once('error', (error: NodeJS.ErrnoException) => reject(explain(error, port)))
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

function explain(error: NodeJS.ErrnoException, port: number): Error {
  if (error.code === 'EADDRINUSE') {
    return new AppError(
      'state.conflict',
      `Port ${port} is in use by another program. Stop it, or choose another port: PORT=${port + 1} npm start`,
    )
  }
  if (error.code === 'EACCES')
    return new AppError('access.denied', `Port ${port} may not be opened by this user. Choose one above 1023.`)
  return error
}
