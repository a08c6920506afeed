import { randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import pg from 'pg'
import { afterAll, expect, inject, test } from 'vitest'
import type { Database } from '../../../../shared/db/database.ts'
import { migrate, readSources } from '../../../../shared/db/migrate.ts'
import { grantRights, nameApp } from '../../../../shared/db/schema/rights.ts'
import { createEmptyDatabase, openForTest } from '../../../support/empty-database.ts'
import { openTestParts } from '../../../support/test-parts.ts'

const parts = await openTestParts()
afterAll(() => parts.close())
const app = parts.deps.db

const refused = expect.objectContaining({ code: '42501' })

test.each([
  'drop table customers',
  'truncate customers',
  'alter table customers add column more text',
  'create table more ()',
  'create schema more',
  'create index on customers (notes)',
  'alter table customers disable trigger user',
  'create function more() returns int language sql return 1',
  'alter function fold_text(text) owner to current_user',
  'insert into schema_migrations (name) values (1)',
  'delete from schema_functions',
  'drop schema bullmq cascade',
  'create table bullmq.more ()',
  'truncate bullmq.job',
  "set session_replication_role = 'replica'",
  'set role harbour',
  "copy customers to program 'true'",
  'select pg_read_file(1::text)',
])('the app may not: %s', async (statement) => {
  await expect(sql.raw(statement).execute(app)).rejects.toEqual(refused)
})

test('the app reads and writes the rows of every table, but those that say what the schema is', async () => {
  const { rows } = await sql<{ name: string; rights: string }>`
    select c.relname as name, string_agg(r, ',' order by r) filter (where has_table_privilege(c.oid, r)) as rights
    from pg_class c, unnest(array['select', 'insert', 'update', 'delete', 'truncate', 'references', 'trigger', 'maintain']) r
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' group by 1 order by 1`.execute(app)
  const differing = rows.filter(({ rights }) => rights !== 'delete,insert,select,update')
  expect(Object.fromEntries(differing.map(({ name, rights }) => [name, rights]))).toEqual({
    // Rows are added, by what the columns allow.
    audit: 'select',
    customers: 'delete,insert,maintain,select,update',
    match_keys: 'delete,insert,maintain,select,update',
    prepared_customers: 'delete,insert,maintain,select,update',
    schema_functions: 'select',
    schema_migrations: 'select',
  })
})

test('nobody but the app runs what runs as the owner', async () => {
  const { rows } = await sql<{ name: string; acl: string }>`
    select proname as name, proacl::text as acl from pg_proc
    where prosecdef and pronamespace = 'public'::regnamespace order by 1`.execute(app)
  expect(rows.length).toBeGreaterThan(0)
  for (const { acl } of rows) expect(acl).toBe('{harbour=X/harbour,harbour_app=X/harbour}')
})

/** A database of before there were two roles, and an app of its own. */
async function createBefore(): Promise<{ owner: Database; app: Database; role: string }> {
  const url = new URL(await createEmptyDatabase())
  const role = `app_${randomBytes(6).toString('hex')}`
  const client = new pg.Client({ connectionString: inject('postgresUrl') })
  await client.connect()
  await client.query(`create role ${role} login password 'app'`)
  await client.end()
  const as = (username: string, password: string) => {
    const own = new URL(url)
    Object.assign(own, { username, password })
    return openForTest(own.href)
  }
  const owner = as('harbour', 'owner')
  await migrate(owner)
  return { owner, app: as(role, 'app'), role }
}

test('tables that were there before the app was named, and those of later migrations, are open to it', async () => {
  const { owner, app: later, role } = await createBefore()
  await expect(sql`select from customers`.execute(later)).rejects.toEqual(refused)
  await nameApp(owner, role)
  const sources = readSources()
  const up = async (db: Database) => void (await sql`create table more (n int)`.execute(db))
  await migrate(owner, { ...sources, migrations: { ...sources.migrations, '20990101T000000-more': { up } } })
  await sql`select from customers`.execute(later)
  await sql`insert into more values (1)`.execute(later)
  await expect(sql`delete from schema_migrations`.execute(later)).rejects.toEqual(refused)
})

test('a right too many is taken away at the next start', async () => {
  const { owner, app: later, role } = await createBefore()
  await nameApp(owner, role)
  await sql`grant all on schema_migrations to ${sql.id(role)}`.execute(owner)
  await grantRights(owner)
  await expect(sql`delete from schema_migrations`.execute(later)).rejects.toEqual(refused)
})
