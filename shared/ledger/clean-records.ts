import type { ParsedRecord } from '../csv/parse-records.ts'
import type { Layout } from '../csv/read-layout.ts'
import { columnsMax } from '../csv/refuse-width.ts'
import type { CustomerField } from '../customers/fields.ts'
import type { UnreadCounts } from '../customers/unread/unread-fields.ts'
import { copyLines, type StagedRecord } from '../db/queries/steps/staging.ts'
import type { EmailPolicy } from '../importing/import.ts'
import type { ColumnMapping } from '../importing/mapping/column-mapping.ts'
import { type ChunkRange, parseChunk } from '../importing/reading/parse-chunk.ts'
import { oversizedBytesKept } from '../importing/reading/record-size.ts'
import type { CleanOptions } from '../importing/record/clean-options.ts'
import { createRecordCleaner } from '../importing/record/clean-record.ts'
import { countUnreadFields } from '../importing/record/count-unread-fields.ts'
import { createSameRecordFinder } from '../importing/record/find-same-record.ts'
import { createShiftFinder } from '../importing/record/find-shift.ts'
import { hashRecords } from '../importing/record/record-hashes.ts'
import { refuseDamaged } from '../importing/record/refuse-damaged.ts'
import { refuseOversized } from '../importing/record/refuse-oversized.ts'

/** A chunk of a file, and all that decides what its records become. It is plain data: a thread may be given it. */
export interface CleanTask {
  readonly importId: string
  readonly chunk: number
  readonly range: ChunkRange
  /** Those of `rangeToRead`. */
  readonly bytes: Uint8Array
  readonly layout: Layout
  readonly mapping: readonly ColumnMapping[]
  readonly policy: EmailPolicy
  readonly options: CleanOptions
}

export interface CleanedChunk {
  /** What goes into staging, as the text of COPY, in parts. */
  readonly text: readonly Uint8Array<ArrayBuffer>[]
  readonly unread: UnreadCounts
}

/** So many records at a time are more than their cells: what was made of them is text before the next are looked at. */
const recordsAtOnce = 100

/** Parses and cleans the records of a chunk, and writes down what goes into staging. */
export function cleanRecords(task: CleanTask): CleanedChunk {
  const turns = cleanInTurns(task)
  for (;;) {
    const { done, value } = turns.next()
    if (done === true) return value
  }
}

/** The same in turns of some 20 ms, between which something else may be done. */
export function* cleanInTurns(task: CleanTask): Generator<undefined, CleanedChunk> {
  const encoder = new TextEncoder()
  const text: Uint8Array<ArrayBuffer>[] = []
  const unread: UnreadCounts[] = []
  for (const records of listCleaned(task)) {
    text.push(encoder.encode([...copyLines(task.importId, task.chunk, records)].join('')))
    unread.push(countUnreadFields(records.filter(({ verdict }) => verdict === null)))
    yield
  }
  return { text, unread: sumUnread(unread) }
}

function* listCleaned({ bytes, layout, range, mapping, policy, options }: CleanTask): Generator<StagedRecord[]> {
  const parsed = parseChunk(bytes, layout, range)
  const cleanRecord = createRecordCleaner(mapping, policy, options)
  const hashes = hashRecords(layout.columns, parsed)
  const findSame = createSameRecordFinder(layout.columns)
  const isShifted = createShiftFinder(mapping)
  const clean = (record: ParsedRecord, index: number): StagedRecord => {
    const { line, cells } = record
    const hash = hashes[index] ?? ''
    if (parsed.oversizedBytes !== null || cells.length > columnsMax)
      return { ...refuseOversized(beginningOf(cells)), line, hash }
    return { ...refuseDamaged(cleanRecord(cells), record, layout, isShifted), line, cells, hash, same: findSame(cells) }
  }
  for (let at = 0; at < parsed.records.length; at += recordsAtOnce)
    yield parsed.records.slice(at, at + recordsAtOnce).map((record, index) => clean(record, at + index))
}

const beginningOf = (cells: readonly string[]): string =>
  cells.slice(0, columnsMax).join(',').slice(0, oversizedBytesKept)

function sumUnread(all: readonly UnreadCounts[]): UnreadCounts {
  const sum: Partial<Record<CustomerField, number>> = {}
  for (const counts of all)
    for (const [field, cells] of Object.entries(counts) as [CustomerField, number][])
      sum[field] = (sum[field] ?? 0) + cells
  return sum
}
