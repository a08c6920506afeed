import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Call } from '../../../shared/contract/call.ts'
import type { Database } from '../../../shared/db/database.ts'
import { readPage } from '../../../shared/db/read-page.ts'
import { as, asSystem, openTestParts, type TestParts } from '../../support/test-parts.ts'

let parts: TestParts
beforeAll(async () => {
  parts = await openTestParts({ PAGE_QUERY_MS: '200' })
})
afterAll(() => parts.close())

const personOf = (id: string): Call => ({
  actor: { kind: 'user', id, email: `${id}@a.example`, name: id, role: 'viewer' },
  requestId: 'test',
})
const sleep = (seconds: number) => (db: Database) => sql`select pg_sleep(${seconds})`.execute(db)

/** Work that says when it begins and goes on until it is let. */
function openWork() {
  const begun = Promise.withResolvers<void>()
  const let_ = Promise.withResolvers<void>()
  const work = async () => {
    begun.resolve()
    await let_.promise
  }
  return { work, begun: begun.promise, end: let_.resolve }
}
const hasBegun = (promise: Promise<void>) =>
  Promise.race([promise.then(() => true), new Promise<boolean>((resolve) => setTimeout(() => resolve(false), 100))])

test('a query that takes too long ends, and says what to do', async () => {
  const { deps } = parts
  await expect(readPage(deps, as('viewer'), sleep(5))).rejects.toMatchObject({
    code: 'request.too-long',
    message: expect.stringContaining('Type more letters'),
  })
  await expect(readPage(deps, asSystem, sleep(5))).rejects.toMatchObject({ code: 'request.too-long' })
  // What else the connections are used for may take as long as it takes.
  await Promise.all(Array.from({ length: 8 }, () => sleep(0.3)(deps.db)))
})

test('another error stays what it is', async () => {
  await expect(readPage(parts.deps, as('viewer'), (db) => sql`select 1 / 0`.execute(db))).rejects.toThrow(
    'division by zero',
  )
})

test('all that a page shows is of one moment, and it writes nothing', async () => {
  const { deps } = parts
  const count = async (db: Database) =>
    (
      await db
        .selectFrom('customers')
        .select(({ fn }) => fn.countAll<number>().as('n'))
        .executeTakeFirstOrThrow()
    ).n
  await readPage(deps, as('viewer'), async (db) => {
    const before = await count(db)
    await sql`insert into customers (display_name, extra) values ('Ann', '{}')`.execute(deps.db)
    expect(await count(db)).toBe(before)
  })
  await expect(readPage(deps, as('viewer'), (db) => sql`delete from customers`.execute(db))).rejects.toThrow(
    'read-only',
  )
})

describe('pages of one person', () => {
  test('are read one after the other; those of others are not kept up, nor those of the system', async () => {
    const [one, other] = [openWork(), openWork()]
    const first = readPage(parts.deps, personOf('ann'), one.work)
    await one.begun
    const second = readPage(parts.deps, personOf('ann'), other.work)
    expect(await hasBegun(other.begun)).toBe(false)
    await readPage(parts.deps, personOf('bob'), async () => undefined)
    await readPage(parts.deps, asSystem, async () => undefined)
    one.end()
    await first
    await other.begun
    other.end()
    await second
  })

  test('follow one that failed', async () => {
    const failed = readPage(parts.deps, personOf('ann'), () => Promise.reject(new Error('out of order')))
    const next = readPage(parts.deps, personOf('ann'), async () => 'well')
    await expect(failed).rejects.toThrow('out of order')
    expect(await next).toBe('well')
  })

  test('are refused where eight wait already, and taken again afterwards', async () => {
    const one = openWork()
    const waiting = [one.work, ...Array.from({ length: 8 }, () => async () => undefined)].map((work) =>
      readPage(parts.deps, personOf('ann'), work),
    )
    await one.begun
    await expect(readPage(parts.deps, personOf('ann'), async () => undefined)).rejects.toMatchObject({
      code: 'request.too-many',
      status: 429,
    })
    one.end()
    await Promise.all(waiting)
    expect(await readPage(parts.deps, personOf('ann'), async () => 'well')).toBe('well')
  })
})
