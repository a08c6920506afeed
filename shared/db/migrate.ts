import { sql } from 'kysely'
import pg from 'pg'
import type { Database } from './database.ts'
import { migrations, type SchemaMigration } from './migrations/index.ts'
import { type EqualTexts, equalTexts } from './schema/equal-texts.ts'
import { findPending } from './schema/find-pending.ts'
import { type FunctionFile, isOfTrigger, isStored, readFunctions } from './schema/function-files.ts'
import { placeOfTriggers, placeOthers, placeStored } from './schema/place-functions.ts'
import { rewriteDependents } from './schema/rewrite-dependents.ts'
import { grantRights } from './schema/rights.ts'
import { schemaLock } from './schema/schema-lock.ts'

/** What the schema is made of. */
export interface SchemaSources {
  readonly migrations: Readonly<Record<string, SchemaMigration>>
  readonly functions: readonly FunctionFile[]
  readonly equalTexts: readonly EqualTexts[]
}

export const readSources = (): SchemaSources => ({ migrations, functions: readFunctions(), equalTexts })

/**
 * Brings the schema up to date, all of it or nothing; safe to run from several processes at once. First come the
 * functions that tables and triggers use, then the migrations, then all other functions.
 *
 * @throws when the database is not UTF-8 with the builtin C.UTF-8 locale, since order and search would then depend
 *   on the machine; when another version's migrations have run in it; when a function that tables use has changed and no
 *   migration writes anew what depends on it; and when a migration fails, or has waited for others for a minute.
 */
export async function migrate(db: Database, sources: SchemaSources = readSources()): Promise<void> {
  await assertLocale(db)
  for (let tries = 1; ; tries += 1) {
    try {
      await db.transaction().execute((tx) => migrateWithin(tx, sources))
      return
    } catch (error) {
      if (!isLockTimeout(error) || tries === triesMax) throw error
    }
  }
}

/** Whoever waits for a table here has everybody else wait behind them: not for long, and then all begins again. */
const lockMs = 3_000
const triesMax = 20

const isLockTimeout = (error: unknown) => error instanceof pg.DatabaseError && error.code === '55P03'

/** What is put into the tables as they are when the migrations `names` have run, and no later one. */
export interface Load {
  readonly names: readonly string[]
  run(): Promise<void>
}

/** The same within a transaction, which `tx` is bound to; in mid-way it may load rows that an earlier schema held. */
export async function migrateWithin(tx: Database, sources: SchemaSources = readSources(), load?: Load): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${schemaLock}, 0))`.execute(tx)
  await sql`select set_config('lock_timeout', ${String(lockMs)}, true)`.execute(tx)
  const pending = (await findPending(tx, Object.keys(sources.migrations))).flatMap((name) => {
    const migration = sources.migrations[name]
    return migration === undefined ? [] : [{ name, migration }]
  })
  const stored = sources.functions.filter(isStored)
  await prepare(tx)
  const grounds = { migrations: pending.map(({ migration }) => migration), equalTexts: sources.equalTexts }
  const changed = await placeStored(tx, stored, grounds)
  const ofTriggers = sources.functions.filter(isOfTrigger)
  await placeOfTriggers(tx, ofTriggers)
  const isEarlier = ({ name }: { name: string }) => load?.names.includes(name) ?? true
  for (const { name, migration } of pending.filter(isEarlier)) await run(tx, name, migration, changed)
  await load?.run()
  for (const { name, migration } of pending.filter((one) => !isEarlier(one))) await run(tx, name, migration, changed)
  const early = [...stored, ...ofTriggers]
  const others = sources.functions.filter((one) => !early.includes(one))
  await placeOthers(tx, others, new Set(early.map(({ name }) => name)))
  await grantRights(tx)
}

/** What the functions stand on, and where it is noted which migrations have run and which texts are in force. */
async function prepare(db: Database) {
  await sql`
    create extension if not exists pg_trgm;
    create extension if not exists unaccent;
    create table if not exists schema_migrations (name text primary key, at timestamptz not null default now());
    create table if not exists schema_functions (name text primary key, signature text not null, hash text not null);
  `.execute(db)
}

async function run(tx: Database, name: string, { up, rewrites = {} }: SchemaMigration, changed: readonly string[]) {
  await up(tx)
  await rewriteDependents(
    tx,
    changed.filter((one) => rewrites[one] !== undefined),
  )
  await sql`insert into schema_migrations (name) values (${name})`.execute(tx)
}

async function assertLocale(db: Database): Promise<void> {
  const { rows } = await sql<{ encoding: string; provider: string; locale: string | null }>`
    select pg_encoding_to_char(encoding) as encoding, datlocprovider as provider, datlocale as locale
    from pg_database where datname = current_database()`.execute(db)
  const found = rows[0]
  if (found?.encoding === 'UTF8' && found.provider === 'b' && found.locale === 'C.UTF-8') return
  throw new Error(
    'The database must be created with UTF-8 and the builtin C.UTF-8 locale, so that order and search are the same ' +
      `everywhere. This one has encoding ${found?.encoding}, provider ${found?.provider}, locale ${found?.locale}. ` +
      "Create it with: create database harbour template template0 encoding 'UTF8' locale_provider builtin builtin_locale 'C.UTF-8'",
  )
}
