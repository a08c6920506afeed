import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { inject, onTestFinished } from 'vitest'
import { createDatabaseSql } from '../../infra/create-database.ts'
import { type Database, openDatabase } from '../../shared/db/database.ts'
import { silentLog } from './silent-log.ts'

const asWanted = (name: string) => createDatabaseSql(name, 'harbour')

/** Makes a database with nothing in it, not even the schema, and gives its address for the superuser. */
export async function createEmptyDatabase(create = asWanted): Promise<string> {
  const name = `test_${randomBytes(8).toString('hex')}`
  const client = new pg.Client({ connectionString: inject('postgresUrl') })
  await client.connect()
  await client.query(create(name))
  await client.end()
  const url = new URL(inject('postgresUrl'))
  url.pathname = `/${name}`
  return url.href
}

/** A database as the versions before the baseline left it, as far as that is looked at. */
export async function createFromBefore(): Promise<string> {
  const url = await createEmptyDatabase()
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query(oldMigrations)
  await client.end()
  return url
}

export const oldMigrations = `
  create table kysely_migration (name varchar(255) primary key, timestamp varchar(255) not null);
  insert into kysely_migration values ('20261122T080000-users', ''), ('20261122T080100-customers', '')`

/** Opened until the test ends. */
export function openForTest(url: string): Database {
  const db = openDatabase(url, { max: 2, log: silentLog, name: 'test' })
  onTestFinished(() => db.destroy())
  return db
}
