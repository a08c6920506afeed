import * as z from 'zod'
import { defineFunction } from '../../shared/contract/function.ts'
import type { ParsedRecord } from '../../shared/csv/parse-records.ts'
import { ReadChoices } from '../../shared/csv/read-choices.ts'
import { getImport } from '../../shared/db/queries/imports/imports.ts'
import type { Deps } from '../../shared/deps.ts'
import { AppError } from '../../shared/errors.ts'
import { sourceOf } from '../../shared/ledger/source-of.ts'
import { sampleApart } from '../../shared/threads/sample-apart.ts'

export const ReadSampleInput = z.object({
  id: z.uuid(),
  /** Without them, those that the import was read by. */
  choices: ReadChoices.optional(),
})

const recordsShown = 10
const cellLengthShown = 500

/**
 * Nothing is written.
 *
 * @throws AppError `file.unusable` when it can't be read so; the message says why
 */
export const readSample = defineFunction({
  name: 'columns.read-sample',
  summary:
    "How the beginning of an import's file reads under some choices, with evidence and confidence for each trait of its layout.",
  input: ReadSampleInput,
  access: 'viewer',
  audit: null,
  async run({ id, choices }, { db, files }: Pick<Deps, 'db' | 'files'>) {
    const row = await getImport(db, id)
    const tried = choices ?? row.choices ?? {}
    const layout = await sampleApart(sourceOf(files, row), tried, recordsShown)
    if (!layout.ok) throw new AppError('file.unusable', layout.message)
    const { ok: _, sampleRows, headRows, dataStartByte: __, footerLine: ___, ...traits } = layout
    return {
      choices: tried,
      layout: traits,
      /** What stands above the first record, the header last. */
      head: headRows.slice(-recordsShown).map(show),
      records: sampleRows.slice(0, recordsShown).map(show),
    }
  },
})

const show = ({ line, cells }: ParsedRecord) => ({ line, cells: cells.map(shorten) })

const shorten = (cell: string) => (cell.length > cellLengthShown ? `${cell.slice(0, cellLengthShown)}…` : cell)
