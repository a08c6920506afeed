import * as z from 'zod'
import { defineFunction } from '../../shared/contract/function.ts'
import type { ReadChoices } from '../../shared/csv/read-choices.ts'
import { findSummary, getImport } from '../../shared/db/queries/imports/imports.ts'
import { countOutcomesOf } from '../../shared/db/queries/imports/outcome-counts.ts'
import { countReviewRowsByState, listChecksums } from '../../shared/db/queries/imports/reports.ts'
import { listKept } from '../../shared/db/queries/imports/undo-state.ts'
import { countReviewRowsByReason } from '../../shared/db/queries/review/review-counts.ts'
import { listStepTimes } from '../../shared/db/queries/steps/steps.ts'
import type { Deps } from '../../shared/deps.ts'
import { AppError } from '../../shared/errors.ts'
import { ImportSettings } from '../../shared/importing/import-settings.ts'
import { ledgerChecksum } from '../../shared/importing/ledger-checksum.ts'
import { outcomes } from '../../shared/importing/outcomes.ts'
import { summarizeImport } from '../../shared/importing/summarize-import.ts'
import { textOf } from '../../shared/messages/text.ts'

const keptMax = 50

export const GetReportInput = z.object({ id: z.uuid() })

/**
 * By the hash `imports.verify-import` tells whether somebody has changed the ledger since.
 *
 * @throws AppError `not-found`
 */
export const getReport = defineFunction({
  name: 'imports.get-report',
  summary:
    'What an import has done, to keep: its file, what was chosen, the outcomes with their sum, the work, and one hash over the ledger.',
  input: GetReportInput,
  access: 'viewer',
  audit: null,
  async run({ id }, { db }: Pick<Deps, 'db'>) {
    const summaryRow = await findSummary(db, id)
    if (summaryRow === undefined) throw new AppError('not-found', textOf('imports.none'))
    const [row, counts, steps, reasons, review, checksums, kept] = await Promise.all([
      getImport(db, id),
      countOutcomesOf(db, id),
      listStepTimes(db, id),
      countReviewRowsByReason(db, id),
      countReviewRowsByState(db, id),
      listChecksums(db, id),
      listKept(db, id, keptMax),
    ])
    const { policy, choices, settings, layout, mapping, preview, previewed_outcomes, started_at } = row
    const { error, ...summary } = summarizeImport(summaryRow, [counts])
    return {
      id,
      fileName: summary.file_name,
      state: summary.state,
      via: summary.via,
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
      preview: preview ? { outcomes: previewed_outcomes } : null,
      records: summary.records,
      outcomes: summary.outcomes,
      sum: outcomes.reduce((total, outcome) => total + summary.outcomes[outcome], 0),
      review: { ...review, reasons },
      steps,
      undo: summary.undone_at === null ? null : { at: summary.undone_at, by: summary.undone_by, kept },
      ledger: { sha256: ledgerChecksum(checksums.map(({ checksum }) => checksum)) },
    }
  },
})

type ReadLayout = NonNullable<Awaited<ReturnType<typeof getImport>>['layout']>

/** How the file was read and why; its records are no part of a report. */
function readingOf(layout: ReadLayout, choices: ReadChoices) {
  const { headRows, sampleRows, sampled, fill, columns, ok, ...reading } = layout
  return { ...reading, columns: columns.length, choices }
}
