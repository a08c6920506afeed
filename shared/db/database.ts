import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import type { Log } from '../log.ts'
import type { Tables } from './tables.ts'

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

/**
 * Opens a pool of connections to PostgreSQL.
 *
 * @throws what the driver throws, at the first query, when the server can't be reached.
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
    client.on('error', (error) => options.log.warn({ err: error }, 'a database connection was lost'))
  })
  const db: Database = new Kysely({ dialect: new PostgresDialect({ pool }) })
  pools.set(db, pool)
  return db
}

export async function withClient<T>(
  db: Database,
  work: (client: pg.PoolClient, bound: Database) => Promise<T>,
): Promise<T> {
  const pool = pools.get(db)
  if (pool === undefined) throw new Error('A transaction does not open another: pass the pool itself')
  const client = await pool.connect()
  let failure: Error | undefined
  try {
    return await work(client, bindTo(client))
  } catch (error) {
    failure = error instanceof Error ? error : new Error(String(error))
    throw error
  } finally {
    // A connection that failed in mid-transaction is not given to the next one.
    client.release(failure !== undefined && isConnectionLost(failure) ? failure : undefined)
  }
}

/** The query builder over one connection, so that COPY and queries share a transaction. */
function bindTo(client: pg.PoolClient): Database {
  const single = { query: client.query.bind(client), release: () => undefined }
  return new Kysely({
    dialect: new PostgresDialect({ pool: { connect: async () => single, end: async () => undefined } as never }),
  })
}

function isConnectionLost(error: Error): boolean {
  const code = 'code' in error ? String(error.code) : ''
  return code === '' || code.startsWith('08') || code.startsWith('57P') || code === 'ECONNRESET'
}
