import { createApp } from '../web/router.ts'
import { runProcess, withDeps } from './run-process.ts'
import { serveWeb } from './serve-web.ts'

await runProcess(
  withDeps('web', async (deps) => serveWeb(deps.config.web, createApp(deps).fetch, { end: deps.changes.close })),
)
