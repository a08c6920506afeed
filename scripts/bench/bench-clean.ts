import { copyLines } from '../../shared/db/queries/steps/staging.ts'
import { defaultSettings } from '../../shared/importing/import-settings.ts'
import { mapColumns } from '../../shared/importing/mapping/map-columns.ts'
import { createRecordCleaner } from '../../shared/importing/record/clean-record.ts'
import { createRecordHash } from '../../shared/importing/record/record-hash.ts'
import { type Column, columns as sampleColumns } from '../sample/columns.ts'
import { generateSample, type SampleRecord } from '../sample/generate-sample.ts'

const rounds = 5
/** About as many records as a chunk of an import has, so that memory is given back as in one. */
const recordsPerTurn = 2_000

const leftOut = /^(?:facebook|instagram|youtube_channel)_url$|^(?:subscribers|address_line2|last_contacted|budget_hkd)$/
/** 19 of the sample's columns. */
const columns = sampleColumns.filter((column) => !leftOut.test(column))

/**
 * The CPU that cleaning takes a record: all rules, the record's hash, and the text for COPY; each beside a yardstick in
 * the same run, which writes and reads the same cells as JSON ten times, so that the ratios can be compared between machines.
 */
export function benchClean(records: number): void {
  const rows = makeRows(records)
  const mapping = mapColumns(columns, rows.slice(0, 1_000)).columns
  const clean = createRecordCleaner(mapping, 'repair', defaultSettings)
  const recordHash = createRecordHash(columns)
  const staged = rows.map((cells, i) => ({ ...clean(cells), line: i + 2, hash: recordHash(cells), cells }))
  const parts = [
    { name: 'yardstick', work: turns(rows, (some) => some.map(readTenTimes)) },
    { name: 'clean', work: turns(rows, (some) => some.map(clean)) },
    { name: 'hash', work: turns(rows, (some) => some.map(recordHash)) },
    { name: 'copy', work: turns(staged, (some) => [...copyLines('00000000-0000-0000-0000-000000000000', 1, some)]) },
  ]
  const best = parts.map(() => Number.POSITIVE_INFINITY)
  for (let round = 0; round < rounds; round++)
    for (const [at, { work }] of parts.entries()) best[at] = Math.min(best[at] ?? 0, measure(work) / rows.length)
  const [yardstick = 1] = best
  for (const [at, { name }] of parts.entries()) {
    const micros = best[at] ?? 0
    console.log(
      `${name.padEnd(9)} ${micros.toFixed(1).padStart(6)} µs CPU a record ${(micros / yardstick).toFixed(2).padStart(6)} x`,
    )
  }
  console.log(`${rows.length} records of ${columns.length} columns, the best of ${rounds} rounds`)
}

function readTenTimes(cells: readonly string[]): void {
  for (let times = 0; times < 10; times++) JSON.parse(JSON.stringify(cells))
}

/** Works through a list as an import does, a chunk at a time. */
const turns =
  <T>(all: readonly T[], work: (some: readonly T[]) => unknown) =>
  () => {
    for (let at = 0; at < all.length; at += recordsPerTurn) work(all.slice(at, at + recordsPerTurn))
  }

/** In microseconds of CPU. */
function measure(work: () => void): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return user + system
}

/** Customers of the sample's kind, others for each seed, so that hardly a cell repeats. */
function makeRows(records: number): string[][] {
  const rows: string[][] = []
  for (let seed = 1; rows.length < records; seed++) rows.push(...generateSample(seed).records.map(toRow))
  return rows.slice(0, records)
}

/** The sample states few countries: here a row states the one that it gives away. */
function toRow({ cells, truth }: SampleRecord): string[] {
  const cellOf = (column: Column) => cells[sampleColumns.indexOf(column)] ?? ''
  return columns.map((column) => (column === 'country' ? cellOf(column) || (truth.inferable ?? '') : cellOf(column)))
}
