import { z } from 'zod'
import { defineJob } from '../../shared/contract/function.ts'
import type { Layout } from '../../shared/csv/read-layout.ts'
import { getImport, insertChunks, writePlan } from '../../shared/db/queries/imports.ts'
import { readRepairRules } from '../../shared/db/queries/repair-rules.ts'
import type { Deps } from '../../shared/deps.ts'
import { AppError } from '../../shared/errors.ts'
import type { StoredFile } from '../../shared/files/file-store.ts'
import { mapColumns } from '../../shared/importing/map-columns.ts'
import { normalizedKey } from '../../shared/importing/object-keys.ts'
import { type FilePlan, planFile } from '../../shared/importing/plan-file.ts'
import { type Next, runStep } from '../../shared/ledger/run-step.ts'
import { sourceOf } from '../../shared/ledger/source-of.ts'

export const PlanImportInput = z.object({ importId: z.uuid() })

/** Reads the file once: how it is to be read, what its columns are, and where it is cut into chunks. */
export const planImport = defineJob({
  name: 'imports.plan-import',
  input: PlanImportInput,
  async run({ importId }, deps: Pick<Deps, 'db' | 'files' | 'jobs' | 'log' | 'config'>) {
    return runStep(deps, { importId, step: 'plan', chunk: 0 }, async (lease) => {
      const { db, files, config } = deps
      const row = await getImport(db, importId)
      const { source_key, source_etag, source_bytes } = row
      const choices = row.choices ?? {}
      const plan = await planFile(sourceOf(files, row), {
        recordsPerChunk: config.imports.chunkRecords,
        choices,
        writeCopy: (pieces) => files.put(normalizedKey(importId, choices), pieces),
      })
      if (!plan.ok) throw new AppError('file.unusable', plan.message)
      if (plan.records === 0)
        throw new AppError('file.unusable', 'The file has a header and no records. Check the export.')
      const source: StoredFile = { key: source_key, etag: source_etag, bytes: source_bytes, modifiedAt: new Date(0) }
      const { columns, known } = mapColumns(plan.layout.columns, cellsOf(plan.layout))
      await lease.commit(async (tx) => {
        await writePlan(tx.db, importId, {
          layout: { ...plan.layout, headRows: [], sampleRows: plan.layout.sampleRows.slice(0, 3) },
          mapping: columns,
          data: plan.copy ?? source,
          records: plan.records,
          sha256: plan.sha256,
          repairRules: await readRepairRules(tx.db),
        })
        await insertChunks(tx.db, importId, chunksOf(plan))
        return known ? cleanNext(plan.chunks.length) : { state: 'waiting' }
      })
    })
  },
})

const cellsOf = (layout: Layout) => layout.sampleRows.map((row) => row.cells)

const chunksOf = (plan: FilePlan<unknown>) =>
  plan.chunks.map(({ n, byteStart, byteEnd, firstLine, records }) => ({
    chunk: n,
    byteStart,
    byteEnd,
    firstLine,
    records,
  }))

const cleanNext = (chunks: number): Next => ({
  state: 'cleaning',
  step: 'clean',
  chunks: Array.from({ length: chunks }, (_, chunk) => chunk),
})
