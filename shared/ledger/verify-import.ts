import { randomUUID } from 'node:crypto'
import { countErasedRecords, listLinesToBlank } from '../db/queries/erasures/erased-records.ts'
import type { ImportRow } from '../db/queries/imports/imports.ts'
import {
  countLostCustomers,
  countReviewFaults,
  listNotedChunks,
  readChunkLedger,
} from '../db/queries/imports/reports.ts'
import type { Deps } from '../deps.ts'
import { readWhole } from '../files/read-whole.ts'
import { outcomes as allOutcomes } from '../importing/outcomes.ts'
import type { FilePlan } from '../importing/reading/file-plan.ts'
import { normalizedKey } from '../importing/reading/object-keys.ts'
import { parseChunk, rangeToRead } from '../importing/reading/parse-chunk.ts'
import { hashRecords } from '../importing/record/record-hashes.ts'
import { type Text, textOf, toEnglish } from '../messages/text.ts'
import { planSource } from './plan-source.ts'

/** One thing that a report claims, and whether it is so. */
export interface Check {
  readonly name: 'source' | 'reading' | 'records' | 'outcomes' | 'checksums' | 'customers' | 'review'
  readonly isTrue: boolean
  /** What is so, or what differs, in English: no screen shows it. */
  readonly says: string
}

type Parts = Pick<Deps, 'db' | 'files'>
type NotedChunk = Awaited<ReturnType<typeof listNotedChunks>>[number]
/** Where the text of the file lies while it is looked at. */
type Reading = FilePlan<{ readonly key: string }>

/**
 * Works out once more, from the kept file and the tables, what the report of an import claims. The file is read anew by
 * what a person chose for it; a chunk is in memory at a time, and nothing that is there is changed.
 */
export async function verifyImport(parts: Parts, row: ImportRow): Promise<Check[]> {
  const copyKey = `${normalizedKey(row.id)}-${randomUUID()}`
  try {
    const { checks, reading } = await checkSource(parts, row, copyKey)
    const chunks = await listNotedChunks(parts.db, row.id)
    return [
      ...checks,
      ...(reading === undefined ? [] : [checkReading(row, chunks, reading)]),
      ...(await checkChunks(parts, row, chunks, reading)),
      ...(await checkCustomers(parts, row)),
    ]
  } finally {
    await parts.files.delete(copyKey)
  }
}

/** The file is the very one that was imported, and can still be read. */
async function checkSource({ db, files }: Parts, row: ImportRow, copyKey: string) {
  const stored = await files.find(row.source_key)
  if (stored === undefined) return { checks: [isFalse('source', textOf('checks.fileGone'))] }
  if (row.source_sha256 === null) {
    const faults =
      stored.bytes === row.source_bytes
        ? undefined
        : textOf('checks.fileSize', { bytes: stored.bytes, noted: row.source_bytes })
    return { checks: [check('source', faults, textOf('checks.fileUnread'))] }
  }
  const source = {
    sizeBytes: stored.bytes,
    open: (range?: { start: number; end: number }) => files.read(row.source_key, range),
  }
  const options = {
    recordsPerChunk: Number.POSITIVE_INFINITY,
    writeCopy: (pieces: AsyncIterable<Uint8Array>) => files.put(copyKey, pieces),
  }
  const plan = await planSource(files, row, options, source)
  if (!plan.ok) return { checks: [isFalse('source', textOf('checks.fileUnreadable', { why: plan.message }))] }
  const noted = row.blanked_sha256 ?? row.source_sha256
  const isSame = plan.sha256 === noted
  const differs = textOf('checks.fileOther', { sha256: plan.sha256, noted })
  const same = await describeSame(db, row, plan.sha256)
  return { checks: [check('source', isSame ? undefined : differs, same)], reading: plan }
}

/** The one exception to "nothing is thrown away": records of people who were erased. */
async function describeSame(db: Parts['db'], row: ImportRow, sha256: string): Promise<Text> {
  const erased = await countErasedRecords(db, row.id)
  if (erased.records === 0) return textOf('checks.fileSame', { sha256 })
  if (row.blanked_sha256 === null) return textOf('checks.fileToBlank', { sha256, records: erased.records })
  return textOf('checks.fileBlanked', { sha256, was: row.source_sha256 ?? '', records: erased.records })
}

/** Read anew, it has the same columns, the same number of records, and the chunks leave none of them out. */
function checkReading(row: ImportRow, chunks: readonly NotedChunk[], reading: Reading): Check {
  const said = Number(row.records)
  const noted = chunks.reduce((sum, { records }) => sum + records, 0)
  const isWhole =
    chunks[0]?.byte_start === reading.chunks.at(0)?.byteStart &&
    chunks.at(-1)?.byte_end === reading.chunks.at(-1)?.byteEnd &&
    chunks.every((chunk, i) => i === 0 || chunk.byte_start === chunks[i - 1]?.byte_end)
  const faults = [
    reading.records !== said && textOf('checks.readRecords', { records: reading.records, noted: said }),
    noted !== said && textOf('checks.chunkRecords', { records: noted, noted: said }),
    !isWhole && textOf('checks.chunksLeaveOut'),
    JSON.stringify(reading.layout.columns) !== JSON.stringify(row.layout?.columns) && textOf('checks.columnsDiffer'),
  ]
  return check('reading', joined(faults), textOf('checks.readSame', { records: said }))
}

