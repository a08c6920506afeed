import * as z from 'zod'
import { writeDailyBackup } from '../../shared/backups/daily-backups.ts'
import { defineJob } from '../../shared/contract/function.ts'
import type { Deps } from '../../shared/deps.ts'

export const BackUpInput = z.object({})

/** That it has come to its end is noted with the scheduled work: from there it is told when the last good one is too old. */
export const backUp = defineJob({
  name: 'system.back-up',
  summary: 'Writes the daily backup into its folder, and deletes those that are too old.',
  input: BackUpInput,
  async run(_input, deps: Pick<Deps, 'db' | 'files' | 'config' | 'log'>) {
    const { folder, keepDays } = deps.config.backups
    if (folder === undefined) return { bytes: null }
    const { path, sizeBytes, manifest, deleted } = await writeDailyBackup(deps, folder, keepDays)
    deps.log.info({ path, bytes: sizeBytes, missing: manifest.missing.length, deleted }, 'backed up')
    return { bytes: sizeBytes }
  },
  audit: {
    action: 'backup.made',
    facts: (_, { bytes }) => ({ bytes: bytes ?? 0 }),
    isTold: ({ bytes }) => bytes !== null,
  },
})
