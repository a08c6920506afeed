import { sql } from 'kysely'
import pg from 'pg'
import { afterAll, beforeEach, expect, inject, onTestFinished, test } from 'vitest'
import { listScheduledWork } from '../../../functions/system/list-scheduled-work.ts'
import { runScheduledWork } from '../../../functions/system/run-scheduled-work.ts'
import type { ScheduledWork } from '../../../infra/jobs/scheduled-work.ts'
import { startScheduler } from '../../../infra/jobs/start-scheduler.ts'
import { invoke } from '../../../shared/contract/function.ts'
import type { Deps } from '../../../shared/deps.ts'
import { as, openTestParts } from '../../support/test-parts.ts'

const parts = await openTestParts()
const { deps } = parts
afterAll(() => parts.close())
beforeEach(() => sql`delete from scheduled_work`.execute(deps.db))

/** Work that counts who has done it. */
const workOf = (runs: string[], who: string, more: Partial<ScheduledWork> = {}): ScheduledWork => ({
  name: 'test.work',
  everyMs: 86_400_000,
  firstMs: 0,
  run: async () => void runs.push(who),
  ...more,
})

/** Ended with the test, if it isn't before. */
async function start(parts: Deps, works: readonly ScheduledWork[]) {
  const scheduler = await startScheduler(parts, works)
  onTestFinished(() => scheduler.close())
  return scheduler
}

const list = async () => (await invoke(listScheduledWork, {}, deps, as('administrator'))).items

test('of two schedulers one works, and the other goes on where it ends', async () => {
  const runs: string[] = []
  const often = { everyMs: 50 }
  const first = await start(deps, [workOf(runs, 'first', often)])
  await expect.poll(() => runs.length, { timeout: 10_000 }).toBeGreaterThan(2)
  const second = await start(deps, [workOf(runs, 'second', often)])
  const seen = runs.length
  await expect.poll(() => runs.length, { timeout: 10_000 }).toBeGreaterThan(seen + 20)
  expect(new Set(runs)).toEqual(new Set(['first']))
  await first.close()
  await expect.poll(() => runs.at(-1), { timeout: 10_000 }).toBe('second')
  await second.close()
}, 30_000)

test('one whose connection is lost stops, and one of them goes on', async () => {
  const runs: string[] = []
  const first = await start(deps, [workOf(runs, 'first', { everyMs: 50 })])
  await expect.poll(() => runs.length, { timeout: 10_000 }).toBeGreaterThan(0)
  const client = new pg.Client({ connectionString: inject('postgresUrl') })
  await client.connect()
  await client.query(
    `select pg_terminate_backend(l.pid) from pg_locks l join pg_database d on d.oid = l.database
      where l.locktype = 'advisory' and d.datname = $1`,
    [new URL(parts.databaseUrl).pathname.slice(1)],
  )
  await client.end()
  const second = await start(deps, [workOf(runs, 'second', { everyMs: 50 })])
  // It may be either, and for a second both; what counts is that it is one alone from then on, and goes on.
  const seen = runs.length
  const isOneAlone = () => runs.length > seen + 40 && new Set(runs.slice(-20)).size === 1
  await expect.poll(isOneAlone, { timeout: 15_000 }).toBe(true)
  await Promise.all([first.close(), second.close()])
}, 30_000)

test('what was missed is done once, and what is not due yet waits', async () => {
  const runs: string[] = []
  const [missed, waiting] = [{ name: 'test.missed' }, { name: 'test.waiting' }]
  const works = [workOf(runs, 'missed', missed), workOf(runs, 'waiting', waiting)]
  await sql`
    insert into scheduled_work (name, every_ms, next_at) values
      ('test.missed', 86400000, now() - interval '5 days'), ('test.waiting', 86400000, now() + interval '1 hour'),
      ('test.gone', 1000, now())`.execute(deps.db)
  const scheduler = await start(deps, works)
  await expect
    .poll(async () => (await list()).find(({ name }) => name === 'test.missed')?.finishedAt, { timeout: 10_000 })
    .toBeTruthy()
  await scheduler.close()
  expect(runs).toEqual(['missed'])
  const [first, second, ...others] = await list()
  expect(others).toEqual([])
  const hoursUntil = (at = new Date(0)) => (at.getTime() - Date.now()) / 3_600_000
  expect(hoursUntil(first?.nextAt)).toBeCloseTo(24, 1)
  expect(hoursUntil(second?.nextAt)).toBeCloseTo(1, 1)

  // Started again, it knows.
  const again = await start(deps, works)
  await invoke(runScheduledWork, { name: 'test.waiting' }, deps, as('administrator'))
  await expect.poll(() => runs, { timeout: 10_000 }).toEqual(['missed', 'waiting'])
  await again.close()
}, 30_000)

test('one that fails is logged and noted, keeps what it did well, and is tried again within minutes', async () => {
  const told: string[] = []
  const log = { ...deps.log, error: (_: unknown, words: string) => void told.push(words) } as typeof deps.log
  let isBroken = false
  const run = () => (isBroken ? Promise.reject(new Error('broken')) : Promise.resolve({}))
  const scheduler = await start({ ...deps, log }, [workOf([], '', { run })])
  await expect.poll(async () => (await list())[0]?.finishedAt, { timeout: 10_000 }).toBeTruthy()
  const [well] = await list()
  isBroken = true
  await invoke(runScheduledWork, { name: 'test.work' }, deps, as('administrator'))
  await expect.poll(async () => (await list())[0]?.failed, { timeout: 10_000 }).toBe(true)
  await scheduler.close()
  expect(told).toEqual(['scheduled work failed'])
  const [badly] = await list()
  expect((badly?.nextAt.getTime() ?? 0) - Date.now()).toBeLessThan(601_000)
  expect(badly?.finishedAt?.getTime()).toBeGreaterThan(well?.finishedAt?.getTime() ?? 0)
  const { rows } = await sql<{ at: Date }>`select succeeded_at as at from scheduled_work`.execute(deps.db)
  expect(rows[0]?.at).toEqual(well?.finishedAt)
}, 30_000)
