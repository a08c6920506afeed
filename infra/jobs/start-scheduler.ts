import { setTimeout as delay } from 'node:timers/promises'
import { ownsTables } from '../../shared/db/queries/system/database-role.ts'
import { listDue, listWanted, planWork } from '../../shared/db/queries/system/scheduled-work.ts'
import { type SessionLock, tryLock } from '../../shared/db/session-lock.ts'
import type { Deps } from '../../shared/deps.ts'
import { oneRole } from '../roles/one-role.ts'
import type { Running } from '../run-process.ts'
import { repeatWork } from './repeat-work.ts'
import { listScheduledWork, type ScheduledWork } from './scheduled-work.ts'

const lockName = 'harbour scheduler'

/** How often it is looked whether the lock is free, still ours, and whether somebody wants something now. */
const lookMs = 1_000

/**
 * Runs what runs on a timer, while it has the lock: of several schedulers one works, and another goes on where it ends.
 * When each is due stands in the database, so that what was missed meanwhile is done once.
 */
export async function startScheduler(deps: Deps, works = listScheduledWork(deps)): Promise<Running> {
  const stopping = new AbortController()
  const working = keepTurn(deps, works, stopping.signal)
  return {
    close: async () => {
      stopping.abort()
      await working
    },
  }
}

async function keepTurn(deps: Deps, works: readonly ScheduledWork[], signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    try {
      const lock = await tryLock(deps.db, lockName)
      if (lock !== undefined) await workWith(lock, deps, works, signal)
    } catch (error) {
      deps.log.warn({ err: error }, 'the scheduler waits for the database')
    }
    await pause(signal)
  }
}

async function workWith(lock: SessionLock, deps: Deps, works: readonly ScheduledWork[], signal: AbortSignal) {
  const { db } = deps
  try {
    if (await ownsTables(db)) deps.log.warn({}, oneRole)
    await planWork(db, works)
    const due = await listDue(db)
    const repeated = new Map(works.map((work) => [work.name, repeatWork(deps, work, due.get(work.name) ?? 0)]))
    try {
      while (!signal.aborted) {
        await lock.check()
        for (const name of await listWanted(db)) repeated.get(name)?.runNow()
        await pause(signal)
      }
    } finally {
      await Promise.all([...repeated.values()].map((one) => one.stop()))
    }
  } finally {
    lock.release()
  }
}

const pause = (signal: AbortSignal) => delay(lookMs, undefined, { signal }).catch(() => undefined)
