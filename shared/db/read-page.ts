import { sql } from 'kysely'
import pg from 'pg'
import { type Call, userOf } from '../contract/call.ts'
import type { Deps } from '../deps.ts'
import { AppError } from '../errors.ts'
import { textOf } from '../messages/text.ts'
import type { Database } from './database.ts'

/** How many pages of one person wait, besides the one that is read. */
const waitingMax = 8

/**
 * Reads what a page shows whose cost may grow with the customers: all of it as of one moment, each query for no longer
 * than the settings say, and one page of a person after the other. So a search that takes long keeps up whoever asked
 * for it, and not everybody. Each process has turns of its own: a person may have one in each.
 *
 * @throws AppError `request.too-long` when a query took too long, `request.too-many` when too many pages wait already
 */
export function readPage<T>(
  { db, config }: Pick<Deps, 'db' | 'config'>,
  call: Call,
  work: (db: Database) => Promise<T>,
): Promise<T> {
  const read = () => readWithin(db, config.pageQueryMs, work)
  const user = userOf(call)
  return user === null ? read() : inTurn(user, read)
}

async function readWithin<T>(db: Database, queryMs: number, work: (db: Database) => Promise<T>): Promise<T> {
  try {
    return await db
      .transaction()
      .setIsolationLevel('repeatable read')
      .setAccessMode('read only')
      .execute(async (tx) => {
        await sql`select set_config('statement_timeout', ${String(queryMs)}, true)`.execute(tx)
        return work(tx)
      })
  } catch (error) {
    if (!(error instanceof pg.DatabaseError && error.code === queryCanceled)) throw error
    throw new AppError('request.too-long', textOf('requests.tooLong'), { cause: error })
  }
}

const queryCanceled = '57014'

const queues = new Map<string, { last: Promise<unknown>; length: number }>()

async function inTurn<T>(user: string, work: () => Promise<T>): Promise<T> {
  const queue = queues.get(user) ?? { last: Promise.resolve(), length: 0 }
  if (queue.length > waitingMax) throw new AppError('request.too-many', textOf('requests.tooMany'))
  queues.set(user, queue)
  queue.length += 1
  const mine = queue.last.then(work)
  queue.last = mine.catch(() => undefined)
  try {
    return await mine
  } finally {
    queue.length -= 1
    if (queue.length === 0) queues.delete(user)
  }
}
