import { randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import { Migrator } from 'kysely/migration'
import pg from 'pg'
import { expect, inject, onTestFinished, test } from 'vitest'
import { createDatabaseSql } from '../../../infra/create-database.ts'
import { type Database, openDatabase } from '../../../shared/db/database.ts'
import { migrate } from '../../../shared/db/migrate.ts'
import { migrations } from '../../../shared/db/migrations/index.ts'
import { silentLog } from '../../support/silent-log.ts'

/** A database with nothing in it, not even the schema. */
async function createEmpty(create: (name: string) => string): Promise<() => Database> {
  const name = `test_${randomBytes(8).toString('hex')}`
  const client = new pg.Client({ connectionString: inject('postgresUrl') })
  await client.connect()
  await client.query(create(name))
  await client.end()
  const url = new URL(inject('postgresUrl'))
  url.pathname = `/${name}`
  return () => {
    const db = openDatabase(url.href, { max: 2, log: silentLog, name: 'test' })
    onTestFinished(() => db.destroy())
    return db
  }
}

/** Everything that the migrations make, as the database describes it. */
async function describeSchema(db: Database) {
  const { rows } = await sql<{ line: string }>`
    select format('%s.%s %s %s %s', table_name, column_name, data_type, is_nullable, coalesce(column_default, generation_expression)) as line
      from information_schema.columns where table_schema = 'public'
    union all select indexdef from pg_indexes where schemaname = 'public'
    union all select pg_get_functiondef(p.oid) from pg_proc p
      where pronamespace = 'public'::regnamespace and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e')
    union all select conrelid::regclass || ' ' || pg_get_constraintdef(oid) from pg_constraint where connamespace = 'public'::regnamespace
    order by 1`.execute(db)
  return rows.map(({ line }) => line)
}

const asWanted = (name: string) => createDatabaseSql(name, 'harbour')

test('several processes that start at once migrate once', async () => {
  const open = await createEmpty(asWanted)
  const dbs = Array.from({ length: 4 }, open)
  await Promise.all(dbs.map(migrate))
  const [db] = dbs
  if (db === undefined) return
  const { rows } = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(db)
  expect(rows.map(({ name }) => name)).toEqual(Object.keys(migrations).sort())
  await migrate(db)
})

test('what goes up comes down, and up again is the same', async () => {
  const db = (await createEmpty(asWanted))()
  await migrate(db)
  const schema = await describeSchema(db)
  expect(schema.length).toBeGreaterThan(100)
  const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations } })
  for (const _ of Object.keys(migrations)) expect((await migrator.migrateDown()).error).toBeUndefined()
  const left = (await describeSchema(db)).filter((line) => !line.includes('kysely_migration'))
  expect(left).toEqual([])
  await migrate(db)
  expect(await describeSchema(db)).toEqual(schema)
})

test('the migrations are named in the order in which they run', () => {
  const names = Object.keys(migrations)
  expect(names).toEqual([...names].sort())
})

test.each([
  [
    'another locale provider',
    (name: string) => `create database ${name} template template0 encoding 'UTF8' locale_provider libc locale 'C'`,
  ],
  [
    'another builtin locale',
    (name: string) =>
      `create database ${name} template template0 encoding 'UTF8' locale_provider builtin builtin_locale 'C' locale 'C'`,
  ],
  [
    'another encoding',
    (name: string) => `create database ${name} template template0 encoding 'SQL_ASCII' locale_provider libc locale 'C'`,
  ],
])('refuses a database with %s, says how to create it, and changes nothing', async (_, create) => {
  const db = (await createEmpty(create))()
  await expect(migrate(db)).rejects.toThrow("locale_provider builtin builtin_locale 'C.UTF-8'")
  const { rows } = await sql`select from pg_tables where schemaname = 'public'`.execute(db)
  expect(rows).toEqual([])
})
