import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Redis } from 'ioredis'
import { findFreePort } from '../../infra/free-port.ts'
import { until } from './process.ts'

/** The server of this machine, if it has one. */
export const redisServer = ['redis-server', 'valkey-server'].find((name) => spawnSync(name, ['--version']).status === 0)

export interface TestRedis {
  readonly url: string
  /** Kills it, so that no file is written in order. */
  kill(): Promise<void>
  /** Starts it again on the same port; with nothing in it, or with what its append-only file has. */
  start(options?: { readonly isEmpty: boolean }): Promise<void>
  flush(): Promise<void>
  close(): Promise<void>
}

/** A Redis of its own, set as the product wants it: it writes down all it does, and throws nothing out. */
export async function openRedis(): Promise<TestRedis> {
  const folder = mkdtempSync(join(tmpdir(), 'harbour-redis-'))
  const port = await findFreePort()
  const url = `redis://127.0.0.1:${port}`
  const ask = async (work: (client: Redis) => Promise<unknown>) => {
    const client = new Redis(url, { lazyConnect: true, retryStrategy: () => null })
    client.on('error', () => undefined)
    try {
      await client.connect()
      return await work(client).then(() => true)
    } catch {
      return false
    } finally {
      client.disconnect()
    }
  }
  let server: ChildProcess | undefined
  const kill = async () => {
    const ended = new Promise((resolve) => server?.once('exit', resolve))
    server?.kill('SIGKILL')
    await ended
  }
  const start = async ({ isEmpty } = { isEmpty: false }) => {
    if (isEmpty) rmSync(join(folder, 'appendonlydir'), { recursive: true, force: true })
    const flags = {
      port,
      bind: '127.0.0.1',
      dir: folder,
      save: '',
      appendonly: 'yes',
      'maxmemory-policy': 'noeviction',
    }
    const args = Object.entries({ ...flags, databases: 64 }).flatMap(([name, value]) => [`--${name}`, String(value)])
    server = spawn(redisServer ?? '', args, { stdio: 'ignore' })
    await until('Redis answers', () => ask((client) => client.ping()))
  }
  await start()
  return {
    url,
    kill,
    start,
    flush: async () => void (await ask((client) => client.flushall())),
    close: async () => {
      await kill()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
