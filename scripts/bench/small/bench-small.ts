import { setTimeout as delay } from 'node:timers/promises'
import type pg from 'pg'
import * as z from 'zod'
import { lastEmail, makeFile } from '../data/records.ts'
import { comeToRest, emptyHouse } from '../house/empty-house.ts'
import { type House, withHouse } from '../house/start-house.ts'
import { fillCustomers } from '../pages/fill-customers.ts'
import { currentLoad, writeResult } from '../report/result.ts'
import { showSmall } from '../report/show-small.ts'
import { openSession } from '../session.ts'
import { countStatements } from './count-statements.ts'

export interface SmallOptions {
  /** Among so many customers. */
  readonly customers: number
  readonly json: string | undefined
}

const records = 1_010
const rounds = 5

/** A small file as a person brings it in: by HTTP, straight away, until its last record is found by search. */
export function benchSmall({ customers, json }: SmallOptions): Promise<void> {
  return withHouse({}, async (house) => {
    const { client, machine } = house
    const prepare = async () => {
      if (customers === 0) await emptyHouse(client)
      await comeToRest(house.superuserUrl)
    }
    if (customers > 0) await fillCustomers(client, customers)
    await prepare()
    await bringIn(house, 0)
    const load = currentLoad()
    const seconds: number[] = []
    for (let seed = 1; seed <= rounds; seed += 1) {
      await prepare()
      seconds.push(await bringIn(house, seed))
    }
    await prepare()
    const statements = await countStatements(house, () => bringIn(house, rounds + 1))
    const result = { part: 'small' as const, machine, records, customers, seconds, statements, load }
    writeResult(json, result)
    console.log(showSmall(result))
  })
}

const Started = z.object({ items: z.tuple([z.object({ importId: z.uuid() })]) })
const Found = z.object({ total: z.number() })

/** Tells the seconds from the upload to the answer of the search. */
async function bringIn({ url, deps, client }: House, seed: number): Promise<number> {
  const headers = { ...(await openSession(deps)), accept: 'application/json', 'sec-fetch-site': 'same-origin' }
  const form = new FormData()
  form.set('policy', 'repair')
  form.set('preview', 'no')
  form.set('file', new Blob([...makeFile({ seed, records })]), `small-${seed}.csv`)
  const startedAt = performance.now()
  const started = await answerOf(`${url}/api/v1/imports`, { method: 'POST', body: form, headers })
  const [{ importId }] = Started.parse(started).items
  await waitUntilFinished(client, importId)
  const query = new URLSearchParams({ search: lastEmail({ seed, records }) })
  const { total } = Found.parse(await answerOf(`${url}/api/v1/customers?${query}`, { headers }))
  const seconds = (performance.now() - startedAt) / 1_000
  if (total !== 1) throw new Error(`The last record is found ${total} times`)
  return seconds
}

async function answerOf(url: string, request: RequestInit): Promise<unknown> {
  const response = await fetch(url, request)
  if (!response.ok) throw new Error(`${url} answered ${response.status}: ${await response.text()}`)
  return response.json()
}

/** Asked of the database, which is cheaper than to ask for the page. */
async function waitUntilFinished(client: pg.ClientBase, importId: string): Promise<void> {
  for (;;) {
    const { rows } = await client.query<{ state: string }>('select state from imports where id = $1', [importId])
    const [{ state = '' } = {}] = rows
    if (state === 'finished') return
    if (['failed', 'cancelled', 'waiting'].includes(state)) throw new Error(`The import is ${state}`)
    await delay(5)
  }
}
