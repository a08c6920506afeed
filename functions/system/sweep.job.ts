import { z } from 'zod'
import { defineJob } from '../../shared/contract/function.ts'
import { listSweepable, sweepSessions, sweepStaging } from '../../shared/db/queries/sweep.ts'
import type { Deps } from '../../shared/deps.ts'
import { normalizedKey } from '../../shared/importing/object-keys.ts'

export const SweepInput = z.object({ keepDays: z.number().int().min(0).default(30) })

/** Removes what finished imports no longer need: staging and normalised copies. The source and the ledger stay. */
export const sweep = defineJob({
  name: 'system.sweep',
  input: SweepInput,
  async run({ keepDays }, { db, files, log }: Pick<Deps, 'db' | 'files' | 'log'>) {
    await sweepSessions(db)
    const importIds = await listSweepable(db, keepDays)
    for (const importId of importIds) {
      for await (const { key } of files.list(normalizedKey(importId))) await files.delete(key)
      await sweepStaging(db, importId)
    }
    if (importIds.length > 0) log.info({ imports: importIds.length }, 'staging swept')
    return { swept: importIds.length }
  },
})
