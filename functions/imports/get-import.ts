import * as z from 'zod'
import { defineFunction } from '../../shared/contract/function.ts'
import { findAppliedOutcomes, findSummary, getImport as queryImport } from '../../shared/db/queries/imports/imports.ts'
import { countOutcomesOf } from '../../shared/db/queries/imports/outcome-counts.ts'
import { countStaying, isBeingFixed, listKept } from '../../shared/db/queries/imports/undo-state.ts'
import { sumUnread } from '../../shared/db/queries/imports/unread.ts'
import { countReviewRowsByReason } from '../../shared/db/queries/review/review-counts.ts'
import { listStepCounts } from '../../shared/db/queries/steps/steps.ts'
import type { Deps } from '../../shared/deps.ts'
import { AppError } from '../../shared/errors.ts'
import { ImportSettings } from '../../shared/importing/import-settings.ts'
import { allowedMoves, isOver, stopsAtPreview, toSituation } from '../../shared/importing/import-state.ts'
import { measureProgress } from '../../shared/importing/measure-progress.ts'
import { summarizeImport } from '../../shared/importing/summarize-import.ts'
import { textOf } from '../../shared/messages/text.ts'

const keptMax = 50

export const GetImportInput = z.object({ id: z.uuid() })

export const getImport = defineFunction({
  name: 'imports.get-import',
  summary: 'One import: its outcomes so far, how it was read, how far it is, and what it holds.',
  input: GetImportInput,
  access: 'viewer',
  audit: null,
  async run({ id }, { db }: Pick<Deps, 'db'>) {
    const summaryRow = await findSummary(db, id)
    if (summaryRow === undefined) throw new AppError('not-found', textOf('imports.none'))
    const [row, outcomes, appliedOutcomes, counts, review, unread, kept, isFixed] = await Promise.all([
      queryImport(db, id),
      countOutcomesOf(db, id),
      findAppliedOutcomes(db, id),
      listStepCounts(db, [id]),
      countReviewRowsByReason(db, id),
      sumUnread(db, id),
      listKept(db, id, keptMax),
      isBeingFixed(db, id),
    ])
    const staying = row.state === 'undone' ? await countStaying(db, id) : 0
    const summary = summarizeImport(summaryRow, [outcomes])
    const { layout, mapping, source_bytes, previewed_outcomes, paused_at, stopped_state, choices, drift, preview } = row
    return {
      ...summary,
      source_bytes,
      previewed_outcomes,
      applied_outcomes: appliedOutcomes,
      paused_at,
      stopped_state,
      kept,
      staying,
      preview,
      /** What an editor can do with it now. */
      moves: allowedMoves(toSituation(row, isFixed)),
      choices: choices ?? {},
      settings: ImportSettings.parse(row.settings),
      drift,
      layout,
      mapping,
      columnsSample: layout?.sampleRows.map((sample) => sample.cells) ?? [],
      ...measureProgress(counts, summary.records, isOver(summary.state) ? null : summary.seconds, stopsAtPreview(row)),
      review,
      /** Cells of records that came in of which nothing could be made: kept beside the customer as they came. */
      unread,
    }
  },
})
