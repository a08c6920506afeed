import * as z from 'zod'
import { defineJob } from '../../shared/contract/function.ts'
import { columnsMax } from '../../shared/csv/refuse-width.ts'
import { getChunk, getImport, type ImportRow } from '../../shared/db/queries/imports/imports.ts'
import { noteUnread } from '../../shared/db/queries/imports/unread.ts'
import { releaseRows } from '../../shared/db/queries/review/bulk-fixes.ts'
import { copyStaged, type StagedRecord } from '../../shared/db/queries/steps/staging.ts'
import type { Deps } from '../../shared/deps.ts'
import { readWhole } from '../../shared/files/read-whole.ts'
import { parseChunk, rangeToRead } from '../../shared/importing/reading/parse-chunk.ts'
import { oversizedBytesKept } from '../../shared/importing/reading/record-size.ts'
import { cleanOptions } from '../../shared/importing/record/clean-options.ts'
import { createRecordCleaner } from '../../shared/importing/record/clean-record.ts'
import { countUnreadFields } from '../../shared/importing/record/count-unread-fields.ts'
import { createSameRecordFinder } from '../../shared/importing/record/find-same-record.ts'
import { hashRecords } from '../../shared/importing/record/record-hashes.ts'
import { refuseDamaged } from '../../shared/importing/record/refuse-damaged.ts'
import { refuseOversized } from '../../shared/importing/record/refuse-oversized.ts'
import { fixRecords } from '../../shared/ledger/fix-records.ts'
import { plannedFile } from '../../shared/ledger/read-chunks.ts'
import { runStep } from '../../shared/ledger/run-step.ts'

export const CleanChunkInput = z.object({ importId: z.uuid(), chunk: z.number().int().min(0) })

export const cleanChunk = defineJob({
  name: 'steps.clean-chunk',
  summary: 'Reads one part of the file, cleans its records and puts them into staging.',
  input: CleanChunkInput,
  async run({ importId, chunk }, deps: Pick<Deps, 'db' | 'files' | 'jobs' | 'log' | 'config'>) {
    return runStep(deps, { importId, step: 'clean', chunk }, async (lease) => {
      const row = await getImport(deps.db, importId)
      const { records, leftOut } =
        row.bulk_fix_id === null
          ? { records: await cleanRecords(deps, row, chunk), leftOut: [] }
          : await fixRecords(deps.db, importId, chunk)
      await lease.commit(async (tx) => {
        await copyStaged(tx, importId, chunk, records)
        await noteUnread(tx.db, importId, chunk, countUnreadFields(records.filter(({ verdict }) => verdict === null)))
        await releaseRows(tx.db, importId, chunk, leftOut)
        return { move: 'resolve' }
      })
    })
  },
})

async function cleanRecords(
  { db, files }: Pick<Deps, 'db' | 'files'>,
  row: ImportRow,
  chunk: number,
): Promise<StagedRecord[]> {
  const range = await getChunk(db, row.id, chunk)
  const file = plannedFile(row)
  const { mapping } = row
  if (file === undefined || mapping === null) throw new Error(`Import ${row.id} has chunks and no plan`)
  const { layout, data } = file
  const bytes = await readWhole(await files.read(data.key, { ...rangeToRead(range), etag: data.etag }))
  const parsed = parseChunk(bytes, layout, range)
  const options = cleanOptions({ settings: row.settings, repairRules: row.repair_rules })
  const cleanRecord = createRecordCleaner(mapping, row.policy, options)
  const hashes = hashRecords(layout.columns, parsed)
  const findSame = createSameRecordFinder(layout.columns)
  return parsed.records.map((record, index) => {
    const { line, cells } = record
    const hash = hashes[index] ?? ''
    if (parsed.oversizedBytes !== null || cells.length > columnsMax)
      return { ...refuseOversized(beginningOf(cells)), line, hash }
    return { ...refuseDamaged(cleanRecord(cells), record, layout), line, cells, hash, same: findSame(cells) }
  })
}

const beginningOf = (cells: readonly string[]): string =>
  cells.slice(0, columnsMax).join(',').slice(0, oversizedBytesKept)
