import type pg from 'pg'
import { comeToRest } from '../house/empty-house.ts'
import { cpuBetween, forgetPeaks, readUsage } from '../house/processes.ts'
import type { House } from '../house/start-house.ts'
import { currentLoad, type Measured } from '../report/result.ts'

/** What was done: how many records, and what else is known of it. */
export type Done = Pick<Measured, 'records'> & Partial<Pick<Measured, 'steps' | 'outcomes'>>

/** The time, CPU, WAL and memory that `work` takes, from a database at rest. */
export async function measure({ client, superuserUrl }: House, work: () => Promise<Done>): Promise<Measured> {
  await comeToRest(superuserUrl)
  forgetPeaks()
  const load = currentLoad()
  const before = readUsage()
  const walBefore = await readWal(client)
  const startedAt = performance.now()
  const done = await work()
  const seconds = (performance.now() - startedAt) / 1_000
  const walBytes = (await readWal(client)) - walBefore
  const after = readUsage()
  const perSecond = Math.round(done.records / seconds)
  const used = before && after ? { cpu: cpuBetween(before, after), peak: after.peak } : {}
  return { ...done, ...used, seconds, perSecond, walBytes, load }
}

async function readWal(client: pg.ClientBase): Promise<number> {
  const { rows } = await client.query<{ bytes: string }>(
    `select pg_wal_lsn_diff(pg_current_wal_lsn(), '0/0')::text as bytes`,
  )
  return Number(rows[0]?.bytes)
}
