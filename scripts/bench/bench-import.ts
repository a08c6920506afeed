import { Readable } from 'node:stream'
import pg from 'pg'
import { startImport } from '../../functions/imports/start-import.ts'
import { runImport } from '../../functions/run-import.ts'
import { systemCall } from '../../shared/contract/call.ts'
import { invoke } from '../../shared/contract/function.ts'
import { toCsvLine } from '../../shared/csv/to-csv-line.ts'
import type { Deps } from '../../shared/deps.ts'
import { withDeps } from '../commands/with-deps.ts'

/** Row by row is measured on fewer: its speed does not depend on how many come. */
const rowByRow = 1_000
const rounds = 3
const call = systemCall('bench')

const header = ['first_name', 'last_name', 'email', 'phone', 'company_name', 'country', 'lead_status', 'notes']

function* makeRows(domain: string, count: number): Generator<string[]> {
  for (let n = 0; n < count; n += 1) {
    const phone = `+8529${String(1_000_000 + n).slice(-7)}`
    yield [
      `Ada${n}`,
      `Okafor${n % 997}`,
      `p${n}@${domain}.example`,
      phone,
      `Quay ${n % 499} Ltd`,
      'Hong Kong',
      'lead',
      '',
    ]
  }
}

async function importAsFile(deps: Deps, domain: string, records: number): Promise<void> {
  const text = [header, ...makeRows(domain, records)].map(toCsvLine).join('')
  const file = {
    fileName: `${domain}.csv`,
    policy: 'repair',
    via: 'command-line',
    bytes: Readable.from([Buffer.from(text)]),
  }
  const { importId } = await invoke(startImport, file, deps, call)
  await runImport(importId, deps, call)
}

async function insertOneByOne(databaseUrl: string, domain: string, records: number): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  const insert = `insert into customers (first_name, last_name, email, phone, company_primary, country_code, status, notes)
    values ($1, $2, $3, $4, $5, 'HK', $6, $7)`
  for (const [first, last, email, phone, company, , status, notes] of makeRows(domain, records)) {
    const { rowCount } = await client.query('select from customers where email = $1 and deleted_at is null', [email])
    if (rowCount === 0) await client.query(insert, [first, last, email, phone, company, status, notes])
  }
  await client.end()
}

async function time(work: () => Promise<void>): Promise<number> {
  const startedAt = performance.now()
  await work()
  return (performance.now() - startedAt) / 1000
}

/**
 * How fast a file gets into the customers, side by side in one run with the way of the older system (for each row one query
 * that looks for the e-mail and one that inserts) on the same tables. Speeds differ from machine to machine and hour to
 * hour; the ratio is what counts.
 */
export const benchImport = (records: number): Promise<void> => withDeps((deps) => compare(deps, records))

async function compare(deps: Deps, records: number): Promise<void> {
  const few = Math.min(records, rowByRow)
  const ratios: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    const ours = await time(() => importAsFile(deps, `ours${round}`, records))
    const again = await time(() => importAsFile(deps, `ours${round}`, records))
    const naive = await time(() => insertOneByOne(deps.config.databaseUrl ?? '', `naive${round}`, few))
    ratios.push(naive / few / (ours / records))
    const speed = (seconds: number, count: number) => `${Math.round(count / seconds)} records/s`
    console.log(
      `round ${round + 1}: import ${speed(ours, records)} · the same file again ${speed(again, records)} · row by row ${speed(naive, few)}`,
    )
  }
  ratios.sort((a, b) => a - b)
  const memory = Math.round(process.resourceUsage().maxRSS / 1024)
  console.log(
    `${records} records: the import is ${ratios[1]?.toFixed(1)} times as fast as row by row (median of ${rounds}); peak memory ${memory} MB`,
  )
}
