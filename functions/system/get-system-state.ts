import * as z from 'zod'
import { defineFunction, invoke } from '../../shared/contract/function.ts'
import { findBackupState } from '../../shared/db/queries/system/scheduled-work.ts'
import { listTroubledImports, readServerVersion, readWorkState } from '../../shared/db/queries/system/work-state.ts'
import type { Deps } from '../../shared/deps.ts'
import { readDisk } from '../../shared/read-disk.ts'
import { version } from '../../shared/version.ts'
import { getReadiness, type PartState } from './get-readiness.ts'

export const GetSystemStateInput = z.object({})

const importsMax = 20

/** What can't be read, since its part does not answer, is null. */
export const getSystemState = defineFunction({
  name: 'system.get-system-state',
  summary: 'How all is: parts, what waits, imports whose steps fail, backup, disk and versions.',
  input: GetSystemStateInput,
  access: 'administrator',
  audit: null,
  async run(_input, deps: Pick<Deps, 'db' | 'jobs' | 'files' | 'log' | 'config'>, call) {
    const { db, jobs, config } = deps
    const { parts } = await invoke(getReadiness, {}, deps, call)
    const where = (name: PartState['name']) => parts.some((part) => part.name === name && part.ok)
    const [database, waiting, disk] = await Promise.all([
      where('database') ? readDatabase(db) : undefined,
      where('queue') ? jobs.countWaiting() : null,
      readDisk(config.dataDir),
    ])
    return {
      parts,
      waitingJobs: waiting,
      work: database?.work ?? null,
      imports: database?.imports ?? [],
      backup: database?.backup ?? null,
      disk: disk ?? null,
      versions: [
        { name: 'harbour', version },
        { name: 'node', version: process.versions.node },
        { name: 'postgresql', version: database?.version ?? null },
      ],
    }
  },
})

async function readDatabase(db: Deps['db']) {
  const [work, imports, backup, version] = await Promise.all([
    readWorkState(db),
    listTroubledImports(db, importsMax),
    findBackupState(db),
    readServerVersion(db),
  ])
  return { work, imports, backup, version }
}
