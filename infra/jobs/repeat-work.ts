import { randomUUID } from 'node:crypto'
import { systemCall } from '../../shared/contract/call.ts'
import { noteEnd, noteStart } from '../../shared/db/queries/system/scheduled-work.ts'
import type { Deps } from '../../shared/deps.ts'
import type { ScheduledWork } from './scheduled-work.ts'

export interface Repeated {
  /** Runs it now, or once more at once where it runs. */
  runNow(): void
  /** Waits for the round under way. */
  stop(): Promise<void>
}

/** What runs more often than that notes how it went so often, and when that changes. */
const noteMs = 30_000

/**
 * One round after the other, never two at once, without a rest where one says that there is more; a round that fails is
 * logged.
 */
export function repeatWork(deps: Pick<Deps, 'db' | 'log'>, work: ScheduledWork, firstInMs: number): Repeated {
  let isStopped = false
  let isWanted = false
  let timer: NodeJS.Timeout | undefined
  let round: Promise<void> | undefined
  const note = createNotes(deps, work)

  const run = async () => {
    const wasWanted = isWanted
    isWanted = false
    await note.start(wasWanted)
    const startedAt = performance.now()
    const { failed, isMore } = await tryRound(deps, work)
    await note.end({ tookMs: Math.round(performance.now() - startedAt), failed, isMore }, wasWanted)
    round = undefined
    if (!isStopped) timer = setTimeout(next, isMore || isWanted ? 0 : pauseAfter(work, failed))
  }
  const next = () => {
    clearTimeout(timer)
    round = run()
  }
  timer = setTimeout(next, firstInMs)
  return {
    runNow: () => {
      isWanted = true
      if (round === undefined && !isStopped) next()
    },
    stop: async () => {
      isStopped = true
      clearTimeout(timer)
      await round
    },
  }
}

const retryMs = 600_000
const pauseAfter = ({ everyMs }: ScheduledWork, failed: boolean) => (failed ? Math.min(everyMs, retryMs) : everyMs)

async function tryRound({ log }: Pick<Deps, 'log'>, { name, run }: ScheduledWork) {
  try {
    const result = await run(systemCall(randomUUID()))
    const isMore = typeof result === 'object' && result !== null && 'isMore' in result && result.isMore === true
    return { failed: false, isMore }
  } catch (error) {
    log.error({ err: error, work: name }, 'scheduled work failed')
    return { failed: true, isMore: false }
  }
}

/** That it can't be noted stops nothing. */
function createNotes({ db, log }: Pick<Deps, 'db' | 'log'>, { name, everyMs }: ScheduledWork) {
  const isRare = everyMs >= noteMs
  let notedAt = Number.NEGATIVE_INFINITY
  let hadFailed: boolean | undefined
  const attempt = async (write: () => Promise<void>) => {
    try {
      await write()
    } catch (error) {
      log.warn({ err: error, work: name }, 'scheduled work could not be noted')
    }
  }
  return {
    start: async (wasWanted: boolean) => {
      if (isRare || wasWanted) await attempt(() => noteStart(db, name))
    },
    end: async (how: { tookMs: number; failed: boolean; isMore: boolean }, wasWanted: boolean) => {
      const isDue = performance.now() - notedAt >= noteMs || how.failed !== hadFailed
      if (!isRare && !wasWanted && !isDue) return
      notedAt = performance.now()
      hadFailed = how.failed
      await attempt(() => noteEnd(db, name, how))
    },
  }
}
