import { type Config, ConfigError, readConfig } from '../shared/config.ts'
import type { Deps } from '../shared/deps.ts'
import { explain } from '../shared/errors.ts'
import { createLog } from '../shared/log.ts'
import { openDeps } from '../shared/open-deps.ts'

export interface Running {
  close(): Promise<void>
  /** What the supervisor has to know, such as a port. */
  readonly facts?: Facts
}
export type Facts = Readonly<Record<string, number>>

/** What a process tells its supervisor, once. */
export type Announcement =
  | { readonly ready: true; readonly facts: Facts }
  | { readonly ready: false; readonly failure: string }

const drainMs = 25_000

/** The life of a process: settings, work, and at a signal, or when its supervisor is gone, an orderly end. */
export async function runProcess(start: (config: Config) => Promise<Running>): Promise<void> {
  try {
    const running = await start(readConfig(process.send === undefined ? process.env : await handedOver()))
    const stop = once(async () => {
      // What is not done by then is done again by the next worker.
      setTimeout(() => process.exit(1), drainMs).unref()
      await running.close()
      process.exit(0)
    })
    for (const signal of ['SIGTERM', 'SIGINT', 'disconnect'] as const) process.on(signal, stop)
    // Who started it may have gone meanwhile, and nobody says so again.
    if (process.send !== undefined && !process.connected) return stop()
    announce({ ready: true, facts: running.facts ?? {} })
  } catch (error) {
    const failure = explain(error)
    console.error(error instanceof ConfigError ? failure : error)
    announce({ ready: false, failure }, () => process.exit(1))
  }
}

/** The settings that the supervisor sends. Where it ends before, nothing keeps this process either. */
function handedOver(): Promise<NodeJS.ProcessEnv> {
  return new Promise((resolve) => process.once('message', ({ env }: { env: NodeJS.ProcessEnv }) => resolve(env)))
}

interface Served {
  /** Whether it answers at HEALTH_PORT: one of those that share a process does. */
  readonly hasHealth?: boolean
}

/** For processes that run functions: opens what functions are given, and closes it last. */
export const withDeps =
  (name: string, start: (deps: Deps) => Promise<Running>, { hasHealth = true }: Served = {}) =>
  async (config: Config): Promise<Running> => {
    const telemetry = config.telemetry === undefined ? undefined : await openTelemetry(name, config.telemetry)
    const { deps, close } = await openDeps(config, name, createLog(name, config.logLevel, telemetry))
    const running = await start(deps)
    const port = hasHealth ? config.healthPort : undefined
    const health = port === undefined ? undefined : await openHealth(port, deps, name)
    deps.log.info('ready')
    return {
      ...running,
      close: async () => {
        deps.log.info('stopping')
        await running.close()
        await health?.close()
        await close()
        await telemetry?.close()
      },
    }
  }

/** Loaded where it is wanted: what measures is a good part of what a process is made of. */
async function openHealth(port: number, deps: Deps, name: string) {
  const { serveHealth } = await import('./serve-health.ts')
  return serveHealth(port, deps, name === 'scheduler')
}

/** Loaded where a collector is named: nobody else needs the packages. */
async function openTelemetry(name: string, settings: NonNullable<Config['telemetry']>) {
  const { startTelemetry } = await import('./telemetry/start-telemetry.ts')
  return startTelemetry(name, settings)
}

/** Several in one process: they start and end one after the other, the first one first. */
export const inOrder =
  (...starts: readonly ((config: Config) => Promise<Running>)[]) =>
  async (config: Config): Promise<Running> => {
    const all: Running[] = []
    for (const start of starts) all.push(await start(config))
    return {
      close: async () => {
        for (const one of all) await one.close()
      },
    }
  }

function announce(announcement: Announcement, done: () => void = () => undefined) {
  if (process.send === undefined) done()
  else process.send(announcement, done)
}

function once(work: () => Promise<void>): () => void {
  let isCalled = false
  return () => {
    if (isCalled) return
    isCalled = true
    void work()
  }
}
