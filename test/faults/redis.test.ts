import { sql } from 'kysely'
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { getImport } from '../../functions/imports/get-import.ts'
import { invoke } from '../../shared/contract/function.ts'
import { openJobQueue } from '../../shared/jobs/bull-queue.ts'
import type { JobQueue } from '../../shared/jobs/job-queue.ts'
import { importText, openText } from '../functions/import-text.ts'
import { digest } from '../support/digest.ts'
import { makePeople } from '../support/make-people.ts'
import { startProcess, type TestProcess, until } from '../support/process.ts'
import { openRedis, redisServer, type TestRedis } from '../support/redis.ts'
import { silentLog } from '../support/silent-log.ts'
import { asSystem, envOf, openTestParts, type TestParts } from '../support/test-parts.ts'

/**
 * Law 5, for the queue: Redis loses everything, or dies, in the middle of an import, and the import ends as if nothing
 * had happened. Worker and scheduler are real processes, and nobody starts them again.
 */
const records = 4_000
const chunks = { CHUNK_RECORDS: '100' }
const chunksTotal = 40
const text = [...makePeople(records)].join('')

let undisturbed: string
beforeAll(async () => {
  const parts = await openTestParts(chunks)
  await importText(parts.deps, text)
  undisturbed = await digest(parts.deps.db)
  await parts.close()
}, 120_000)

const why = redisServer === undefined ? ' (left out: this machine has no redis-server)' : ''
describe.skipIf(redisServer === undefined)(`on Redis${why}`, () => {
  let parts: TestParts
  let redis: TestRedis
  let jobs: JobQueue
  let processes: TestProcess[]
  beforeEach(async () => {
    parts = await openTestParts(chunks)
    redis = await openRedis()
    jobs = await openJobQueue({ databaseUrl: parts.databaseUrl, redisUrl: redis.url, log: silentLog })
    const env = {
      ...chunks,
      ...envOf(parts),
      REDIS_URL: redis.url,
    }
    processes = [startProcess('infra/scheduler.ts', env), startProcess('infra/worker.ts', env)]
    await until('the processes are ready', () => processes.every((one) => one.output().includes('"ready"')), { told })
  })
  afterEach(async () => {
    for (const one of processes) await one.kill('SIGKILL')
    await jobs.close()
    await redis.close()
    await parts.close()
  })

  const told = () => processes.map((one) => one.output().slice(-3_000)).join('\n')
  const countDone = async (step: string) => {
    const { rows } = await sql<{ done: number }>`
      select count(*)::int as done from import_steps where step = ${step} and state = 'done'`.execute(parts.deps.db)
    return rows[0]?.done ?? 0
  }
  const untilDone = (step: string, count: number) =>
    until(`${count} times ${step}`, async () => (await countDone(step)) >= count, { timeoutMs: 90_000, told })

  const faults: readonly (readonly [string, () => Promise<void>])[] = [
    ['forgets everything', () => redis.flush()],
    [
      'is killed and comes back with what it had',
      async () => {
        await redis.kill()
        await redis.start()
      },
    ],
    [
      'is killed and comes back empty, after a while',
      async () => {
        await redis.kill()
        await new Promise((resolve) => setTimeout(resolve, 6_000))
        await redis.start({ isEmpty: true })
      },
    ],
  ]

  test.each(faults)(
    'an import whose queue %s ends as if nothing had happened',
    { timeout: 300_000 },
    async (what, strike) => {
      const importId = await openText({ ...parts.deps, jobs }, text)
      for (const step of ['clean', 'apply']) {
        await untilDone(step, 5)
        await strike()
        const struckAt = performance.now()
        const before = await countDone(step)
        expect(before).toBeLessThan(chunksTotal - 4)
        // What the worker has in hand already goes on in any case.
        await untilDone(step, before + 4)
        console.log(
          `${what}, while ${before} of ${chunksTotal} were done (${step}): goes on after ${Math.round(performance.now() - struckAt)} ms`,
        )
      }
      const ended = async () => {
        const { state, error } = await invoke(getImport, { id: importId }, parts.deps, asSystem)
        expect(error).toBeNull()
        return state === 'finished'
      }
      await until('the end of the import', ended, { timeoutMs: 120_000, told })
      expect(await digest(parts.deps.db)).toBe(undisturbed)
      expect(processes.map(({ child }) => child.exitCode)).toEqual([null, null])
    },
  )
})
