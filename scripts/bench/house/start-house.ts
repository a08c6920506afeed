import { type ChildProcess, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import type { Deps } from '../../../shared/deps.ts'
import { loadSecrets, readRunFile } from '../../../shared/local-instance.ts'
import { openRedis } from '../../../test/support/redis.ts'
import { withDeps } from '../../commands/with-deps.ts'
import { findFreePort } from '../find-free-port.ts'
import { describeMachine, type Machine } from '../report/result.ts'

const supervisor = fileURLToPath(new URL('../../../infra/supervisor.ts', import.meta.url))

export interface HouseOptions {
  /** Worker processes. */
  readonly workers?: number
  readonly queue?: 'postgres' | 'redis'
}

/** A Harbour of the benchmark's own. */
export interface House {
  /** Of its web. */
  readonly url: string
  readonly dataDir: string
  /** What functions are given, in this process. */
  readonly deps: Deps
  /** A connection of the benchmark's own. */
  readonly client: pg.ClientBase
  readonly superuserUrl: string
  readonly machine: Machine
}

/**
 * Starts all of Harbour as `npm start` does, on a folder of its own that is gone afterwards. Parts that the environment
 * names are left alone: the benchmark empties its tables.
 */
export async function withHouse<T>(options: HouseOptions, work: (house: House) => Promise<T>): Promise<T> {
  for (const name of Object.keys(process.env)) {
    if (/^(?:DATABASE_(?:OWNER_)?URL|SUPERUSER_URL|REDIS_URL|S3_\w+|PUBLIC_URL)(?:_FILE)?$/.test(name))
      delete process.env[name]
  }
  const dataDir = mkdtempSync(join(tmpdir(), 'harbour-bench-'))
  const redis = options.queue === 'redis' ? await openRedis() : undefined
  const port = await findFreePort()
  Object.assign(process.env, {
    DATA_DIR: dataDir,
    SAMPLE: 'off',
    HOST: '127.0.0.1',
    PORT: String(port),
    ADMIN_PASSWORD: randomBytes(12).toString('hex'),
    LOG_LEVEL: 'error',
    ...(redis === undefined ? {} : { REDIS_URL: redis.url }),
  })
  // It ends when this process does.
  const main = spawn(process.execPath, ['--import', 'tsx', supervisor], {
    detached: true,
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  const workers: ChildProcess[] = []
  const close = once(async () => {
    await Promise.all([...workers.map(end), end(main)])
    await redis?.close()
    rmSync(dataDir, { recursive: true, force: true })
  })
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => close().then(() => process.exit(130)))
  try {
    const url = `http://127.0.0.1:${port}`
    await waitUntilReady(url, main)
    for (let n = 1; n < (options.workers ?? 1); n += 1) workers.push(startWorker(dataDir))
    return await withDeps((deps) =>
      withClient(ownerUrl(deps, dataDir), async (client) => {
        const { rows } = await client.query<{ server_version: string }>('show server_version')
        const machine = describeMachine(rows[0]?.server_version ?? '')
        return work({ url, dataDir, deps, client, superuserUrl: superuserUrl(deps, dataDir), machine })
      }),
    )
  } finally {
    await close()
  }
}

function once(work: () => Promise<void>): () => Promise<void> {
  let done: Promise<void> | undefined
  return () => (done ??= work())
}

async function waitUntilReady(url: string, main: ChildProcess): Promise<void> {
  const isReady = () =>
    fetch(`${url}/readyz`).then(
      ({ ok }) => ok,
      () => false,
    )
  while (!(await isReady())) {
    if (main.exitCode !== null) throw new Error('Harbour could not be started')
    await delay(100)
  }
}

/** One more, from the same packed code, with the bound of its heap that the supervisor sets. */
function startWorker(dataDir: string): ChildProcess {
  const [folder = ''] = readdirSync(join(dataDir, 'code'))
  const path = join(dataDir, 'code', folder, 'infra', 'worker.mjs')
  const flags = ['--max-old-space-size=160', '--max-semi-space-size=4']
  const env = { ...process.env, ...readRunFile(dataDir)?.env }
  return spawn(process.execPath, [...flags, path], { env, stdio: ['ignore', 'ignore', 'inherit'] })
}

async function withClient<T>(connectionString: string, work: (client: pg.ClientBase) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString, application_name: 'bench' })
  // When everything is stopped from outside, the database may end first.
  client.on('error', () => undefined)
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

const superuserUrl = (deps: Deps, dataDir: string) => urlOf(deps, 'postgres', loadSecrets(dataDir).superuserPassword)

/** Of who owns the tables, and empties them. */
const ownerUrl = (deps: Deps, dataDir: string) => urlOf(deps, 'harbour', loadSecrets(dataDir).databasePassword)

function urlOf({ config }: Deps, role: string, password: string): string {
  const { host, pathname } = new URL(config.databaseUrl ?? '')
  return `postgres://${role}:${password}@${host}${pathname}`
}

function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve()
  return new Promise((resolve) => {
    child.once('exit', () => resolve())
    child.kill('SIGTERM')
  })
}
