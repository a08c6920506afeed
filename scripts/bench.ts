import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { benchImport } from './bench/bench-import.ts'
import { benchList } from './bench/bench-list.ts'
import { benchParse } from './bench/bench-parse.ts'
import { benchHealth } from './bench/health/bench-health.ts'
import { benchReader } from './bench/reader/bench-reader.ts'

/**
 * `npm run bench -- [RECORDS]`: an import beside inserting row by row.
 * `npm run bench -- list [--customers N] [--seconds N] [--plan]`: the list and its search beside the naive queries, and
 * what the database does for them.
 * `npm run bench -- reader [--seed N]`: how well our reader and others read a table written against the standard.
 * `npm run bench -- parse [--megabytes N]`: the CPU of planning and parsing a file beside PapaParse.
 * `npm run bench -- health`: how long `/healthz` takes while pages of the hardest files are opened.
 */
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    customers: { type: 'string', default: '100000' },
    seconds: { type: 'string', default: '30' },
    plan: { type: 'boolean', default: false },
    megabytes: { type: 'string', default: '200' },
    seed: { type: 'string', default: '1' },
  },
})
const [part = '20000'] = positionals

const dataDir = mkdtempSync(join(tmpdir(), 'harbour-bench-'))
process.env.DATA_DIR = dataDir
try {
  if (part === 'list') {
    await benchList({ customers: Number(values.customers), seconds: Number(values.seconds), showsPlans: values.plan })
  } else if (part === 'health') {
    await benchHealth()
  } else if (part === 'reader') {
    await benchReader(Number(values.seed))
  } else if (part === 'parse') {
    await benchParse(dataDir, Number(values.megabytes))
  } else {
    await benchImport(Number(part))
  }
} finally {
  rmSync(dataDir, { recursive: true, force: true })
}
