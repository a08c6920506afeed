import { createReadStream, createWriteStream } from 'node:fs'
import { open, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import Papa from 'papaparse'
import { parseChunk, rangeToRead } from '../../shared/importing/reading/parse-chunk.ts'
import { planFile } from '../../shared/importing/reading/plan-file.ts'
import type { SourceFile } from '../../shared/importing/reading/source-file.ts'
import { makePeople } from '../../test/support/make-people.ts'

const rounds = 3

/**
 * The CPU of planning and parsing a file as an import does, beside PapaParse that is told the dialect, in one run.
 * Ours also finds the dialect and the chunks and takes the file's checksum, so it reads every byte twice.
 */
export async function benchParse(dataDir: string, megabytes: number): Promise<void> {
  const path = join(dataDir, 'people.csv')
  const lines = await writeFile(path, megabytes * 1e6)
  const readers = { ours: readOurs, PapaParse: readWithPapaParse }
  const best = { ours: Number.POSITIVE_INFINITY, PapaParse: Number.POSITIVE_INFINITY }
  for (let round = 1; round <= rounds; round++) {
    for (const name of ['PapaParse', 'ours'] as const) {
      const before = process.cpuUsage()
      const { records, cells } = await readers[name](path)
      const { user, system } = process.cpuUsage(before)
      const seconds = (user + system) / 1e6
      best[name] = Math.min(best[name], seconds)
      console.log(`round ${round}  ${name.padEnd(9)}  ${seconds.toFixed(2)} s CPU  ${records} records, ${cells} cells`)
    }
  }
  console.log(`${megabytes} MB, ${lines} lines: ${(best.ours / best.PapaParse).toFixed(2)} x PapaParse's CPU`)
}

async function writeFile(path: string, bytes: number): Promise<number> {
  let written = 0
  let lines = 0
  function* some() {
    for (const line of makePeople(Number.MAX_SAFE_INTEGER)) {
      yield line
      lines++
      written += Buffer.byteLength(line)
      if (written >= bytes) return
    }
  }
  await pipeline(Readable.from(some()), createWriteStream(path))
  return lines
}

interface Found {
  readonly records: number
  readonly cells: number
}

async function readOurs(path: string): Promise<Found> {
  const found = { records: 0, cells: 0 }
  const source: SourceFile = {
    sizeBytes: (await stat(path)).size,
    open: async (range) =>
      createReadStream(path, range === undefined ? {} : { start: range.start, end: range.end - 1 }),
  }
  const plan = await planFile(source, { recordsPerChunk: 2_000, writeCopy: () => Promise.reject(new Error('A copy')) })
  if (!plan.ok) throw new Error(plan.code)
  const file = await open(path)
  // Kept from chunk to chunk, since to ask the system for memory anew costs more than to read.
  let room = Buffer.alloc(0)
  try {
    for (const { byteStart, byteEnd, firstLine, records } of plan.chunks) {
      const chunk = { byte_start: byteStart, byte_end: byteEnd, first_line: firstLine, records }
      const { start, end } = rangeToRead(chunk)
      if (room.length < end - start) room = Buffer.alloc(2 * (end - start))
      const bytes = room.subarray(0, end - start)
      await file.read(bytes, 0, bytes.length, start)
      for (const { cells } of parseChunk(bytes, plan.layout, chunk).records) {
        found.records++
        found.cells += cells.length
      }
    }
  } finally {
    await file.close()
  }
  return found
}

function readWithPapaParse(path: string): Promise<Found> {
  const found = { records: 0, cells: 0 }
  return new Promise((resolve, reject) => {
    Papa.parse<string[]>(createReadStream(path, 'utf8'), {
      delimiter: ',',
      newline: '\n',
      chunk: ({ data }) => {
        found.records += data.length
        for (const row of data) found.cells += row.length
      },
      complete: () => resolve(found),
      error: reject,
    })
  })
}
