import { join } from 'node:path'
import { emptyHouse } from '../house/empty-house.ts'
import { type House, withHouse } from '../house/start-house.ts'
import { type ImportResult, type Measured, writeResult } from '../report/result.ts'
import { showImport, wayNames } from '../report/show-import.ts'
import { openSession } from '../session.ts'
import { copyRows, dumpRows, insertOneByOne, type RowTable, readRows, withRowTable } from './load-rows.ts'
import { measure } from './measure.ts'
import { importStored, storeFile, undoStored } from './run-imports.ts'

export interface ImportOptions {
  readonly records: number
  readonly rounds: number
  readonly workers: number
  readonly queue: 'postgres' | 'redis'
  /** A file for the result as JSON. */
  readonly json: string | undefined
  /** Of the ways, those that are not wanted; the first import always is. */
  readonly without: readonly string[]
}

/** Row by row is measured on fewer: its speed hardly depends on how many come. */
const rowByRowMax = 10_000
const warmRecords = 1_010

/**
 * How fast a file gets into no customers, and back out, beside `COPY` of the same clean rows and the way of the older
 * system, in turns. Speeds differ from machine to machine and hour to hour; the ratios are what counts.
 */
export function benchImport(options: ImportOptions): Promise<void> {
  const { records, workers, queue } = options
  const unknown = options.without.find((name) => !(name in wayNames))
  if (unknown !== undefined) throw new Error(`--without ${unknown}: the ways are ${Object.keys(wayNames).join(', ')}`)
  return withHouse(options, async (house) => {
    const { deps, client, machine } = house
    // Whatever is loaded or compiled at first use is, before anything is measured.
    await importStored(deps, client, await storeFile(deps, { seed: 0, records: warmRecords }))
    const rounds: Record<string, Measured>[] = []
    for (let round = 1; round <= options.rounds; round += 1) {
      rounds.push(await runRound(house, round, options))
      const result: ImportResult = { part: 'import', machine, records, workers, queue, rounds }
      writeResult(options.json, result)
      console.log(`\nRound ${round} of ${options.rounds}\n${showImport({ ...result, rounds: rounds.slice(-1) })}`)
      if (round === options.rounds && round > 1) console.log(`\nBest of ${round}\n${showImport(result)}`)
    }
  })
}

/** Each way once, on customers of a seed of their own. */
async function runRound(house: House, seed: number, { records, without }: ImportOptions) {
  const { deps, dataDir, client } = house
  const found: Record<string, Measured> = {}
  const take = async (name: string, way: () => Promise<Measured>) => {
    if (!without.includes(name)) found[name] = await way()
  }
  const importFile = async (isChanged = false) => {
    const file = await storeFile(deps, { seed, records, isChanged })
    return { file, measured: await measure(house, () => importStored(deps, client, file)) }
  }
  const copy = async (table: RowTable) => {
    const path = join(dataDir, `rows-${table}`)
    await dumpRows(client, path, table)
    return withRowTable(client, table, () => measure(house, () => copyRows(client, path, table)))
  }

  await emptyHouse(client)
  const first = await importFile()
  found.import = first.measured
  await take('copy', () => copy('same'))
  await take('reference', () => copy('reference'))
  await take('rows', async () => {
    const rows = await readRows(client, rowByRowMax)
    return withRowTable(client, 'same', () => measure(house, () => insertOneByOne(client, rows)))
  })
  await take('again', async () => (await importFile()).measured)
  if (!without.includes('changed')) {
    const { file, measured } = await importFile(true)
    found.changed = measured
    await take('undo', () => measure(house, () => undoStored(deps, client, file)))
  }
  await take('export', () => measure(house, () => exportAll(house)))
  await take('undoFirst', () => measure(house, () => undoStored(deps, client, first.file)))
  return found
}

/** All customers as a file, from the web. */
async function exportAll({ url, deps, client }: House) {
  const headers = await openSession(deps)
  const response = await fetch(`${url}/customers/export.csv`, { headers })
  if (!response.ok || response.body === null) throw new Error(`The export answered ${response.status}`)
  for await (const _ of response.body);
  const { rows } = await client.query<{ count: number }>('select count(*)::int from customers where deleted_at is null')
  return { records: rows[0]?.count ?? 0 }
}
