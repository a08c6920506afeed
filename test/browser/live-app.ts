import { existsSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { networkInterfaces } from 'node:os'
import { setTimeout as delay } from 'node:timers/promises'
import { type ServerType, serve } from '@hono/node-server'
import { runJob } from '../../functions/run-job.ts'
import { createFirstAdministrator } from '../../functions/users/create-first-administrator.ts'
import { invoke } from '../../shared/contract/function.ts'
import type { Deps } from '../../shared/deps.ts'
import { createApp, type WebApp } from '../../web/router.ts'
import { asSystem, openTestParts, type TestParts } from '../support/test-parts.ts'

/** Debian's: the one that draws no window takes a quarter less of the processor than the whole browser. */
const chromiums = ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium']
export const chromium = chromiums.find((path) => existsSync(path)) ?? ''
export const hasChromium = chromium !== ''

/** An address of this machine that is not loopback, as another machine would use; undefined where there is none. */
export const outerAddress = Object.values(networkInterfaces())
  .flatMap((addresses) => addresses ?? [])
  .find(({ family, internal }) => family === 'IPv4' && !internal)?.address

interface LiveSettings {
  readonly env?: Record<string, string>
  /** Where others have to know it before. */
  readonly port?: number
}

export interface LiveApp {
  /** What the app works with, to be asked what is really there. */
  readonly deps: Deps
  readonly port: number
  readonly email: string
  readonly password: string
  /** Lets the worker rest, and go on. */
  readonly worker: { pause(): void; resume(): void }
  /** Takes the web away, and brings it back at the same address, as a restart does. */
  readonly web: { stop(): Promise<void>; start(): Promise<void> }
  close(): Promise<void>
}

/** The web on a port of its own, with real parts and one worker beside it. */
export async function openLiveApp({ env = {}, port: wanted = 0 }: LiveSettings = {}): Promise<LiveApp> {
  const parts = await openTestParts(env)
  const admin = { email: 'ann@harbour.test', password: 'a long enough password' }
  await invoke(createFirstAdministrator, admin, parts.deps, asSystem)
  const app = createApp(parts.deps)
  let server = await listen(app, wanted)
  const port = portOf(server.address())
  const worker = startWorker(parts)
  return {
    ...admin,
    deps: parts.deps,
    worker,
    port,
    web: {
      stop: () => stopListening(server),
      start: async () => {
        server = await listen(app, port)
      },
    },
    close: async () => {
      await worker.stop()
      await stopListening(server)
      await parts.close()
    },
  }
}

async function listen(app: WebApp, port: number) {
  // Those of Node stay: a test that comes later in this worker knows no server.
  const server = serve({ fetch: app.fetch, port, hostname: '0.0.0.0', overrideGlobalObjects: false })
  await new Promise((resolve) => server.once('listening', resolve))
  return server
}

async function stopListening(server: ServerType): Promise<void> {
  const closed = new Promise((resolve) => server.close(resolve))
  if ('closeAllConnections' in server) server.closeAllConnections()
  await closed
}

function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === 'string') throw new Error('The server does not listen on a port')
  return address.port
}

/** Runs what is sent to the queue, one job after the other. */
function startWorker({ deps, sent }: TestParts) {
  let isStopping = false
  let isPaused = false
  const work = async () => {
    while (!isStopping) {
      const job = isPaused ? undefined : sent.shift()
      if (job) await runJob(job.name, job.data, deps, asSystem)
      else await delay(10)
    }
  }
  const working = work()
  return {
    pause: () => {
      isPaused = true
    },
    resume: () => {
      isPaused = false
    },
    stop: () => {
      isStopping = true
      return working
    },
  }
}
