import pg from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import { openJobQueue, openJobWorker, type QueueSettings } from '../../../shared/jobs/bull-queue.ts'
import type { JobQueue, JobRequest } from '../../../shared/jobs/job-queue.ts'
import { openProxy } from '../../support/proxy.ts'
import { openRedis, redisServer, type TestRedis } from '../../support/redis.ts'
import { silentLog } from '../../support/silent-log.ts'
import { cloneDatabase } from '../../support/test-parts.ts'

const job = (id: string): JobRequest => ({
  name: 'steps.plan-import',
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

  test('answers when it is asked how it is, and how many jobs wait', async () => {
    await queue.check()
    expect(await queue.countWaiting()).toBe(0)
    await queue.send([job('one'), job('two')])
    expect(await queue.countWaiting()).toBe(2)
    await record()
    await expect.poll(() => queue.countWaiting(), eventually).toBe(0)
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

describe.skipIf(redisServer === undefined)(
  `on Redis${redisServer === undefined ? ' (left out: this machine has no redis-server)' : ''}`,
  () => {
    let redis: TestRedis
    let database = 0
    beforeAll(async () => {
      redis = await openRedis()
    })
    afterAll(() => redis.close())

    suite(async () => ({ databaseUrl: '', redisUrl: `${redis.url}/${database++}`, log: silentLog }))

    test('to send to a Redis that says nothing any more is an error, and no wait without end', async () => {
      const proxy = await openProxy(Number(new URL(redis.url).port))
      const redisUrl = `redis://127.0.0.1:${proxy.port}/${database++}`
      const queue = await openJobQueue({ databaseUrl: '', redisUrl, log: silentLog })
      await queue.send([job('before')])
      proxy.fallSilent()
      await expect(queue.send([job('after')])).rejects.toThrow()
      await expect(queue.countWaiting()).rejects.toThrow()
      await proxy.close()
      await queue.close()
    })
  },
)

async function cutConnections(databaseUrl: string) {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  await client.query(
    'select pg_terminate_backend(pid, 10000) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()',
  )
  await client.end()
}
