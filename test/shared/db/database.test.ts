import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Database, openDatabase, withClient } from '../../../shared/db/database.ts'
import { silentLog } from '../../support/silent-log.ts'
import { cloneDatabase } from '../../support/test-parts.ts'

let url: string
let db: Database
let other: Database
beforeAll(async () => {
  url = await cloneDatabase()
  db = openDatabase(url, { max: 2, log: silentLog, name: 'test' })
  other = openDatabase(url, { max: 1, log: silentLog, name: 'other' })
})
afterAll(async () => {
  await db.destroy()
  await other.destroy()
})

const pidOf = async (of: Database) =>
  (await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(of)).rows[0]?.pid ?? 0
const kill = (pid: number) => sql`select pg_terminate_backend(${pid}, 10000)`.execute(other)

test('counts and versions are numbers, a day is text, a moment is a Date, jsonb is data', async () => {
  const { rows } = await sql`
    select count(*) as n, 2::numeric as m, date '2026-02-28' as day, timestamptz '2026-02-28 00:00Z' as at, '{"a": [1]}'::jsonb as data`.execute(
    db,
  )
  expect(rows).toEqual([{ n: 1, m: 2, day: '2026-02-28', at: new Date('2026-02-28T00:00:00Z'), data: { a: [1] } }])
})

describe('a connection that the server closes is an outage, which does not end the process, and the next query gets another', () => {
  test('an idle one', async () => {
    await kill(await pidOf(db))
    expect(await pidOf(db)).toBeGreaterThan(0)
  })

  test('one in the middle of a query', async () => {
    const running = sql`select pg_sleep(60), 'the long one'`.execute(db)
    const outcome = expect(running).rejects.toMatchObject({ code: 'part.unavailable' })
    await expect
      .poll(
        async () => {
          const { rows } = await sql<{
            pid: number
          }>`select pid from pg_stat_activity where application_name = 'test' and query like '%the long one%' and state = 'active'`.execute(
            other,
          )
          for (const { pid } of rows) await kill(pid)
          return rows.length > 0
        },
        { timeout: 20_000 },
      )
      .toBe(true)
    await outcome
    expect(await pidOf(db)).toBeGreaterThan(0)
  })

  test('one that waits inside a transaction', async () => {
    const work = withClient(db, async (client, bound) => {
      await client.query('begin')
      // The notice of it arrives while nothing is being asked.
      const ended = new Promise((resolve) => client.once('end', resolve))
      await kill(await pidOf(bound))
      await ended
      await client.query('select 1')
    })
    await expect(work).rejects.toMatchObject({ code: 'part.unavailable' })
    expect(await pidOf(db)).toBeGreaterThan(0)
  })
})

test('a server that can not be reached is an outage, and its address stays in the cause', async () => {
  const dead = openDatabase('postgres://x:x@127.0.0.1:9/x', { max: 1, log: silentLog, name: 'test' })
  for (const work of [() => pidOf(dead), () => withClient(dead, async () => undefined)]) {
    const error = await work().catch((reason: unknown) => reason)
    expect(error).toMatchObject({ code: 'part.unavailable', cause: { code: 'ECONNREFUSED' } })
    expect(String(error)).not.toContain('127.0.0.1')
  }
  await dead.destroy()
})

test('a query that is refused is no outage', async () => {
  await expect(sql`select nothing`.execute(db)).rejects.toMatchObject({ code: '42703' })
  await expect(withClient(db, (_, bound) => sql`select 1 / 0`.execute(bound))).rejects.toMatchObject({ code: '22012' })
})

describe('withClient', () => {
  test('the client and the query builder share one connection', async () => {
    const [one, two] = await withClient(db, async (client, bound) => {
      const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() as pid')
      return [rows[0]?.pid, await pidOf(bound)]
    })
    expect(one).toBe(two)
  })

  test('gives the connection back, also after an error', async () => {
    for (let n = 0; n < 5; n += 1) {
      await expect(withClient(db, () => Promise.reject(new Error('no')))).rejects.toThrow('no')
      await expect(withClient(db, (_, bound) => sql`select nothing`.execute(bound))).rejects.toThrow()
    }
    expect(await pidOf(db)).toBeGreaterThan(0)
  })

  test('is refused inside of another', async () => {
    await withClient(db, async (_, bound) => {
      await expect(withClient(bound, async () => undefined)).rejects.toThrow('does not open another')
    })
  })
})
