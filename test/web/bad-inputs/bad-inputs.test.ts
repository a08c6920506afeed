import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Route } from '../../../web/route.ts'
import { routes } from '../../../web/routes.ts'
import { csv, importText } from '../../functions/import-text.ts'
import { isLong } from '../../support/run/is-long.ts'
import { openWeb, type Web } from '../open-web.ts'
import { type BadInput, listBadInputs } from './bad-inputs.ts'

/** So many there are at least, and none of them may break anything. */
const countMin = 5_000

/** A long run tries all; else every second one, so that every kind and every route have some. */
const every = isLong ? 1 : 2

let web: Web
let inputs: BadInput[]
beforeAll(async () => {
  web = await openWeb()
  await importText(web.parts.deps, csv('email,name', 'a@acme.com,A', 'b@gmial.com,B'))
  const all = listBadInputs(routes, await findAddresses(), { cookie: web.cookieOf('administrator') })
  inputs = all.filter((_, at) => at % every === 0)
})
afterAll(() => web.parts.close())

/** The ids of what is there, so that what is refused could have been done. */
async function findAddresses() {
  const idOf = async (table: 'customers' | 'imports' | 'review_rows' | 'users') =>
    (await web.parts.deps.db.selectFrom(table).select('id').limit(1).executeTakeFirstOrThrow()).id
  const found: Readonly<Record<string, string>> = {
    customers: await idOf('customers'),
    imports: await idOf('imports'),
    review: await idOf('review_rows'),
    settings: await idOf('users'),
  }
  const others: Readonly<Record<string, string>> = { field: 'city', file: 'review.csv', key: 'acme', provider: 'corp' }
  return ({ path }: Route, parameter: string) =>
    others[parameter] ?? found[path.split('/')[1] ?? ''] ?? '00000000-0000-7000-8000-00000000f00d'
}

/** A hash of every table, but for the audit, which tells of refusals, and when somebody was last seen. */
async function everything(): Promise<Record<string, string>> {
  const { db } = web.parts.deps
  const { rows: names } = await sql<{ name: string }>`
    select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' order by 1
  `.execute(db)
  const hashes: Record<string, string> = {}
  for (const { name } of names.filter((table) => table.name !== 'audit')) {
    const { rows } = await sql<{ row: string }>`
      select (to_jsonb(t) - '{seen_at,used_at,last_used_at}'::text[])::text as row from ${sql.table(name)} t order by 1
    `.execute(db)
    hashes[name] = createHash('sha256').update(JSON.stringify(rows)).digest('hex')
  }
  return hashes
}

async function send({ method, path, headers, body }: BadInput): Promise<Response> {
  const answer = await web.app.request(path, { method, headers, ...(body !== undefined && { body }) })
  // News of what changes has no end.
  if (answer.headers.get('content-type')?.startsWith('text/event-stream')) await answer.body?.cancel()
  else await answer.text()
  return answer
}

test('there are enough of them, and no two are one', () => {
  expect(inputs.length).toBeGreaterThanOrEqual(countMin)
  expect(new Set(inputs.map(({ kind, what, method, path }) => JSON.stringify([kind, what, method, path]))).size).toBe(
    inputs.length,
  )
})

describe.each(['ids', 'queries', 'bodies', 'other sites', 'methods', 'hosts', 'strangers'])('%s', (kind) => {
  test('are answered, and change nothing', { timeout: 300_000 }, async () => {
    const before = await everything()
    const answers: [string, BadInput][] = []
    for (const input of inputs.filter((one) => one.kind === kind))
      answers.push([String((await send(input)).status), input])
    const broken = answers.filter(([status]) => status >= '500')
    expect(
      broken.map(([status, { what, method, path }]) => `${status} ${method} ${path.slice(0, 80)} ${what}`),
    ).toEqual([])
    expect(await everything()).toEqual(before)
  })
})

test('whoever was refused as from another site, or by an unknown name, is told of in the audit', async () => {
  await web.parts.deps.audit.close()
  const { rows } = await sql<{ reason: string; times: number }>`
    select reason, sum(times)::int as times from audit where reason is not null group by reason
  `.execute(web.parts.deps.db)
  const told = Object.fromEntries(rows.map(({ reason, times }) => [reason, times]))
  const count = (kind: string) => inputs.filter(({ kind: of, route }) => of === kind && route.face === 'page').length
  expect(told['request.unknown-host']).toBe(count('hosts'))
  expect(told['request.cross-site']).toBe(
    inputs.filter(({ kind, route }) => kind === 'other sites' && route.face === 'page' && !route.isFromElsewhere)
      .length,
  )
})
