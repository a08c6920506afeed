import { createApp } from '../../web/router.ts'
import { runProcess, withDeps } from '../run-process.ts'
import { serveWeb } from '../serve-web.ts'
import { withReload } from './with-reload.ts'

/** The web of `npm run dev`: its pages reload themselves. No other mode packs this file. */
await runProcess(
  withDeps('web', async (deps) =>
    serveWeb(deps.config.web, withReload(createApp(deps).fetch), { end: deps.changes.close, drainMs: 50 }),
  ),
)
