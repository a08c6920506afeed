import * as z from 'zod'
import { defineFunction } from '../../shared/contract/function.ts'
import { pingDatabase } from '../../shared/db/queries/system/ping.ts'
import { findBackupState } from '../../shared/db/queries/system/scheduled-work.ts'
import type { Deps } from '../../shared/deps.ts'

export const GetReadinessInput = z.object({})

export interface PartState {
  readonly name: 'database' | 'queue' | 'store'
  readonly ok: boolean
}

/** Why a part does not answer is in the log, and not told. A backup that is late makes nothing unready. */
export const getReadiness = defineFunction({
  name: 'system.get-readiness',
  summary: 'Whether the parts answer, each within two seconds.',
  input: GetReadinessInput,
  access: 'public',
  audit: null,
  async run(_input, deps: Pick<Deps, 'db' | 'jobs' | 'files' | 'log'>) {
    const parts: PartState[] = await Promise.all([
      probe(deps, 'database', () => pingDatabase(deps.db)),
      probe(deps, 'queue', () => deps.jobs.check()),
      probe(deps, 'store', () => deps.files.check()),
    ])
    const backup = parts[0]?.ok ? await readBackup(deps.db) : undefined
    return { ready: parts.every((part) => part.ok), parts, ...(backup !== undefined && { backup }) }
  },
})

async function readBackup(db: Deps['db']): Promise<'good' | 'late' | undefined> {
  const state = await findBackupState(db).catch(() => undefined)
  return state === undefined ? undefined : state.isLate ? 'late' : 'good'
}

async function probe(
  { log }: Pick<Deps, 'log'>,
  name: PartState['name'],
  ask: () => Promise<unknown>,
): Promise<PartState> {
  let timer: NodeJS.Timeout | undefined
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('no answer within 2 s')), 2_000)
  })
  try {
    await Promise.race([ask(), tooLate])
    return { name, ok: true }
  } catch (error) {
    log.warn({ err: error, part: name }, 'a part does not answer')
    return { name, ok: false }
  } finally {
    clearTimeout(timer)
  }
}
