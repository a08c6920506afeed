import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import { AppError } from '../errors.ts'
import type { Log } from '../log.ts'
import { textOf } from '../messages/text.ts'
import { inSpan, isTraced } from '../tracing.ts'
import type { Tables } from './tables/tables.ts'

/** Query functions take one of these first: the pool, or an open transaction, alike. */
export type Database = Kysely<Tables>

const types = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') => {
    // Counts and versions stay below 2^53; a date is a day and not a moment, so it stays text.
    if (oid === pg.types.builtins.INT8 || oid === pg.types.builtins.NUMERIC) return Number
    if (oid === pg.types.builtins.DATE) return String
    return pg.types.getTypeParser(oid, format)
  }) as typeof pg.types.getTypeParser,
}

const pools = new WeakMap<Database, pg.Pool>()
/** Connections whose other end is gone. */
const lost = new WeakSet<pg.PoolClient>()

/**
 * Opens a pool of connections to PostgreSQL. Every query of it, at any time, may throw AppError `part.unavailable`:
 * the server can't be reached, or the connection was lost.
 */
export function openDatabase(url: string, options: { max: number; log: Pick<Log, 'warn'>; name: string }): Database {
  const pool = new pg.Pool({
    connectionString: url,
    max: options.max,
    application_name: options.name,
    connectionTimeoutMillis: 10_000,
    idle_in_transaction_session_timeout: 60_000,
    keepAlive: true,
    types,
  })
  // Without listeners, a server that restarts would end the process: the pool speaks for idle connections only, and
  // the one of an open transaction for itself.
  pool.on('error', () => undefined)
  pool.on('connect', (client) => {
    client.on('error', (error) => {
      lost.add(client)
      options.log.warn({ err: error }, 'a database connection was lost')
    })
  })
  const guarded = { connect: async () => guard(await connect(pool)), end: () => pool.end() }
  const db = builderOn(guarded)
  pools.set(db, pool)
  return db
}

/** A connection of one's own, for as long as one wants; whoever releases it says whether it may be used again. */
export async function takeClient(
  db: Database,
): Promise<{ client: pg.PoolClient; release: (isSound: boolean) => void }> {
  const client = await connect(poolOf(db))
  return { client, release: (isSound) => client.release(!isSound) }
}

/** The connections of this process, and how many wait for one. */
export function countConnections(db: Database): { total: number; idle: number; waiting: number } {
  const { totalCount, idleCount, waitingCount } = poolOf(db)
  return { total: totalCount, idle: idleCount, waiting: waitingCount }
}

function poolOf(db: Database): pg.Pool {
  const pool = pools.get(db)
  if (pool === undefined) throw new Error('A transaction does not open another: pass the pool itself')
  return pool
}

export async function withClient<T>(
  db: Database,
  work: (client: pg.PoolClient, bound: Database) => Promise<T>,
): Promise<T> {
  const client = await connect(poolOf(db))
  let isSound = true
  try {
    return await work(client, builderOn({ connect: async () => ({ ...guard(client), release: () => undefined }) }))
  } catch (error) {
    const told = toOutage(error, client)
    // A connection that failed in mid-transaction is not given to the next one.
    isSound = told === error && (error instanceof AppError || error instanceof pg.DatabaseError)
    throw told
  } finally {
    client.release(!isSound)
  }
}

type Guarded = ReturnType<typeof guard>

/** The query builder over a pool, or over one connection, so that COPY and queries share a transaction. */
function builderOn(pool: { connect(): Promise<Guarded>; end?(): Promise<void> }): Database {
  return new Kysely({ dialect: new PostgresDialect({ pool: { end: async () => undefined, ...pool } as never }) })
}

async function connect(pool: pg.Pool): Promise<pg.PoolClient> {
  try {
    return await pool.connect()
  } catch (cause) {
    throw outage(cause)
  }
}

/** A connection as the query builder uses it, whose errors tell an outage from a query that was refused. */
const guard = (client: pg.PoolClient) => ({
  query: async (text: string, values: unknown[]) => {
    try {
      const ask = () => client.query(text, values)
      return await (isTraced() ? inSpan(verbOf(text), { kind: 'query', attributes: attributesOf(text) }, ask) : ask())
    } catch (error) {
      throw toOutage(error, client)
    }
  },
  release: (isDiscarded?: boolean) => client.release(isDiscarded),
})

/** What a query asks for stands in its parameters, which no trace tells. */
const attributesOf = (text: string) => ({
  'db.system.name': 'postgresql',
  'db.query.text': text.slice(0, toldMax),
})
const toldMax = 2_000
const verbOf = (text: string) => /\w+/.exec(text)?.[0].toLowerCase() ?? 'query'

function toOutage(error: unknown, client: pg.PoolClient): unknown {
  if (error instanceof AppError) return error
  // The notice that the server shuts down comes as the answer to a query, and the end of the connection after it.
  const state = error instanceof pg.DatabaseError ? (error.code ?? '') : ''
  return lost.has(client) || state.startsWith('08') || state.startsWith('57P') ? outage(error) : error
}

const outage = (cause: unknown) => new AppError('part.unavailable', textOf('system.databaseAway'), { cause })
