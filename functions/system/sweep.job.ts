import * as z from 'zod'
import { defineJob } from '../../shared/contract/function.ts'
import { sweepAudit } from '../../shared/db/queries/audit/audit.ts'
import { sweepPairs } from '../../shared/db/queries/duplicates/duplicate-pairs.ts'
import { sweepPrepared } from '../../shared/db/queries/duplicates/prepared-customers.ts'
import { tryMove } from '../../shared/db/queries/imports/move-import.ts'
import { sweepConfirmations } from '../../shared/db/queries/system/confirmations.ts'
import { correctCounts } from '../../shared/db/queries/system/counts.ts'
import { sweepApiCalls } from '../../shared/db/queries/system/idempotency-keys.ts'
import { correctReviewCounts } from '../../shared/db/queries/system/review-counts.ts'
import { findBackupState } from '../../shared/db/queries/system/scheduled-work.ts'
import {
  listOldPreviews,
  listSweepable,
  sweepSessions,
  sweepStaging,
  sweepUndoable,
} from '../../shared/db/queries/system/sweep.ts'
import { sweepDeliveries } from '../../shared/db/queries/webhooks/deliveries.ts'
import { transact } from '../../shared/db/transact.ts'
import type { Deps } from '../../shared/deps.ts'
import { importsPrefix, normalizedKey } from '../../shared/importing/reading/object-keys.ts'

export const SweepInput = z.object({
  /** Else as the settings say. */
  keepDays: z.number().int().min(0).optional(),
  previewDays: z.number().int().min(0).optional(),
  /** An upload that nobody has finished for so long has broken off. */
  uploadHours: z.number().int().min(0).default(24),
})

type SweepDeps = Pick<Deps, 'db' | 'files' | 'jobs' | 'log' | 'config'>

/**
 * Previews that nobody has applied go with their import, which is cancelled. The source, the ledger and what took
 * effect stay.
 */
export const sweep = defineJob({
  name: 'system.sweep',
  summary:
    'Removes what imports, sessions, pairs, decisions, webhooks and the audit no longer need; checks counts and how old the last backup is.',
  input: SweepInput,
  audit: null,
  async run({ keepDays, previewDays, uploadHours }, deps: SweepDeps) {
    const { db, files, log, config } = deps
    const { keep } = config
    await sweepSessions(db)
    await sweepApiCalls(db)
    await sweepConfirmations(db)
    await sweepUndoable(db, keep.undoDays)
    await sweepPairs(db)
    await sweepPrepared(db)
    await sweepAudit(db, keep.auditDays)
    await sweepDeliveries(db, keep.webhookDays)
    const wrong = [...(await correctCounts(db)), ...(await correctReviewCounts(db))]
    if (wrong.length > 0) log.error({ counts: wrong }, 'counts differed from what they count; they are corrected')
    const backup = await findBackupState(db)
    if (backup?.isLate) log.error({ lastAt: backup.lastAt }, 'the last good backup is older than a day and a half')
    const uploads = await files.dropUnfinished(importsPrefix, uploadHours * 3_600_000)
    const previews = await expirePreviews(deps, previewDays ?? keep.previewDays)
    const old = await listSweepable(db, keepDays ?? keep.stagingDays)
    const importIds = [...new Set([...previews, ...old])]
    for (const importId of importIds) {
      for await (const { key } of files.list(normalizedKey(importId))) await files.delete(key)
      await sweepStaging(db, importId)
    }
    if (importIds.length + uploads > 0) {
      log.info({ imports: importIds.length, previews: previews.length, uploads }, 'swept')
    }
    return { swept: importIds.length }
  },
})

/** Cancels previews that nobody has applied for so long; one that somebody applies right now goes on. */
async function expirePreviews(deps: SweepDeps, keepDays: number): Promise<string[]> {
  const expired: string[] = []
  for (const id of await listOldPreviews(deps.db, keepDays))
    if (await transact(deps, ({ db }) => tryMove(db, id, 'expire'))) expired.push(id)
  return expired
}
