import * as z from 'zod'
import { defineJob } from '../../shared/contract/function.ts'
import type { ReadChoices } from '../../shared/csv/read-choices.ts'
import type { Layout } from '../../shared/csv/read-layout.ts'
import { isQuestion } from '../../shared/csv/warning.ts'
import { findRememberedChoices, listMemories } from '../../shared/db/queries/columns/mapping-memories.ts'
import { listMadeFields } from '../../shared/db/queries/customers/custom-fields.ts'
import { getImport, type ImportRow, insertChunks, writePlan } from '../../shared/db/queries/imports/imports.ts'
import { readRepairRules } from '../../shared/db/queries/review/repair-rules.ts'
import type { Deps } from '../../shared/deps.ts'
import { AppError } from '../../shared/errors.ts'
import { ImportSettings } from '../../shared/importing/import-settings.ts'
import { headerFingerprint } from '../../shared/importing/mapping/header-fingerprint.ts'
import { type PlannedMapping, planMapping } from '../../shared/importing/planning/plan-mapping.ts'
import { countFilled, pickTelling } from '../../shared/importing/planning/sample-columns.ts'
import { normalizedKey } from '../../shared/importing/reading/object-keys.ts'
import { sampleFile } from '../../shared/importing/reading/sample-file.ts'
import { planSource } from '../../shared/ledger/plan-source.ts'
import { type Next, runStep } from '../../shared/ledger/run-step.ts'
import { sourceOf } from '../../shared/ledger/source-of.ts'
import { textOf } from '../../shared/messages/text.ts'

export const PlanImportInput = z.object({ importId: z.uuid() })

type PlanDeps = Pick<Deps, 'db' | 'files' | 'jobs' | 'log' | 'config'>

export const planImport = defineJob({
  name: 'steps.plan-import',
  summary: 'Reads the file once: how it is to be read, what its columns are, and where it is cut into parts.',
  input: PlanImportInput,
  audit: null,
  async run({ importId }, deps: PlanDeps) {
    return runStep(deps, { importId, step: 'plan', chunk: 0 }, async (lease) => {
      const { db, files, config } = deps
      const row = await getImport(db, importId)
      const choices = await chooseReading(deps, row)
      const plan = await planSource(files, row, {
        recordsPerChunk: config.imports.chunkRecords,
        choices,
        writeCopy: (pieces) => files.put(normalizedKey(importId, choices), pieces),
      })
      if (!plan.ok) throw new AppError('file.unusable', plan.message)
      if (plan.records === 0) throw new AppError('file.unusable', textOf('imports.noRecords'))
      const { mapping, drift, waits, doubts } = await mapFile(deps, row, plan.layout)
      const { columns, sampleRows } = plan.layout
      const looked = sampleRows.map(({ cells }) => cells)
      await lease.commit(async (tx) => {
        await writePlan(tx.db, importId, {
          layout: {
            ...plan.layout,
            warnings: [...plan.layout.warnings, ...doubts],
            headRows: [],
            sampleRows: pickTelling(sampleRows),
            sampled: looked.length,
            fill: countFilled(columns.length, looked),
          },
          ...{ mapping, drift, choices },
          data: plan.copy ?? { key: row.source_key, etag: row.source_etag },
          records: plan.records,
          sha256: plan.sha256,
          repairRules: await readRepairRules(tx.db),
        })
        await insertChunks(tx.db, importId, plan.chunks)
        return waits ? { move: 'ask' } : cleanNext(plan.chunks.length)
      })
    })
  },
})

const isForgotten = ({ via }: ImportRow) => via === 'sample' || via === 'review'

/**
 * How the file is to be read: as a person says, else as a person said of the last file of its source, where the same
 * columns come of it.
 */
async function chooseReading({ db, files }: PlanDeps, row: ImportRow): Promise<ReadChoices> {
  const own = row.choices ?? {}
  if (!isEmpty(own) || !row.source_name || isForgotten(row)) return own
  const remembered = await findRememberedChoices(db, row.source_name)
  if (remembered === undefined || isEmpty(remembered.choices)) return own
  const layout = await sampleFile(sourceOf(files, row), remembered.choices)
  return layout.ok && headerFingerprint(layout.columns) === remembered.fingerprint ? remembered.choices : own
}

const isEmpty = (choices: ReadChoices) => Object.keys(choices).length === 0

async function mapFile({ db }: PlanDeps, row: ImportRow, layout: Layout): Promise<PlannedMapping> {
  const { columns, sampleRows } = layout
  // Decided beforehand, when an import of the same file is made anew with other columns.
  if (row.mapping !== null && row.mapping.length === columns.length)
    return { mapping: row.mapping, drift: null, waits: false, doubts: [] }
  const source = row.source_name ?? ''
  const [customFields, memories] = await Promise.all([
    listMadeFields(db),
    isForgotten(row) ? [] : listMemories(db, source, headerFingerprint(columns)),
  ])
  const country = ImportSettings.parse(row.settings).defaults.country_code
  const deletedFields = customFields.filter(({ isDeleted }) => isDeleted).map(({ key }) => key)
  const fields = { customFields, deletedFields }
  const planned = planMapping({ columns, sampleRows, ...fields, memories, source, via: row.via, country })
  return { ...planned, waits: planned.waits || layout.warnings.some(isQuestion) || row.check_columns }
}

const cleanNext = (chunks: number): Next => ({
  move: 'clean',
  chunks: Array.from({ length: chunks }, (_, chunk) => chunk),
})
