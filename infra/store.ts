import { join } from 'node:path'
import { inboxPrefix } from '../shared/importing/reading/object-keys.ts'
import { loadSecrets, readRunFile } from '../shared/local-instance.ts'
import { createLog } from '../shared/log.ts'
import { type LocalStoreOptions, startLocalStore } from './local-store/server.ts'
import { postEvents } from './local-store/webhook.ts'
import { runProcess } from './run-process.ts'

/** The object store of the zero-setup mode, on loopback; it tells the web about every new object. */
await runProcess(async ({ dataDir, web, s3, logLevel }) => {
  const log = createLog('store', logLevel)
  const secrets = loadSecrets(dataDir)
  const webHost = web.host === '0.0.0.0' || web.host === '::' ? '127.0.0.1' : web.host
  const options = {
    dataDir: join(dataDir, 'store'),
    host: '127.0.0.1',
    accessKey: secrets.storeAccessKey,
    secretKey: secrets.storeSecretKey,
    guest: {
      accessKey: secrets.inboxAccessKey,
      secretKey: secrets.inboxSecretKey,
      grant: { bucket: s3.bucket, prefix: inboxPrefix },
    },
    onObjectCreated: postEvents({
      url: `http://${webHost.includes(':') ? `[${webHost}]` : webHost}:${web.port}/events/s3`,
      token: secrets.eventsToken,
      log: (message) => log.warn(message),
    }),
    log: (message: string, error: unknown) => log.error({ err: error }, message),
  }
  const store = await startOnUsualPort(options, readRunFile(dataDir)?.storePort ?? 0)
  log.info({ port: store.port }, 'ready')
  return { close: () => store.close(), facts: { port: store.port } }
})

/** The port of the last time, so that clients need not be told anew; another one where it has been taken. */
async function startOnUsualPort(options: Omit<LocalStoreOptions, 'port'>, port: number) {
  try {
    return await startLocalStore({ ...options, port })
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')) throw error
    return startLocalStore({ ...options, port: 0 })
  }
}
