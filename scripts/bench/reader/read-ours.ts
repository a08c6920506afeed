import { Readable } from 'node:stream'
import { readWhole } from '../../../shared/files/read-whole.ts'
import { parseChunk } from '../../../shared/importing/reading/parse-chunk.ts'
import { planFile } from '../../../shared/importing/reading/plan-file.ts'
import type { SourceFile } from '../../../shared/importing/reading/source-file.ts'
import { cleanRecord } from '../../../shared/importing/record/clean-record.ts'
import { refuseDamaged } from '../../../shared/importing/record/refuse-damaged.ts'
import type { PollutedFile } from './pollute.ts'
import type { Reading } from './score.ts'

export interface OurReading {
  /** Rows that need review count by their raw cells. */
  readonly all: Reading
  /** Rows that need review are left out. */
  readonly sure: Reading
  /** An import of this file would wait for a person. */
  readonly waits: boolean
}

/** Reads a file as an import does, up to the raw cells of its records. */
export async function readOurs({ bytes }: PollutedFile): Promise<OurReading> {
  const writeCopy = (pieces: AsyncIterable<Uint8Array>) => readWhole(Readable.from(pieces))
  const plan = await planFile(sourceOf(bytes), { recordsPerChunk: 2_000, writeCopy })
  if (!plan.ok) return { all: null, sure: null, waits: false }
  const { layout, chunks, copy = bytes } = plan
  const header = layout.headerLine === null ? [] : layout.columns
  const rows = [...chunks].flatMap(({ byteStart, byteEnd, firstLine, records }) => {
    const range = { byte_start: byteStart, byte_end: byteEnd, first_line: firstLine, records }
    return parseChunk(copy.subarray(byteStart, byteEnd), layout, range).records
  })
  const judged = rows
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))
    .map((row) => ({
      cells: row.cells,
      needsReview: refuseDamaged(cleanRecord([], row.cells, 'keep'), row, layout).verdict === 'review',
    }))
  return {
    all: { header, records: judged.map(({ cells }) => cells) },
    sure: { header, records: judged.filter(({ needsReview }) => !needsReview).map(({ cells }) => cells) },
    waits: Object.values(layout.confidence).some((confidence) => confidence < 0.5),
  }
}

const sourceOf = (bytes: Uint8Array): SourceFile => ({
  sizeBytes: bytes.length,
  open: async (range) => Readable.from([range === undefined ? bytes : bytes.subarray(range.start, range.end)]),
})
