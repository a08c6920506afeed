import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import pg from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import { findFreePort } from '../../../infra/free-port.ts'
import { openJobQueue, openJobWorker, type QueueSettings } from '../../../shared/jobs/bull-queue.ts'
import type { JobQueue, JobRequest } from '../../../shared/jobs/job-queue.ts'
import { silentLog } from '../../support/silent-log.ts'
import { cloneDatabase } from '../../support/test-parts.ts'

const job = (id: string): JobRequest => ({
  name: 'imports.plan-import',
  id,
  data: { importId: id, chunk: 0, more: null },
})
const eventually = { timeout: 25_000 }

/** What a queue has to do, whatever it stands on. */
function suite(open: () => Promise<QueueSettings>) {
  let settings: QueueSettings
  let queue: JobQueue
  beforeEach(async () => {
    settings = await open()
    queue = await openJobQueue(settings)
    onTestFinishedClose(queue)
  })

  const work = async (handle: (job: JobRequest) => Promise<void>, concurrency = 1) => {
    const worker = await openJobWorker({ ...settings, concurrency }, handle)
    onTestFinished(() => worker.close())
  }
  const record = async (concurrency = 1) => {
    const done: JobRequest[] = []
    await work(async (one) => void done.push(one), concurrency)
    return done
  }

  test('a job arrives with its name, id and data', async () => {
    const done = await record()
    await queue.send([job('one')])
    await expect.poll(() => done, eventually).toEqual([job('one')])
  })

  test('jobs that were sent before there was a worker arrive, each once', async () => {
    const jobs = Array.from({ length: 50 }, (_, n) => job(`early ${n}`))
    await queue.send(jobs)
    const done = await record(4)
    await expect.poll(() => done.length, eventually).toBe(50)
    expect(done.map(({ id }) => id).sort()).toEqual(jobs.map(({ id }) => id).sort())
  })

  test('to send nothing is no error', async () => {
    await queue.send([])
  })

  test('the same id, sent again while it waits, is one job', async () => {
    for (let times = 0; times < 3; times += 1) await queue.send([job('same'), job('same')])
    await queue.send([job('last')])
    const done = await record()
    await expect.poll(() => done.map(({ id }) => id), eventually).toEqual(['same', 'last'])
  })

  test('an id can be used again after the job was done, and after it failed', async () => {
    const seen: string[] = []
    await work(async ({ id }) => {
      seen.push(id)
      if (id === 'fails') throw new Error('as wanted')
    })
    for (let times = 1; times <= 2; times += 1) {
      // The id is free a moment after the work: sent until it is taken.
      for (const id of ['works', 'fails']) {
        await expect
          .poll(async () => {
            await queue.send([job(id)])
            return seen.filter((one) => one === id).length
          }, eventually)
          .toBeGreaterThanOrEqual(times)
      }
    }
  })

  test('two workers share the jobs, and each job is done by one', async () => {
    const [one, other]: [string[], string[]] = [[], []]
    let letGo: () => void = () => undefined
    const bothBusy = new Promise<void>((resolve) => {
      letGo = resolve
    })
    const take =
      (mine: string[]) =>
      async ({ id }: JobRequest) => {
        mine.push(id)
        if (one.length > 0 && other.length > 0) letGo()
        await bothBusy
      }
    await work(take(one))
    await work(take(other))
    const jobs = Array.from({ length: 10 }, (_, n) => job(`shared ${n}`))
    await queue.send(jobs)
    await expect.poll(() => one.length + other.length, eventually).toBe(10)
    expect([...one, ...other].sort()).toEqual(jobs.map(({ id }) => id).sort())
  })

  test('answers when it is asked how it is', async () => {
    await queue.check()
  })

  test('a worker that closes finishes what it has begun', async () => {
    let state = 'waiting'
    let letGo: () => void = () => undefined
    const pause = new Promise<void>((resolve) => {
      letGo = resolve
    })
    const worker = await openJobWorker({ ...settings, concurrency: 1 }, async () => {
      state = 'begun'
      await pause
      state = 'done'
    })
    await queue.send([job('long')])
    await expect.poll(() => state, eventually).toBe('begun')
    const closing = worker.close()
    letGo()
    await closing
    expect(state).toBe('done')
  })
}

const onTestFinishedClose = (queue: JobQueue) => onTestFinished(() => queue.close())

describe('on PostgreSQL', () => {
  suite(async () => ({ databaseUrl: await cloneDatabase(), redisUrl: undefined, log: silentLog }))

  test('goes on when the server has cut every connection', async () => {
    const settings = { databaseUrl: await cloneDatabase(), redisUrl: undefined, log: silentLog }
    const done: string[] = []
    const worker = await openJobWorker({ ...settings, concurrency: 1 }, async ({ id }) => void done.push(id))
    onTestFinished(() => worker.close())
    const queue = await openJobQueue(settings)
    onTestFinishedClose(queue)
    await queue.send([job('before')])
    await expect.poll(() => done, eventually).toEqual(['before'])
    await cutConnections(settings.databaseUrl)
    await expect
      .poll(
        () =>
          queue.send([job('after')]).then(
            () => true,
            () => false,
          ),
        eventually,
      )
      .toBe(true)
    await expect.poll(() => done, eventually).toContain('after')
  })
})

const redis = ['redis-server', 'valkey-server'].find((name) => spawnSync(name, ['--version']).status === 0)

describe.skipIf(redis === undefined)(
  `on Redis${redis === undefined ? ' (left out: this machine has no redis-server)' : ''}`,
  () => {
    let server: ChildProcess
    let folder: string
    let port: number
    let database = 0
    beforeAll(async () => {
      folder = mkdtempSync(join(tmpdir(), 'harbour-redis-'))
      port = await findFreePort()
      const flags = [
        '--port',
        String(port),
        '--bind',
        '127.0.0.1',
        '--dir',
        folder,
        '--save',
        '',
        '--databases',
        '64',
        '--maxmemory-policy',
        'noeviction',
      ]
      server = spawn(redis ?? '', flags, { stdio: 'ignore' })
      for (let tries = 0; tries < 400 && !(await canConnect(port)); tries += 1) await delay(50)
    })
    afterAll(async () => {
      const ended = new Promise((resolve) => server.once('exit', resolve))
      server.kill()
      await ended
      rmSync(folder, { recursive: true, force: true })
    })

    suite(async () => ({ databaseUrl: '', redisUrl: `redis://127.0.0.1:${port}/${database++}`, log: silentLog }))
  },
)

function canConnect(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => resolve(true))
    socket.once('error', () => resolve(false))
    socket.once('connect', () => socket.end())
  })
}

async function cutConnections(databaseUrl: string) {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  await client.query(
    'select pg_terminate_backend(pid, 10000) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()',
  )
  await client.end()
}
