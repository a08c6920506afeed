import * as z from 'zod'
import { defineJob } from '../../shared/contract/function.ts'
import { getChunk, getImport, type ImportRow } from '../../shared/db/queries/imports/imports.ts'
import { noteUnread } from '../../shared/db/queries/imports/unread.ts'
import { releaseRows } from '../../shared/db/queries/review/bulk-fixes.ts'
import { copyStaged, copyStagedText } from '../../shared/db/queries/steps/staging.ts'
import type { Deps } from '../../shared/deps.ts'
import { readWhole } from '../../shared/files/read-whole.ts'
import { rangeToRead } from '../../shared/importing/reading/parse-chunk.ts'
import { cleanOptions } from '../../shared/importing/record/clean-options.ts'
import { countUnreadFields } from '../../shared/importing/record/count-unread-fields.ts'
import type { CleanTask } from '../../shared/ledger/clean-records.ts'
import { fixRecords } from '../../shared/ledger/fix-records.ts'
import { plannedFile } from '../../shared/ledger/read-chunks.ts'
import { type Lease, runStep } from '../../shared/ledger/run-step.ts'
import { cleanOnCores } from '../../shared/threads/clean-on-cores.ts'

export const CleanChunkInput = z.object({ importId: z.uuid(), chunk: z.number().int().min(0) })

type CleanDeps = Pick<Deps, 'db' | 'files' | 'jobs' | 'log' | 'config'>

export const cleanChunk = defineJob({
  name: 'steps.clean-chunk',
  summary: 'Reads one part of the file, cleans its records and puts them into staging.',
  input: CleanChunkInput,
  audit: null,
  async run({ importId, chunk }, deps: CleanDeps) {
    return runStep(deps, { importId, step: 'clean', chunk }, async (lease) => {
      const row = await getImport(deps.db, importId)
      if (row.bulk_fix_id === null) await cleanPart(deps, row, lease)
      else await fixPart(deps, row, lease)
    })
  },
})

/** One part of a file. */
async function cleanPart(deps: CleanDeps, row: ImportRow, { ref: { chunk }, commit }: Lease) {
  const task = await readTask(deps, row, chunk)
  const { text, unread } = await cleanOnCores(task, row.records ?? 0)
  await commit(async (tx) => {
    await copyStagedText(tx, text)
    await noteUnread(tx.db, row.id, chunk, unread)
    return { move: 'resolve' }
  })
}

/** One part of a bulk fix, which has rows that need review in place of a file. */
async function fixPart({ db }: CleanDeps, row: ImportRow, { ref: { chunk }, commit }: Lease) {
  const { records, leftOut } = await fixRecords(db, row.id, chunk)
  await commit(async (tx) => {
    await copyStaged(tx, row.id, chunk, records)
    await noteUnread(tx.db, row.id, chunk, countUnreadFields(records))
    await releaseRows(tx.db, row.id, chunk, leftOut)
    return { move: 'resolve' }
  })
}

async function readTask({ db, files }: CleanDeps, row: ImportRow, chunk: number): Promise<CleanTask> {
  const range = await getChunk(db, row.id, chunk)
  const file = plannedFile(row)
  const { mapping, policy } = row
  if (file === undefined || mapping === null) throw new Error(`Import ${row.id} has chunks and no plan`)
  const { layout, data } = file
  const bytes = await readWhole(await files.read(data.key, { ...rangeToRead(range), etag: data.etag }))
  const options = cleanOptions({ settings: row.settings, repairRules: row.repair_rules })
  return { importId: row.id, chunk, range, bytes, layout, mapping, policy, options }
}
