import { sql } from 'kysely'
import pg from 'pg'
import { inject } from 'vitest'
import type { Database } from '../../../shared/db/database.ts'

/** Runs what the app may not, such as to change a table, in the database that `db` is connected to, and says what came of it. */
export async function asOwner(db: Database, statement: string): Promise<pg.QueryResultRow[]> {
  const { rows } = await sql<{ name: string }>`select current_database() as name`.execute(db)
  const url = new URL(inject('postgresUrl'))
  url.pathname = `/${rows[0]?.name}`
  const client = new pg.Client({ connectionString: ownerOf(url.href) })
  await client.connect()
  try {
    return (await client.query<pg.QueryResultRow>(statement)).rows
  } finally {
    await client.end()
  }
}

/** The address of the same database for who owns its tables. */
export function ownerOf(databaseUrl: string): string {
  const url = new URL(databaseUrl)
  url.username = 'harbour'
  url.password = 'owner'
  return url.href
}
