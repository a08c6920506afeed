import * as z from 'zod'
import { defineFunction } from '../../shared/contract/function.ts'
import { getImport } from '../../shared/db/queries/imports/imports.ts'
import { listChunksOfOutcome, listRecordsOfOutcome } from '../../shared/db/queries/imports/outcomes.ts'
import type { Deps } from '../../shared/deps.ts'
import { AppError } from '../../shared/errors.ts'
import { outcomeCsvHeader, outcomeCsvLine } from '../../shared/importing/exporting/write-outcome-csv.ts'
import type { Reason } from '../../shared/importing/import.ts'
import { type Outcome, outcomes } from '../../shared/importing/outcomes.ts'
import { explainReason } from '../../shared/importing/record/explain-reason.ts'
import { createRecordHash } from '../../shared/importing/record/record-hash.ts'
import { suggestAnswer } from '../../shared/importing/record/suggest-answer.ts'
import { type PlannedFile, plannedFile, readChunks } from '../../shared/ledger/read-chunks.ts'
import { textOf, toEnglish } from '../../shared/messages/text.ts'

export const ExportOutcomeInput = z.object({ id: z.uuid(), outcome: z.enum(outcomes) })

/**
 * Behind the columns of the file stand `harbour_line`, `harbour_outcome`, of what needs review or skipped `harbour_reason`,
 * and `harbour_import` and `harbour_hash`, by which with its line each record is known again when the file comes back
 * fixed. Cells that a spreadsheet would run as a formula get an apostrophe in front, which an import of the file
 * takes away. Read from the kept file, a chunk in memory at a time.
 *
 * @throws AppError `not-found`; `state.conflict` when the file has not been read, so that it has no records, and while
 *   nothing is written yet
 */
export const exportOutcome = defineFunction({
  name: 'imports.export-outcome',
  summary: 'The records of a file that ended in one outcome, as CSV, with their cells as they came.',
  input: ExportOutcomeInput,
  access: 'viewer',
  async run({ id, outcome }, deps: Pick<Deps, 'db' | 'files'>) {
    const row = await getImport(deps.db, id)
    if (row.state === 'ready') throw new AppError('state.conflict', textOf('imports.notImportedYet'))
    const file = plannedFile(row)
    if (file === undefined) throw new AppError('state.conflict', textOf('imports.notRead'))
    return {
      fileName: `${row.file_name.replace(/\.\w{1,5}$/, '')}-${outcome}.csv`,
      contentType: 'text/csv; charset=utf-8',
      body: writeLines(deps, id, file, outcome),
    }
  },
  audit: { action: 'import.downloaded', facts: ({ outcome }) => ({ outcome }) },
})

async function* writeLines(
  { db, files }: Pick<Deps, 'db' | 'files'>,
  importId: string,
  file: PlannedFile,
  outcome: Outcome,
): AsyncGenerator<string> {
  const { columns } = file.layout
  const recordHash = createRecordHash(columns)
  yield outcomeCsvHeader(columns)
  const chunks = await listChunksOfOutcome(db, importId, outcome)
  for await (const { chunk, records } of readChunks(files, file, chunks)) {
    const known =
      outcome === 'pending' ? undefined : toKnown(await listRecordsOfOutcome(db, importId, chunk.chunk, outcome))
    yield records
      .filter(({ line }) => known === undefined || known.has(line))
      .map(({ line, cells }) => {
        const { hash = recordHash(cells), reason = '' } = known?.get(line) ?? {}
        return outcomeCsvLine(columns, { importId, line, cells, hash, outcome, reason })
      })
      .join('')
  }
}

type WithOutcome = Awaited<ReturnType<typeof listRecordsOfOutcome>>

/** By line; records that went into the customers have nothing to explain any more. */
const toKnown = (records: WithOutcome) =>
  new Map(records.map(({ line, hash, reasons }) => [line, { hash, reason: reasons.map(inWords).join(' ') }]))

/** In English, as the names of the columns beside it. */
function inWords(reason: Reason): string {
  const [wrong, answer] = [explainReason(reason), suggestAnswer(reason)]
  return toEnglish(answer === undefined ? wrong : textOf('review.perhaps', { wrong, answer }))
}
