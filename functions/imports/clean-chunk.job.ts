import * as z from 'zod'
import { defineJob } from '../../shared/contract/function.ts'
import { releaseRows } from '../../shared/db/queries/held-deeds.ts'
import { getChunk, getImport, type ImportRow } from '../../shared/db/queries/imports.ts'
import { copyStaged, type StagedRecord } from '../../shared/db/queries/staging.ts'
import type { Deps } from '../../shared/deps.ts'
import { readWhole } from '../../shared/files/read-whole.ts'
import { cleanOptions } from '../../shared/importing/clean-options.ts'
import { cleanRecord } from '../../shared/importing/clean-record.ts'
import { createSameRecordFinder } from '../../shared/importing/find-same-record.ts'
import { holdDamaged } from '../../shared/importing/hold-damaged.ts'
import { holdOversized } from '../../shared/importing/hold-oversized.ts'
import { parseChunk, rangeToRead } from '../../shared/importing/parse-chunk.ts'
import { hashRecords } from '../../shared/importing/record-hashes.ts'
import { mendRecords } from '../../shared/ledger/mend-records.ts'
import { runStep } from '../../shared/ledger/run-step.ts'

export const CleanChunkInput = z.object({ importId: z.uuid(), chunk: z.number().int().min(0) })

/** Reads one chunk of the file, cleans its records and puts them into staging. */
export const cleanChunk = defineJob({
  name: 'imports.clean-chunk',
  input: CleanChunkInput,
  async run({ importId, chunk }, deps: Pick<Deps, 'db' | 'files' | 'jobs' | 'log' | 'config'>) {
    return runStep(deps, { importId, step: 'clean', chunk }, async (lease) => {
      const row = await getImport(deps.db, importId)
      const { records, leftOut } =
        row.deed_id === null
          ? { records: await cleanRecords(deps, row, chunk), leftOut: [] }
          : await mendRecords(deps.db, importId, chunk)
      await lease.commit(async (tx) => {
        await copyStaged(tx, importId, chunk, records)
        await releaseRows(tx.db, importId, chunk, leftOut)
        return { state: 'resolving', step: 'resolve' }
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
  const { layout, mapping, data_key, data_etag } = row
  if (layout === null || mapping === null || data_key === null || data_etag === null) {
    throw new Error(`Import ${row.id} has chunks and no plan`)
  }
  const bytes = await readWhole(await files.read(data_key, { ...rangeToRead(range), etag: data_etag }))
  const parsed = parseChunk(bytes, layout, range)
  const options = cleanOptions({ settings: row.settings, repairRules: row.repair_rules })
  const hashes = hashRecords(layout.columns, parsed)
  const findSame = createSameRecordFinder(layout.columns)
  return parsed.records.map((record, index) => {
    const { line, cells } = record
    const hash = hashes[index] ?? ''
    if (parsed.oversizedBytes !== null) return { ...holdOversized(cells[0] ?? ''), line, hash }
    const cleaned = cleanRecord(mapping, cells, row.policy, options)
    return { ...holdDamaged(cleaned, record, layout), line, cells, hash, same: findSame(cells) }
  })
}
