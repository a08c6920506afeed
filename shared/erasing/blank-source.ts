import { randomUUID } from 'node:crypto'
import { Readable } from 'node:stream'
import { createGzip } from 'node:zlib'
import { delimiterTraits } from '../csv/dialect.ts'
import {
  type BlankedReading,
  type BlankedSource,
  blankSamplesOf,
  listErasedLines,
  listImportsOf,
  listRanges,
  lockImportsOf,
  noteBlanked,
  writeReading,
  writeSource,
} from '../db/queries/erasures/erased-records.ts'
import type { ImportRow } from '../db/queries/imports/imports.ts'
import { transact } from '../db/transact.ts'
import type { Deps } from '../deps.ts'
import type { StoredFile } from '../files/file-store.ts'
import { readWhole } from '../files/read-whole.ts'
import { blankLines } from '../importing/blanking/blank-lines.ts'
import { blankPlaces } from '../importing/blanking/blank-places.ts'
import { findPlaces, type RecordPlace } from '../importing/blanking/find-places.ts'
import { isMoving } from '../importing/import-state.ts'
import { normalizedKey } from '../importing/reading/object-keys.ts'
import { type ChunkRange, parseChunk, rangeToRead } from '../importing/reading/parse-chunk.ts'
import { openFile } from '../importing/reading/source-file.ts'
import { hashRecords } from '../importing/record/record-hashes.ts'
import { planSource } from '../ledger/plan-source.ts'
import { findData, type PlannedFile, plannedFile } from '../ledger/read-chunks.ts'
import { sourceOf } from '../ledger/source-of.ts'
import { dropUnused } from './drop-unused.ts'

type BlankDeps = Pick<Deps, 'db' | 'files' | 'jobs' | 'log'>
type Range = ChunkRange & { readonly chunk: number }

/** An import that has been read, and where its erased records lie in what it reads. */
interface Reading {
  readonly row: ImportRow
  readonly file: PlannedFile
  readonly ranges: readonly Range[]
  readonly places: readonly RecordPlace[]
}

/**
 * Puts a file in the place of a kept one in which the erased records are blank: as many rows, as wide, in the same
 * encoding. A file that is no text (a workbook, vCards) is kept as its text. The new one is written under a name of its own
 * and checked, all imports of the file are moved to it in one transaction, and then the old one goes; whoever dies leaves
 * what can be done again.
 *
 * @returns false where an import of the file is under way: it is for a later round
 */
export async function blankSource(deps: BlankDeps, sourceKey: string): Promise<boolean> {
  const rows = await listImportsOf(deps.db, sourceKey)
  if (rows.some(({ state }) => isMoving(state))) return false
  const lines = await listErasedLines(deps.db, sourceKey)
  const readings = await listReadings(deps, rows, lines)
  const [first] = readings
  let key = sourceKey
  if (first !== undefined) {
    const written = (await writeInFormat(deps, readings, first)) ?? (await writeAsText(deps, readings, first))
    if (!(await moveTo(deps, { sourceKey, lines, ...written }))) {
      await deps.files.delete(written.source.key)
      return false
    }
    key = written.source.key
  }
  await dropUnused(deps, rows)
  await noteBlanked(deps.db, key, lines)
  return true
}

async function listReadings(deps: BlankDeps, rows: readonly ImportRow[], lines: readonly number[]): Promise<Reading[]> {
  const wanted = new Set(lines)
  const readings: Reading[] = []
  for (const row of rows) {
    const planned = plannedFile(row)
    if (planned === undefined) continue
    const file = { ...planned, data: await findData(deps.files, planned) }
    const ranges = await listRanges(deps.db, row.id)
    const places: RecordPlace[] = []
    for (const [index, range] of ranges.entries()) {
      const next = ranges[index + 1]?.first_line ?? Number.POSITIVE_INFINITY
      if (!lines.some((line) => line >= range.first_line && line < next)) continue
      places.push(...findPlaces(await readRange(deps, file, range), file.layout, range, wanted))
    }
    readings.push({ row, file, ranges, places })
  }
  return readings
}

const readRange = async ({ files }: BlankDeps, { data }: Pick<PlannedFile, 'data'>, range: ChunkRange) =>
  readWhole(await files.read(data.key, { start: range.byte_start, end: range.byte_end, etag: data.etag }))

interface Written {
  readonly source: BlankedSource
  readonly readings: readonly { readonly id: string; readonly reading: BlankedReading }[]
}

/** The name of a new version of a kept file. */
const freshKey = (sourceKey: string) => `${sourceKey.replace(/-[0-9a-f-]{36}$/, '')}-${randomUUID()}`

/** Undefined where its format has no lines of text, or where what came of it is not the same file but for the blanks. */
async function writeInFormat(
  deps: BlankDeps,
  readings: readonly Reading[],
  first: Reading,
): Promise<Written | undefined> {
  const { row, file, places } = first
  const { layout } = file
  if (layout.format !== 'csv' || row.is_source_copy) return undefined
  const left = new Map<number, number>()
  const opened = await openFile(sourceOf(deps.files, row), 2)
  const blanked = blankLines(opened.all, places, {
    dialect: layout,
    width: layout.columns.length,
    encoding: layout.encoding,
    onBlanked: ({ line }, characters) => left.set(line, characters),
  })
  const stored = await deps.files.put(freshKey(row.source_key), opened.isPacked ? pack(blanked) : blanked)
  return check(deps, readings, stored, { isCopy: false, left })
}

