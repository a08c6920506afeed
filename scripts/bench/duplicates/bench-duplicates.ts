import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import type pg from 'pg'
import { cpuBetween, forgetPeaks, readUsage } from '../house/processes.ts'
import { type House, withHouse } from '../house/start-house.ts'
import { fillCustomers } from '../pages/fill-customers.ts'
import { drawLines } from '../report/draw-lines.ts'
import { currentLoad, type DuplicatesResult, type Machine, type SearchOfAll, writeResult } from '../report/result.ts'
import { showDuplicates } from '../report/show-duplicates.ts'
import { countCandidates } from './count-candidates.ts'
import { growthOf } from './growth-of.ts'
import { timeOne } from './time-one.ts'

export interface DuplicatesOptions {
  /** Of each number of customers a search of its own. */
  readonly sizes: readonly number[]
  readonly json?: string | undefined
  /** Where the growth is drawn. */
  readonly svg: string
}

/** How long it takes until all customers are compared, from nothing on; and how long to find whom one may be. */
export async function benchDuplicates({ sizes, json, svg }: DuplicatesOptions): Promise<void> {
  const searches: SearchOfAll[] = []
  let machine: Machine | undefined
  for (const customers of sizes) {
    const { search, of } = await withHouse({}, async (house) => ({
      search: await searchAll(house, customers),
      of: house.machine,
    }))
    searches.push(search)
    machine = of
    console.log(showDuplicates({ searches: [search] }))
  }
  if (machine === undefined) throw new Error('Name a number of customers at least')
  const result: DuplicatesResult = { part: 'duplicates', machine, searches }
  writeResult(json, result)
  if (sizes.length < 2) return
  mkdirSync(dirname(svg), { recursive: true })
  const { cores, memoryGiB, at, commit } = machine
  const foot = `${cores} cores, ${memoryGiB} GiB; ${at.slice(0, 10)}, ${commit}; npm run bench -- duplicates`
  writeFileSync(svg, drawLines([growthOf(result)], foot))
  console.log(`Drawn in ${svg}`)
}

async function searchAll(house: House, customers: number): Promise<SearchOfAll> {
  const { client, deps } = house
  // Nobody searches before all are there.
  await client.query('insert into duplicate_search default values on conflict do nothing')
  await client.query('begin; select from duplicate_search for update')
  await fillCustomers(client, customers)
  await client.query('analyze customers')
  const last = await count(client, 'select max(version) as n from customers')
  forgetPeaks()
  const before = readUsage()
  const load = currentLoad()
  await client.query('commit')
  const startedAt = performance.now()
  const seconds = () => (performance.now() - startedAt) / 1_000
  await waitUntil(client, 'keyed_version', last)
  const keysSeconds = seconds()
  await waitUntil(client, 'compared_version', last)
  const all = seconds()
  const after = readUsage()
  return {
    customers,
    keysSeconds,
    seconds: all,
    perSecond: Math.round(customers / all),
    ...(before && after ? { cpu: cpuBetween(before, after), peak: { ...after.peak } } : {}),
    keys: (await count(client, 'select count(*) as n from match_keys')) / customers,
    candidates: await countCandidates(deps.db, client),
    cutKeys: await count(client, 'select cut_keys as n from duplicate_search'),
    pairs: await count(client, 'select count(*) as n from duplicate_pairs'),
    one: await timeOne(deps.db, client),
    load,
  }
}

async function count(client: pg.ClientBase, query: string): Promise<number> {
  const { rows } = await client.query<{ n: string | null }>(query)
  return Number(rows[0]?.n ?? 0)
}

async function waitUntil(client: pg.ClientBase, column: 'keyed_version' | 'compared_version', version: number) {
  while ((await count(client, `select ${column} as n from duplicate_search`)) < version) await delay(100)
}
