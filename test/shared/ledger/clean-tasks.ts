import { readWhole } from '../../../shared/files/read-whole.ts'
import { defaultSettings } from '../../../shared/importing/import-settings.ts'
import { mapColumns } from '../../../shared/importing/mapping/map-columns.ts'
import { rangeToRead } from '../../../shared/importing/reading/parse-chunk.ts'
import { planFile } from '../../../shared/importing/reading/plan-file.ts'
import type { CleanTask } from '../../../shared/ledger/clean-records.ts'
import { asSource } from '../csv/read-file.ts'

const importId = '01990000-0000-7000-8000-000000000000'

/** The chunks of a file, as an import hands them to cleaning. */
export async function listCleanTasks(file: Uint8Array, recordsPerChunk: number): Promise<CleanTask[]> {
  const plan = await planFile(asSource(file), { recordsPerChunk, writeCopy: readWhole })
  if (!plan.ok) throw new Error('This is no table')
  const { layout } = plan
  const data = plan.copy ?? file
  const mapping = mapColumns(
    layout.columns,
    layout.sampleRows.map(({ cells }) => cells),
  ).columns
  return [...plan.chunks].map(({ byteStart, byteEnd, firstLine, records }) => {
    const range = { byte_start: byteStart, byte_end: byteEnd, first_line: firstLine, records }
    const { start, end } = rangeToRead(range)
    const bytes = Uint8Array.from(data.subarray(start, end))
    const options = { ...defaultSettings, repairRules: {} }
    // One number for all chunks, so that their texts can be compared.
    return { importId, chunk: 0, range, bytes, layout, mapping, policy: 'repair', options }
  })
}
