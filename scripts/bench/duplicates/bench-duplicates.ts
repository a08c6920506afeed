import { setTimeout as delay } from 'node:timers/promises'
import type pg from 'pg'
import { findByKeys } from '../../../shared/db/queries/duplicates/match-keys.ts'
import { listMatchRecords } from '../../../shared/db/queries/duplicates/match-records.ts'
import { blockingKeys } from '../../../shared/matching/block/blocking-keys.ts'
import { hashKeys } from '../../../shared/matching/hash-keys.ts'
import { prepareRecord } from '../../../shared/matching/prepare/prepare-record.ts'
import { type House, withHouse } from '../house/start-house.ts'
import { fillCustomers } from '../pages/fill-customers.ts'
import { currentLoad } from '../report/result.ts'

const drawn = 200

/** How long it takes until all customers are compared, from nothing on; and how long to find whom one may be. */
export function benchDuplicates(customers: number): Promise<void> {
  return withHouse({}, async (house) => {
    const { client } = house
    await fillCustomers(client, customers)
    await client.query('analyze customers')
    const load = currentLoad()
    const startedAt = performance.now()
    const seconds = () => ((performance.now() - startedAt) / 1_000).toFixed(1)
    const last = await count(client, 'select max(version) as n from customers')
    await waitUntil(client, 'keyed_version', last)
    const keyed = seconds()
    await waitUntil(client, 'compared_version', last)
    console.log(`${customers} customers: keys after ${keyed} s, all compared after ${seconds()} s; load ${load}`)
    const keys = await count(client, 'select count(*) as n from match_keys')
    const pairs = await count(client, 'select count(*) as n from duplicate_pairs')
    const cut = await count(client, 'select cut_keys as n from duplicate_search')
    console.log(
      `${(keys / customers).toFixed(1)} keys a customer, ${cut} times a key was left out, ${pairs} pairs to look at`,
    )
    await timeOne(house)
  })
}

async function count(client: pg.ClientBase, query: string): Promise<number> {
  const { rows } = await client.query<{ n: string | null }>(query)
  return Number(rows[0]?.n ?? 0)
}

async function waitUntil(client: pg.ClientBase, column: 'keyed_version' | 'compared_version', version: number) {
  while ((await count(client, `select ${column} as n from duplicate_search`)) < version) await delay(200)
}

/** From the keys of a customer to the records of all who may be the same one. */
async function timeOne({ client, deps }: House): Promise<void> {
  const { rows } = await client.query<{ id: string }>(
    `select id from customers tablesample system (5) repeatable (1) where deleted_at is null limit ${drawn}`,
  )
  const times: number[] = []
  let found = 0
  for (const { id } of rows) {
    const [record] = await listMatchRecords(deps.db, [id])
    if (record === undefined) continue
    const startedAt = performance.now()
    const ids = await findByKeys(deps.db, hashKeys(blockingKeys(prepareRecord(record))))
    found += (await listMatchRecords(deps.db, ids)).map(prepareRecord).length
    times.push(performance.now() - startedAt)
  }
  times.sort((a, b) => a - b)
  const at = (share: number) => (times[Math.floor(times.length * share)] ?? 0).toFixed(1)
  console.log(
    `one customer: ${(found / times.length).toFixed(1)} candidates, ${at(0.5)} ms in the middle, ${at(0.95)} ms at 95 %`,
  )
}
