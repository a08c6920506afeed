import * as z from 'zod'
import { defineFunction } from '../../shared/contract/function.ts'
import { getImport } from '../../shared/db/queries/imports/imports.ts'
import { listChunksOfFate, listRecordsOfFate } from '../../shared/db/queries/imports/outcomes.ts'
import type { Deps } from '../../shared/deps.ts'
import { AppError } from '../../shared/errors.ts'
import { fateCsvHeader, fateCsvLine } from '../../shared/importing/exporting/write-outcome-csv.ts'
import type { Reason } from '../../shared/importing/import.ts'
import { type Fate, fates } from '../../shared/importing/outcomes.ts'
import { explainReason } from '../../shared/importing/record/explain-reason.ts'
import { createRecordHash } from '../../shared/importing/record/record-hash.ts'
import { suggestAnswer } from '../../shared/importing/record/suggest-answer.ts'
import { type PlannedFile, plannedFile, readChunks } from '../../shared/ledger/read-chunks.ts'

export const ExportFateInput = z.object({ id: z.uuid(), fate: z.enum(fates) })

/**
 * The records of a file that ended in one fate, as CSV: the columns of the file with their cells as they came, then
 * `harbour_line`, `harbour_fate`, of what is held or skipped `harbour_reason`, and `harbour_import` and `harbour_hash`, by
 * which with its line each record is known again when the file comes back mended. Cells that a spreadsheet would run
 * as a formula get an apostrophe in front, which an import of the file takes away. Read from the kept file, a chunk in memory at a time.
 *
 * @throws AppError `not-found`; `state.conflict` when the file has not been read, so that it has no records
 */
export const exportFate = defineFunction({
  name: 'imports.export-fate',
  input: ExportFateInput,
  access: 'viewer',
  async run({ id, fate }, deps: Pick<Deps, 'db' | 'files'>) {
    const row = await getImport(deps.db, id)
    const file = plannedFile(row)
    if (file === undefined)
      throw new AppError('state.conflict', 'This file has not been read, so it has no records to download.')
    return {
      fileName: `${row.file_name.replace(/\.\w{1,5}$/, '')}-${fate}.csv`,
      contentType: 'text/csv; charset=utf-8',
      body: writeLines(deps, id, file, fate),
    }
  },
})

async function* writeLines(
  { db, files }: Pick<Deps, 'db' | 'files'>,
  importId: string,
  file: PlannedFile,
  fate: Fate,
): AsyncGenerator<string> {
  const { columns } = file.layout
  const recordHash = createRecordHash(columns)
  yield fateCsvHeader(columns)
  const chunks = await listChunksOfFate(db, importId, fate)
  if (chunks.length === 0) return
  for await (const { chunk, records } of readChunks(files, file, chunks)) {
    const known = fate === 'pending' ? undefined : toKnown(await listRecordsOfFate(db, importId, chunk.chunk, fate))
    yield records
      .filter(({ line }) => known === undefined || known.has(line))
      .map(({ line, cells }) => {
        const { hash = recordHash(cells), reason = '' } = known?.get(line) ?? {}
        return fateCsvLine(columns, { importId, line, cells, hash, fate, reason })
      })
      .join('')
  }
}

type Fated = Awaited<ReturnType<typeof listRecordsOfFate>>

/** By line; records that went into the book have nothing to explain any more. */
const toKnown = (records: Fated) =>
  new Map(records.map(({ line, hash, reasons }) => [line, { hash, reason: (reasons ?? []).map(inWords).join(' ') }]))

function inWords(reason: Reason): string {
  const answer = suggestAnswer(reason)
  return answer === undefined ? explainReason(reason) : `${explainReason(reason)} Perhaps ${answer}.`
}
