import * as z from 'zod'
import { defineFunction } from '../../shared/contract/function.ts'
import type { ReadChoices } from '../../shared/csv/read-choices.ts'
import { findSummary, getImport, listChunkFates } from '../../shared/db/queries/imports/imports.ts'
import { countHeldByState, listSeals } from '../../shared/db/queries/imports/reports.ts'
import { listKept } from '../../shared/db/queries/imports/undo-state.ts'
import { countHeldByReason } from '../../shared/db/queries/review/review-rows.ts'
import { listStepTimes } from '../../shared/db/queries/steps/steps.ts'
import type { Deps } from '../../shared/deps.ts'
import { AppError } from '../../shared/errors.ts'
import { ImportSettings } from '../../shared/importing/import-settings.ts'
import { sealLedger } from '../../shared/importing/ledger-checksum.ts'
import { fates } from '../../shared/importing/outcomes.ts'
import { summarizeImport } from '../../shared/importing/summarize-import.ts'

const keptMax = 50

export const GetReceiptInput = z.object({ id: z.uuid() })

/**
 * What an import has done, to keep: its file and how it was read, what was chosen, the fates with their sum, what the work
 * took, and one hash over the ledger, by which `imports.verify-import` tells whether somebody has changed it since.
 *
 * @throws AppError `not-found`
 */
export const getReceipt = defineFunction({
  name: 'imports.get-receipt',
  input: GetReceiptInput,
  access: 'viewer',
  async run({ id }, { db }: Pick<Deps, 'db'>) {
    const summaryRow = await findSummary(db, id)
    if (summaryRow === undefined) throw new AppError('not-found', 'There is no such import.')
    const [row, chunkFates, steps, reasons, held, seals, kept] = await Promise.all([
      getImport(db, id),
      listChunkFates(db, [id]),
      listStepTimes(db, id),
      countHeldByReason(db, id),
      countHeldByState(db, id),
      listSeals(db, id),
      listKept(db, id, keptMax),
    ])
    const { policy, choices, settings, layout, mapping, preview, previewed_fates, started_at } = row
    const { error, ...summary } = summarizeImport(summaryRow, chunkFates.get(id) ?? [])
    return {
      id,
      fileName: summary.file_name,
      state: summary.state,
      door: summary.door,
      by: summary.by,
      createdAt: summary.created_at,
      startedAt: started_at,
      finishedAt: summary.finished_at,
      error,
      source: { bytes: row.source_bytes, sha256: row.source_sha256 },
      read: layout === null ? null : readingOf(layout, choices ?? {}),
      mapping,
      policy,
      settings: ImportSettings.parse(settings),
      preview: preview ? { fates: previewed_fates } : null,
      records: summary.records,
      fates: summary.fates,
      sum: fates.reduce((total, fate) => total + summary.fates[fate], 0),
      held: { ...held, reasons },
      steps,
      undo: summary.undone_at === null ? null : { at: summary.undone_at, by: summary.undone_by, kept },
      ledger: { sha256: sealLedger(seals.map(({ seal }) => seal)) },
    }
  },
})

type ReadLayout = NonNullable<Awaited<ReturnType<typeof getImport>>['layout']>

/** How the file was read and why; its records are no part of a receipt. */
function readingOf(layout: ReadLayout, choices: ReadChoices) {
  const { headRows, sampleRows, columns, ok, ...reading } = layout
  return { ...reading, columns: columns.length, choices }
}