const pack = (bytes: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> => Readable.from(bytes).pipe(createGzip())

/** The text of the file as it is read, in UTF-8; its records stay where they are in it. */
async function writeAsText(deps: BlankDeps, readings: readonly Reading[], first: Reading): Promise<Written> {
  const { row, file, places } = first
  const { key, etag } = file.data
  const blanked = blankPlaces(await deps.files.read(key, { etag }), places, file.layout)
  const stored = await deps.files.put(freshKey(row.source_key), blanked)
  const written = await check(deps, readings, stored, { isCopy: true, left: undefined })
  if (written !== undefined) return written
  throw new Error(`The erased records of ${row.source_key} can not be blanked`)
}

interface Form {
  readonly isCopy: boolean
  /** How many characters of UTF-8 each record has now, where the text is written anew. */
  readonly left: ReadonlyMap<number, number> | undefined
}

/** Reads what was written as every import of the file does. What is not the same but for the blanks goes again. */
async function check(
  deps: BlankDeps,
  readings: readonly Reading[],
  stored: StoredFile,
  form: Form,
): Promise<Written | undefined> {
  const copies: string[] = []
  const results: { id: string; reading: BlankedReading }[] = []
  let sha256 = ''
  for (const reading of readings) {
    const checked = await checkReading(deps, reading, stored, form, copies)
    if (checked === undefined) {
      for (const key of [stored.key, ...copies]) await deps.files.delete(key)
      return undefined
    }
    sha256 = checked.sha256
    results.push({ id: reading.row.id, reading: checked.reading })
  }
  const { key, etag, bytes } = stored
  return { source: { key, etag, bytes, sha256, isCopy: form.isCopy }, readings: results }
}

async function checkReading(
  deps: BlankDeps,
  { row, file, ranges, places }: Reading,
  stored: StoredFile,
  { isCopy, left }: Form,
  copies: string[],
) {
  const source = { source_key: stored.key, source_etag: stored.etag, source_bytes: stored.bytes }
  const kept = { ...row, ...source, blanked_sha256: '', is_source_copy: isCopy }
  const plan = await planSource(deps.files, kept, {
    recordsPerChunk: Number.POSITIVE_INFINITY,
    writeCopy: (pieces) => {
      const key = `${normalizedKey(row.id)}-${randomUUID()}`
      copies.push(key)
      return deps.files.put(key, pieces)
    },
  })
  if (!plan.ok || plan.records !== row.records) return undefined
  const data = plan.copy ?? stored
  const chunks = ranges.map((range) => moveRange(range, places, left))
  if (plan.chunks.at(0)?.byteStart !== chunks.at(0)?.byte_start) return undefined
  if (plan.chunks.at(-1)?.byteEnd !== chunks.at(-1)?.byte_end) return undefined
  const lines = new Set(places.map(({ line }) => line))
  const hashes = new Map<number, string>()
  for (const [n, before] of ranges.entries()) {
    const after = chunks[n]
    if (after === undefined || !places.some((place) => isIn(place, before))) continue
    const was = parseChunk(await readPart(deps, file, before), file.layout, before)
    const is = parseChunk(await readPart(deps, { data }, after), file.layout, after)
    const marks = hashRecords(file.layout.columns, is)
    if (!isSameButFor(lines, was.records, is.records, delimiterTraits(file.layout.delimiter).mark)) return undefined
    for (const [index, { line }] of is.records.entries()) if (lines.has(line)) hashes.set(line, marks[index] ?? '')
  }
  return { sha256: plan.sha256, reading: { data, chunks, hashes } }
}

const readPart = async ({ files }: BlankDeps, { data }: Pick<PlannedFile, 'data'>, range: ChunkRange) =>
  readWhole(await files.read(data.key, { ...rangeToRead(range), etag: data.etag }))

const isIn = ({ byteStart }: RecordPlace, { byte_start, byte_end }: ChunkRange) =>
  byteStart >= byte_start && byteStart < byte_end

/** Where a chunk lies once records before and in it have another length. */
function moveRange(range: Range, places: readonly RecordPlace[], left: ReadonlyMap<number, number> | undefined): Range {
  const gain = (until: number) =>
    places
      .filter(({ byteStart }) => byteStart < until)
      .reduce(
        (sum, { line, byteStart, byteEnd }) => sum + (left?.get(line) ?? byteEnd - byteStart) - (byteEnd - byteStart),
        0,
      )
  return {
    ...range,
    byte_start: range.byte_start + gain(range.byte_start),
    byte_end: range.byte_end + gain(range.byte_end),
  }
}

type Records = readonly { readonly line: number; readonly cells: readonly string[] }[]

const isSameButFor = (blanked: ReadonlySet<number>, was: Records, is: Records, mark: string): boolean =>
  was.length === is.length &&
  is.every(({ line, cells }, index) => {
    const before = was[index]
    if (before?.line !== line) return false
    return blanked.has(line)
      ? cells.every((cell) => cell.replaceAll(mark, '').trim() === '')
      : cells.length === before.cells.length && cells.every((cell, n) => cell === before.cells[n])
  })

/** False, and nothing is changed, where an import of the file has begun to move, or more of it was erased meanwhile. */
const moveTo = (
  deps: BlankDeps,
  { sourceKey, lines, source, readings }: Written & { readonly sourceKey: string; readonly lines: readonly number[] },
): Promise<boolean> =>
  transact(deps, async ({ db }) => {
    const rows = await lockImportsOf(db, sourceKey)
    const ids = new Set(readings.map(({ id }) => id))
    if (
      rows.some(({ state }) => isMoving(state)) ||
      rows.some((row) => plannedFile(row) !== undefined && !ids.has(row.id))
    )
      return false
    if ((await listErasedLines(db, sourceKey)).length !== lines.length) return false
    await writeSource(db, sourceKey, source)
    for (const { id, reading } of readings) await writeReading(db, id, reading)
    await blankSamplesOf(db, source.key)
    return true
  })
