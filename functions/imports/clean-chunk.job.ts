import { z } from 'zod'
import { defineJob } from '../../shared/contract/function.ts'
import { parseRecords } from '../../shared/csv/parse-records.ts'
import { getChunk, getImport } from '../../shared/db/queries/imports.ts'
import { copyStaged, type StagedRecord } from '../../shared/db/queries/staging.ts'
import type { Deps } from '../../shared/deps.ts'
import { readWhole } from '../../shared/files/read-whole.ts'
import { cleanRecord } from '../../shared/importing/clean-record.ts'
import { holdDamaged } from '../../shared/importing/hold-damaged.ts'
import { holdOversized, oversizedBytesKept, recordBytesMax } from '../../shared/importing/hold-oversized.ts'
import { createRecordHash } from '../../shared/importing/record-hash.ts'
import { runStep } from '../../shared/ledger/run-step.ts'

export const CleanChunkInput = z.object({ importId: z.uuid(), chunk: z.number().int().min(0) })

/** Reads one chunk of the file, cleans its records and puts them into staging. */
export const cleanChunk = defineJob({
  name: 'imports.clean-chunk',
  input: CleanChunkInput,
  async run({ importId, chunk }, deps: Pick<Deps, 'db' | 'files' | 'jobs' | 'log' | 'config'>) {
    return runStep(deps, { importId, step: 'clean', chunk }, async (lease) => {
      const records = await cleanRecords(deps, importId, chunk)
      await lease.commit(async (tx) => {
        await copyStaged(tx, importId, chunk, records)
        return { state: 'resolving', step: 'resolve' }
      })
    })
  },
})

async function cleanRecords(
  { db, files }: Pick<Deps, 'db' | 'files'>,
  importId: string,
  chunk: number,
): Promise<StagedRecord[]> {
  const [row, range] = await Promise.all([getImport(db, importId), getChunk(db, importId, chunk)])
  const { layout, mapping, data_key, data_etag } = row
  if (layout === null || mapping === null || data_key === null || data_etag === null) {
    throw new Error(`Import ${importId} has chunks and no plan`)
  }
  const sizeBytes = range.byte_end - range.byte_start
  // A record as large as that is a chunk of its own.
  const isOversized = sizeBytes > recordBytesMax && range.records === 1
  const end = isOversized ? range.byte_start + oversizedBytesKept : range.byte_end
  const bytes = await readWhole(await files.read(data_key, { start: range.byte_start, end, etag: data_etag }))
  const recordHash = createRecordHash(layout.columns)
  if (isOversized) {
    const held = holdOversized(new TextDecoder().decode(bytes))
    return [{ ...held, line: range.first_line, hash: recordHash([...held.cells, String(sizeBytes)]) }]
  }
  return parseRecords(bytes, layout, range.first_line).map((parsed) => ({
    ...holdDamaged(cleanRecord(mapping, parsed.cells, row.policy), parsed, layout),
    line: parsed.line,
    cells: parsed.cells,
    hash: recordHash(parsed.cells),
  }))
}
