import { sql } from 'kysely'
import { expect, test } from 'vitest'
import type { Database } from '../../../shared/db/database.ts'
import { migrate, readSources } from '../../../shared/db/migrate.ts'
import { migrations } from '../../../shared/db/migrations/index.ts'
import { createEmptyDatabase, createFromBefore, openForTest } from '../../support/empty-database.ts'

const listTables = async (db: Database) =>
  (await sql<{ name: string }>`select tablename as name from pg_tables where schemaname = 'public'`.execute(db)).rows

test('several processes that start at once migrate once', async () => {
  const url = await createEmptyDatabase()
  const dbs = Array.from({ length: 4 }, () => openForTest(url))
  await Promise.all(dbs.map((db) => migrate(db)))
  const [db] = dbs
  if (db === undefined) return
  const { rows } = await sql<{ name: string }>`select name from schema_migrations order by name`.execute(db)
  expect(rows.map(({ name }) => name)).toEqual(Object.keys(migrations).sort())
  await migrate(db)
})

test('the migrations are named in the order in which they run', () => {
  const names = Object.keys(migrations)
  expect(names).toEqual([...names].sort())
})

test('refuses a database from before the baseline, says how to carry the customers over, and changes nothing', async () => {
  const db = openForTest(await createFromBefore())
  await expect(migrate(db)).rejects.toThrow(
    /from an earlier version[\s\S]+npm run -s harbour -- export > customers\.csv[\s\S]+new data folder[\s\S]+Import customers\.csv/,
  )
  expect(await listTables(db)).toEqual([{ name: 'kysely_migration' }])
})

const nothing = { up: async () => undefined }

test('refuses a database of a later version', async () => {
  const db = openForTest(await createEmptyDatabase())
  await migrate(db, { ...readSources(), migrations: { ...migrations, '20990101T000000-later': nothing } })
  await expect(migrate(db)).rejects.toThrow(/later version of Harbour .*20990101T000000-later/)
})

test('refuses a migration that was put in before one that has run', async () => {
  const db = openForTest(await createEmptyDatabase())
  await migrate(db)
  const late = { '20260101T000000-late': nothing, ...migrations }
  await expect(migrate(db, { ...readSources(), migrations: late })).rejects.toThrow('20260101T000000-late comes before')
})

test('a migration that waits for a table lets go of its place in the queue, and comes again', async () => {
  const url = await createEmptyDatabase()
  const [db, other] = [openForTest(url), openForTest(url)]
  await migrate(db)
  let tries = 0
  const up = async (tx: Database) => {
    tries += 1
    await sql`alter table users add column more text`.execute(tx)
  }
  const sources = { ...readSources(), migrations: { ...migrations, '20990101T000000-more': { up } } }
  await other.transaction().execute(async (tx) => {
    await sql`lock table users in access share mode`.execute(tx)
    const migrated = migrate(db, sources)
    await expect.poll(() => tries, { timeout: 20_000 }).toBe(2)
    await sql`commit`.execute(tx)
    await migrated
  })
  await sql`select more from users`.execute(db)
})

test('a migration that fails leaves nothing behind, functions included', async () => {
  const db = openForTest(await createEmptyDatabase())
  const failing = { up: async (tx: Database) => void (await sql`select 1 / 0`.execute(tx)) }
  const sources = { ...readSources(), migrations: { ...migrations, '20990101T000000-failing': failing } }
  await expect(migrate(db, sources)).rejects.toThrow('division by zero')
  expect(await listTables(db)).toEqual([])
  await migrate(db)
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
  const db = openForTest(await createEmptyDatabase(create))
  await expect(migrate(db)).rejects.toThrow("locale_provider builtin builtin_locale 'C.UTF-8'")
  expect(await listTables(db)).toEqual([])
})