/** Every record is in the ledger with what it says, the outcomes add up, and nobody has touched them. */
async function checkChunks(parts: Parts, row: ImportRow, chunks: readonly NotedChunk[], reading: Reading | undefined) {
  const tally = { records: 0, decided: 0, other: [] as number[], counts: [] as number[], checksums: [] as number[] }
  const toBlank = new Set(await listLinesToBlank(parts.db, row.id))
  for (const chunk of chunks) {
    const ledger = await readChunkLedger(parts.db, row.id, chunk.chunk)
    if (chunk.outcomes !== null) {
      tally.decided += chunk.records
      if (!isSameCount(chunk.outcomes, ledger.outcomes) || sumOf(ledger.outcomes) !== chunk.records)
        tally.counts.push(chunk.first_line)
      if (chunk.checksum !== ledger.checksum) tally.checksums.push(chunk.first_line)
    }
    // Before everything is decided, the ledger has no records at all.
    if (reading === undefined || (ledger.lines.length === 0 && chunk.outcomes === null)) continue
    tally.records += ledger.lines.length
    const lines = await readLines(parts, row, chunk, reading)
    // What was erased, and is still in the file, the ledger does not have any more.
    tally.other.push(...differingLines(lines, ledger.lines).filter((line) => !toBlank.has(line)))
  }
  const nothing = chunks.length === 0 ? textOf('checks.nothingDecided') : undefined
  return [
    check(
      'records',
      tally.other.length > 0 ? textOf('checks.recordsDiffer', faultsOf(tally.other)) : undefined,
      nothing ?? textOf('checks.recordsSame', { records: tally.records }),
    ),
    check(
      'outcomes',
      tally.counts.length > 0 ? textOf('checks.outcomesDiffer', faultsOf(tally.counts)) : undefined,
      nothing ?? textOf('checks.outcomesSame', { records: tally.decided }),
    ),
    check(
      'checksums',
      tally.checksums.length > 0 ? textOf('checks.checksumsDiffer', faultsOf(tally.checksums)) : undefined,
      nothing ?? textOf('checks.checksumsSame'),
    ),
  ]
}

type Line = { readonly line: number; readonly hash: string }

async function readLines({ files }: Parts, row: ImportRow, chunk: NotedChunk, reading: Reading): Promise<Line[]> {
  const bytes = await readWhole(await files.read(reading.copy?.key ?? row.source_key, rangeToRead(chunk)))
  const parsed = parseChunk(bytes, reading.layout, chunk)
  const hashes = hashRecords(reading.layout.columns, parsed)
  return parsed.records.map(({ line }, index) => ({ line, hash: hashes[index] ?? '' }))
}

/** Lines that only one side has, or that say something else there. */
function differingLines(file: readonly Line[], ledger: readonly Line[]): number[] {
  const noted = new Map(ledger.map(({ line, hash }) => [line, hash.replaceAll('-', '')]))
  const other = file.filter(({ line, hash }) => noted.get(line) !== hash).map(({ line }) => line)
  const known = new Set(file.map(({ line }) => line))
  return [...other, ...ledger.filter(({ line }) => !known.has(line)).map(({ line }) => line)].sort((a, b) => a - b)
}

type Counts = Readonly<Partial<Record<string, number>>>

const isSameCount = (one: Counts, other: Counts) =>
  allOutcomes.every((outcome) => (one[outcome] ?? 0) === (other[outcome] ?? 0))
const sumOf = (counts: Counts) => Object.values(counts).reduce<number>((sum, n) => sum + Number(n), 0)

/** What the records did shows in the customers, and what needs review waits for a person. */
async function checkCustomers({ db }: Parts, row: ImportRow): Promise<Check[]> {
  const [lost, review] = [await countLostCustomers(db, row.id), await countReviewFaults(db, row.id)]
  return [
    check(
      'customers',
      lost > 0 ? textOf('checks.customersLost', { count: lost }) : undefined,
      textOf('checks.customersThere'),
    ),
    check(
      'review',
      review > 0 ? textOf('checks.reviewDiffers', { count: review }) : undefined,
      textOf('checks.reviewSame'),
    ),
  ]
}

function check(name: Check['name'], fault: Text | undefined, truth: Text): Check {
  return { name, isTrue: fault === undefined, says: toEnglish(fault ?? truth) }
}

const isFalse = (name: Check['name'], fault: Text): Check => check(name, fault, fault)

function joined(all: readonly (Text | false)[]): Text | undefined {
  const faults = all.filter((fault) => fault !== false)
  return faults.length === 0 ? undefined : textOf('checks.several', { faults })
}

const faultsOf = (lines: readonly number[]) => ({ count: lines.length, lines: lines.slice(0, 10) })
