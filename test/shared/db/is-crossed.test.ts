import { sql } from 'kysely'
import { afterAll, expect, test } from 'vitest'
import type { Database } from '../../../shared/db/database.ts'
import { isCrossed } from '../../../shared/db/is-crossed.ts'
import { AppError } from '../../../shared/errors.ts'
import { textOf } from '../../../shared/messages/text.ts'
import { tellable } from '../../../web/problem.ts'
import { openTestParts } from '../../support/test-parts.ts'

const { deps, close } = await openTestParts()
afterAll(() => close())

/** Takes two locks, one after the other, once both have their first one. */
async function lockBoth(first: number, second: number, meet: () => Promise<void>) {
  await deps.db.transaction().execute(async (tx) => {
    await sql`select pg_advisory_xact_lock(${first})`.execute(tx)
    await meet()
    await sql`select pg_advisory_xact_lock(${second})`.execute(tx)
  })
}

test('of two who wait for each other one is sent away, and told to try again', async () => {
  let come = 0
  let open = () => {}
  const both = new Promise<void>((resolve) => {
    open = resolve
  })
  const meet = () => {
    come += 1
    if (come === 2) open()
    return both
  }
  const ends = await Promise.allSettled([lockBoth(7, 8, meet), lockBoth(8, 7, meet)])
  const [error] = ends.flatMap((one) => (one.status === 'rejected' ? [one.reason as unknown] : []))
  expect(isCrossed(error)).toBe(true)
  expect(tellable(error)).toMatchObject({ code: 'request.too-many', retrySeconds: 1 })
})

const notWithin = (ms: number, work: (db: Database) => Promise<unknown>) =>
  deps.db.transaction().execute(async (tx) => {
    await sql`select set_config('lock_timeout', ${String(ms)}, true)`.execute(tx)
    await work(tx)
  })

test('who has waited too long for a lock is told to try again', async () => {
  await deps.db.transaction().execute(async (tx) => {
    await sql`select pg_advisory_xact_lock(9)`.execute(tx)
    const error = await notWithin(50, (db) => sql`select pg_advisory_xact_lock(9)`.execute(db)).catch((one) => one)
    expect(isCrossed(error)).toBe(true)
    expect(tellable(error)).toMatchObject({ code: 'request.too-many', retrySeconds: 1 })
  })
})

test('anything else is told as it is', () => {
  for (const error of [new Error('40P01'), new AppError('not-found', textOf('users.noUser')), 'x', null])
    expect([isCrossed(error), tellable(error)]).toEqual([false, error])
})
