import { z } from 'zod'
import { defineJob } from '../../shared/contract/function.ts'
import { listSweepable, sweepSessions, sweepStaging } from '../../shared/db/queries/sweep.ts'
import type { Deps } from '../../shared/deps.ts'
import { importsPrefix, normalizedKey } from '../../shared/importing/object-keys.ts'

export const SweepInput = z.object({
  keepDays: z.number().int().min(0).default(30),
  /** An upload that nobody has finished for so long has broken off. */
  uploadHours: z.number().int().min(0).default(24),
})

/**
 * Removes what finished imports no longer need, most of their staging and normalised copies, and what uploads that broke
 * off left. The source, the ledger and what took effect stay.
 */
export const sweep = defineJob({
  name: 'system.sweep',
  input: SweepInput,
  async run({ keepDays, uploadHours }, { db, files, log }: Pick<Deps, 'db' | 'files' | 'log'>) {
    await sweepSessions(db)
    const uploads = await files.dropUnfinished(importsPrefix, uploadHours * 3_600_000)
    const importIds = await listSweepable(db, keepDays)
    for (const importId of importIds) {
      for await (const { key } of files.list(normalizedKey(importId))) await files.delete(key)
      await sweepStaging(db, importId)
    }
    if (importIds.length + uploads > 0) log.info({ imports: importIds.length, uploads }, 'swept')
    return { swept: importIds.length }
  },
})
