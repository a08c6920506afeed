import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { signIn } from '../../functions/users/sign-in.ts'
import type { Call } from '../../shared/contract/call.ts'
import { invoke } from '../../shared/contract/function.ts'
import { writeCursor } from '../../shared/customers/cursor.ts'
import type { Deps } from '../../shared/deps.ts'
import { withDeps } from '../commands/with-deps.ts'
import { fillCustomers } from './fill-customers.ts'
import { fire, summarize } from './fire.ts'
import { naiveList } from './naive-list.ts'
import { showPlans } from './show-plans.ts'
import { startWeb } from './start-web.ts'

interface Options {
  readonly customers: number
  readonly seconds: number
  readonly showsPlans: boolean
}

/** A way to look at the list: what is asked for in turns, and the same in the naive way. */
interface Kind {
  readonly name: string
  readonly inputs: readonly Record<string, string>[]
  readonly naive: () => Promise<void>
}

const perSecond = 20
const stranger: Call = { actor: { kind: 'stranger' }, requestId: 'bench' }

/**
 * The time that the web takes for a page of the list, as a whole request and at a steady rate, beside the naive queries
 * alone, asked one after the other. Times differ from machine to machine and hour to hour; the ratio is of medians.
 */
export function benchList(options: Options): Promise<void> {
  process.env.ADMIN_PASSWORD = randomBytes(12).toString('hex')
  return withDeps(async (deps) => {
    console.log(`${options.customers} customers, ${perSecond} requests a second, ${options.seconds} s of each kind`)
    const client = new pg.Client({ connectionString: deps.config.databaseUrl })
    await client.connect()
    await fillCustomers(client, options.customers)
    // As the database does by itself, within a minute of such a change.
    await client.query('vacuum (analyze) customers')
    const web = await startWeb(deps.config)
    try {
      await compare(deps, client, web.url, options)
    } finally {
      await web.stop()
      await client.end()
    }
  })
}

async function compare(deps: Deps, client: pg.Client, url: string, options: Options): Promise<void> {
  const { email, password = '' } = deps.config.admin
  const { token } = await invoke(signIn, { email, password, address: '127.0.0.1' }, deps, stranger)
  const headers = { cookie: `harbour=${token}`, accept: 'text/html' }
  const kinds = await listKinds(client, options.customers)
  for (const { name, inputs, naive } of kinds) {
    const urls = inputs.map((input) => `${url}/customers?${new URLSearchParams(input)}`)
    await fire(urls, headers, { perSecond, seconds: 2 })
    const ours = await fire(urls, headers, { perSecond, seconds: options.seconds })
    const slow = await timeNaive(naive)
    const ms = (time: number) => `${time.toFixed(1).padStart(7)} ms`
    console.log(
      `${name.padEnd(24)} p50 ${ms(ours.p50)}  p95 ${ms(ours.p95)}  p99 ${ms(ours.p99)}   naive ${ms(slow)}, ${(slow / ours.p50).toFixed(1)} times as long`,
    )
  }
  const firstInputs = Object.fromEntries(kinds.map(({ name, inputs }) => [name, inputs[0] ?? {}]))
  if (options.showsPlans) await showPlans(deps.config.databaseUrl ?? '', firstInputs)
}

async function listKinds(client: pg.Client, customers: number): Promise<readonly Kind[]> {
  const middle = Math.floor(customers / 2)
  const { rows } = await client.query<{ value: string; id: string }>(
    'select sort_name as value, id from customers order by sort_name, id limit 1 offset $1',
    [middle],
  )
  const after = rows.map((place) => writeCursor('name', 'asc', place)).join()
  const search = (name: string, words: readonly string[]): Kind => ({
    name,
    inputs: words.map((word) => ({ search: word })),
    naive: () => naiveList(client, { search: words[0] ?? '', offset: 0 }),
  })
  const page = (offset: number) => () => naiveList(client, { offset })
  return [
    { name: 'the first page', inputs: [{}], naive: page(0) },
    { name: 'a page in the middle', inputs: [{ after }], naive: page(middle) },
    {
      name: 'a filter',
      inputs: [{ status: 'lost' }, { country: 'FR' }, { type: 'youtube_creator' }, { missing: 'email' }],
      naive: page(0),
    },
    search('two Chinese characters', ['貿易', '志明', '陳美', '電子']),
    search('Latin letters', ['chan', 'willow', 'lantern', 'quay']),
    search('the first two letters', ['ch', 'qu', 'wi', 'be']),
  ]
}

async function timeNaive(ask: () => Promise<void>): Promise<number> {
  const times: number[] = []
  for (let n = 0; n < 9; n += 1) {
    const startedAt = performance.now()
    await ask()
    times.push(performance.now() - startedAt)
  }
  return summarize(times).p50
}
