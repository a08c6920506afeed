import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'

/**
 * The parts of the benchmark, each measured alone:
 *
 * - `import [--records N] [--rounds R] [--workers N] [--queue postgres|redis] [--without WAY,…]`: a file into no
 *   customers, beside `COPY` and inserting row by row; again, changed, undone, exported.
 * - `small [--customers N]`: 1,010 records by HTTP, from upload to the last of them found.
 * - `pages [--customers N] [--rate N] [--seconds N] [--plan]`: how long pages take at a steady rate.
 * - `report FILE… [--svg FILE]`: the results of those three, as one table and one picture.
 * - `duplicates [--customers N,…]`: from nothing until all customers are compared, and whom one may be; of several sizes
 *   the growth as a picture.
 * - `matching`: how well duplicates are found in two labelled sets, beside simpler ways, and the curves as a picture.
 * - `clean [--records N]`: the CPU of cleaning a record, of its hash and of its text for COPY.
 * - `hostile`: whether the CPU of cleaning grows in proportion to a cell, whatever the cell repeats.
 * - `reader [--seed N]`, `parse [--megabytes N]`, `health`: how well we read, at what CPU, and who waits meanwhile.
 *
 * The first three and `duplicates` write their result to `--json FILE` too.
 */
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    records: { type: 'string' },
    rounds: { type: 'string' },
    workers: { type: 'string', default: '1' },
    queue: { type: 'string', default: 'postgres' },
    without: { type: 'string', default: '' },
    customers: { type: 'string' },
    rate: { type: 'string', default: '20' },
    seconds: { type: 'string', default: '20' },
    plan: { type: 'boolean', default: false },
    json: { type: 'string' },
    svg: { type: 'string' },
    megabytes: { type: 'string', default: '200' },
    seed: { type: 'string', default: '1' },
  },
})
const { json } = values
const [part = 'import', ...files] = positionals

/** @throws where it is no whole number above nought */
function count(text: string): number {
  if (!/^[1-9]\d*$/.test(text)) throw new Error(`${text} has to be a whole number above nought`)
  return Number(text)
}

function queueOf(text: string): 'postgres' | 'redis' {
  if (text !== 'postgres' && text !== 'redis') throw new Error('--queue is postgres or redis')
  return text
}

/** Each loads what it needs and no more. */
const parts: Readonly<Record<string, () => Promise<void>>> = {
  import: async () => {
    const { benchImport } = await import('./bench/import/bench-import.ts')
    const records = count(values.records ?? '100000')
    const rounds = count(values.rounds ?? (records > 100_000 ? '1' : '3'))
    const queue = queueOf(values.queue)
    const without = values.without.split(',').filter(Boolean)
    await benchImport({ records, rounds, workers: count(values.workers), queue, json, without })
  },
  pages: async () => {
    const { benchPages } = await import('./bench/pages/bench-pages.ts')
    const customers = count(values.customers ?? '100000')
    const { rate, seconds, plan: showsPlans } = values
    await benchPages({ customers, rate: count(rate), seconds: count(seconds), showsPlans, json })
  },
  small: async () => {
    const { benchSmall } = await import('./bench/small/bench-small.ts')
    await benchSmall({ customers: values.customers === undefined ? 0 : count(values.customers), json })
  },
  duplicates: async () => {
    const { benchDuplicates } = await import('./bench/duplicates/bench-duplicates.ts')
    const sizes = (values.customers ?? '100000').split(',').map(count)
    await benchDuplicates({ sizes, json, svg: values.svg ?? '.readme/duplicates.svg' })
  },
  matching: async () =>
    (await import('./bench/matching/bench-matching.ts')).benchMatching(values.svg ?? '.readme/matching.svg'),
  report: async () =>
    (await import('./bench/report/bench-report.ts')).benchReport(files, values.svg ?? '.readme/speed.svg'),
  health: () => onDataDir(async () => (await import('./bench/health/bench-health.ts')).benchHealth()),
  reader: async () => (await import('./bench/reader/bench-reader.ts')).benchReader(count(values.seed)),
  clean: async () => (await import('./bench/bench-clean.ts')).benchClean(count(values.records ?? '20000')),
  hostile: async () => (await import('./bench/bench-hostile.ts')).benchHostile(),
  parse: () =>
    onDataDir(async (dir) => (await import('./bench/bench-parse.ts')).benchParse(dir, count(values.megabytes))),
}

async function onDataDir(work: (dataDir: string) => Promise<void>): Promise<void> {
  const dataDir = mkdtempSync(join(tmpdir(), 'harbour-bench-'))
  process.env.DATA_DIR = dataDir
  try {
    await work(dataDir)
  } finally {
    rmSync(dataDir, { recursive: true, force: true })
  }
}

const run = parts[part]
if (run === undefined) {
  console.error(`There is no part ${part}. The parts are ${Object.keys(parts).join(', ')}.`)
  process.exit(2)
}
await run()
