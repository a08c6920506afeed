import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { makeTable } from './make-table.ts'
import { readWithCsvParser, readWithDuckDb, readWithPapaParse, readWithToldDuckDb } from './peers.ts'
import { type PollutedFile, pollute } from './pollute.ts'
import { readOurs } from './read-ours.ts'
import { type Reading, score } from './score.ts'

const readers = ['Harbour', 'Harbour, sure', 'PapaParse', 'csv-parse', 'DuckDB', 'DuckDB, told'] as const
type Scores = Record<(typeof readers)[number], number>

interface Scored extends Scores {
  readonly kind: string
  readonly weight: number
}

/**
 * Reads a table that is polluted in every way of the Pollock benchmark with our reader and with others, in one run, and
 * prints their scores from 0 to 10: the mean over the files, by the survey's weights, and by kind.
 *
 * @param seed of the table
 */
export async function benchReader(seed: number): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'harbour-bench-reader-'))
  const instance = await DuckDBInstance.create(':memory:')
  const db = await instance.connect()
  const scored: Scored[] = []
  try {
    for (const file of pollute(makeTable(seed))) {
      scored.push({
        kind: file.kind,
        weight: file.weight,
        ...(await scoreFile(file, (path) => join(folder, path), db)),
      })
      if (scored.length % 500 === 0) console.error(`${scored.length} files …`)
    }
  } finally {
    db.closeSync()
    instance.closeSync()
    await rm(folder, { recursive: true })
  }
  printScores(seed, scored)
}

async function scoreFile(
  file: PollutedFile,
  toPath: (name: string) => string,
  db: Parameters<typeof readWithDuckDb>[0],
): Promise<Scores> {
  const path = toPath('file.csv')
  const ours = await readOurs(file)
  return {
    Harbour: score(ours.all, file.truth),
    'Harbour, sure': score(ours.sure, file.truth),
    PapaParse: score(readWithPapaParse(file), file.truth),
    'csv-parse': score(readWithCsvParser(file), file.truth),
    DuckDB: best(await readWithDuckDb(db, path, file), file),
    'DuckDB, told': best(await readWithToldDuckDb(db, path, file), file),
  }
}

/** DuckDB counts by what is best for each file, as if somebody had chosen for it. */
const best = (readings: readonly Reading[], { truth }: PollutedFile) =>
  Math.max(...readings.map((reading) => score(reading, truth)))

function printScores(seed: number, scored: readonly Scored[]): void {
  const row = (name: string, files: readonly Scored[], weigh: (file: Scored) => number) => {
    const total = files.reduce((sum, file) => sum + weigh(file), 0)
    const means = readers.map((reader) => files.reduce((sum, file) => sum + file[reader] * weigh(file), 0) / total)
    console.log([name.padEnd(34), ...means.map((mean) => mean.toFixed(3).padStart(14))].join(''))
  }
  console.log(`seed ${seed}: ${scored.length} files, scores from 0 to 10`)
  console.log([''.padEnd(34), ...readers.map((reader) => reader.padStart(14))].join(''))
  row('mean', scored, () => 1)
  row('weighted', scored, ({ weight }) => weight)
  for (const [kind, files] of Map.groupBy(scored, ({ kind }) => kind)) row(`${kind} (${files.length})`, files, () => 1)
}
